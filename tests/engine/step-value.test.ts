import { describe, expect, test } from 'vitest';
import { stepValue } from '../../lib/engine';

const range = { min: 0, max: 5 };

describe('stepValue', () => {
  test.each([
    { name: 'one percent less of 1.34 %', value: 1.34, by: 'relative', amount: -1, next: 1.3266 },
    { name: 'one percentage point less', value: 1.34, by: 'points', amount: -1, next: 0.34 },
    { name: 'not below the range', value: 0.5, by: 'points', amount: -1, next: 0 },
    { name: 'not above the range', value: 4.9, by: 'relative', amount: 10, next: 5 },
    { name: 'without the noise of doubles', value: 0.3, by: 'points', amount: -0.1, next: 0.2 },
    { name: 'from outside, towards the range', value: 9, by: 'points', amount: -1, next: 8 },
    { name: 'from outside, never further out', value: 9, by: 'points', amount: 1, next: 9 },
    { name: 'nothing of nothing', value: 0, by: 'relative', amount: -1, next: 0 },
  ] as const)('$name', ({ value, by, amount, next }) => {
    expect(stepValue(value, by, amount, range)).toBe(next);
  });

  test('not a number is an error', () => {
    expect(() => stepValue(Number.NaN, 'points', 1, range)).toThrow('stepValue requires a finite value, got NaN');
    expect(() => stepValue(1, 'points', Number.POSITIVE_INFINITY, range)).toThrow('stepValue requires a finite amount');
  });
});
