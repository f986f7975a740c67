import { requireValue } from '../read-figure';
import { scenario } from '../scenario';
import type { ScoreModel } from '../score-model';
import { tidy } from '../tidy';
import type { Changes, Estimate, NoAnswer, Simulation, Values } from '../types';
import type { Aim } from './types';

export type Simulated = Extract<Simulation, { status: 'simulated' }>;

/** A score to reach, and the way to ask what changes make of it. */
export type Goal = {
  readonly score: number;
  /** Index of the dimension whose score it is; undefined for the total. */
  readonly dimension: number | undefined;
  /** Top of its scale. */
  readonly max: number;
  /** As things stand. */
  readonly now: Simulated;
  readonly ask: (changes: Changes) => Simulation;
  /** What an answer says of the score. */
  readonly read: (answer: Simulated) => Estimate;
};

/**
 * @param aim a total, or a total or dimension's score by its id
 * @throws RangeError if the score is not on its scale, or the model has no such score
 */
export function toGoal(
  caller: string,
  model: ScoreModel,
  values: Values,
  aim: number | Aim,
  shown: number | undefined,
): Goal | NoAnswer {
  const { of, score } = typeof aim === 'number' ? { of: model.total, score: aim } : aim;
  const dimension = of === model.total ? undefined : model.dimensions.findIndex((each) => each.score === of);
  if (dimension === -1) throw new RangeError(`${caller} requires a target on a score of ${model.id}, got ${of}`);
  const scale = dimension === undefined ? model.scale : model.dimensions[dimension]!;
  requireValue(caller, { id: of, unit: 'score', range: scale }, score);

  const ask = scenario(model, values, shown);
  const now = ask({});
  if (now.status !== 'simulated') return now;
  if (dimension === undefined) return { score, dimension, max: scale.max, now, ask, read: ({ total }) => total };
  const { id } = model.dimensions[dimension]!;
  if (!now.dimensions.some((each) => each.id === id)) return { status: 'incomplete', missing: [of] };
  const read = (answer: Simulated) => answer.dimensions.find((each) => each.id === id)!.after;
  return { score, dimension, max: scale.max, now, ask, read };
}

/**
 * Predicted score after changes, or what lies so far on the way to the low end of its band: 0 the prediction, 1 the end.
 *
 * @throws Error for figures that the model cannot move
 */
export function predict({ ask, read }: Goal, changes: Changes, end = 0): number {
  const answer = ask(changes);
  if (answer.status !== 'simulated') throw new Error(`no answer: ${answer.status}`);
  const { value, low } = read(answer);
  return end === 1 ? low : value - end * (value - low);
}

/** Whether a predicted score reaches another. Twelve digits are looked at: 79 + 0.3 × 20 counts as 85. */
export function reaches(predicted: number, score: number): boolean {
  return tidy(predicted) >= tidy(score);
}
