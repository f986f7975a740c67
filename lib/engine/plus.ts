import type { Estimate } from './types';
import { weakestBasis } from './weakest-basis';

/** Sum of two estimates, as if both were off the same way: the bands add up. Without the first it is the second. */
export function plus(a: Estimate | undefined, b: Estimate): Estimate {
  if (a === undefined) return b;
  return {
    value: a.value + b.value,
    low: a.low + b.low,
    high: a.high + b.high,
    basis: weakestBasis(a.basis, b.basis),
  };
}
