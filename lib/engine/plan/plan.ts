import type { ScoreModel } from '../score-model';
import type { Values } from '../types';
import { likelyChanges, type Question, safestPlan } from './assured';
import { type Field, toField } from './field';
import { predict, reaches, toGoal } from './goal';
import { leastChanges } from './least-changes';
import { furthest, mostChanges } from './most-changes';
import { toPlan } from './to-plan';
import type { Aim, Efforts, Plans } from './types';

/**
 * The cheapest, the fastest and the safest way to a score. Every step is one that counts: on a step curve an indicator stops
 * at the edge of a tier or not at all. What a plan predicts is what `simulate` says of its moves.
 *
 * Cheapest and fastest are exact for tiers and lines (see `cheapest`; within 3 % beyond its patience). Where the edges of
 * tiers were learnt they are the cheapest whose edges are passed all together in 90 of 100 cases, as far as anything is as
 * sure; on fitted lines they cost up to 3 % more than they need by the prediction, to fall short less often (see `lean`).
 * The safest passes its edges in 95 of 100 and reaches with the low end of the band; it is searched among edges and places
 * on slopes, then drawn back to what the low end needs.
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
  const question: Question = { model, values, target, effort, shown };
  const soonest = firstDays(field) ?? Number.POSITIVE_INFINITY;
  const quick = leastChanges(field, goal.score, soonest) ?? least;
  const cheapest = toPlan(field, likelyChanges(question, field, least), 'value');
  const fastest = toPlan(field, likelyChanges(question, field, quick, soonest), 'value');
  return { status: 'planned', cheapest, fastest, safest: safestPlan(question, cheapest) };
}

/** The fewest days in which everything that shows by then reaches. */
function firstDays(field: Field): number | undefined {
  const days = [...new Set(field.able.map((each) => each.days))].sort((a, b) => a - b);
  const { goal } = field;
  return days.find((most) => reaches(predict(goal, furthest(field, most)), goal.score));
}
