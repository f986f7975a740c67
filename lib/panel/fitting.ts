import { dayValues } from '../engine/day-values';
import { misfits } from '../engine/misfits';
import type { ScoreModel } from '../engine/score-model';
import type { Snapshot } from '../records/snapshot';

/**
 * The snapshots of the days that a rule version has a place for: before it scores may have run on another scale, and a
 * figure may have been read wrong. One such day says nothing against the others.
 */
export function fitting(model: ScoreModel, snapshots: readonly Snapshot[]): readonly Snapshot[] {
  const days = new Set(
    dayValues(snapshots)
      .filter(({ values }) => misfits(model, values).length === 0)
      .map(({ day }) => day),
  );
  return snapshots.filter(({ day }) => days.has(day));
}
