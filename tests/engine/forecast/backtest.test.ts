import { describe, expect, test } from 'vitest';
import { backtest, forecast } from '../../../lib/engine';
import { tiered } from '../models';
import { dayAfter, eventsOf, FIRST_DAY, randomFrom, snapshotsOf, windowRates } from './streams';

/** A shop whose help rate is 2 % and whose days are as chance has them; the total is the model's. */
function shop(seed: number, days: number, orders = 200) {
  const random = randomFrom(seed);
  const stream = Array.from({ length: 29 + days }, () => ({ orders, bad: eventsOf(random, orders, 0.02) }));
  return windowRates(stream, 30, 3).map(({ value }) => ({
    help: value,
    goods_score: 80,
    service_score: 70,
    total_score: 75,
  }));
}

describe('backtest', () => {
  test('no history, or one day: nothing to compare', () => {
    const nothing = { days: [], total: undefined, indicators: [] };
    expect(backtest(tiered, [])).toEqual(nothing);
    expect(backtest(tiered, snapshotsOf(shop(1, 1)))).toEqual(nothing);
  });

  test('every day whose yesterday was seen, and no other', () => {
    const rows = shop(2, 40);
    const holed = rows.map((row, index) => (index === 10 || index === 20 ? undefined : row));
    const { days, total, indicators } = backtest(tiered, snapshotsOf(holed));
    expect(days.map(({ day }) => day)).toEqual(
      Array.from({ length: 40 }, (_, index) => index)
        .filter((index) => ![0, 10, 11, 20, 21].includes(index))
        .map((index) => dayAfter(FIRST_DAY, index)),
    );
    expect(total).toMatchObject({ id: 'total_score', days: 35, persistence: 0 });
    expect(indicators.map(({ id, days: count }) => [id, count])).toEqual([
      ['goods_score', 35],
      ['help', 35],
    ]);
  });

  test('it knows nothing of the days to come', () => {
    const rows = shop(3, 60);
    const long = backtest(tiered, snapshotsOf(rows));
    // The last block of a shorter history has the same start.
    const short = backtest(tiered, snapshotsOf(rows.slice(0, 50)));
    const before = dayAfter(FIRST_DAY, 50);
    short.days
      .filter(({ day }) => day < before)
      .forEach((each, index) => {
        expect(Math.abs(each.forecast.value - long.days[index]!.forecast.value)).toBeLessThan(1e-6);
        expect(Math.abs(each.forecast.low - long.days[index]!.forecast.low)).toBeLessThan(1e-6);
      });
  });

  test('it is what forecast says a day ahead', () => {
    const rows = shop(4, 46);
    // Day 46 begins a block: the same history, the same kind.
    const past = snapshotsOf(rows.slice(0, 46));
    const wanted = forecast(tiered, past, {}, 1);
    if (wanted.status !== 'forecast') throw new Error(wanted.status);
    const all = backtest(tiered, snapshotsOf([...rows, rows[45]]));
    const total = wanted.days[0]!.total;
    const said = all.days.at(-1)!.forecast;
    expect(Math.abs(said.value - total.value)).toBeLessThan(0.3);
    expect(Math.abs(said.high - said.low - (total.high - total.low))).toBeLessThan(0.5);
  });

  test('bands hold what they say, and a shop of pure chance is not done worse than by staying put', () => {
    let inside = 0;
    let days = 0;
    let error = 0;
    let persistence = 0;
    for (let seed = 10; seed < 20; seed += 1) {
      const hits = backtest(tiered, snapshotsOf(shop(seed, 100))).indicators.find(({ id }) => id === 'help')!;
      inside += hits.inside * hits.days;
      days += hits.days;
      error += hits.error;
      persistence += hits.persistence;
    }
    expect(inside / days).toBeGreaterThan(0.86);
    expect(inside / days).toBeLessThan(0.97);
    expect(error / persistence).toBeLessThan(1.06);
  });

  test('days of other rules are left out of the totals', () => {
    const snapshots = snapshotsOf(shop(5, 30));
    const { days } = backtest({ ...tiered, validFrom: dayAfter(FIRST_DAY, 10) }, snapshots);
    expect(days[0]!.day).toBe(dayAfter(FIRST_DAY, 11));
  });

  test('what is no figure is an error', () => {
    expect(() => backtest(tiered, snapshotsOf([{ help: 1 }, { help: -1 }]))).toThrow(RangeError);
    expect(() => backtest(tiered, snapshotsOf([{ help: Number.NaN }]))).toThrow(RangeError);
  });
});
