import type { Better } from '../records/ids';
import type { Curve } from './score-model';

/**
 * What keeps a curve from being one: points out of order or twice, scores that fall where the value gets better, scores
 * off their dimension's scale (a fit's excepted). A flat stretch is none.
 */
export function curveFaults(
  curve: Curve,
  better: Better,
  scale: { readonly min: number; readonly max: number },
): string[] {
  if (curve.kind === 'identity') return [];
  const found: string[] = [];
  const steps =
    curve.kind === 'line'
      ? curve.points.map(({ value, score }) => [value, score] as const)
      : curve.tiers.map(({ edge, score }) => [edge, score] as const);
  const scores = steps.map(([, score]) => score);
  if (curve.kind === 'tiers') scores.push(curve.otherwise);
  // A fit may overshoot: scores are held on the scale where they are read.
  for (const score of curve.basis === 'fitted' ? [] : scores)
    if (!(score >= scale.min && score <= scale.max)) found.push(`score ${score} is off the scale`);

  // Tiers stand best first, lines ascending in value.
  const valuesUp = curve.kind === 'line' || better === 'lower';
  const scoresUp = curve.kind === 'line' && better === 'higher';
  const inOrder = (before: number, after: number, up: boolean) => (up ? after > before : after < before);
  steps.forEach(([value], index) => {
    if (!Number.isFinite(value)) found.push(`${value} is no value`);
    const before = steps[index - 1];
    if (before && !inOrder(before[0], value, valuesUp)) found.push(`${value} after ${before[0]}`);
  });
  scores.forEach((score, index) => {
    const before = scores[index - 1];
    if (before !== undefined && score !== before && !inOrder(before, score, scoresUp))
      found.push(`score ${score} after ${before}`);
  });
  return found;
}
