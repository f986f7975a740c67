import type { Basis } from '../records/ids';
import type { Estimate } from './types';

/** An estimate without a band. */
export function exactly(value: number, basis: Basis): Estimate {
  return { value, low: value, high: value, basis };
}
