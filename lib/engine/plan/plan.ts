import type { ScoreModel } from '../score-model';
import type { Changes, Values } from '../types';
import { LIKELY, SAFE } from './assurance';
import { assured, isLearnt, type Question } from './assured';
import { type Field, toField, within } from './field';
import { reaches, toGoal } from './goal';
import { leastChanges } from './least-changes';
import { furthest, mostChanges } from './most-changes';
import { toPlan } from './to-plan';
import type { Aim, Efforts, Plans } from './types';

/**
 * The cheapest, the fastest and the safest way to a score. Every step is one that counts: on a step curve an indicator stops
 * at the edge of a tier or not at all. What a plan predicts is what `simulate` says of its moves.
 *
 * Cheapest and fastest are exact for tiers and lines (see `cheapest`; within 3 % beyond its patience). A prediction of what
 * was learnt from a history falls short every other time: where all that it relies on was learnt or is exact, they are the
 * cheapest that reach in 90 of 100 cases, as far as anything is as sure (see `LIKELY`). The safest passes its edges in 95 of
 * 100 and reaches with the low end of the band. What is sure is searched among edges and places on slopes, then drawn back
 * to what it needs.
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
  const question: Question = { model, values, target, effort, shown, mostDays: Number.POSITIVE_INFINITY };
  const cheapest = likely(question, field, least) ?? least;
  return {
    status: 'planned',
    cheapest: toPlan(field, cheapest, 'value'),
    fastest: toPlan(field, soonest(question, field, cheapest, cheapest !== least), 'value'),
    safest: toPlan(field, assured(question, field, SAFE, cheapest) ?? furthest(field), 'low'),
  };
}

/** The cheapest that reaches in 90 of 100 cases; undefined where nothing does, or where nobody can tell. */
function likely(question: Question, field: Field, least: Changes): Changes | undefined {
  return isLearnt(field, least) ? assured(question, field, LIKELY, least) : undefined;
}

/** The cheapest in the fewest days in which anything reaches, as likely as the cheapest of all does. */
function soonest(question: Question, field: Field, cheapest: Changes, isLikely: boolean): Changes {
  const days = [...new Set(field.able.map((each) => each.days))].sort((a, b) => a - b);
  for (const mostDays of days.slice(0, -1)) {
    const part = within(field, mostDays);
    const least = leastChanges(part, field.goal.score);
    const found = least && (isLikely ? likely({ ...question, mostDays }, part, least) : least);
    if (found) return found;
  }
  return cheapest;
}
