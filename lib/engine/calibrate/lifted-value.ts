import { curveScore } from '../curve-score';
import type { ModelIndicator } from '../score-model';

/**
 * The value that costs as little as a small-shop floor lets this one cost, by the model's curve: the one at which the curve comes
 * down to the floor, where this one lies beyond it. So what is learnt of a floored day is learnt of the score it had.
 *
 * @param value in the indicator's unit
 * @param floor in points of the curve; 0 where there is none
 * @returns the value itself where no floor holds it up, or the curve never comes so high
 */
export function liftedValue({ curve, better }: ModelIndicator, value: number, floor: number): number {
  if (floor === 0 || curve.kind === 'identity' || curveScore(curve, better, value) >= floor) return value;
  const knots = curve.kind === 'line' ? curve.points : curve.tiers.map(({ edge, score }) => ({ value: edge, score }));
  const bestFirst = [...knots].sort((a, b) => (better === 'lower' ? a.value - b.value : b.value - a.value));
  const own = bestFirst.findLast(({ score }) => score >= floor);
  if (own === undefined) return value;
  const next = bestFirst[bestFirst.indexOf(own) + 1];
  if (curve.kind === 'tiers' || next === undefined) return own.value;
  return own.value + ((next.value - own.value) * (own.score - floor)) / (own.score - next.score);
}
