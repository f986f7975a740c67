import { describe, expect, test } from 'vitest';
import { forecast } from '../../../lib/engine';
import type { ForecastDay } from '../../../lib/engine/forecast/types';
import type { ScoreModel } from '../../../lib/engine/score-model';
import { line, share, tiered } from '../models';
import { eventsOf, randomFrom, snapshotsOf, windowRates } from './streams';

const HISTORY = 30;
const AHEAD = 14;

const idsOf = (count: number) => Array.from({ length: count }, (_, index) => `rate_${index}`);

/** Rates of the same weight in one dimension: 100 at 0 %, 50 at 5 %. @param spread of lines that are not published */
const rates = (count: number, spread = 0): ScoreModel => ({
  ...tiered,
  scale: { min: 0, max: 100, decimals: 1 },
  dimensions: [
    {
      ...tiered.dimensions[1]!,
      weight: share(1),
      indicators: idsOf(count).map((id) => ({
        ...tiered.dimensions[1]!.indicators[0]!,
        id,
        weight: share(1 / count),
        curve: { ...line([[0, 100], [5, 50]], { spread, jump: 0 }), basis: 'official' }, // biome-ignore format: a table
        lagDays: 0,
      })),
    },
  ],
});

/** The last day of the path when nothing is done. */
function lastOf(model: ScoreModel, rows: Parameters<typeof snapshotsOf>[0]): ForecastDay {
  const path = forecast(model, snapshotsOf(rows), {}, AHEAD);
  if (path.status !== 'forecast') throw new Error(path.status);
  return path.doNothing[AHEAD - 1]!;
}

/** Windows of 0.8 % of 300 orders a day, and of eight times as much on one day in thirty. */
function bursts(random: () => number): readonly number[] {
  const days = Array.from({ length: 29 + HISTORY + AHEAD }, () => {
    const rate = random() < 1 / 30 ? 0.064 : 0.008;
    return { bad: eventsOf(random, 300, rate), orders: 300 };
  });
  return windowRates(days, 30, 2).map(({ value }) => value);
}

/** What is said of a shop. */
function lastOfShop(count: number, seed: number): ForecastDay {
  const random = randomFrom(seed);
  const figures = idsOf(count).map(() => bursts(random));
  const totalAt = (day: number) => 100 - figures.reduce((sum, values) => sum + (10 * values[day]!) / count, 0);
  const rows = Array.from({ length: HISTORY }, (_, day) => ({
    ...Object.fromEntries(figures.map((values, index) => [`rate_${index}`, values[day]!])),
    total_score: Number(totalAt(day).toFixed(1)),
  }));
  return lastOf(rates(count), rows);
}

describe('what goes wrong seldom and by much', () => {
  test('a figure may get worse by more than better, and is never sure to be perfect', () => {
    for (const { value } of lastOfShop(8, 1).indicators) {
      expect(value.low).toBeGreaterThan(0);
      expect(value.high - value.value).toBeGreaterThan(value.value - value.low);
    }
  });

  test('what a shop’s other figures do tells what this one may', () => {
    const width = (count: number): number => {
      const { low, high } = lastOfShop(count, 2).indicators[0]!.value;
      return high - low;
    };
    expect(width(8)).toBeLessThan(0.97 * width(1));
  });
});

test('where the slope of a line is in doubt, so is a total whose figures are to stay where they are', () => {
  const rows = Array.from({ length: HISTORY }, () => ({ rate_0: 1.5, total_score: 85 }));
  const width = (spread: number): number => {
    const { low, high } = lastOf(rates(1, spread), rows).total;
    return high - low;
  };
  expect(width(20)).toBeGreaterThan(1.1 * width(0));
});
