import { type FixOrder, rankFixes } from '../engine/rank-fixes';
import type { Fix, RankedFix } from '../engine/types';
import { formatGain } from '../format/points';
import { type Baseline, isMovable } from './baseline';

export type FixGroups = {
  /** Those that move what is scored, without a gain last; by the points each brings now, then by effort, unless asked otherwise. */
  readonly scored: readonly RankedFix[];
  /** Points for a condition that the shop may not meet, or have met already: by effort, then points. */
  readonly bonus: readonly RankedFix[];
  /** Nothing that the platform scores. */
  readonly unscored: readonly RankedFix[];
};

const EFFORT = { low: 0, medium: 1, high: 2 } as const;

/**
 * The fixes by what each would bring now. Where nothing moves the score (see `isMovable`) none has a gain. No rule says that
 * a flat score takes a bonus: there all that is scored is one list by effort, bonus last.
 *
 * @param by `gain`, or another order of what is scored
 */
export function fixesNow(start: Baseline | undefined, fixes: readonly Fix[], by: FixOrder = 'gain'): FixGroups {
  if (!start) return fixGroups([]);
  const ranked = isMovable(start) ? rankFixes(start.model, start.values, fixes, start.shown, { by }) : [];
  const byFix = new Map(ranked.map((each) => [each.fix, each]));
  const inOrder = fixes.map((fix) => byFix.get(fix) ?? { fix, gain: undefined, changes: {} });
  const bonus = start.model.bonus?.id;
  const groups = fixGroups(inOrder, bonus);
  if (by !== 'gain' && ranked.length > 0) return { ...groups, scored: scoredOf(ranked, bonus) };
  return start.flat ? { ...groups, scored: [...groups.scored, ...groups.bonus], bonus: [] } : groups;
}

/**
 * Splits ranked fixes into what the panel lists apart. Among equals the order given is kept: the ordinary before the special.
 *
 * @param bonus id of the model's bonus
 */
export function fixGroups(ranked: readonly RankedFix[], bonus?: string): FixGroups {
  return {
    scored: scoredOf(ranked, bonus).sort((a, b) => byGain(a, b) || byEffort(a, b) || more(a, b)),
    bonus: ranked.filter(({ fix }) => isBonus(fix, bonus)).sort((a, b) => byEffort(a, b) || byGain(a, b)),
    unscored: ranked.filter(({ fix }) => fix.effects.length === 0),
  };
}

function scoredOf(ranked: readonly RankedFix[], bonus: string | undefined): RankedFix[] {
  return ranked.filter(({ fix }) => fix.effects.length > 0 && !isBonus(fix, bonus));
}

function isBonus({ effects }: Fix, bonus: string | undefined): boolean {
  return effects.length > 0 && effects.every(({ indicator }) => indicator === bonus);
}

function byEffort(a: RankedFix, b: RankedFix): number {
  return EFFORT[a.fix.effort] - EFFORT[b.fix.effort];
}

/** Most first; equal are those that are printed alike. */
function byGain({ gain: a }: RankedFix, { gain: b }: RankedFix): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return formatGain(a.value) === formatGain(b.value) ? 0 : b.value - a.value;
}

function more({ gain: a }: RankedFix, { gain: b }: RankedFix): number {
  return (b?.value ?? 0) - (a?.value ?? 0);
}
