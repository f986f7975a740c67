import { describe, expect, test } from 'vitest';
import { forecast } from '../../../lib/engine';
import type { Forecast } from '../../../lib/engine/forecast/types';
import type { ScoreModel } from '../../../lib/engine/score-model';
import type { Snapshot } from '../../../lib/records/snapshot';
import { line, share, tiered } from '../models';
import { dayAfter, eventsOf, FIRST_DAY, type Row, randomFrom, snapshotsOf, windowRates } from './streams';

type Ahead = Extract<Forecast, { status: 'forecast' }>;

function ahead(
  model: ScoreModel,
  snapshots: readonly Snapshot[],
  scenario: Record<string, number>,
  days: number,
): Ahead {
  const result = forecast(model, snapshots, scenario, days);
  if (result.status !== 'forecast') throw new Error(JSON.stringify(result));
  return result;
}

const figureOf = (path: Ahead, step: number, id: string) =>
  path.days[step]!.indicators.find((each) => each.id === id)!.value;

/** One dimension, one rate on a straight line from 100 at 0 % to 50 at 5 %: a point is 0.1 %. */
const straight: ScoreModel = {
  ...tiered,
  dimensions: [
    {
      ...tiered.dimensions[1]!,
      weight: share(1),
      indicators: [
        {
          ...tiered.dimensions[1]!.indicators[0]!,
          curve: { ...line([[0, 100], [5, 50]], { spread: 0, jump: 0 }), basis: 'official' }, // biome-ignore format: a table
          lagDays: 0,
        },
      ],
    },
  ],
};

/** `help` at the given window figures, all scores as the model has them. */
const rows = (values: readonly (number | undefined)[]): (Row | undefined)[] =>
  values.map((help) => (help === undefined ? undefined : { help, total_score: Math.round(100 - 10 * help) }));

