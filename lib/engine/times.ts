import type { Estimate } from './types';
import { weakestBasis } from './weakest-basis';

/** Product of two estimates, the second at least 0 (a weight); the band holds every product of the two bands. */
export function times(points: Estimate, weight: Estimate): Estimate {
  return {
    value: points.value * weight.value,
    low: points.low * (points.low < 0 ? weight.high : weight.low),
    high: points.high * (points.high < 0 ? weight.low : weight.high),
    basis: weakestBasis(points.basis, weight.basis),
  };
}
