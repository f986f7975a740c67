import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cholesky, solveLower, solveUpper } from '../../../lib/engine/forecast/cholesky';
import { type Days, type Kernel, sloping, spells, wandering, weekly } from '../../../lib/engine/forecast/kernels';
import { noiseCovariances, type Plan, smoothCovariances } from '../../../lib/engine/forecast/smooth';
import { runningSums } from '../../../lib/engine/forecast/span';
import { student90 } from '../../../lib/engine/forecast/student';

const numRuns = Math.min(2_000, Number(process.env.RUNS ?? 100));
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`forecast matrices: seed ${seed}`);
const number = fc.double({ min: -3, max: 3, noNaN: true });

describe('cholesky', () => {
  test('L·Lᵀ is the matrix, and L and Lᵀ are solved', () => {
    const square = fc
      .integer({ min: 1, max: 8 })
      .chain((size) =>
        fc.tuple(fc.constant(size), fc.array(number, { minLength: size * size, maxLength: size * size })),
      );
    fc.assert(
      fc.property(square, ([size, entries]) => {
        const at = (row: number, column: number) =>
          Array.from({ length: size }, (_, k) => entries[row * size + k]! * entries[column * size + k]!).reduce(
            (a, b) => a + b,
            row === column ? 1 : 0,
          );
        const matrix = Float64Array.from({ length: size * size }, (_, place) =>
          at(Math.floor(place / size), place % size),
        );
        const lower = cholesky(matrix, size);
        const x = Float64Array.from({ length: size }, (_, row) => row - 1.5);
        const times = (vector: Float64Array) =>
          vector.map((_, row) => vector.reduce((sum, value, column) => sum + matrix[row * size + column]! * value, 0));
        const solved = solveUpper(lower, size, solveLower(lower, size, times(x)));
        solved.forEach((value, row) => {
          expect(value).toBeCloseTo(x[row]!, 6);
        });
      }),
      { numRuns, seed },
    );
  });

  test('refuses what is no covariance', () => {
    expect(() => cholesky(Float64Array.of(1, 2, 2, 1), 2)).toThrow(RangeError);
    expect(() => cholesky(Float64Array.of(Number.NaN), 1)).toThrow(RangeError);
  });
});

/** What each kernel says of two days, as one would write it down. */
const PAIRS: readonly [string, Kernel, (a: number, b: number, days: Days) => number][] = [
  ['weekly', weekly, (a, b) => ((a - b) % 7 === 0 ? 6 / 7 : -1 / 7)],
  ['wandering', wandering, (a, b) => Math.min(a, b)],
  ['spells', spells(0.8), (a, b) => 0.8 ** Math.abs(a - b)],
  ['sloping', sloping, (a, b) => a * b],
];

const DAYS: Days = {
  count: 40,
  volumes: Float64Array.from({ length: 40 }, (_, day) => 0.5 + (day % 5) / 4),
  weekday: 3,
};

describe('kernels', () => {
  const sums = runningSums(DAYS.volumes);
  const span = (from: number, to: number) => ({ from, to, whole: sums[to + 1]! - sums[from]! });

  test.each(PAIRS)('%s: a window goes with a day as its days do, weighted', (_, kernel, pair) => {
    for (const { from, to, whole } of [span(0, 0), span(3, 12), span(20, 39)]) {
      const column = new Float64Array(DAYS.count);
      kernel(DAYS, { from, to, whole }, column);
      for (let day = 0; day < DAYS.count; day += 1) {
        let wanted = 0;
        for (let own = from; own <= to; own += 1) wanted += (DAYS.volumes[own]! / whole) * pair(own, day, DAYS);
        expect(column[day]).toBeCloseTo(wanted, 9);
      }
    }
  });

  test('noise: windows share the days in both', () => {
    const variances = DAYS.volumes.map((_, day) => 1 + day / 10);
    const plan: Plan = { days: DAYS, seen: [span(0, 9), span(5, 14)], asked: [span(8, 20), span(30, 31)] };
    const { among, across, own, addDaily } = noiseCovariances(plan, variances);
    const acrossOf = (asked: number) => {
      const covariances = new Float64Array(2);
      across(asked, covariances);
      return covariances;
    };
    const daily = new Float64Array(DAYS.count).fill(1);
    addDaily(1, 2, daily);
    const wanted = (a: readonly [number, number], b: readonly [number, number]) => {
      let sum = 0;
      for (let day = Math.max(a[0], b[0]); day <= Math.min(a[1], b[1]); day += 1)
        sum += (DAYS.volumes[day]! ** 2 * variances[day]!) / DAYS.volumes[day]!;
      return sum / span(...a).whole / span(...b).whole;
    };
    expect(among[0]).toBeCloseTo(wanted([0, 9], [0, 9]), 12);
    expect(among[2]).toBeCloseTo(wanted([0, 9], [5, 14]), 12);
    expect(acrossOf(0)[1]).toBeCloseTo(wanted([8, 20], [5, 14]), 12);
    expect(acrossOf(1)[0]).toBe(0);
    expect(own(1)).toBeCloseTo(wanted([30, 31], [30, 31]), 12);
    expect(daily[7]).toBeCloseTo(1 + (2 * variances[7]!) / span(5, 14).whole, 12);
    expect([daily[4], daily[15]]).toEqual([1, 1]);
  });

  test('all parts of a plan agree with one another', () => {
    const plan: Plan = { days: DAYS, seen: [span(0, 9), span(5, 14)], asked: [span(0, 9), span(5, 14)] };
    for (const { among, across, own } of smoothCovariances(plan)) {
      expect(across[0]).toBeCloseTo(own[0]!, 9);
      expect(across[2]).toBeCloseTo(among[2]!, 9);
      expect(among[3]).toBeCloseTo(own[1]!, 9);
    }
  });
});

test.each([
  [1, 6.314],
  [2, 2.92],
  [3, 2.353],
  [5, 2.015],
  [10, 1.812],
  [30, 1.697],
])('90 % of Student’s distribution with %i degrees of freedom, as tables print it', (freedom, wanted) => {
  expect(Math.abs(student90(freedom) - wanted)).toBeLessThan(0.01);
});
