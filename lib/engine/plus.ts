import type { Estimate } from './types';
import { weakestBasis } from './weakest-basis';

/**
 * Sum of two estimates, as if both were off the same way: the bands add up. The bands of two that were fitted are 90 % of
 * doubts apart from each other: their squares add up. Without the first it is the second.
 */
export function plus(a: Estimate | undefined, b: Estimate): Estimate {
  if (a === undefined) return b;
  if (a.basis === 'fitted' && b.basis === 'fitted') {
    const value = a.value + b.value;
    const low = value - Math.hypot(a.value - a.low, b.value - b.low);
    return { value, low, high: value + Math.hypot(a.high - a.value, b.high - b.value), basis: 'fitted' };
  }
  return {
    value: a.value + b.value,
    low: a.low + b.low,
    high: a.high + b.high,
    basis: weakestBasis(a.basis, b.basis),
  };
}
