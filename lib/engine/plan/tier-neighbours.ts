import { requireValue } from '../read-figure';
import type { ModelIndicator, ScoreModel } from '../score-model';

/** Where a value stands among the tiers of its curve. */
export type TierNeighbours = {
  /** Sub-score of the present tier, or of the flat end of a line. */
  readonly score: number;
  /** The worst value that still has this score; undefined in the lowest tier. */
  readonly holds: number | undefined;
  /** The value at which more begins to be gained; undefined at the top. Until there nothing is gained. */
  readonly next: { readonly value: number; readonly score: number } | undefined;
  /** Sub-score just below; undefined in the lowest tier. On a line it is the same: it falls little by little. */
  readonly below: number | undefined;
};

/**
 * Inside a tier nothing is gained: from where to where the sub-score does not move, and what comes next.
 *
 * @returns undefined where every bit counts (the slope of a line, an identity)
 * @throws RangeError if the model has no such indicator, or the value is outside its range
 * @example tierNeighbours(model, 'praise', 85) // => { score: 80, holds: 80, next: { value: 90, score: 100 }, below: 60 }
 */
export function tierNeighbours(model: ScoreModel, id: string, value: number): TierNeighbours | undefined {
  const indicator = model.dimensions.flatMap((each) => each.indicators).find((each) => each.id === id);
  if (!indicator) throw new RangeError(`tierNeighbours requires an indicator of ${model.id}, got ${id}`);
  requireValue('tierNeighbours', indicator, value);
  const { curve } = indicator;
  if (curve.kind === 'identity') return undefined;
  return curve.kind === 'tiers' ? amongTiers(curve, indicator, value) : atEnd(curve.points, indicator, value);
}

type Tiers = Extract<ModelIndicator['curve'], { kind: 'tiers' }>;

function amongTiers({ tiers, otherwise }: Tiers, { better }: ModelIndicator, value: number): TierNeighbours {
  const found = tiers.findIndex(({ edge }) => (better === 'higher' ? value >= edge : value <= edge));
  const place = found === -1 ? tiers.length : found;
  const above = tiers[place - 1];
  const own = tiers[place];
  return {
    score: own?.score ?? otherwise,
    holds: own?.edge,
    next: above && { value: above.edge, score: above.score },
    below: own && (tiers[place + 1]?.score ?? otherwise),
  };
}

/** Lines are flat beyond their ends, and where two points score the same. */
function atEnd(
  points: readonly { readonly value: number; readonly score: number }[],
  { better }: ModelIndicator,
  value: number,
): TierNeighbours | undefined {
  const inOrder = better === 'higher' ? points : [...points].reverse();
  const isAtLeast = (a: number, b: number) => (better === 'higher' ? a >= b : a <= b);
  const worst = inOrder[0]!;
  const best = inOrder[inOrder.length - 1]!;
  const before = inOrder.findLast((point) => isAtLeast(value, point.value));
  const after = inOrder.find((point) => !isAtLeast(value, point.value));
  if (before && after && before.score !== after.score) return undefined;
  const { score } = before ?? worst;
  const same = inOrder.filter((point) => point.score === score);
  const first = same[0]!;
  const last = same[same.length - 1]!;
  const isLowest = score === worst.score;
  return {
    score,
    holds: isLowest ? undefined : first.value,
    next: score === best.score ? undefined : { value: last.value, score },
    below: isLowest ? undefined : score,
  };
}