describe('forecast', () => {
  test('a history that never moved goes on as it is, with a band', () => {
    const path = ahead(straight, snapshotsOf(rows(Array(40).fill(1.5))), {}, 30);
    expect(path.from).toBe(dayAfter(FIRST_DAY, 39));
    expect(path.days.map(({ day }) => day)).toEqual(
      Array.from({ length: 30 }, (_, step) => dayAfter(FIRST_DAY, 40 + step)),
    );
    for (const { total, indicators } of path.days) {
      expect(indicators[0]!.value.value).toBeCloseTo(1.5, 2);
      expect(total.value).toBeCloseTo(85, 0);
      expect(total.low < 85 && total.high > 85).toBe(true);
    }
    const widths = path.days.map(({ total }) => total.high - total.low);
    expect(widths[29]!).toBeGreaterThan(widths[0]!);
    expect(path.doNothing).toBe(path.days);
    expect(path.recovery).toBe(undefined);
  });

  test('a window without events stays without until one enters', () => {
    const path = ahead(straight, snapshotsOf(rows(Array(40).fill(0))), {}, 30);
    for (const { indicators } of path.days) expect(indicators[0]!.value).toMatchObject({ value: 0, low: 0 });
  });

  test('from today the rate is 0.6 %: after the whole window that is the figure, and the total follows', () => {
    const path = ahead(straight, snapshotsOf(rows(Array(40).fill(1.5))), { help: 0.6 }, 40);
    for (let step = 0; step < 30; step += 1) {
      // (30 − n) days of 1.5 and n of 0.6
      const wanted = 1.5 - (0.9 * (step + 1)) / 30;
      expect(Math.abs(figureOf(path, step, 'help').value - wanted)).toBeLessThan(0.03);
    }
    for (let step = 29; step < 40; step += 1) {
      expect(Math.abs(figureOf(path, step, 'help').value - 0.6)).toBeLessThan(0.01);
      expect(Math.abs(path.days[step]!.total.value - 94)).toBeLessThan(0.5);
    }
    expect(Math.abs(path.doNothing[39]!.total.value - 85)).toBeLessThan(0.5);
  });

  test('a window that ends three days before its page moves three days later', () => {
    const dimension = straight.dimensions[0]!;
    const late = {
      ...straight,
      dimensions: [{ ...dimension, indicators: [{ ...dimension.indicators[0]!, lagDays: 3 }] }],
      update: { hour: 11, lagDays: 1, basis: 'official', source: 'test' },
    } satisfies ScoreModel;
    const path = ahead(late, snapshotsOf(rows(Array(40).fill(1.5))), { help: 0 }, 40);
    for (const [step, wanted] of [
      [2, 1.5],
      [3, 1.45],
      [17, 0.75],
      [32, 0],
    ] as const) {
      // biome-ignore format: a table
      expect(Math.abs(figureOf(path, step, 'help').value - wanted)).toBeLessThan(0.03);
    }
    expect(path.shows).toEqual({ day: dayAfter(FIRST_DAY, 43), hour: 11, basis: 'official' });
  });

  test('a bad day leaves when its window is over: the figure falls on that day, not before', () => {
    // Ten orders a day, one of them bad, and once all ten. Figures with three decimals, so that a step of 0.3 is no rounding.
    const days = Array.from({ length: 89 }, (_, day) => ({ bad: day === 64 ? 10 : 1, orders: 10 }));
    const figures = windowRates(days, 30, 3);
    const path = ahead(straight, snapshotsOf(rows(figures.map(({ value }) => value / 10 + 0.001))), {}, 10);
    // The window of the last page holds days 59..88; day 64 leaves six pages later, and takes 0.3 along.
    const values = path.days.map((_, step) => figureOf(path, step, 'help').value);
    const falls = values.slice(1).map((value, step) => values[step]! - value);
    expect(falls.indexOf(Math.max(...falls))).toBe(4);
    expect(falls[4]!).toBeGreaterThan(0.15);
  });

  test('counts settle the leaving days: exact where nothing bad enters', () => {
    const bad = [0, 0, 2, 0, 1, 0, 0, 0, 0, 3];
    const days = Array.from({ length: 90 }, (_, day) => ({ bad: day < 60 ? 0 : (bad[day % 10] ?? 0), orders: 20 }));
    const snapshots = snapshotsOf(
      windowRates(days, 30, 3).map(({ value, numerator, denominator }) => ({
        help: { value: Math.min(100, value), numerator, denominator },
        total_score: 90,
      })),
    );
    const path = ahead(straight, snapshots, { help: 0 }, 30);
    for (let step = 0; step < 30; step += 1) {
      const left = days.slice(61 + step).reduce((sum, each) => sum + each.bad, 0);
      const { value } = figureOf(path, step, 'help');
      expect(Math.abs(value - (100 * left) / 600)).toBeLessThan(0.005);
    }
  });

  test('0 % is printed in few digits, and known in more', () => {
    const path = ahead(straight, snapshotsOf(rows(Array(30).fill(0))), {}, 1);
    const { value, high } = figureOf(path, 0, 'help');
    expect(value).toBe(0);
    expect(high).toBeLessThan(0.05); // two decimals; of a whole digit it would be 0.12 and more
  });

  test('few days: a wide band, not a certain one', () => {
    const widthAfter = (count: number) => {
      const random = randomFrom(7);
      const days = Array.from({ length: 29 + 60 }, () => ({ orders: 100, bad: eventsOf(random, 100, 0.015) }));
      const figures = windowRates(days, 30, 3).slice(60 - count);
      const { total } = ahead(straight, snapshotsOf(rows(figures.map(({ value }) => value))), {}, 14).days[13]!;
      return total.high - total.low;
    };
    expect(widthAfter(1)).toBeGreaterThan(widthAfter(5));
    expect(widthAfter(5)).toBeGreaterThan(widthAfter(60));
    expect(widthAfter(1)).toBeGreaterThan(5);
  });

  test('days and figures that were not read are unknown, not zero', () => {
    const random = randomFrom(3);
    const days = Array.from({ length: 29 + 60 }, () => ({ orders: 300, bad: eventsOf(random, 300, 0.02) }));
    const values = windowRates(days, 30, 3).map(({ value }) => value);
    const gaps = values.map((value, index) => (index % 4 === 1 && index < 59 ? undefined : value));
    const whole = ahead(straight, snapshotsOf(rows(values)), {}, 30);
    const holed = ahead(straight, snapshotsOf(rows(gaps)), {}, 30);
    whole.days.forEach(({ total }, step) => {
      const other = holed.days[step]!.total;
      expect(Math.abs(other.value - total.value)).toBeLessThan(1.5);
      expect(other.low < total.value && total.value < other.high).toBe(true);
    });
  });

  test('one figure misread does not bend the path', () => {
    const random = randomFrom(4);
    const days = Array.from({ length: 29 + 60 }, () => ({ orders: 300, bad: eventsOf(random, 300, 0.01) }));
    const values = windowRates(days, 30, 3).map(({ value }) => value);
    const wrong = values.map((value, index) => (index === 50 ? value * 10 : value));
    const a = ahead(straight, snapshotsOf(rows(values)), {}, 30).days[20]!.total;
    const b = ahead(straight, snapshotsOf(wrong.map((help) => ({ help, total_score: 90 }))), {}, 30).days[20]!.total;
    const shift = 90 - Math.round(100 - 10 * values.at(-1)!);
    expect(Math.abs(b.value - shift - a.value)).toBeLessThan(0.3);
  });

  test('back to the best total of the month, when the path gets there', () => {
    // A bad week, long over, leaves: 1 % before and since, 4 % in it.
    const daily = Array.from({ length: 29 + 45 }, (_, day) => (day >= 48 && day < 55 ? 4 : 1));
    const windowed = daily
      .slice(29)
      .map((_, end) => daily.slice(end, end + 30).reduce((sum, each) => sum + each, 0) / 30);
    const path = ahead(straight, snapshotsOf(rows(windowed.map((value) => Number(value.toFixed(3))))), {}, 30);
    expect(path.recovery).toMatchObject({ target: 90 });
    // The week leaves with pages 50 to 55 from the first; whether the days that enter bring a bad one is not known.
    const { earliest, likely } = path.recovery!;
    expect(earliest! >= dayAfter(FIRST_DAY, 48) && earliest! <= dayAfter(FIRST_DAY, 55)).toBe(true);
    expect(likely === undefined || likely >= earliest!).toBe(true);
  });

  test('bonus and deduction change at once', () => {
    const path = ahead(
      { ...straight, bonus: tiered.bonus, deduction: tiered.deduction },
      snapshotsOf(Array(10).fill({ help: 1.5, total_score: 85, bonus: 0, deduction: 0 })),
      { bonus: 3 },
      2,
    );
    expect(path.days[0]!.total.value - path.doNothing[0]!.total.value).toBeCloseTo(3, 6);
  });

  test('a dimension of which nothing inside was read is followed by its own score', () => {
    const scores = Array.from({ length: 40 }, () => ({ service_score: 88, goods_score: 75, total_score: 82 }));
    const path = ahead(tiered, snapshotsOf(scores), {}, 10);
    expect(path.days[9]!.indicators.map(({ id }) => id)).toEqual(['goods_score', 'service_score']);
    expect(path.days[9]!.total.value).toBeCloseTo(81.5, 6); // of which the page makes 82
    expect(path.notRead).toEqual(['praise', 'returns', 'help']);
  });
});

