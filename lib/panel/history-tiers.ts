import type { Curve } from '../engine';
import type { Better } from '../records/ids';

/** Values that score the same, in the indicator's unit; the outermost reach as far as values do. */
export type TierBand = { readonly low: number; readonly high: number; readonly score: number };

/** The steps of a curve as stretches of values, lowest first; none where it has no steps. */
export function tierBands(curve: Curve, better: Better): readonly TierBand[] {
  if (curve.kind !== 'tiers') return [];
  const steps = [...curve.tiers, { edge: better === 'higher' ? -Infinity : Infinity, score: curve.otherwise }];
  const bands = steps.map(({ edge, score }, index) => {
    const next = steps[index - 1]?.edge ?? (better === 'higher' ? Infinity : -Infinity);
    return { low: Math.min(edge, next), high: Math.max(edge, next), score };
  });
  return bands.sort((a, b) => a.low - b.low);
}
