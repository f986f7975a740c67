import { curveScore } from '../curve-score';
import { readFigure } from '../read-figure';
import type { Curve, ModelIndicator, ScoreModel } from '../score-model';
import type { Values } from '../types';
import { type Assurance, TO_END } from './assurance';

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
export function sureEdges(model: ScoreModel, values: Values, moves: number, { passed }: Assurance): ScoreModel {
  const times = passed[Math.min(moves, passed.length) - 1]! / TO_END;
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
