import { describe, expect, test } from 'vitest';
import { normalWithin } from '../../../lib/engine/calibrate/normal';

// low, high, log of the mass, mean, variance: integrated once with mpmath at 40 digits.
const CASES: readonly [number, number, number, number, number][] = [
  [-1, 1, -0.38171514630213, 9.5214059243774e-48, 0.29112509477279],
  [-0.5, 2, -0.40240131233858, 0.44574377827251, 0.37659383613684],
  [0.2, 0.3, -3.2531641905748, 0.24979173827088, 0.00083302957240036],
  [2.9, 3.1, -7.015106566951, 2.9900725920934, 0.0032699606589556],
  [4, 5, -10.369193541522, 4.216830780601, 0.038290287329119],
  [8, 8.5, -35.02879250858, 8.1137359894965, 0.010525740358365],
  [30, 31, -454.32124395634, 30.033259667433, 0.0011037715118875],
  [-40, -39, -765.08315656437, -39.025607419929, 0.00065488277035369],
  [0, Number.POSITIVE_INFINITY, -Math.LN2, 0.79788456080287, 0.36338022763242],
  [6, Number.POSITIVE_INFINITY, -20.736768949975, 6.1584826045446, 0.023987636789167],
  [-2, Number.POSITIVE_INFINITY, -0.023012909328963, 0.05524786267899, 0.88645194831142],
  [Number.NEGATIVE_INFINITY, -1, -1.8410216450093, -1.525135276161, 0.19909766557035],
];

describe('normalWithin', () => {
  test.each(CASES)('between %d and %d', (low, high, log, mean, variance) => {
    const got = normalWithin(low, high);
    expect(got.log).toBeCloseTo(log, 8);
    expect(got.mean).toBeCloseTo(mean, 8);
    expect(got.variance).toBeCloseTo(variance, 6);
  });

  test('mirrors', () => {
    const right = normalWithin(0.5, 3);
    const left = normalWithin(-3, -0.5);
    expect(left.mean).toBe(-right.mean);
    expect(left.variance).toBe(right.variance);
  });

  test.each([
    [1, 1],
    [2, 1],
    [Number.NaN, 1],
  ])('refuses %d to %d', (low, high) => {
    // biome-ignore format: a table
    expect(() => normalWithin(low, high)).toThrow(/low below high/);
  });
});
