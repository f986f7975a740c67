import type { ScoreModel } from '../score-model';
import type { Changes, Values } from '../types';
import { type Assurance, LIKELY, SAFE } from './assurance';
import { type Field, toField } from './field';
import { predict, reaches, toGoal } from './goal';
import { lean } from './lean';
import { leastChanges } from './least-changes';
import { mostChanges } from './most-changes';
import { safest } from './safest';
import { hasLearntEdges, sureEdges } from './sure-edges';
import { toPlan } from './to-plan';
import type { Aim, Efforts, Plan } from './types';

/** What a plan is asked for. */
export type Question = {
  readonly model: ScoreModel;
  readonly values: Values;
  readonly target: number | Aim;
  readonly effort: Efforts;
  readonly shown: number | undefined;
};

/**
 * The cheapest changes whose learnt edges are passed all together in 90 of 100 cases; without learnt edges, or where that
 * leads nowhere, the cheapest by the prediction, leant towards where it is sure.
 *
 * @param least the cheapest by the prediction
 * @param mostDays only figures that show within as many days move
 */
export function likelyChanges(question: Question, field: Field, least: Changes, mostDays?: number): Changes {
  const { score } = field.goal;
  if (!hasLearntEdges(question.model)) return lean(field, least);
  const passing = (moves: number): Changes | undefined => {
    const sure = sureField(question, moves, LIKELY);
    const changes = sure && leastChanges(sure, score, mostDays);
    return changes && reaches(predict(field.goal, changes), score) ? changes : undefined;
  };
  const one = passing(Math.max(1, Object.keys(least).length));
  const moves = one ? Object.keys(one).length : 0;
  return (moves > Object.keys(least).length ? passing(moves) : one) ?? one ?? passing(1) ?? lean(field, least);
}

/** The safest plan, with edges that were learnt where as many as it relies on are surely passed together. */
export function safestPlan(question: Question, cheap: Plan): Plan {
  const passing = (moves: number): Plan => {
    const field = sureField(question, moves, SAFE);
    if (!field) return cheap;
    const least = leastChanges(field, field.goal.score);
    return safest(field, toPlan(field, least ?? mostChanges(field), 'value'));
  };
  const one = passing(1);
  if (one.moves.length < 2 || !hasLearntEdges(question.model)) return one;
  const all = passing(one.moves.length);
  return all.reached ? all : one;
}

/** What can be done where learnt edges are as surely passed; undefined without an answer. */
function sureField(question: Question, moves: number, assurance: Assurance): Field | undefined {
  const { model, values, target, effort, shown } = question;
  const sure = sureEdges(model, values, moves, assurance);
  const goal = toGoal('plan', sure, values, target, shown);
  return 'status' in goal ? undefined : toField(sure, values, effort, goal);
}
