import type { ScoreModel } from '../score-model';
import type { Changes, Values } from '../types';
import type { Assurance } from './assurance';
import { type Field, toField, within } from './field';
import { predict, reaches, toGoal } from './goal';
import { leastChanges } from './least-changes';
import { safest } from './safest';
import { hasLearntEdges, sureEdges } from './sure-edges';
import type { Aim, Efforts } from './types';

/** What a plan is asked for. */
export type Question = {
  readonly model: ScoreModel;
  readonly values: Values;
  readonly target: number | Aim;
  readonly effort: Efforts;
  readonly shown: number | undefined;
  /** Only figures that show within as many days move. */
  readonly mostDays: number;
};

/**
 * The cheapest changes that reach as surely as asked: learnt edges are passed all together, and on fitted lines what lies so
 * far below the prediction reaches, too.
 *
 * @param field of the question
 * @param least the cheapest by the prediction
 * @returns undefined where nothing is as sure
 */
export function assured(question: Question, field: Field, assurance: Assurance, least: Changes): Changes | undefined {
  if (!hasLearntEdges(question.model)) return safest(field, least, assurance.end);
  const passing = (moves: number): Changes | undefined => {
    const sure = sureField(question, moves, assurance);
    const cheap = sure && leastChanges(sure, sure.goal.score);
    const changes = sure && cheap && safest(sure, cheap, assurance.end);
    return changes && reaches(predict(field.goal, changes), field.goal.score) ? changes : undefined;
  };
  const one = passing(Math.max(1, Object.keys(least).length));
  const moves = one ? Object.keys(one).length : 0;
  return (moves > Object.keys(least).length ? passing(moves) : one) ?? one ?? passing(1);
}

/** Whether changes rely on what was learnt from a history, and else on nothing that is not exact: a band then says how likely they do. */
export function isLearnt({ able, goal }: Field, changes: Changes): boolean {
  const moved = able.filter(({ id }) => changes[id] !== undefined);
  return (
    moved.some(({ isFitted }) => isFitted) &&
    moved.every(({ id, isFitted }) => isFitted || isExact(goal, { [id]: changes[id]! }))
  );
}

function isExact(goal: Field['goal'], changes: Changes): boolean {
  return predict(goal, changes) - predict(goal, changes, 1) <= predict(goal, {}) - predict(goal, {}, 1);
}

/** What can be done where learnt edges are as surely passed; undefined without an answer. */
function sureField(question: Question, moves: number, assurance: Assurance): Field | undefined {
  const { model, values, target, effort, shown, mostDays } = question;
  const sure = sureEdges(model, values, moves, assurance);
  const goal = toGoal('plan', sure, values, target, shown);
  return 'status' in goal ? undefined : within(toField(sure, values, effort, goal), mostDays);
}
