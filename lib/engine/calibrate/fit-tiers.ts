import { clamp } from '../clamp';
import type { Curve, ModelIndicator } from '../score-model';
import { absorb, believe, settle } from './belief';
import { idealOf } from './grid';

/** A value and the sub-score that the page showed beside it. */
export type Pair = { readonly value: number; readonly score: number };

/** Edges of another industry's table lie so far off, as a share of their distance from the ideal: all together, and each. */
const TOGETHER = 0.5;
const EACH = 0.08;
const MISREAD = 0.02;
/** Two-sided 90 %. */
const NINETY = 1.645;

/**
 * Finds the edges of a step curve: each lies between the worst value seen on its tier or above and the best one seen
 * below. Edges that no day has come near keep the model's place, moved along with those that were found.
 *
 * @param pairs of the history, at least one
 * @param levels the sub-scores that the steps have, best first, at least two
 */
export function fitTiers(indicator: ModelIndicator, pairs: readonly Pair[], levels: readonly number[]): Curve {
  const { better, curve } = indicator;
  const sign = better === 'lower' ? 1 : -1; // edges ascend when taken so: the better the tier, the lower
  const prior = levels.slice(1).map((below, index) => sign * priorEdge(indicator, levels[index]!, below));
  const ideal = sign * idealOf(indicator);
  const size = prior.length;
  const reach = prior.map((edge) => Math.max(Math.abs(edge - ideal), 1e-6));
  const covariance = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const own = row === column ? EACH ** 2 : 0;
      covariance[row * size + column] = (TOGETHER ** 2 + own) * reach[row]! * reach[column]!;
    }
  }
  const belief = believe(Float64Array.from(prior), covariance);
  for (let index = 1; index < size; index += 1) {
    absorb(belief, { at: [index, index - 1], by: [1, -1], low: 0, high: Number.POSITIVE_INFINITY, noise: 0, doubt: 0 });
  }
  const bounds = prior.map(() => ({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }));
  const ascending = pairs.map(({ value, score }) => ({ value: sign * value, score })).sort((a, b) => a.value - b.value);
  prior.forEach((_, index) => {
    const above: number[] = [];
    const below: number[] = [];
    for (const { value, score } of ascending) (score >= levels[index]! ? above : below).push(value);
    const bound = agree(above.reverse(), below);
    bounds[index] = bound;
    if (bound.low > Number.NEGATIVE_INFINITY || bound.high < Number.POSITIVE_INFINITY) {
      absorb(belief, { at: [index], by: [1], ...bound, noise: 0, doubt: 0 });
    }
  });
  settle(belief);

  const edges = prior.map((_, index) => {
    const mean = belief.mean[index]!;
    const half = NINETY * Math.sqrt(belief.covariance[index * size + index]!);
    const { low, high } = bounds[index]!;
    const edge = clamp(mean, low, high);
    const ends = [
      sign * Math.max(low, Math.min(edge, mean - half)),
      sign * Math.min(high, Math.max(edge, mean + half)),
    ];
    return { edge: sign * edge, low: Math.min(...ends), high: Math.max(...ends) };
  });
  const values = pairs.map(({ value }) => value);
  return {
    kind: 'tiers',
    tiers: edges.map(({ edge }, index) => ({ edge, score: levels[index]! })),
    otherwise: levels[levels.length - 1]!,
    spread: 0,
    jump: 0,
    fit: {
      from: Math.min(...values),
      to: Math.max(...values),
      days: pairs.length,
      edges: edges.map(({ low, high }) => ({ low, high })),
    },
    basis: 'fitted',
    source: curve.source,
  };
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
