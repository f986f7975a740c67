import { exactly } from './exactly';
import { readFigure } from './read-figure';
import type { ScoreModel } from './score-model';
import { starsAtRank } from './stars-at-rank';
import type { Estimate, Values } from './types';

/** `not_ranked`: the model's stars do not depend on peers, or it has none. */
export type PeerStars =
  | { readonly status: 'known'; readonly stars: Estimate }
  | { readonly status: 'incomplete'; readonly missing: readonly string[] }
  | { readonly status: 'not_ranked' };

/**
 * Stars of a ranked score after a change of the shop's own total. Peers decide how many ranks a point is worth, so nothing
 * is said but the direction: a gain may leave the stars where they are or bring the most there are, a loss the reverse.
 * Peers are taken to stand still; they do not.
 *
 * @param change of the own total, as `simulate` gives it; left out: the stars now, as shown or by the rank that is shown
 * @returns `value` is the stars now, because no more is known
 * @throws RangeError if the rank or the stars read are off their scales, or the change is not finite
 */
export function peerStars(model: ScoreModel, values: Values, change?: Estimate): PeerStars {
  const { standing } = model;
  if (!standing) return { status: 'not_ranked' };
  const shown = readFigure(values, { id: standing.stars, unit: 'score', range: standing })?.value;
  const rank = readFigure(values, { id: standing.rank, unit: 'percent' })?.value;
  if (shown === undefined && rank === undefined) return { status: 'incomplete', missing: [standing.stars] };
  const now = shown === undefined ? starsAtRank(standing, rank!) : exactly(shown, 'shown');
  if (!change) return { status: 'known', stars: now };
  for (const end of [change.low, change.value, change.high]) {
    if (!Number.isFinite(end)) throw new RangeError(`peerStars requires a finite change, got ${end}`);
  }
  const low = change.low < 0 ? standing.min : now.low;
  const high = change.high > 0 ? standing.max : now.high;
  return { status: 'known', stars: { value: now.value, low, high, basis: low < high ? standing.basis : now.basis } };
}
