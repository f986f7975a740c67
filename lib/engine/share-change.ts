import type { Estimate } from './types';

export type Part = { readonly indicator: string; readonly points: Estimate };

/**
 * Fits the parts of a change to what a clamp left of it. The clamp takes from the side that won (gains where the sum is a
 * gain), from each part in proportion; the other side keeps its points. So no part changes sign, the order does not
 * matter, the parts sum to the change, and nothing jumps where the clamp begins to bind.
 *
 * @param change what is left: the sum of the parts, or nearer to 0
 */
export function shareChange(parts: readonly Part[], change: number): readonly Part[] {
  const sum = parts.reduce((total, { points }) => total + points.value, 0);
  if (Math.abs(sum - change) < 1e-12) return parts;
  const won = (value: number): boolean => value * sum > 0;
  const winners = parts.reduce((total, { points }) => total + (won(points.value) ? points.value : 0), 0);
  const factor = Math.max(0, (winners + change - sum) / winners);
  return parts.map((part) => (won(part.points.value) ? { ...part, points: scaled(part.points, factor) } : part));
}

function scaled({ value, low, high, basis }: Estimate, by: number): Estimate {
  return { value: value * by, low: low * by, high: high * by, basis };
}
