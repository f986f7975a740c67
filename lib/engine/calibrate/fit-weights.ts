import { clamp } from '../clamp';
import type { Weight } from '../score-model';
import { absorb, believe, settle } from './belief';

/** One day: the scores that are weighted, and the printed sum's interval. */
export type Weighing = {
  readonly scores: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Standard deviation of each score's own rounding, in points. */
  readonly noise: number;
};

const NINETY = 1.645;
const MISREAD = 0.02;

/**
 * Learns the weights of a sum from days on which its parts and the (rounded) sum were seen: those consistent with every
 * day, as a range that shrinks. They sum to 1.
 *
 * @param weights the model's own, each with the range in which it may lie
 * @param days at least one
 */
export function fitWeights(weights: readonly Weight[], days: readonly Weighing[]): readonly Weight[] {
  const size = weights.length;
  const covariance = new Float64Array(size * size);
  weights.forEach(({ low, high }, index) => {
    covariance[index * size + index] = Math.max((high - low) / (2 * NINETY), 1e-6) ** 2;
  });
  const belief = believe(Float64Array.from(weights, ({ value }) => value), covariance); // biome-ignore format: one thought
  const every = weights.map((_, index) => index);
  absorb(belief, { at: every, by: every.map(() => 1), low: 1, high: 1 + 1e-9, noise: 1e-5, doubt: 0 });
  for (const index of every) {
    absorb(belief, { at: [index], by: [1], low: 0, high: 1, noise: 0, doubt: 0 });
  }
  const squares = weights.reduce((sum, { value }) => sum + value ** 2, 0);
  for (const { scores, low, high, noise } of days) {
    absorb(belief, { at: every, by: scores, low, high, noise: noise * Math.sqrt(squares) + 1e-3, doubt: MISREAD });
  }
  settle(belief);
  const sum = belief.mean.reduce((all, value) => all + Math.max(0, value), 0);
  return weights.map(({ source }, index) => {
    const value = Math.max(0, belief.mean[index]!) / sum;
    const half = NINETY * Math.sqrt(belief.covariance[index * size + index]!);
    return { value, low: clamp(value - half, 0, 1), high: clamp(value + half, 0, 1), basis: 'fitted', source };
  });
}
