import { describe, expect, test } from 'vitest';
import { calibrate, dayValues, type ScoreModel, scenario, startCalibration } from '../../../lib/engine';
import type { Snapshot } from '../../../lib/records/snapshot';
import { KIND_NAMES, type Shop, simulateShop } from '../../sim';

const ADDED = 10;

function addAll(shop: Shop, count: number): ScoreModel {
  const start = startCalibration(shop.model, shop.snapshots.slice(0, -count));
  return shop.snapshots.slice(-count).reduce((course, snapshot) => course.add(snapshot), start).model;
}

/** What-ifs that make each indicator a fifth worse and better: how far two models are apart, as a share of the band. */
function apart(shop: Shop, a: ScoreModel, b: ScoreModel): number[] {
  const { values } = dayValues(shop.snapshots).at(-1)!;
  const [askA, askB] = [scenario(a, values), scenario(b, values)];
  return a.dimensions.flatMap(({ indicators }) =>
    indicators.flatMap(({ id, unit }) => {
      const figure = values[id];
      if (typeof figure !== 'object') return [];
      return [0.8, 1.2].flatMap((by) => {
        const to = unit === 'percent' && figure.value > 50 ? 100 - (100 - figure.value) * by : figure.value * by;
        if (unit === 'score' && to > 5) return [];
        const [one, other] = [askA({ [id]: to }), askB({ [id]: to })];
        if (one.status !== 'simulated' || other.status !== 'simulated') throw new Error('no answer');
        const { value, low, high } = one.change;
        // Where the band is narrower than a hundredth of a point all answers are one.
        return Math.abs(value - other.change.value) / Math.max(0.01, high - low);
      });
    }),
  );
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

describe('startCalibration', () => {
  const shops = KIND_NAMES.map((kind) => simulateShop({ kind, seed: 3, days: 75 }));
  const shop = shops.find(({ kind }) => kind === 'hidden')!;
  const early = startCalibration(shop.model, shop.snapshots.slice(0, -2));
  const [before, last] = shop.snapshots.slice(-2) as [Snapshot, Snapshot];

  test.each(KIND_NAMES)('%s: days added one by one lead to what-ifs near to those after all at once', (kind) => {
    const all = [1, 2, 3, 4].map((seed) => simulateShop({ kind, seed, days: 130 }));
    const off = all.flatMap((each) => apart(each, calibrate(each.model, each.snapshots), addAll(each, ADDED)));
    expect(mean(off)).toBeLessThan(0.1);
  });

  test.each(shops.map((each) => [each.kind, each] as const))(
    '%s: is calibrate as long as nothing is added',
    (_, each) => {
      expect(startCalibration(each.model, each.snapshots).model).toEqual(calibrate(each.model, each.snapshots));
    },
  );

  test('tells of the days that were added', () => {
    const { calibration } = early.add(before).add(last).model;
    expect(calibration).toEqual(calibrate(shop.model, shop.snapshots).calibration);
  });

  test('a calibration does not change when a day is added to it', () => {
    const copy = structuredClone(early.model);
    const [once, again] = [early.add(before).model, early.add(before).model];
    expect(again).toEqual(once);
    expect(early.model).toEqual(copy);
  });

  test('a day in two pages is one day', () => {
    const half = Math.floor(before.readings.length / 2);
    const pages = [before.readings.slice(0, half), before.readings.slice(half)].map((readings) => ({ ...before, readings })); // biome-ignore format: one thought
    const inTwo = pages.reduce((course, page) => course.add(page), early).model;
    const inOne = early.add(before).model;
    expect(inTwo.calibration).toEqual(inOne.calibration);
    expect(mean(apart(shop, inOne, inTwo))).toBeLessThan(0.05);
  });

  test('a page of an older day is calibrated as if it had been there', () => {
    expect(early.add(last).add(before).model).toEqual(calibrate(shop.model, shop.snapshots));
  });

  test('from nothing, and from before the rules', () => {
    const none = startCalibration(shop.model, []);
    expect(none.model).toBe(shop.model);
    expect(none.add(last).model).toEqual(calibrate(shop.model, [last]));
    expect(early.add({ ...last, day: '2001-01-01' })).toBe(early);
  });

  test('new rules are found while days are added', () => {
    const changed = simulateShop({ kind: 'pieces', seed: 3, days: 60, changedAgo: 20 });
    const found = addAll(changed, 30).calibration!.changedOn;
    expect(Math.abs(Date.parse(found!) - Date.parse(changed.changedOn!)) / 864e5).toBeLessThanOrEqual(3);
  });

  test.each([
    ['a value that is no number', { value: Number.NaN }],
    ['a sub-score that is infinite', { score: Number.POSITIVE_INFINITY }],
  ])('refuses %s', (_, wrong) => {
    const bad = { ...last, readings: last.readings.map((reading) => ({ ...reading, ...wrong })) };
    expect(() => early.add(bad)).toThrow(RangeError);
  });

  test('refuses a day that is none', () => {
    expect(() => early.add({ ...last, day: '2099-1-1' })).toThrow(RangeError);
  });
});
