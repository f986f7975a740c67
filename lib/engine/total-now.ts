import { normalWithin } from './calibrate/normal';
import { clamp } from './clamp';
import { dimensionScore } from './dimension-score';
import { evaluate } from './evaluate';
import { exactly } from './exactly';
import { scoreHalf } from './printed-half';
import { readFigure, requireValue } from './read-figure';
import { resolveWeights } from './resolve-weights';
import type { Dimension, ScoreModel } from './score-model';
import { stageOf } from './stage-of';
import type { Estimate, NoAnswer, Values } from './types';

/** 90 % of a figure that was rounded lie within this share of half its last digit. */
const NINETY_OF_ROUNDED = 0.9;

/** Two-sided 90 % of a normal variable, in standard deviations. */
const NINETY = 1.645;

/**
 * Where an inside lies that was learnt from totals alone is in doubt by so many times what its curves leave out: those totals were
 * rounded too. Held against simulated shops, so that the start is no further from the truth than the total printed.
 */
const LEVEL = 4;

/**
 * A dimension's unrounded score. `off`: half of its 90 % band. `vague`: the standard deviation of what nothing on the page
 * narrows: 0 where every sub-score is shown, whose digits are as likely to cancel as to add up.
 */
type Now = { readonly value: number; readonly off: number; readonly vague: number };

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
  let vague = 0;
  for (const [index, dimension] of model.dimensions.entries()) {
    const now = dimensionNow(model, dimension, values);
    if (now === undefined) return { value: read, low, high, basis: 'shown' };
    const weight = weights[index]!;
    sum += weight.value * now.value;
    vague = Math.hypot(vague, weight.value * now.vague);
    doubt = Math.hypot(doubt, weight.value * now.off, (now.value - read) * (weight.high - weight.value));
  }
  const of = (part: 'bonus' | 'deduction') => {
    const id = model[part]?.id;
    return (id !== undefined && readFigure(values, { id, unit: 'score' })?.value) || 0;
  };
  const value = within(sum + of('bonus') - of('deduction'), vague, low, high);
  return { value, low: clamp(value - doubt, low, value), high: clamp(value + doubt, value, high), basis: 'fitted' };
}

/** Where a sum that is off by `sd` lies between two ends: what is vague says little of where, and stays near the middle. */
function within(sum: number, sd: number, low: number, high: number): number {
  if (!(sd > 0 && low < high)) return clamp(sum, low, high);
  return sum + sd * normalWithin((low - sum) / sd, (high - sum) / sd).mean;
}

/**
 * A dimension's unrounded score: the printed one; where every sub-score under it is shown, what they make inside its last
 * digit (a fitted inside knows its slopes better than its level: it would add more error than the digit has).
 */
function dimensionNow(model: ScoreModel, dimension: Dimension, values: Values): Now | undefined {
  const { score, decimals, min, max, indicators } = dimension;
  const inside = dimensionScore(model, dimension, { ...values, [score]: undefined });
  const printed = readFigure(values, { id: score, unit: 'score', range: dimension })?.value;
  const half = 0.5 / 10 ** decimals;
  const scores = indicators.flatMap(({ id }) => (values[id] as Partial<{ score: number }> | undefined)?.score ?? []);
  const isOpen = !Array.isArray(inside) && scores.length === indicators.length;
  if (printed !== undefined && !isOpen)
    return { value: printed, off: NINETY_OF_ROUNDED * half, vague: half / Math.sqrt(3) };
  if (Array.isArray(inside)) return undefined;
  const rounded = scores.length > 0 ? (NINETY_OF_ROUNDED * scoreHalf(scores, max)) / Math.sqrt(scores.length) : 0;
  const off = Math.max(rounded, (inside.high - inside.low) / 2);
  const vague = isOpen ? 0 : (LEVEL * (inside.high - inside.low)) / 2 / NINETY;
  if (printed === undefined) return { value: inside.value, off, vague };
  const value = clamp(inside.value, Math.max(min, printed - half), Math.min(max, printed + half));
  return { value, off: Math.min(NINETY_OF_ROUNDED * half, off), vague };
}
