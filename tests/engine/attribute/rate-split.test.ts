import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateSplit } from '../../../lib/engine';

const counts = fc.record({ events: fc.nat(500), more: fc.integer({ min: 1, max: 5_000 }) });
const percentOf = ({ events, more }: { events: number; more: number }) => {
  const cases = events + more;
  return { value: (100 * events) / cases, numerator: events, denominator: cases };
};

test('no more returns, but half the signed orders', () => {
  const split = rateSplit(
    { value: 2, numerator: 2, denominator: 100 },
    { value: 4, numerator: 2, denominator: 50 },
    'percent',
  );
  expect(split).toEqual({ status: 'split', change: 2, events: 0, cases: 2, rounding: 0 });
});

test('both factors, by hand', () => {
  // 1/100 → 3/150: events 2 × ½(1/100 + 1/150) = 1.667 pp, cases (1/150 − 1/100) × ½(1 + 3) = −0.667 pp.
  const split = rateSplit(
    { value: 1, numerator: 1, denominator: 100 },
    { value: 2, numerator: 3, denominator: 150 },
    'percent',
  );
  expect(split).toMatchObject({ status: 'split', change: 1 });
  if (split.status !== 'split') return;
  expect(split.events).toBeCloseTo(5 / 3, 12);
  expect(split.cases).toBeCloseTo(-2 / 3, 12);
});

test('a mean: seconds in all over sessions', () => {
  const split = rateSplit(
    { value: 10, numerator: 1_000, denominator: 100 },
    { value: 15.9, numerator: 1_606, denominator: 101 },
    'seconds',
  );
  expect(split).toMatchObject({ status: 'split' });
  if (split.status !== 'split') return;
  expect(split.events + split.cases + split.rounding).toBeCloseTo(5.9, 12);
  expect(split.cases).toBeLessThan(0);
});

test.each([
  ['no counts', { value: 1 }, { value: 2, numerator: 2, denominator: 100 }, 'no_counts'],
  ['a bare number', 1, 2, 'no_counts'],
  ['no cases', { value: 0, numerator: 0, denominator: 0 }, { value: 2, numerator: 2, denominator: 100 }, 'no_cases'],
  [
    'counts of another rate',
    { value: 7, numerator: 1, denominator: 100 },
    { value: 2, numerator: 2, denominator: 100 },
    'contradiction',
  ],
] as const)('%s: no split', (_name, before, after, why) => {
  expect(rateSplit(before, after, 'percent')).toEqual({ status: 'unknown', why });
});

test.each([
  ['a negative rate', { value: -1 }],
  ['NaN', Number.NaN],
  ['an infinite rate', Number.POSITIVE_INFINITY],
  ['a rate beyond 100 %', 101],
  ['negative counts', { value: 1, numerator: -1, denominator: 100 }],
  ['an infinite count', { value: 1, numerator: 1, denominator: Number.POSITIVE_INFINITY }],
])('refuses %s', (_name, figure) => {
  expect(() => rateSplit(figure, { value: 1, numerator: 1, denominator: 100 }, 'percent')).toThrow(RangeError);
});

test('parts sum to the change, and swap with the days', () => {
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const [onward, back] = [
        rateSplit(percentOf(a), percentOf(b), 'percent'),
        rateSplit(percentOf(b), percentOf(a), 'percent'),
      ];
      if (onward.status !== 'split' || back.status !== 'split') throw new Error(onward.status);
      expect(Math.abs(onward.events + onward.cases + onward.rounding - onward.change)).toBeLessThan(1e-9);
      expect(Math.abs(onward.rounding)).toBeLessThan(1e-9);
      expect(onward.events + back.events).toBeCloseTo(0, 9);
      if (a.events === b.events) expect(onward.events).toBe(0);
    }),
  );
});
