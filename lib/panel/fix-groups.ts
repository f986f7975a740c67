import { rankFixes } from '../engine/rank-fixes';
import type { Fix, RankedFix } from '../engine/types';
import { formatGain } from '../format/points';
import { type Baseline, isMovable } from './baseline';

export type FixGroups = {
  /** Those that move what is scored: by the points each brings now, without a gain last, then by effort. */
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
 */
export function fixesNow(start: Baseline | undefined, fixes: readonly Fix[]): FixGroups {
  if (!start) return fixGroups([]);
  const ranked = isMovable(start) ? rankFixes(start.model, start.values, fixes, start.shown) : [];
  const byFix = new Map(ranked.map((each) => [each.fix, each]));
  const inOrder = fixes.map((fix) => byFix.get(fix) ?? { fix, gain: undefined, changes: {} });
  const groups = fixGroups(inOrder, start.model.bonus?.id);
  return start.flat ? { ...groups, scored: [...groups.scored, ...groups.bonus], bonus: [] } : groups;
}

/**
 * Splits ranked fixes into what the panel lists apart. Among equals the order given is kept: the ordinary before the special.
 *
 * @param bonus id of the model's bonus
 */
export function fixGroups(ranked: readonly RankedFix[], bonus?: string): FixGroups {
  const isBonus = ({ effects }: Fix) => effects.length > 0 && effects.every(({ indicator }) => indicator === bonus);
  return {
    scored: ranked
      .filter(({ fix }) => fix.effects.length > 0 && !isBonus(fix))
      .sort((a, b) => byGain(a, b) || byEffort(a, b) || more(a, b)),
    bonus: ranked.filter(({ fix }) => isBonus(fix)).sort((a, b) => byEffort(a, b) || byGain(a, b)),
    unscored: ranked.filter(({ fix }) => fix.effects.length === 0),
  };
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