describe('what gives no number', () => {
  const history = snapshotsOf(rows(Array(10).fill(1)));

  test('no history, too few orders, nothing to score', () => {
    expect(forecast(straight, [], {}, 10)).toEqual({ status: 'no_history' });
    expect(forecast(straight, snapshotsOf([{ help: 1, total_score: 70, valid_orders: 12 }]), {}, 10)).toEqual({
      status: 'no_score',
      orders: 12,
    });
    expect(forecast(tiered, snapshotsOf([{ help: 1 }]), {}, 10)).toEqual({
      status: 'incomplete',
      missing: ['praise', 'returns'],
    });
    expect(forecast(tiered, history, { returns: 1 }, 10)).toEqual({ status: 'incomplete', missing: ['returns'] });
  });

  test.each([
    ['no whole days', () => forecast(straight, history, {}, 1.5)],
    ['no days', () => forecast(straight, history, {}, 0)],
    ['too many days', () => forecast(straight, history, {}, 367)],
    ['days that are no number', () => forecast(straight, history, {}, Number.NaN)],
    ['a figure of no model', () => forecast(straight, history, { elsewhere: 1 }, 10)],
    ['a rate below nothing', () => forecast(straight, history, { help: -0.1 }, 10)],
    ['a rate that is no number', () => forecast(straight, history, { help: Number.NaN }, 10)],
    ['a history below nothing', () => forecast(straight, snapshotsOf(rows([1, -1, 1])), {}, 10)],
    ['a history that is infinite', () => forecast(straight, snapshotsOf([{ help: Number.POSITIVE_INFINITY }]), {}, 10)],
    ['no day', () => forecast(straight, [{ ...history[0]!, day: '1 May' }], {}, 10)],
  ])('%s: an error', (_, run) => {
    expect(run).toThrow(RangeError);
  });
});
