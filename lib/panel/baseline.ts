import type { Misfit, Values } from '../engine';
import type { ScoreModel } from '../engine/score-model';

/** What a scenario starts from: the model in force and what was read. */
export type Baseline = {
  readonly model: ScoreModel;
  readonly values: Values;
  readonly shown: number | undefined;
  /** The page says that the shop's score is flat (growth stage) or absent: no indicator moves it. */
  readonly flat: boolean;
  /** Figures that this rule version has no place for: nothing can be worked out with them. */
  readonly misfits: readonly Misfit[];
};

/** Can a what-if be worked out at all? */
export function isMovable({ flat, misfits }: Baseline): boolean {
  return !flat && misfits.length === 0;
}
