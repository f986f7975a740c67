import { clamp } from '../clamp';
import type { Curve, ModelIndicator } from '../score-model';
import { tidy } from '../tidy';
import { settle } from './belief';
import { edgeBelief, signOf, type TableDoubt } from './edge-belief';
import { type RoundTo, rounded } from './round-edges';

/** A value and the sub-score that the page showed beside it. */
export type Pair = { readonly value: number; readonly score: number };

/** Steps, and what the days say of each edge by itself. */
export type Steps = {
  /** The sub-scores, best first, at least two. */
  readonly levels: readonly number[];
  /** Of the edges between them. */
  readonly bounds: readonly Bound[];
};

/** A fitted step curve, and what it was learnt from. */
export type TiersFit = Steps & { readonly curve: Curve; readonly edges: readonly Edge[]; readonly table: Table };

/** What all step curves of a platform tell together: how its edges are written, and how far they may be from the model's. */
export type Table = { readonly roundTo: RoundTo; readonly doubt: TableDoubt };

/** Between which values an edge lies, taken so that better values are lower; infinite where no day has shown. */
export type Bound = { readonly low: number; readonly high: number };
/** Where it is taken to lie, and a 90 % band. */
type Edge = Bound & { readonly edge: number };

const MISREAD = 0.02;
/** Two-sided 90 %. */
const NINETY = 1.645;

/**
 * Finds the edges of a step curve: each lies between the worst value seen on its tier or above and the best one seen
 * below. Edges that no day has come near keep the model's place, moved along with those that were found.
 *
 * @param pairs of the history, at least one
 * @param steps as the pairs say (see `stepsOf`)
 * @param table see `roundingOf` and `tableDoubtOf`
 * @param before what was learnt from an earlier history; where the days since say nothing new of the edges, they stay
 */
export function fitTiers(
  indicator: ModelIndicator,
  pairs: readonly Pair[],
  steps: Steps,
  table: Table,
  before?: TiersFit,
): TiersFit {
  const { levels } = steps;
  const edges = before && isSame(before, steps, table) ? before.edges : edgesOf(indicator, steps, table);
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { value } of pairs) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  const curve: Curve = {
    kind: 'tiers',
    tiers: edges.map(({ edge }, index) => ({ edge, score: levels[index]! })),
    otherwise: levels[levels.length - 1]!,
    spread: 0,
    jump: 0,
    fit: { from, to, days: pairs.length, edges: edges.map(({ low, high }) => ({ low, high })) },
    basis: 'fitted',
    source: indicator.curve.source,
  };
  return { ...steps, curve, edges, table };
}

function isSame(before: TiersFit, { levels, bounds }: Steps, { roundTo, doubt }: Table): boolean {
  return (
    before.table.roundTo === roundTo &&
    before.table.doubt === doubt &&
    before.levels.length === levels.length &&
    before.levels.every((level, index) => level === levels[index]) &&
    before.bounds.every(({ low, high }, index) => low === bounds[index]!.low && high === bounds[index]!.high)
  );
}

/** What the days say of each edge by itself. @param levels best first, at least two */
export function stepsOf(indicator: ModelIndicator, pairs: readonly Pair[], levels: readonly number[]): Steps {
  const sign = signOf(indicator);
  const bounds = levels.slice(1).map((_, index) => {
    const level = levels[index]!;
    let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const { value, score } of pairs) {
      if (score >= level) low = Math.max(low, sign * value);
      else high = Math.min(high, sign * value);
    }
    if (low < high) return { low, high };
    const above: number[] = [];
    const below: number[] = [];
    for (const { value, score } of pairs) (score >= level ? above : below).push(sign * value);
    return agree(
      above.sort((a, b) => b - a),
      below.sort((a, b) => a - b),
    );
  });
  return { levels, bounds };
}

/** The model's edges brought between their bounds, those without any moved along (see `edgeBelief`). */
function edgesOf(indicator: ModelIndicator, steps: Steps, { roundTo, doubt }: Table): Edge[] {
  const sign = signOf(indicator);
  const { belief, ideal } = edgeBelief(indicator, steps, doubt);
  settle(belief);
  return steps.bounds.map(({ low, high }, index) => {
    const mean = belief.mean[index]!;
    const half = NINETY * Math.sqrt(belief.covariance[index * belief.size + index]!);
    const at = (log: number) => clamp(ideal + Math.exp(log), low, high);
    const distance = rounded(Math.exp(mean), low - ideal, high - ideal, roundTo);
    const edge = sign * tidy(clamp(ideal + distance, low, high));
    const ends = [sign * at(mean - half), sign * at(mean + half), edge];
    return { edge, low: Math.min(...ends), high: Math.max(...ends) };
  });
}

/**
 * Where an edge can lie, with values on the tier or above, and values below it. A misread value on the wrong side of many
 * is left out: the first on either side that fewer than one in {@link MISREAD} contradict.
 *
 * @param above worst first @param below best first
 */
function agree(above: readonly number[], below: readonly number[]): { low: number; high: number } {
  let [worst, best] = [0, 0];
  const allowed = Math.floor(MISREAD * (above.length + below.length) + 0.5);
  for (let left = allowed; left > 0 && above[worst]! >= below[best]!; left -= 1) {
    if (above[worst]! - (above[worst + 1] ?? above[worst]!) >= (below[best + 1] ?? below[best]!) - below[best]!)
      worst += 1;
    else best += 1;
  }
  const low = above[worst] ?? Number.NEGATIVE_INFINITY;
  const high = below[best] ?? Number.POSITIVE_INFINITY;
  return low < high ? { low, high } : { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
}
