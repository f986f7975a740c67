import type { Estimate } from './types';
import { weakestBasis } from './weakest-basis';

export type Weighted = { readonly score: Estimate; readonly weight: Estimate };

/**
 * Σ weight × score. The band is the least and the most that any weights inside their ranges can give, as long as they sum
 * to 1: each weight starts at its `low`, and what is missing to 1 goes to the worst (best) scores first.
 *
 * @param parts weights sum to 1
 */
export function weightedMean(parts: readonly Weighted[]): Estimate {
  let value = 0;
  let basis: Estimate['basis'] = 'official';
  for (const { score, weight } of parts) {
    value += weight.value * score.value;
    basis = weakestBasis(basis, weakestBasis(score.basis, weight.basis));
  }
  const low = extreme(parts, 'low');
  const high = extreme(parts, 'high');
  return { value, low: Math.min(low, value), high: Math.max(high, value), basis };
}

function extreme(parts: readonly Weighted[], end: 'low' | 'high'): number {
  const sign = end === 'low' ? 1 : -1;
  const inOrder = [...parts].sort((a, b) => sign * (a.score[end] - b.score[end]));
  let left = 1 - parts.reduce((sum, { weight }) => sum + weight.low, 0);
  let total = 0;
  for (const { score, weight } of inOrder) {
    const more = Math.max(0, Math.min(left, weight.high - weight.low));
    left -= more;
    total += (weight.low + more) * score[end];
  }
  return total;
}
