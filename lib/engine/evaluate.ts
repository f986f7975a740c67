import { clamp } from './clamp';
import { dimensionScore } from './dimension-score';
import { readFigure } from './read-figure';
import { resolveWeights } from './resolve-weights';
import { roundTo } from './round-to';
import type { ScoreModel } from './score-model';
import { stageOf } from './stage-of';
import { subScore } from './sub-score';
import { times } from './times';
import type { Contribution, Estimate, Evaluation, Values } from './types';
import { weightedMean } from './weighted-mean';

/**
 * The total of a set of values: Σ dimension weight × dimension score + bonus − deduction, clamped to the scale.
 *
 * Scores and weights that the page shows stand in for the model's. Where a dimension's score is shown, its indicators need
 * not all have been read: `unexplained` holds what they do not account for. A bonus or deduction that was not read adds
 * nothing. Any other missing value makes the whole result `incomplete`: a total over the rest would look like a score and
 * be wrong.
 *
 * @param model one that `scoreModelSchema` accepts
 * @returns unrounded points with a 90 % band: the ranges of all weights, the spread of curves that are not published, and
 * half a digit of every printed dimension score
 * @throws RangeError if a figure is not finite or outside its range
 */
export function evaluate(model: ScoreModel, values: Values): Evaluation {
  const stage = stageOf(model, values);
  if (stage) return stage;

  const missing: string[] = [];
  const contributions: Contribution[] = [];
  const dimensions: { id: string; score: Estimate; weight: Estimate }[] = [];
  const adjustments: { id: 'bonus' | 'deduction' | 'unexplained' | 'clamp'; points: number }[] = [];
  const weights = resolveWeights(model.dimensions, (dimension) => dimension.score, values);
  let unexplained = 0;

  model.dimensions.forEach((dimension, index) => {
    const score = dimensionScore(model, dimension, values);
    if (Array.isArray(score)) {
      missing.push(...score);
      return;
    }
    const weight = weights[index]!;
    dimensions.push({ id: dimension.id, score, weight });
    unexplained += weight.value * score.value;
    const shares = resolveWeights(dimension.indicators, (indicator) => indicator.id, values);
    dimension.indicators.forEach((indicator, place) => {
      const own = subScore(model, dimension, indicator, values);
      if (own === undefined) return;
      const share = times(shares[place]!, weight);
      const points = times(own, share);
      unexplained -= points.value;
      contributions.push({ indicator: indicator.id, dimension: dimension.id, points, score: own, weight: share });
    });
  });
  if (missing.length > 0) return { status: 'incomplete', missing };

  const sum = weightedMean(dimensions);
  const bonus = model.bonus && readFigure(values, { id: model.bonus.id, unit: 'score' });
  const deduction = model.deduction && readFigure(values, { id: model.deduction.id, unit: 'score' });
  if (bonus) adjustments.push({ id: 'bonus', points: bonus.value });
  if (deduction) adjustments.push({ id: 'deduction', points: -deduction.value });
  if (Math.abs(unexplained) > 1e-9) adjustments.push({ id: 'unexplained', points: unexplained });

  const extra = (bonus?.value ?? 0) - (deduction?.value ?? 0);
  const { min, max, decimals } = model.scale;
  const value = clamp(sum.value + extra, min, max);
  if (value !== sum.value + extra) adjustments.push({ id: 'clamp', points: value - sum.value - extra });
  return {
    status: 'scored',
    total: { value, low: clamp(sum.low + extra, min, max), high: clamp(sum.high + extra, min, max), basis: sum.basis },
    shown: roundTo(value, decimals),
    dimensions,
    contributions,
    adjustments,
  };
}
