import { clamp } from '../clamp';
import type { Curve, ModelIndicator } from '../score-model';
import { tidy } from '../tidy';
import { absorb, believe, settle } from './belief';
import { idealOf } from './grid';
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
export type TiersFit = Steps & { readonly curve: Curve; readonly edges: readonly Edge[]; readonly roundTo: RoundTo };

/** Between which values an edge lies, taken so that better values are lower; infinite where no day has shown. */
export type Bound = { readonly low: number; readonly high: number };
/** Where it is taken to lie, and a 90 % band. */
type Edge = Bound & { readonly edge: number };

/**
 * Edges of another industry's table are so many times as far from the ideal, as standard deviations of the logarithm: all
 * together; the farther ones against the nearer, for each e-fold; and each.
 */
const TOGETHER = 0.3;
const BENT = 0.1;
const EACH = 0.05;
/** Edges at the ideal itself are taken to be so near, as a share of the farthest. */
const NEAREST = 1e-4;
const MISREAD = 0.02;
/** Two-sided 90 %. */
const NINETY = 1.645;

/**
 * Finds the edges of a step curve: each lies between the worst value seen on its tier or above and the best one seen
 * below. Edges that no day has come near keep the model's place, moved along with those that were found.
 *
 * @param pairs of the history, at least one
 * @param steps as the pairs say (see `stepsOf`)
 * @param roundTo see `roundingOf`
 * @param before what was learnt from an earlier history; where the days since say nothing new of the edges, they stay
 */
export function fitTiers(
  indicator: ModelIndicator,
  pairs: readonly Pair[],
  steps: Steps,
  roundTo: RoundTo,
  before?: TiersFit,
): TiersFit {
  const { levels } = steps;
  const edges = before && isSame(before, steps, roundTo) ? before.edges : edgesOf(indicator, steps, roundTo);
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
  return { ...steps, curve, edges, roundTo };
}

function isSame(before: TiersFit, { levels, bounds }: Steps, roundTo: RoundTo): boolean {
  return (
    before.roundTo === roundTo &&
    before.levels.length === levels.length &&
    before.levels.every((level, index) => level === levels[index]) &&
    before.bounds.every(({ low, high }, index) => low === bounds[index]!.low && high === bounds[index]!.high)
  );
}

/** Edges ascend when taken so: the better the tier, the lower. */
function signOf({ better }: ModelIndicator): 1 | -1 {
  return better === 'lower' ? 1 : -1;
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

/**
 * The model's edges brought between their bounds, those without any moved along. All is told by the logarithm of the distance
 * from the ideal value: another industry's table is so many times as wide.
 */
function edgesOf(indicator: ModelIndicator, { levels, bounds }: Steps, roundTo: RoundTo): Edge[] {
  const sign = signOf(indicator);
  const ideal = sign * idealOf(indicator);
  const away = levels
    .slice(1)
    .map((below, index) => Math.abs(sign * priorEdge(indicator, levels[index]!, below) - ideal));
  const least = NEAREST * Math.max(...away, Number.MIN_VALUE);
  const far = (edge: number) => Math.log(Math.max(edge - ideal, least));
  const prior = away.map((each) => Math.log(Math.max(each, least)));
  const size = prior.length;
  const middle = prior.reduce((sum, each) => sum + each, 0) / size;
  const covariance = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const bent = BENT * (prior[row]! - middle) * (BENT * (prior[column]! - middle));
      covariance[row * size + column] = TOGETHER ** 2 + bent + (row === column ? EACH ** 2 : 0);
    }
  }
  const belief = believe(Float64Array.from(prior), covariance);
  for (let index = 1; index < size; index += 1) {
    absorb(belief, { at: [index, index - 1], by: [1, -1], low: 0, high: Number.POSITIVE_INFINITY, noise: 0, doubt: 0 });
  }
  bounds.forEach(({ low, high }, index) => {
    const [near, wide] = [low <= ideal + least ? Number.NEGATIVE_INFINITY : far(low), far(high)];
    if (near < wide && (near > Number.NEGATIVE_INFINITY || wide < Number.POSITIVE_INFINITY)) {
      absorb(belief, { at: [index], by: [1], low: near, high: wide, noise: 0, doubt: 0 });
    }
  });
  settle(belief);
  return bounds.map(({ low, high }, index) => {
    const mean = belief.mean[index]!;
    const half = NINETY * Math.sqrt(belief.covariance[index * size + index]!);
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

/** Where the model's curve passes from one level to the next. */
function priorEdge({ curve, range, better }: ModelIndicator, level: number, below: number): number {
  if (curve.kind === 'tiers') {
    const exact = curve.tiers.find(({ score }) => score === level);
    if (exact) return exact.edge;
  }
  const points = curve.kind === 'line' ? curve.points : curve.kind === 'tiers' ? tierPoints(curve, better) : undefined;
  if (!points) return (range.min + range.max) / 2;
  const middle = (level + below) / 2;
  for (let index = 1; index < points.length; index += 1) {
    const [left, right] = [points[index - 1]!, points[index]!];
    if ((left.score - middle) * (right.score - middle) > 0 || left.score === right.score) continue;
    return left.value + ((middle - left.score) / (right.score - left.score)) * (right.value - left.value);
  }
  const ends = [points[0]!, points[points.length - 1]!];
  return ends.sort((a, b) => Math.abs(a.score - middle) - Math.abs(b.score - middle))[0]!.value;
}

function tierPoints(curve: Extract<Curve, { kind: 'tiers' }>, better: ModelIndicator['better']): Point[] {
  const points = curve.tiers.map(({ edge, score }) => ({ value: edge, score }));
  return better === 'higher' ? points.reverse() : points;
}
type Point = { readonly value: number; readonly score: number };
