import { clamp } from './clamp';
import type { Estimate } from './types';

/**
 * What a scale leaves of a change: nearer to 0, never of another sign.
 *
 * @param from where the change starts; outside the scale, the change must first come back to it
 */
export function hold(change: Estimate, from: number, min: number, max: number): Estimate {
  if (from + change.low >= min && from + change.high <= max && from >= min && from <= max) return change;
  const start = clamp(from, min, max);
  const value = clamp(from + change.value, min, max) - start;
  return {
    value,
    low: Math.min(value, clamp(from + change.low, min, max) - start),
    high: Math.max(value, clamp(from + change.high, min, max) - start),
    basis: change.basis,
  };
}
