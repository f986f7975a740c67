import { clamp } from './clamp';
import { curveScore } from './curve-score';
import { exactly } from './exactly';
import { floorScore } from './floor-score';
import { readFigure, requireValue } from './read-figure';
import type { Dimension, ModelIndicator, ScoreModel } from './score-model';
import type { Estimate, Values } from './types';

const BOUNDLESS = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY } as const;

/**
 * Between which ends a curve's scores lie. Of a curve that was learnt from a sum only the sum keeps to the scale: cut off, its
 * moves would be lost.
 */
export function scaleOf(
  { curve }: ModelIndicator,
  dimension: Dimension,
): { readonly min: number; readonly max: number } {
  return curve.kind !== 'identity' && curve.fit?.ofSum ? BOUNDLESS : dimension;
}

/** @param floor 0 where there is none */
export function lifted(score: number, floor: number): number {
  return floor > 0 ? Math.max(score, floor) : score;
}

/**
 * Sub-score of one indicator: the one that the page shows, or else the model's curve, lifted to a small-shop floor, with
 * the curve's `spread` as band.
 *
 * @returns on the dimension's scale (see `fit.ofSum`); undefined where the indicator was not read
 * @throws RangeError if the value or the shown sub-score is outside its range
 */
export function subScore(
  model: ScoreModel,
  dimension: Dimension,
  indicator: ModelIndicator,
  values: Values,
): Estimate | undefined {
  const figure = readFigure(values, indicator);
  if (figure === undefined) return undefined;
  const { curve } = indicator;
  if (figure.score !== undefined) {
    requireValue('subScore', { id: `${indicator.id}.score`, unit: 'score', range: dimension }, figure.score);
    return exactly(figure.score, 'shown');
  }
  const { min, max } = scaleOf(indicator, dimension);
  const floor = floorScore(model.floors, indicator, figure, figure.value, values);
  const value = clamp(lifted(curveScore(curve, indicator.better, figure.value), floor.sure), min, max);
  return {
    value,
    low: clamp(lifted(value - curve.spread, floor.sure), min, max),
    high: clamp(lifted(value + curve.spread, floor.possible), min, max),
    basis: curve.basis,
  };
}
