import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/engine';
import { scoreModelSchema } from '../../lib/engine/score-model';
import { snapshotSchema } from '../../lib/records/snapshot';
import { dayOf, distance, indexOf, KIND_NAMES, KINDS, recent, type Shop, simulateShop } from './index';

const SEEDS = [1, 2, 3, 4];
const shops: [string, Shop][] = KIND_NAMES.flatMap((kind) =>
  [false, true].flatMap((other) =>
    SEEDS.map((seed) => simulateShop({ kind, other, seed, days: 60, ...(seed > 2 ? { changedAgo: 25 } : {}) })),
  ),
).map((shop) => [shop.name, shop]);

describe.each(shops)('%s', (_name, shop) => {
  const { model, snapshots, truth, print } = shop;

  test('gives the engine what it takes: a model and snapshots', () => {
    expect(scoreModelSchema.parse(model)).toEqual(model);
    for (const snapshot of snapshots) expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
    for (const group of [model.dimensions, ...model.dimensions.map(({ indicators }) => indicators)]) {
      expect(group.reduce((sum, { weight }) => sum + weight.value, 0)).toBeCloseTo(1, 12);
    }
  });

  test('has many futures of one past', () => {
    const { today, future } = shop;
    const other = shop.truthIn(7);
    expect(other.facts(today)).toEqual(truth.facts(today));
    expect(other.facts(future[29]!).values).not.toEqual(truth.facts(future[29]!).values);
    expect(shop.truthIn(0).facts(future[29]!)).toEqual(truth.facts(future[29]!));
  });

  test('prints the truth, rounded', () => {
    for (const { day, readings } of snapshots) {
      const facts = truth.facts(day);
      const { total, dimensions, subScores } = truth.scores(day);
      for (const { indicator, value, score } of readings) {
        const dimension = dimensions[indicator.replace(/_score$/, '')];
        if (score !== undefined) expectRounded(score, subScores[indicator]!, print.score);
        if (indicator === model.total) expectRounded(value, total, print.total);
        else if (dimension !== undefined) expectRounded(value, dimension, print.dimension);
        else if (indicator in facts.values) expectRounded(value, facts.values[indicator]!, print.values);
      }
    }
  });

  test('rolls its windows: thirty days that end as late as the indicator lags', () => {
    const at = indexOf(shop.today);
    for (const { measure } of truth.rules(shop.today).dimensions.flatMap(({ indicators }) => indicators)) {
      let cases = 0;
      let sum = 0;
      for (let day = at - truth.lag(measure.id) - 29; day <= at - truth.lag(measure.id); day += 1) {
        const own = truth.events(dayOf(day), measure.id);
        cases += own.cases;
        sum += own.sum;
      }
      const mean = cases > 0 ? (measure.of === 'share' ? 100 : 1) * (sum / cases) : 0;
      expect(distance(measure, truth.facts(shop.today).values[measure.id]!)).toBeCloseTo(mean, 9);
    }
  });

  test('knows the cause of every change', () => {
    for (let index = 1; index < shop.days.length; index += 1) {
      const [before, after] = [shop.days[index - 1]!, shop.days[index]!];
      const { change, by } = truth.parts(before, after);
      const sum = Object.values(by).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(change, 9);
      expect(change).toBeCloseTo(truth.scores(after).total - truth.scores(before).total, 9);
      const ruled = shop.changedOn === after || KINDS[shop.kind].kind === 'ranked';
      if (!ruled) expect(by.rule).toBeCloseTo(0, 12);
    }
  });

  test('is seen on most days, and whole today', () => {
    const seen = new Set(snapshots.map(({ day }) => day));
    expect(seen.size).toBeGreaterThan(0.6 * shop.days.length);
    expect(seen.size).toBeLessThanOrEqual(shop.days.length);
    expect(snapshots.at(-1)).toEqual(shop.page(shop.today));
    expect(recent(shop, 1)).toEqual([shop.page(shop.today)]);
  });
});

function expectRounded(shown: number, whole: number, decimals: number): void {
  expect(Math.abs(shown - whole)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9);
  expect(Number(shown.toFixed(decimals))).toBe(shown);
}

test.each(KIND_NAMES)('%s is the same again for the same seed, and another for another', (kind) => {
  const once = simulateShop({ kind, seed: 9, days: 20 });
  expect(simulateShop({ kind, seed: 9, days: 20 }).snapshots).toEqual(once.snapshots);
  expect(simulateShop({ kind, seed: 10, days: 20 }).snapshots).not.toEqual(once.snapshots);
});

test('what is published is what the platform computes: the engine agrees on the bare values', () => {
  for (const seed of SEEDS) {
    const shop = simulateShop({ kind: 'published', seed, days: 10, small: false });
    const { values, bonus, deduction } = shop.truth.facts(shop.today);
    const result = evaluate(shop.model, { ...values, bonus, deduction });
    expect(result.status === 'scored' && result.total.value).toBeCloseTo(shop.truth.scores(shop.today).total, 9);
  }
});

test('a supposed daily value fills the window in thirty days and the lag', () => {
  const shop = simulateShop({ kind: 'hidden', seed: 5, days: 10 });
  const { measure } = shop.truth.rules(shop.today).dimensions[0]!.indicators[0]!;
  const filled = dayOf(indexOf(shop.today) + 30 + shop.truth.lag(measure.id));
  const day = filled < shop.future.at(-1)! ? filled : shop.future.at(-1)!;
  const supposed = shop.truth.factsIf(day, dayOf(indexOf(shop.today) - 12), { [measure.id]: 2 });
  const usual = shop.truth.facts(day).values[measure.id]!;
  expect(Math.abs(supposed.values[measure.id]! - 2)).toBeLessThanOrEqual(Math.abs(usual - 2) + 1e-9);
});
