import { dimensionScore } from './dimension-score';
import { exactly } from './exactly';
import { adjustmentLever, dimensionLevers, type Lever } from './lever';
import { type Group, move } from './move';
import { readFigure } from './read-figure';
import { resolveWeights } from './resolve-weights';
import type { Dimension, ScoreModel } from './score-model';
import { totalNow } from './total-now';
import type { Changes, NoAnswer, Simulation, Values } from './types';

/**
 * `simulate` with all done beforehand that does not depend on the changes: for a slider, which asks at every input.
 *
 * @example const ask = scenario(model, values); ask({quality_return_rate: 0.9}); ask({quality_return_rate: 0.8})
 */
export function scenario(model: ScoreModel, values: Values, shown?: number): (changes: Changes) => Simulation {
  const base = totalNow(model, values, shown);
  const weights = resolveWeights(model.dimensions, (dimension) => dimension.score, values);
  const levers: Lever[] = [];
  const groups: Group[] = model.dimensions.map((dimension, index) => {
    const { id, score, min, max } = dimension;
    const now = dimensionScore(model, dimension, values);
    levers.push(...dimensionLevers(model, dimension, index, values, now));
    const still = Array.isArray(now) ? undefined : { id, before: now.value, after: exactly(now.value, now.basis) };
    return { still, score, min, max, isPlaced: isPlaced(dimension, values), weight: weights[index]! };
  });
  let extra = 0;
  for (const [adjustment, sign] of [
    [model.bonus, 1],
    [model.deduction, -1],
  ] as const) {
    if (!adjustment) continue;
    const points = readFigure(values, { id: adjustment.id, unit: 'score' })?.value;
    extra += sign * (points ?? 0);
    levers.push(adjustmentLever(adjustment, model.dimensions.length, sign, points));
  }
  const isWhole = groups.every(({ still }) => still !== undefined);
  const raw = isWhole
    ? groups.reduce((sum, { still, weight }) => sum + weight.value * still!.before, extra)
    : undefined;
  const start = 'status' in base ? undefined : { scale: model.scale, groups, raw, base };
  const byId = new Map(levers.map((lever) => [lever.id, lever]));

  return (changes) => {
    const pulled: Lever[] = [];
    let missing: readonly string[] = [];
    for (const id in changes) {
      const lever = byId.get(id);
      if (lever === undefined) throw new RangeError(`simulate requires changes to figures of ${model.id}, got ${id}`);
      pulled.push(lever);
      if (lever.missing.length > 0) missing = [...missing, ...lever.missing];
    }
    if (start === undefined) return base as NoAnswer;
    if (missing.length > 0) return { status: 'incomplete', missing: [...new Set(missing)] };
    if (pulled.length > 1) pulled.sort((a, b) => levers.indexOf(a) - levers.indexOf(b));
    return move(start, pulled, changes);
  };
}

/** Whether its score is printed, or curves tell it that were not learnt from a sum: of those no one tells the level. */
function isPlaced({ score, indicators }: Dimension, values: Values): boolean {
  return values[score] !== undefined || indicators.every(({ curve }) => curve.kind === 'identity' || !curve.fit?.ofSum);
}
