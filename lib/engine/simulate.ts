import { clamp } from './clamp';
import { evaluate } from './evaluate';
import { exactly } from './exactly';
import { moveDimension } from './move-dimension';
import { readFigure, requireValue } from './read-figure';
import { resolveWeights } from './resolve-weights';
import type { ScoreModel } from './score-model';
import { type Part, shareChange } from './share-change';
import { stageOf } from './stage-of';
import { times } from './times';
import type { Changes, Estimate, Simulation, Values } from './types';
import { weakestBasis } from './weakest-basis';

/**
 * What if? predicted = shown + (model after − model now), clamped to the scale.
 *
 * Needed are the values of the changed indicators and what anchors their dimension: its shown score, or all its
 * indicators. Of the other dimensions nothing is needed when the total is shown.
 *
 * The band (90 %): each changed sub-score from no effect to the most that its curve's doubt allows (see `scoreChange`;
 * published curves have no doubt), times the range of the weights, summed as if all were off the same way, and clamped like
 * the value. It is exact, low = high = value, where curves and weights are; it never says that an improvement loses.
 *
 * @param changes new values by id: indicators, a dimension's score, bonus (no further than its cap) or deduction
 * @param shown the total to start from; that of `values` when left out; the model's own when the page shows none
 * @returns unrounded points; what a clamp takes from the parts is shared as in `shareChange`
 * @throws RangeError if a figure or change is outside its range, or a change names nothing in the model
 */
export function simulate(model: ScoreModel, values: Values, changes: Changes, shown?: number): Simulation {
  const stage = stageOf(model, values);
  if (stage) return stage;
  requireKnown(model, changes);
  const base = totalNow(model, values, shown);
  if (Array.isArray(base)) return { status: 'incomplete', missing: base };

  const missing: string[] = [];
  const dimensions: { id: string; before: number; after: Estimate }[] = [];
  const parts: Part[] = [];
  const weights = resolveWeights(model.dimensions, (dimension) => dimension.score, values);
  let raw: number | undefined = 0;
  let low = 0;
  let high = 0;

  model.dimensions.forEach((dimension, index) => {
    const weight = weights[index]!;
    const moved = moveDimension(model, dimension, values, changes);
    missing.push(...moved.missing);
    if (moved.before === undefined) {
      raw = undefined;
      return;
    }
    if (raw !== undefined) raw += weight.value * moved.before;
    let basis = moved.change.basis;
    for (const { indicator, points } of moved.parts) {
      basis = weakestBasis(basis, points.basis);
      parts.push({ indicator, points: times(points, weight) });
    }
    const change = times(moved.change, weight);
    low += change.low;
    high += change.high;
    const { before } = moved;
    const { value, low: least, high: most } = moved.change;
    dimensions.push({
      id: dimension.id,
      before,
      after: { value: before + value, low: before + least, high: before + most, basis },
    });
  });

  for (const [adjustment, sign] of [
    [model.bonus, 1],
    [model.deduction, -1],
  ] as const) {
    if (!adjustment) continue;
    const measure = { id: adjustment.id, unit: 'score' } as const;
    const now = readFigure(values, measure)?.value;
    if (raw !== undefined) raw += sign * (now ?? 0);
    const to = changes[adjustment.id];
    if (to === undefined) continue;
    requireValue('simulate', measure, to);
    if (now === undefined) {
      missing.push(adjustment.id);
      continue;
    }
    const points = sign * (Math.min(to, Math.max(adjustment.max ?? to, now)) - now);
    low += points;
    high += points;
    parts.push({ indicator: adjustment.id, points: exactly(points, adjustment.basis) });
  }
  if (missing.length > 0) return { status: 'incomplete', missing };

  const { min, max } = model.scale;
  const start = raw;
  const held = (change: number): number => {
    const moved = start === undefined ? change : clamp(start + change, min, max) - clamp(start, min, max);
    return clamp(base.value + moved, min, max) - base.value;
  };
  const value = held(parts.reduce((sum, { points }) => sum + points.value, 0));
  const basis = parts.reduce(
    (weakest, { points }) => weakestBasis(weakest, points.basis),
    'official' as Estimate['basis'],
  );
  const change = { value, low: Math.min(value, held(low)), high: Math.max(value, held(high)), basis };
  return {
    status: 'simulated',
    total: {
      value: base.value + value,
      low: clamp(base.low + change.low, min, max),
      high: clamp(base.high + change.high, min, max),
      basis: weakestBasis(base.basis, basis),
    },
    change,
    dimensions,
    parts: shareChange(parts, value),
  };
}

/** The total to start from, or what is missing to have one. */
function totalNow(model: ScoreModel, values: Values, shown: number | undefined): Estimate | string[] {
  const measure = { id: model.total, unit: 'score', range: model.scale } as const;
  if (shown !== undefined) {
    requireValue('simulate', measure, shown);
    return exactly(shown, 'shown');
  }
  const read = readFigure(values, measure);
  if (read) return exactly(read.value, 'shown');
  const now = evaluate(model, values);
  if (now.status === 'scored') return now.total;
  return now.status === 'incomplete' ? [...now.missing] : [];
}

function requireKnown(model: ScoreModel, changes: Changes): void {
  for (const id of Object.keys(changes)) {
    if (id === model.bonus?.id || id === model.deduction?.id) continue;
    if (model.dimensions.some(({ score, indicators }) => score === id || indicators.some((own) => own.id === id)))
      continue;
    throw new RangeError(`simulate requires changes to indicators of ${model.id}, got ${id}`);
  }
}
