import { adjustmentTerms, type HalfRead, halfRead } from './adjustment-terms';
import { type Game, wholeChange } from './game';
import type { DimensionTerms, Term } from './term';
import type { Moment } from './types';

/** The causes of a change, and the game that they play. */
export type Players = { readonly terms: readonly Term[]; readonly game: Game };

const NOTHING = 1e-9;

/**
 * All causes: those in the dimensions, then bonus and deduction. One of these that one day lacks adds nothing, as in
 * `evaluate`; but where the shown totals are there to tell, it may have been what it was on the other day, or, where neither
 * fits and it is the only one, it is found by elimination, in whole points of a hundred.
 *
 * @param shown change of the shown total, and the most that rounding can hide of it
 */
export function playersOf(
  old: Moment,
  now: Moment,
  dimensions: readonly DimensionTerms[],
  shown: { readonly change: number; readonly most: number } | undefined,
): Players {
  const inside = dimensions.flatMap(({ terms }) => terms);
  const sum = (rule: 0 | 1): number => dimensions.reduce((all, { base }) => all + base[rule], 0);
  const assuming = (assume: (half: HalfRead) => number): Players => {
    const terms = [...inside, ...adjustmentTerms(old, now, assume)];
    const players = terms.map(({ table }) => table);
    return { terms, game: { base: [sum(0), sum(1)], players, scales: [old.model.scale, now.model.scale] } };
  };
  const zero = assuming(() => 0);
  const [half, another] = halfRead(old, now);
  if (half === undefined || shown === undefined) return zero;
  const missing = ({ game }: Players): number => shown.change - wholeChange(game);
  const same = assuming(({ points }) => points);
  const better = Math.abs(missing(same)) < Math.abs(missing(zero)) - NOTHING ? same : zero;
  if (another !== undefined || Math.abs(missing(better)) <= shown.most + NOTHING) return better;
  const sign = (half.kind === 'bonus' ? 1 : -1) * (half.lacks === 'after' ? 1 : -1);
  const point = now.model.scale.max / 100;
  return assuming(({ points }) => Math.max(0, point * Math.round((points + sign * missing(same)) / point)));
}
