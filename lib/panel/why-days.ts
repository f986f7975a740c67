import { type DayValues, dayValues } from '../engine/day-values';
import { misfits } from '../engine/misfits';
import { readFigure } from '../engine/read-figure';
import type { ScoreModel } from '../engine/score-model';
import type { Snapshot, Stage } from '../records/snapshot';

/** A day that can be compared with another: its total was read, under a rule version that has a place for its figures. */
export type ScoredDay = DayValues & {
  readonly model: ScoreModel;
  readonly total: number;
  /** As the last page of the day says. */
  readonly stage: Stage;
};

/**
 * The days whose totals can be explained, oldest first.
 * @param modelOf the rules in force on a day, narrowed to the shop
 */
export function scoredDays(
  snapshots: readonly Snapshot[],
  modelOf: (day: string) => ScoreModel | undefined,
): readonly ScoredDay[] {
  const stages = new Map(snapshots.map(({ day, stage }) => [day, stage]));
  return dayValues(snapshots).flatMap(({ day, values }) => {
    const model = modelOf(day);
    if (!model || misfits(model, values).length > 0) return [];
    const total = readFigure(values, { id: model.total, unit: 'score', range: model.scale })?.value;
    return total === undefined ? [] : [{ day, values, model, total, stage: stages.get(day) ?? 'formal' }];
  });
}
