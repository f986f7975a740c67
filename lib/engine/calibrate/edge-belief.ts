import type { Curve, ModelIndicator } from '../score-model';
import { absorb, type Belief, believe } from './belief';
import type { Steps } from './fit-tiers';
import { idealOf } from './grid';

/**
 * How far a platform's edges may lie from the model's: so many times as far from the ideal, as standard deviations of the
 * logarithm. `together`: all of an indicator; `bent`: the farther ones against the nearer, for each e-fold; `each`: by itself.
 */
export type TableDoubt = {
  readonly together: number;
  readonly bent: number;
  readonly each: number;
};

/** The table of another industry: alike, but wider or narrower. */
const ALIKE: TableDoubt = { together: 0.3, bent: 0.1, each: 0.05 };
/** Another table, of which the model's tells about where the curve lies. */
const ANOTHER: TableDoubt = { together: 0.4, bent: 0.3, each: 0.15 };
/** It is believed to be another where that makes what the days say of all edges so much likelier (a natural logarithm). */
const ENOUGH = 5;

/** Edges at the ideal itself are taken to be so near, as a share of the farthest. */
const NEAREST = 1e-4;

type Stepped = { readonly indicator: ModelIndicator; readonly steps: Steps };

/**
 * How far the edges of a platform may lie from the model's, by how well those that the shop has come near agree with it.
 *
 * @param all its indicators that score by steps
 */
export function tableDoubtOf(all: readonly Stepped[]): TableDoubt {
  const evidenceOf = (doubt: TableDoubt) =>
    all.reduce((sum, { indicator, steps }) => sum + edgeBelief(indicator, steps, doubt).evidence, 0);
  return evidenceOf(ANOTHER) > evidenceOf(ALIKE) + ENOUGH ? ANOTHER : ALIKE;
}

/**
 * Where the edges of a step curve lie: the model's, and what the days say of each. All is told by the logarithm of the
 * distance from the ideal value, because another industry's table is so many times as wide.
 *
 * @returns `evidence`: natural logarithm of how likely the bounds were before they were seen
 */
export function edgeBelief(
  indicator: ModelIndicator,
  { levels, bounds }: Steps,
  { together, bent, each: alone }: TableDoubt,
): { readonly belief: Belief; readonly ideal: number; readonly evidence: number } {
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
      const tilted = bent * (prior[row]! - middle) * (bent * (prior[column]! - middle));
      covariance[row * size + column] = together ** 2 + tilted + (row === column ? alone ** 2 : 0);
    }
  }
  const belief = believe(Float64Array.from(prior), covariance);
  for (let index = 1; index < size; index += 1) {
    absorb(belief, { at: [index, index - 1], by: [1, -1], low: 0, high: Number.POSITIVE_INFINITY, noise: 0, doubt: 0 });
  }
  let evidence = 0;
  bounds.forEach(({ low, high }, index) => {
    const [near, wide] = [low <= ideal + least ? Number.NEGATIVE_INFINITY : far(low), far(high)];
    if (near < wide && (near > Number.NEGATIVE_INFINITY || wide < Number.POSITIVE_INFINITY)) {
      evidence += absorb(belief, { at: [index], by: [1], low: near, high: wide, noise: 0, doubt: 0 }).log;
    }
  });
  return { belief, ideal, evidence };
}

/** Edges ascend when taken so: the better the tier, the lower. */
export function signOf({ better }: ModelIndicator): 1 | -1 {
  return better === 'lower' ? 1 : -1;
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
