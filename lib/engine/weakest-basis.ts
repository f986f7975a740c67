import { BASES, type Basis } from '../records/ids';

/** A result is as sure as the weakest of what went into it: official, shown, fitted, unofficial. */
export function weakestBasis(a: Basis, b: Basis): Basis {
  return BASES.indexOf(a) > BASES.indexOf(b) ? a : b;
}
