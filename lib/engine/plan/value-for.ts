import { readFigure } from '../read-figure';
import type { ScoreModel } from '../score-model';
import { tidy } from '../tidy';
import type { Estimate, NoAnswer, Values } from '../types';
import { beside, firstReaching } from './first-reaching';
import { type Goal, reaches, toGoal } from './goal';
import { nearestReaching } from './nearest-reaching';
import type { Aim } from './types';
import { type Way, wayOf } from './way-of';

export type ValueFor =
  /** `value`: the least move that reaches the target; `sure`: the least at which the low end of the band does. */
  | { readonly status: 'reached'; readonly value: number; readonly sure: number | undefined; readonly total: Estimate }
  /** `keeps`: how far the figure may get worse with the target still reached. */
  | { readonly status: 'already'; readonly value: number; readonly keeps: number; readonly total: Estimate }
  /** `value`: the least move that brings the best score that this figure alone can bring. */
  | { readonly status: 'unreachable'; readonly value: number; readonly total: Estimate }
  | NoAnswer;

/** Parts of the way at which the low end of a band is looked at; it need not grow all the way. */
const LOOKS = 32;

/**
 * The other way round: which value must one figure have for a score? For a slider over the score.
 *
 * On a step curve the value is the edge itself; anything short of it, be it by one double, does not reach. On a line it is
 * the nearest double that reaches. It stays on the slider and the curve of the indicator, inside what its unit allows.
 *
 * @param indicator an indicator, a dimension's score, bonus (no further than its cap) or deduction
 * @param target a total on the model's scale, or a score of total or dimension by its id
 * @param shown the total to start from, as in `simulate`
 * @returns `total` is the predicted score of what is aimed at, unrounded; a target counts as reached to twelve digits
 * @throws RangeError if a figure or the target is outside its range, or the model has no such figure
 */
export function valueFor(
  model: ScoreModel,
  values: Values,
  indicator: string,
  target: number | Aim,
  shown?: number,
): ValueFor {
  const way = wayOf('valueFor', model, indicator);
  const goal = toGoal('valueFor', model, values, target, shown);
  if ('status' in goal) return goal;
  const from = valueNow(model, values, indicator, goal);
  if (from === undefined) return { status: 'incomplete', missing: [indicator] };
  const first = goal.ask({ [indicator]: from });
  if (first.status !== 'simulated') return first;

  const scoreAt = (value: number): Estimate => {
    const answer = goal.ask({ [indicator]: value });
    if (answer.status !== 'simulated') throw new Error(`${indicator} has lost its answer`);
    return goal.read(answer);
  };
  const predicted = (value: number): number => scoreAt(value).value;
  const isThere = (value: number): boolean => reaches(predicted(value), goal.score);
  const total = goal.read(goal.now);
  if (isThere(from))
    return { status: 'already', value: from, keeps: furthest(from, worstOf(way, from), goal.score, predicted), total };

  const best = bestOf(way, from);
  if (!isThere(best)) {
    const least = predicted(best) > total.value ? nearestReaching(from, best, predicted(best), predicted) : from;
    const value = tidy(least) === tidy(best) ? best : least; // sums round before the end is reached
    return { status: 'unreachable', value, total: scoreAt(value) };
  }
  const value = nearestReaching(from, best, goal.score, predicted);
  const sure = firstSure(value, best, (each) => reaches(scoreAt(each).low, goal.score));
  return { status: 'reached', value, sure, total: scoreAt(value) };
}

function valueNow(model: ScoreModel, values: Values, id: string, { now }: Goal): number | undefined {
  for (const dimension of model.dimensions) {
    const indicator = dimension.indicators.find((each) => each.id === id);
    if (indicator) return readFigure(values, indicator)?.value;
    if (id === dimension.score) return now.dimensions.find((each) => each.id === dimension.id)?.before;
  }
  return readFigure(values, { id, unit: 'score' })?.value;
}

function bestOf({ better, best }: Way, from: number): number {
  return better === 'higher' ? Math.max(best, from) : Math.min(best, from);
}

function worstOf({ better, worst }: Way, from: number): number {
  return better === 'higher' ? Math.min(worst, from) : Math.max(worst, from);
}

/** The last value on the way to the worst that still reaches a score: in full, if where it starts does. */
function furthest(from: number, worst: number, score: number, predicted: (value: number) => number): number {
  const holds = (value: number) =>
    predicted(from) >= score ? predicted(value) >= score : reaches(predicted(value), score);
  if (holds(worst)) return worst;
  return beside(
    firstReaching(from, worst, (value) => !holds(value)),
    from,
  );
}

function firstSure(from: number, best: number, holds: (value: number) => boolean): number | undefined {
  if (holds(from)) return from;
  let before = from;
  for (let look = 1; look <= LOOKS; look += 1) {
    const value = look === LOOKS ? best : from + ((best - from) * look) / LOOKS;
    if (holds(value)) return firstReaching(before, value, holds);
    before = value;
  }
  return undefined;
}
