import type { ScoreModel } from '../score-model';
import type { Changes, Values } from '../types';
import { type Field, toField } from './field';
import { predict, reaches, toGoal } from './goal';
import { lean } from './lean';
import { leastChanges } from './least-changes';
import { safest } from './safest';
import { hasLearntEdges, sureEdges } from './sure-edges';
import { toPlan } from './to-plan';
import type { Aim, Efforts, Plan, Plans } from './types';

/**
 * The cheapest, the fastest and the safest way to a score. Every step is one that counts: on a step curve an indicator stops
 * at the edge of a tier or not at all. What a plan predicts is what `simulate` says of its moves.
 *
 * Cheapest and fastest are exact for tiers and lines (see `cheapest`; within 3 % beyond its patience). On fitted curves they
 * cost up to 3 % more than they need by the prediction, to fall short less often (see `lean`). The safest is searched
 * among edges and places on slopes, then drawn back to what the low end needs.
 *
 * @param target a total on the model's scale, or the score of total or dimension by its id: a rung of a ladder is one
 * @param effort what moving takes, by id; what has no entry: see `movables`
 * @param shown the total to start from, as in `simulate`
 * @throws RangeError if a figure, the target or an effort is outside its range, or one names nothing in the model
 */
export function plan(
  model: ScoreModel,
  values: Values,
  target: number | Aim,
  effort: Efforts = {},
  shown?: number,
): Plans {
  const goal = toGoal('plan', model, values, target, shown);
  if ('status' in goal) return goal;
  const field = toField(model, values, effort, goal);
  const now = goal.read(goal.now);
  if (reaches(now.value, goal.score)) return { status: 'already', total: now };

  const least = leastChanges(field, goal.score);
  if (!least) return { status: 'unreachable', best: toPlan(field, mostChanges(field), 'value') };
  const days = [...new Set(field.able.map((each) => each.days))].sort((a, b) => a - b);
  const soonest =
    days.find((most) => reaches(predict(goal, furthest(field, most)), goal.score)) ?? Number.POSITIVE_INFINITY;
  const quick = leastChanges(field, goal.score, soonest) ?? least;
  const cheap = toPlan(field, lean(field, least), 'value');
  const fast = toPlan(field, lean(field, quick), 'value');
  return {
    status: 'planned',
    cheapest: cheap,
    fastest: fast,
    safest: safestOf(model, values, effort, target, cheap, shown),
  };
}

/** The safest plan, with edges that were learnt where as many as it relies on are surely passed together. */
function safestOf(
  model: ScoreModel,
  values: Values,
  effort: Efforts,
  target: number | Aim,
  cheap: Plan,
  shown: number | undefined,
): Plan {
  const passing = (moves: number): Plan => {
    const sure = sureEdges(model, values, moves);
    const aim = toGoal('plan', sure, values, target, shown);
    if ('status' in aim) return cheap;
    const field = toField(sure, values, effort, aim);
    const least = leastChanges(field, aim.score);
    return safest(field, toPlan(field, least ?? mostChanges(field), 'value'));
  };
  const one = passing(1);
  if (one.moves.length < 2 || !hasLearntEdges(model)) return one;
  const all = passing(one.moves.length);
  return all.reached ? all : one;
}

/** Everything that shows in time, as far as it brings anything. */
function furthest({ able, items }: Field, mostDays: number): Changes {
  const some = items.filter(({ stops }, place) => stops.length > 1 && able[place]!.days <= mostDays);
  return Object.fromEntries(some.map(({ id, stops }) => [id, stops[stops.length - 1]!.to]));
}

/** The cheapest changes with the highest score that can be predicted. */
function mostChanges(field: Field): Changes {
  const all = furthest(field, Number.POSITIVE_INFINITY);
  return leastChanges(field, predict(field.goal, all)) ?? all;
}
