import { describe, expect, test } from 'vitest';
import { calibrate, dayValues, ruleChange, type ScoreModel, simulate } from '../../lib/engine';
import type { Snapshot } from '../../lib/records/snapshot';
import { printedDay } from './calibrate/printed-day';
import { share, tiers } from './models';

/** Steps of ten from 0.5 %, and a floor of 80 under shops of fewer than 300 orders with at most 3 returns. */
const model: ScoreModel = {
  id: 'test@floor',
  platform: 'any',
  name: { zh: '测试', en: 'Test' },
  kind: 'tiered',
  validFrom: '2026-01-01',
  scale: { min: 0, max: 100, decimals: 0 },
  total: 'total_score',
  dimensions: [
    {
      id: 'goods',
      score: 'goods_score',
      weight: share(1),
      min: 50,
      max: 100,
      decimals: 0,
      indicators: [
        {
          id: 'returns',
          unit: 'percent',
          better: 'lower',
          range: { min: 0, max: 100, step: 0.01 },
          windowDays: 30,
          weight: share(1),
          curve: tiers([[0.5, 100], [0.8, 90], [1.1, 80], [1.5, 70], [2, 60]], 50), // biome-ignore format: a table
        },
      ],
    },
  ],
  floors: [
    {
      score: 80,
      orders: 'valid_orders',
      ordersBelow: 300,
      eventsAtMost: 3,
      count: 'numerator',
      indicators: ['returns'],
      basis: 'official',
      source: 'test',
    },
  ],
  variants: [],
  stars: [],
  sources: { test: { title: { zh: '编的', en: 'Made up' }, date: '2026-01-01' } },
};

const ORDERS = 200;

/** The page shows the rate, its sub-score and the valid orders, and no count of returns. */
function day(index: number, events: number): Snapshot {
  const value = Number(((100 * events) / ORDERS).toFixed(2));
  const bare = simulate(model, { returns: 99, goods_score: 50, total_score: 50 }, { returns: value });
  if (bare.status !== 'simulated') throw new Error(bare.status);
  const score = events <= 3 ? Math.max(80, bare.total.value) : bare.total.value;
  const page = printedDay(index, { returns: value }, score);
  const orders = {
    indicator: 'valid_orders',
    dimension: '',
    label: '',
    raw: '',
    value: ORDERS,
    unit: 'count',
  } as const;
  const [returns, ...others] = page.readings;
  return { ...page, readings: [{ ...returns!, score }, ...others, orders] };
}

/** Three returns are 1.5 %, which the table scores 70 and the floor lifts to 80; four are 2 % and 60. */
const snapshots = Array.from({ length: 30 }, (_, index) => day(index, [3, 3, 3, 4, 4, 2][index % 6]!));

describe('a small-shop floor where no count is shown', () => {
  const fitted = calibrate(model, snapshots);

  test('is no contradiction of the published table, and no change of rules', () => {
    expect(ruleChange(model, snapshots)).toBeUndefined();
    expect(fitted.dimensions[0]!.indicators[0]!.curve.basis).toBe('official');
  });

  const ask = (index: number, to: number) => {
    const answer = simulate(fitted, dayValues(snapshots)[index]!.values, { returns: to });
    if (answer.status !== 'simulated') throw new Error(answer.status);
    return answer.change;
  };

  test.each([
    ['held up: as many events, and a little more', 0, 1.6, 0],
    ['held up: an event more', 0, 2.2, -30],
    ['held up: better than the floor', 0, 0.6, 10],
    ['one event too many: with one less it is held up', 3, 1.4, 20],
    ['one event too many: an event more', 3, 2.5, -10],
  ])('%s', (_name, index, to, expected) => {
    const { value, low, high } = ask(index, to);
    expect(value).toBeCloseTo(expected, 9);
    expect(low).toBeLessThanOrEqual(Math.min(0, expected));
    expect(high).toBeGreaterThanOrEqual(Math.max(0, expected));
  });

  test('how many events there are is a guess: the band holds both', () => {
    expect(ask(0, 1.6).low).toBeLessThan(0);
    expect(ask(3, 1.9).high).toBeGreaterThan(0);
  });
});
