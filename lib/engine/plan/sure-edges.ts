import { curveScore } from '../curve-score';
import { readFigure } from '../read-figure';
import type { Curve, ModelIndicator, ScoreModel } from '../score-model';
import type { Values } from '../types';

/**
 * How far to go for one, two, three ... edges to be passed all together in 95 of 100 cases, in standard deviations: the
 * normal quantiles of 0.95^(1/n) (Šidák).
 */
const ALL_PASSED = [1.645, 1.955, 2.121, 2.234, 2.319, 2.386, 2.442, 2.49] as const;

/** Whether some step curve's edges were learnt, so that they may lie elsewhere. */
export function hasLearntEdges(model: ScoreModel): boolean {
  return model.dimensions.some(({ indicators }) => indicators.some(({ curve }) => edgesOf(curve) !== undefined));
}

/**
 * The model with every fitted edge that is still ahead where so many of them are surely passed together, and the others at
 * the sure end of their band; all else as it is.
 *
 * @param values where the shop stands
 * @param moves how many edges a plan relies on, at least 1
 */
export function sureEdges(model: ScoreModel, values: Values, moves: number): ScoreModel {
  const times = ALL_PASSED[Math.min(moves, ALL_PASSED.length) - 1]! / ALL_PASSED[0];
  const dimensions = model.dimensions.map((dimension) => ({
    ...dimension,
    indicators: dimension.indicators.map((each) => ({ ...each, curve: sureCurve(each, values, times) })),
  }));
  return { ...model, dimensions };
}

function sureCurve(indicator: ModelIndicator, values: Values, times: number): Curve {
  const { curve, better } = indicator;
  const edges = edgesOf(curve);
  if (curve.kind !== 'tiers' || !curve.fit || !edges) return curve;
  const end = better === 'lower' ? 'low' : 'high';
  const now = readFigure(values, indicator)?.value;
  const scoreNow = now === undefined ? Number.POSITIVE_INFINITY : curveScore(curve, better, now);
  const tiers = curve.tiers.map(({ edge, score }, index) => {
    const far = edges[index]![end];
    return { edge: score > scoreNow ? edge + times * (far - edge) : far, score };
  });
  const moved = edges.map((each, index) => ({ ...each, [end]: tiers[index]!.edge }));
  return { ...curve, tiers, fit: { ...curve.fit, edges: moved } };
}

function edgesOf(curve: Curve) {
  return curve.kind === 'tiers' ? curve.fit?.edges : undefined;
}
