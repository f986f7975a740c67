import { clamp } from './clamp';
import { readFigure } from './read-figure';
import { resolveWeights } from './resolve-weights';
import type { Dimension, ModelIndicator, ScoreModel } from './score-model';
import { subScore } from './sub-score';
import type { Estimate, Values } from './types';
import { type Weighted, weightedMean } from './weighted-mean';

/**
 * Score of one dimension: the one that the page shows, within half of its last printed digit, or else the weighted mean of
 * its indicators.
 *
 * @returns the ids of the indicators that are missing where neither can be had; the dimension's own id where it has none
 * @throws RangeError if a figure is outside its range
 */
export function dimensionScore(model: ScoreModel, dimension: Dimension, values: Values): Estimate | string[] {
  const { min, max } = dimension;
  const shown = readFigure(values, { id: dimension.score, unit: 'score', range: dimension });
  if (shown) {
    const half = 0.5 / 10 ** dimension.decimals;
    return {
      value: shown.value,
      low: clamp(shown.value - half, min, max),
      high: clamp(shown.value + half, min, max),
      basis: 'shown',
    };
  }
  if (dimension.indicators.length === 0) return [dimension.score];

  const missing: string[] = [];
  const weights = resolveWeights(dimension.indicators, idOf, values);
  const parts: Weighted[] = [];
  dimension.indicators.forEach((indicator, index) => {
    const score = subScore(model, dimension, indicator, values);
    if (score === undefined) missing.push(indicator.id);
    else parts.push({ score, weight: weights[index]! });
  });
  if (missing.length > 0) return missing;
  // The weighted mean of hundreds can be the double above 100.
  const { value, low, high, basis } = weightedMean(parts);
  return { value: clamp(value, min, max), low: clamp(low, min, max), high: clamp(high, min, max), basis };
}

function idOf(indicator: ModelIndicator): string {
  return indicator.id;
}
