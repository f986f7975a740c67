import { clamp } from './clamp';
import { dimensionScore } from './dimension-score';
import { evaluate } from './evaluate';
import { exactly } from './exactly';
import { readFigure, requireValue } from './read-figure';
import { resolveWeights } from './resolve-weights';
import type { ScoreModel } from './score-model';
import { stageOf } from './stage-of';
import type { Estimate, NoAnswer, Values } from './types';

/** 90 % of a figure that was rounded lie within this share of half its last digit. */
const NINETY_OF_ROUNDED = 0.9;

/**
 * The total that a scenario starts from: the one given, or the one read, or the model's own.
 *
 * A total that was read is rounded. A model fitted to the shop's history says where inside its last digit the real one
 * lies, as far as the figures under it tell; the start never leaves that digit.
 *
 * @returns why there is none, where that is so
 * @throws RangeError where the total is outside the scale
 */
export function totalNow(model: ScoreModel, values: Values, shown: number | undefined): Estimate | NoAnswer {
  const stage = stageOf(model, values);
  if (stage) return stage;
  const measure = { id: model.total, unit: 'score', range: model.scale } as const;
  if (shown !== undefined) {
    requireValue('simulate', measure, shown);
    return exactly(shown, 'shown');
  }
  const read = readFigure(values, measure);
  if (read) return model.calibration ? withinDigit(model, values, read.value) : exactly(read.value, 'shown');
  const now = evaluate(model, values);
  return now.status === 'scored' ? now.total : now;
}

function withinDigit(model: ScoreModel, values: Values, read: number): Estimate {
  const { min, max, decimals } = model.scale;
  const half = 0.5 / 10 ** decimals;
  const low = Math.max(min, read - half);
  const high = Math.min(max, read + half);
  const weights = resolveWeights(model.dimensions, ({ score }) => score, values);
  let sum = 0;
  let doubt = 0;
  for (const [index, dimension] of model.dimensions.entries()) {
    const { score, decimals: digits, min: least, max: most } = dimension;
    const inside = dimensionScore(model, dimension, { ...values, [score]: undefined });
    const printed = readFigure(values, { id: score, unit: 'score', range: dimension })?.value;
    const ends = 0.5 / 10 ** digits;
    const estimate = Array.isArray(inside) ? undefined : inside;
    const start = estimate?.value ?? printed;
    if (start === undefined) return { value: read, low, high, basis: 'shown' };
    const value =
      printed === undefined ? start : clamp(start, Math.max(least, printed - ends), Math.min(most, printed + ends));
    const off = estimate
      ? Math.min((estimate.high - estimate.low) / 2, NINETY_OF_ROUNDED * ends)
      : NINETY_OF_ROUNDED * ends;
    sum += weights[index]!.value * value;
    doubt = Math.hypot(
      doubt,
      weights[index]!.value * off,
      (value - read) * (weights[index]!.high - weights[index]!.value),
    );
  }
  const of = (part: 'bonus' | 'deduction') => {
    const id = model[part]?.id;
    return (id !== undefined && readFigure(values, { id, unit: 'score' })?.value) || 0;
  };
  const value = clamp(sum + of('bonus') - of('deduction'), low, high);
  return { value, low: clamp(value - doubt, low, value), high: clamp(value + doubt, value, high), basis: 'fitted' };
}
