import type { Curve } from '../score-model';
import type { OverlayChange } from './overlay';

/**
 * The curve that a user gave. Typed off the page it is exact; their own estimate is as doubtful as the curve that it
 * replaces. What was learnt of the old one does not hold for it.
 */
export function changedCurve(
  old: Curve,
  change: Extract<OverlayChange, { readonly change: 'tiers' | 'line' }>,
  source: string,
): Curve {
  const { basis } = change;
  const doubt = basis === 'shown' ? { spread: 0, jump: 0 } : { spread: old.spread, jump: old.jump };
  const rest = { ...doubt, basis, source };
  return change.change === 'tiers'
    ? { kind: 'tiers', tiers: change.tiers, otherwise: change.otherwise, ...rest }
    : { kind: 'line', points: change.points, ...rest };
}
