import type { Estimate } from './types';

export type Part = { readonly indicator: string; readonly points: Estimate };

/**
 * Fits the parts of a change to what a clamp left of it. The clamp takes from the side that won (gains where the sum is a
 * gain), from each part in proportion; the other side keeps its points. So no part changes sign, the order does not
 * matter, the parts sum to the change, and nothing jumps where the clamp begins to bind.
 *
 * Either end of the band is fitted in the same way to what the clamp left of that end, so that no part promises what the
 * whole cannot bring; it never leaves the part's own value outside.
 *
 * @param all the sum of the parts
 * @param change what is left: `all`, or nearer to 0
 */
export function shareChange(parts: readonly Part[], all: Estimate, change: Estimate): readonly Part[] {
  if (all === change) return parts;
  const keptOfValue = kept(parts, 'value', all, change);
  const keptOfLow = kept(parts, 'low', all, change);
  const keptOfHigh = kept(parts, 'high', all, change);
  return parts.map(({ indicator, points }) => {
    const value = keptOfValue(points.value);
    const low = Math.min(value, keptOfLow(points.low));
    const high = Math.max(value, keptOfHigh(points.high));
    return { indicator, points: { value, low, high, basis: points.basis } };
  });
}

/** What is kept of each part's value, or of one end of its band. */
function kept(parts: readonly Part[], end: 'value' | 'low' | 'high', all: Estimate, change: Estimate) {
  const taken = all[end] - change[end];
  if (Math.abs(taken) < 1e-12) return (points: number) => points;
  const won = (points: number): boolean => points * all[end] > 0;
  const winners = parts.reduce((total, { points }) => total + (won(points[end]) ? points[end] : 0), 0);
  const factor = Math.max(0, (winners - taken) / winners);
  return (points: number) => (won(points) ? points * factor : points);
}
