import { clamp } from './clamp';
import { curveScore } from './curve-score';
import { exactly } from './exactly';
import { floorScore } from './floor-score';
import { readFigure, requireValue } from './read-figure';
import type { Dimension, ModelIndicator, ScoreModel } from './score-model';
import type { Estimate, Values } from './types';

/**
 * Sub-score of one indicator: the one that the page shows, or else the model's curve, lifted to a small-shop floor, with
 * the curve's `spread` as band.
 *
 * @returns on the dimension's scale; undefined where the indicator was not read
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
  const { min, max } = dimension;
  if (figure.score !== undefined) {
    requireValue('subScore', { id: `${indicator.id}.score`, unit: 'score', range: dimension }, figure.score);
    return exactly(figure.score, 'shown');
  }
  const { curve } = indicator;
  const floor = floorScore(model.floors, indicator, figure, figure.value, values);
  const value = clamp(Math.max(curveScore(curve, indicator.better, figure.value), floor.sure), min, max);
  return {
    value,
    low: clamp(Math.max(value - curve.spread, floor.sure), min, max),
    high: clamp(Math.max(value + curve.spread, floor.possible), min, max),
    basis: curve.basis,
  };
}
