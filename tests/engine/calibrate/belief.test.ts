import { describe, expect, test } from 'vitest';
import { absorb, type Belief, believe, type Fact, settle } from '../../../lib/engine/calibrate/belief';

const open = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
const fact = (at: number[], by: number[], rest: Partial<Fact>): Fact => ({
  at,
  by,
  ...open,
  noise: 0,
  doubt: 0,
  ...rest,
});
const learn = (belief: Belief, facts: readonly Fact[]) => {
  for (const each of facts) absorb(belief, each);
  return settle(belief);
};

describe('belief', () => {
  test('is least squares with a prior where facts are points with noise', () => {
    const belief = believe(Float64Array.of(1, -1, 0.5), Float64Array.of(2, 0.5, 0, 0.5, 1, 0.2, 0, 0.2, 0.5));
    const rows = [[1, 2, 0], [0, 1, 1], [1, 0, -1]]; // biome-ignore format: a matrix
    const seen = [0.5, -0.3, 0.8];
    const noise = [0.5, 0.4, 0.3];
    learn(belief, rows.map((by, index) => fact([0, 1, 2], by, { low: seen[index]! - 1e-6, high: seen[index]! + 1e-6, noise: noise[index]! }))); // biome-ignore format: one call
    // Computed once with NumPy 2.4: (S⁻¹ + A'WA)⁻¹(S⁻¹m + A'Wy).
    const mean = [1.3028679070423375, -0.5161729004442374, 0.4214453365031065];
    const variance = [0.24611920903385653, 0.10739289419870846, 0.17861127620352346];
    for (const [index, wanted] of mean.entries()) expect(belief.mean[index]).toBeCloseTo(wanted, 5);
    for (const [index, wanted] of variance.entries()) expect(belief.covariance[index * 4]).toBeCloseTo(wanted, 5);
  });

  test('has the moments of a normal variable cut by several intervals', () => {
    const belief = believe(Float64Array.of(0.2, -0.1), Float64Array.of(1, 0.3, 0.3, 0.5));
    learn(belief, [
      fact([0], [1], { low: 0 }),
      fact([1], [1], { low: 0 }),
      fact([0, 1], [1, 1], { low: 1, high: 1.5 }),
    ]);
    // Eight million draws with NumPy, 602,325 of them inside: mean 0.765 and 0.483, deviations 0.316 and 0.302.
    expect(belief.mean[0]).toBeCloseTo(0.765, 1);
    expect(belief.mean[1]).toBeCloseTo(0.483, 1);
    expect(Math.sqrt(belief.covariance[0]!)).toBeCloseTo(0.316, 1);
    expect(belief.covariance[1]).toBeCloseTo(-0.085, 1);
  });

  test('does not depend on the order of the facts', () => {
    const facts = [0.4, 0.9, 0.1, 0.6, 0.75].map((x, day) => {
      return fact([0, 1], [1, x], { low: 2 + 3 * x - 0.5 * (day % 2), high: 3 + 3 * x, noise: 0.1 });
    });
    const [a, b] = [facts, [...facts].reverse()].map((inOrder) => {
      const belief = believe(Float64Array.of(0, 0), Float64Array.of(4, 0, 0, 4));
      learn(belief, inOrder);
      return belief;
    });
    expect(a!.mean[0]).toBeCloseTo(b!.mean[0]!, 2);
    expect(a!.mean[1]).toBeCloseTo(b!.mean[1]!, 2);
  });

  test('leaves a fact out that all others contradict', () => {
    const rows = [0, 1, 2, 3, 4, 5, 6, 7].map((x) => fact([0, 1], [1, x], { low: x + 0.9, high: x + 1.1, noise: 0.1, doubt: 0.02 })); // biome-ignore format: one call
    const belief = believe(Float64Array.of(0, 0), Float64Array.of(9, 0, 0, 9));
    const surprises = learn(belief, [
      ...rows,
      fact([0, 1], [1, 3.5], { low: 40, high: 40.2, noise: 0.1, doubt: 0.02 }),
    ]);
    expect(surprises.at(-1)!.trust).toBeLessThan(0.01);
    expect(surprises.slice(0, -1).every(({ trust }) => trust > 0.9)).toBe(true);
    expect(belief.mean[0]).toBeCloseTo(1, 1);
    expect(belief.mean[1]).toBeCloseTo(1, 1);
  });
});
