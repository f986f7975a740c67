import { dimensionScore } from './dimension-score';
import { evaluate } from './evaluate';
import { exactly } from './exactly';
import { adjustmentLever, dimensionLevers, type Lever } from './lever';
import { move } from './move';
import { readFigure, requireValue } from './read-figure';
import { resolveWeights } from './resolve-weights';
import type { ScoreModel } from './score-model';
import { stageOf } from './stage-of';
import type { Changes, Estimate, NoAnswer, Simulation, Values } from './types';

const WHOLE = exactly(1, 'official');

/**
 * `simulate` with all done beforehand that does not depend on the changes: for a slider, which asks at every input.
 *
 * @example const ask = scenario(model, values); ask({quality_return_rate: 0.9}); ask({quality_return_rate: 0.8})
 */
export function scenario(model: ScoreModel, values: Values, shown?: number): (changes: Changes) => Simulation {
  const base = totalNow(model, values, shown);
  const weights = resolveWeights(model.dimensions, (dimension) => dimension.score, values);
  const levers: Lever[] = [];
  let raw: number | undefined = 0;

  const now = model.dimensions.map((dimension, index) => {
    const score = dimensionScore(model, dimension, values);
    levers.push(...dimensionLevers(model, dimension, index, values, score));
    if (Array.isArray(score)) {
      raw = undefined;
      return undefined;
    }
    if (raw !== undefined) raw += weights[index]!.value * score.value;
    return { id: dimension.id, before: score.value, after: exactly(score.value, score.basis) };
  });
  for (const [adjustment, sign] of [
    [model.bonus, 1],
    [model.deduction, -1],
  ] as const) {
    if (!adjustment) continue;
    const points = readFigure(values, { id: adjustment.id, unit: 'score' })?.value;
    if (raw !== undefined) raw += sign * (points ?? 0);
    levers.push(adjustmentLever(adjustment, sign, points));
  }
  const places = new Map(levers.map((lever, place) => [lever.id, place]));
  const weightOf = (dimension: number): Estimate => weights[dimension] ?? WHOLE;
  const start = 'status' in base ? undefined : { model, weightOf, now, raw, base };

  return (changes) => {
    const pulled: number[] = [];
    for (const id of Object.keys(changes)) {
      const place = places.get(id);
      if (place === undefined) throw new RangeError(`simulate requires changes to figures of ${model.id}, got ${id}`);
      pulled.push(place);
    }
    if (start === undefined) return base as NoAnswer;
    const inOrder = pulled.sort((a, b) => a - b).map((place) => levers[place]!);
    const missing = inOrder.flatMap((lever) => lever.missing);
    return missing.length > 0
      ? { status: 'incomplete', missing: [...new Set(missing)] }
      : move(start, inOrder, changes);
  };
}

/** The total to start from, or why there is none. */
function totalNow(model: ScoreModel, values: Values, shown: number | undefined): Estimate | NoAnswer {
  const stage = stageOf(model, values);
  if (stage) return stage;
  const measure = { id: model.total, unit: 'score', range: model.scale } as const;
  if (shown !== undefined) {
    requireValue('simulate', measure, shown);
    return exactly(shown, 'shown');
  }
  const read = readFigure(values, measure);
  if (read) return exactly(read.value, 'shown');
  const now = evaluate(model, values);
  return now.status === 'scored' ? now.total : now;
}
