import type { ScoreModel } from '../engine/score-model';
import { BASES, type Basis } from '../records/ids';

/** The basis of the whole: that of its weakest weight or curve. */
export function basisOf({ dimensions }: ScoreModel): Basis {
  return weakest(
    dimensions.flatMap(({ weight, indicators }) => [
      weight.basis,
      ...indicators.flatMap((indicator) => [indicator.weight.basis, indicator.curve.basis]),
    ]),
  );
}

/** The weakest first place to doubt: official < shown < fitted < unofficial. */
export function weakest(bases: readonly Basis[]): Basis {
  return BASES[Math.max(0, ...bases.map((basis) => BASES.indexOf(basis)))] ?? 'unofficial';
}
