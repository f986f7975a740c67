import { rankFixes } from '../engine';
import type { Fix, RankedFix } from '../engine/types';
import { type Baseline, isMovable } from './baseline';

export type FixGroups = {
  /** Those that bring points, most first. */
  readonly gaining: readonly RankedFix[];
  /** Scored by the platform, but without a gain now: at the top, within a tier, or not read yet. */
  readonly waiting: readonly RankedFix[];
  /** Nothing that the platform scores. */
  readonly unscored: readonly RankedFix[];
};

/** The fixes by what each would bring now. Where nothing moves the score (see `isMovable`) none has a gain. */
export function fixesNow(start: Baseline | undefined, fixes: readonly Fix[]): FixGroups {
  if (!start) return fixGroups([]);
  return fixGroups(
    isMovable(start) ? rankFixes(start.model, start.values, fixes, start.shown) : rankFixes(start.model, {}, fixes),
  );
}

/** Splits ranked fixes into what the panel lists apart; the order within is kept. */
export function fixGroups(ranked: readonly RankedFix[]): FixGroups {
  const unscored = ranked.filter(({ fix }) => fix.effects.length === 0);
  const scored = ranked.filter(({ fix }) => fix.effects.length > 0);
  const gains = ({ gain }: RankedFix) => gain !== undefined && gain.value > 1e-9;
  return { gaining: scored.filter(gains), waiting: scored.filter((fix) => !gains(fix)), unscored };
}
