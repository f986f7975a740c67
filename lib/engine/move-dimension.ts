import { clamp } from './clamp';
import { dimensionScore } from './dimension-score';
import { exactly } from './exactly';
import { readFigure, requireValue } from './read-figure';
import { resolveWeights } from './resolve-weights';
import { scoreChange } from './score-change';
import type { Dimension, ScoreModel } from './score-model';
import { type Part, shareChange } from './share-change';
import { times } from './times';
import type { Changes, Estimate, Values } from './types';

export type Moved = {
  /** Undefined where the dimension's score is neither shown nor computable. */
  readonly before: number | undefined;
  /** On the dimension's scale. */
  readonly change: Estimate;
  /** Points of the dimension that each changed indicator brought; they sum to the change. */
  readonly parts: readonly Part[];
  /** What a change would need and was not read. */
  readonly missing: readonly string[];
};

/**
 * One dimension under a scenario: score now + Σ weight × change of the sub-scores, clamped to the dimension's scale. Its
 * own score can be changed instead of its indicators.
 *
 * @throws RangeError if a new value is outside its range, or both the score and an indicator under it are changed
 */
export function moveDimension(model: ScoreModel, dimension: Dimension, values: Values, changes: Changes): Moved {
  const { indicators, score: scoreId, min, max } = dimension;
  const score = dimensionScore(model, dimension, values);
  const before = Array.isArray(score) ? undefined : score.value;
  const changed = indicators.filter(({ id }) => changes[id] !== undefined);
  const target = changes[scoreId];

  if (target !== undefined) {
    requireValue('simulate', { id: scoreId, unit: 'score', range: dimension }, target);
    if (changed.length > 0) {
      throw new RangeError(`simulate requires ${scoreId} or its indicators to change, got both`);
    }
    if (Array.isArray(score)) return { before, change: exactly(0, 'shown'), parts: [], missing: [scoreId] };
    const change = exactly(target - score.value, score.basis);
    return { before, change, parts: [{ indicator: scoreId, points: change }], missing: [] };
  }
  if (changed.length === 0) return { before, change: exactly(0, 'official'), parts: [], missing: [] };

  const missing: string[] = Array.isArray(score) ? [...score] : [];
  const weights = resolveWeights(indicators, ({ id }) => id, values);
  const parts: Part[] = [];
  let low = 0;
  let high = 0;
  indicators.forEach((indicator, index) => {
    const to = changes[indicator.id];
    if (to === undefined) return;
    requireValue('simulate', indicator, to);
    const figure = readFigure(values, indicator);
    if (figure === undefined) {
      if (!missing.includes(indicator.id)) missing.push(indicator.id);
      return;
    }
    const points = times(scoreChange(model, dimension, indicator, figure, to, values), weights[index]!);
    low += points.low;
    high += points.high;
    parts.push({ indicator: indicator.id, points });
  });
  if (before === undefined || missing.length > 0) return { before, change: exactly(0, 'official'), parts: [], missing };

  const held = (change: number): number => clamp(before + change, min, max) - before;
  const value = held(parts.reduce((sum, { points }) => sum + points.value, 0));
  const change: Estimate = {
    value,
    low: Math.min(value, held(low)),
    high: Math.max(value, held(high)),
    basis: 'official',
  };
  return { before, change, parts: shareChange(parts, value), missing };
}
