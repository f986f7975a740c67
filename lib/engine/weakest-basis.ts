import type { Basis } from '../records/ids';

const DOUBT: Readonly<Record<Basis, number>> = { official: 0, shown: 1, fitted: 2, unofficial: 3 };

/** A result is as sure as the weakest of what went into it: official, shown, fitted, unofficial. */
export function weakestBasis(a: Basis, b: Basis): Basis {
  return DOUBT[a] >= DOUBT[b] ? a : b;
}
