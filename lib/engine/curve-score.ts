import type { Better } from '../records/ids';
import type { Curve } from './score-model';

/**
 * Sub-score of one value on a curve.
 *
 * Tiers: a value on an edge belongs to the tier of that edge, whichever way is better. Lines: straight between points;
 * the end scores hold beyond the ends. Identity: the printed value is the score.
 *
 * @param value in the indicator's own unit (percent is 0–100, never 0–1)
 * @returns points on the dimension's scale, unrounded
 * @throws RangeError if value is not finite
 * @example curveScore({kind: 'tiers', tiers: [{edge: 15, score: 100}], otherwise: 50, …}, 'lower', 15) // => 100
 */
export function curveScore(curve: Curve, better: Better, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`curveScore requires a finite value, got ${value}`);
  if (curve.kind === 'identity') return value;
  if (curve.kind === 'tiers') {
    for (const tier of curve.tiers) {
      if (better === 'higher' ? value >= tier.edge : value <= tier.edge) return tier.score;
    }
    return curve.otherwise;
  }
  const { points } = curve;
  let left = points[0]!;
  if (value <= left.value) return left.score;
  for (const right of points) {
    if (value <= right.value) {
      return left.score + ((right.score - left.score) * (value - left.value)) / (right.value - left.value);
    }
    left = right;
  }
  return left.score;
}
