import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isotonic } from '../../../lib/engine/calibrate/isotonic';

const squares = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + (x - b[i]!) ** 2, 0);
const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 30 });

describe('isotonic', () => {
  // Computed once with SciPy 1.17, scipy.optimize.isotonic_regression.
  test.each([
    [
      [3, 1, 2, 6, 5, 5.5, 9, 4, 8, 10, 7.5, 12],
      [2, 2, 2, 5.5, 5.5, 5.5, 6.5, 6.5, 8, 8.75, 8.75, 12],
    ],
    [
      [5, 4, 3, 2, 1],
      [3, 3, 3, 3, 3],
    ],
    [[], []],
  ])('of %j is %j', (values, wanted) => expect(isotonic(values)).toEqual(wanted));

  test('never falls, keeps the mean, and leaves what does not fall as it is', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const fitted = isotonic(values);
        expect(fitted.every((value, index) => index === 0 || value >= fitted[index - 1]!)).toBe(true);
        const sum = (all: readonly number[]) => all.reduce((total, value) => total + value, 0);
        expect(sum(fitted)).toBeCloseTo(sum(values), 9);
        expect(squares(isotonic(fitted), fitted)).toBeLessThan(1e-18);
      }),
    );
  });

  test('is nearer than any other sequence that never falls', () => {
    fc.assert(
      fc.property(numbers, numbers, (values, others) => {
        const other = values.map((_, index) => others[index % (others.length || 1)] ?? 0).sort((a, b) => a - b);
        expect(squares(values, isotonic(values))).toBeLessThanOrEqual(squares(values, other) + 1e-9);
      }),
    );
  });
});
