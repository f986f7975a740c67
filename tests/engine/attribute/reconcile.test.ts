import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Effect, reconcile } from '../../../lib/engine/attribute/reconcile';

const whole = { most: 1, variance: 1 / 6 };
const move = (mean: number, sd: number, sign: Effect['sign'] = 0): Effect => ({ mean, sd, sign });
const values = (effects: readonly Effect[], sum: number, rounding = whole) =>
  reconcile(effects, sum, rounding).map(({ value }) => value);

test('what is certain is not bent', () => {
  expect(values([move(-3, 0), move(1, 0)], -7)).toEqual([-3, 1]);
});

test('what is missing goes by variance, less the share of rounding', () => {
  // −6 missing over variances 4 and 1, of which rounding takes 1/6 in 5 1/6.
  const [first, second] = values([move(0, 2), move(0, 1)], -6);
  expect(first).toBeCloseTo((-6 * 4) / (5 + 1 / 6), 12);
  expect(second).toBeCloseTo(-6 / (5 + 1 / 6), 12);
});

test('rounding hides no more than it can', () => {
  const [only] = values([move(0, 1)], -3, { most: 1, variance: 100 });
  expect(only).toBe(-2);
});

test('what rounding can be, it is, where that is said', () => {
  const loose = { most: 1, variance: Number.POSITIVE_INFINITY };
  const bent = (sum: number) => reconcile([move(0, 1), move(0, 0)], sum, loose);
  expect(bent(0.9)).toEqual([
    { value: 0, sd: 1 },
    { value: 0, sd: 0 },
  ]);
  expect(bent(-3)[0]).toEqual({ value: -2, sd: 1 });
});

test('a move keeps its sign, and the others take over', () => {
  const [loss, other] = values([move(-0.1, 1, -1), move(0, 1)], 2, { most: 0, variance: 0 });
  expect(loss).toBeCloseTo(0, 12);
  expect(other).toBeCloseTo(2, 12);
});

test('nothing is bent by more than five deviations', () => {
  expect(values([move(1, 0.1)], 100)).toEqual([1.5]);
});

test('doubt shrinks, and most where the sum says most', () => {
  const [wide, narrow] = reconcile([move(0, 3), move(0, 0.1)], 0, whole);
  expect(wide!.sd).toBeLessThan(0.5);
  expect(narrow!.sd).toBeGreaterThan(0.09);
});

const effects = fc.array(
  fc
    .tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }), fc.boolean())
    .map(([mean, sd, isOneWay]) => move(mean, sd, isOneWay ? (Math.sign(mean) as Effect['sign']) : 0)),
  { minLength: 1, maxLength: 8 },
);

test('the order does not matter, signs hold, and the sum comes nearer', () => {
  fc.assert(
    fc.property(effects, fc.integer({ min: -20, max: 20 }), (own, sum) => {
      const fitted = values(own, sum);
      const backwards = values(own.toReversed(), sum).toReversed();
      fitted.forEach((value, index) => {
        expect(Math.abs(value - backwards[index]!)).toBeLessThan(1e-9);
        expect(value * own[index]!.sign).toBeGreaterThanOrEqual(0);
      });
      const off = (parts: readonly number[]) => Math.abs(sum - parts.reduce((all, each) => all + each, 0));
      expect(off(fitted)).toBeLessThanOrEqual(off(own.map(({ mean }) => mean)) + 1e-9);
    }),
    { numRuns: Number(process.env.RUNS ?? 1_000) },
  );
});
