import type { Estimate } from './types';
import { weakestBasis } from './weakest-basis';

/**
 * Product of two estimates, the second at least 0 (a weight). The band holds every product of the two bands; of two that
 * were fitted, whose doubts have nothing to do with each other, it is the root of their squares.
 */
export function times(points: Estimate, weight: Estimate): Estimate {
  if (points.basis === 'fitted' && weight.basis === 'fitted') {
    const value = points.value * weight.value;
    return {
      value,
      low: value - Math.hypot((points.value - points.low) * weight.value, points.value * (weight.value - weight.low)),
      high:
        value + Math.hypot((points.high - points.value) * weight.value, points.value * (weight.high - weight.value)),
      basis: 'fitted',
    };
  }
  return {
    value: points.value * weight.value,
    low: points.low * (points.low < 0 ? weight.high : weight.low),
    high: points.high * (points.high < 0 ? weight.low : weight.high),
    basis: weakestBasis(points.basis, weight.basis),
  };
}
