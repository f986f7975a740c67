import type { Snapshot } from '../../records/snapshot';
import { dayValues } from '../day-values';
import { pickModel } from '../pick-model';
import { readFigure } from '../read-figure';
import type { ScoreModel } from '../score-model';
import { attribute } from './attribute';
import type { Attribution, AttributionPart } from './types';

type Attributed = Extract<Attribution, { status: 'attributed' }>;

export type Drop = {
  /** The business day on which the total stood lower than on the last day read before it. */
  readonly day: string;
  readonly since: string;
  /** Below 0. */
  readonly change: number;
  /** What did most of it; undefined where nothing that was read explains any. */
  readonly cause: AttributionPart | undefined;
  readonly attribution: Attributed;
};

/**
 * The largest fall of the shown total from one day that was read to the next, with its first cause. Totals are rounded, so
 * falls of one size are common: of those, the one that the figures behind it explain most of, and then the latest.
 *
 * @param models one for all days, or all of a platform's, oldest first, for the one in force on each day
 * @param snapshots of one shop, any order
 * @returns undefined where the total never fell
 * @throws RangeError as `attribute` and `dayValues`
 */
export function largestDrop(
  models: ScoreModel | readonly ScoreModel[],
  snapshots: readonly Snapshot[],
): Drop | undefined {
  const modelOf = (day: string) => ('dimensions' in models ? models : pickModel(models, day));
  const days = dayValues(snapshots).flatMap(({ day, values }) => {
    const model = modelOf(day);
    const total = model && readFigure(values, { id: model.total, unit: 'score', range: model.scale })?.value;
    return model && total !== undefined ? [{ day, model, values, total }] : [];
  });
  const falls = days.flatMap((after, index) => {
    const before = days[index - 1];
    return before && after.total < before.total ? [{ before, after, change: after.total - before.total }] : [];
  });
  const deepest = Math.min(...falls.map(({ change }) => change));
  const drops = falls
    .filter(({ change }) => change <= deepest + 1e-9)
    .flatMap(({ before, after, change }): Drop[] => {
      const attribution = attribute(before, after);
      if (attribution.status !== 'attributed') return [];
      return [{ day: after.day, since: before.day, change, cause: attribution.cause, attribution }];
    });
  return drops.toSorted((a, b) => explained(a) - explained(b) || (a.day < b.day ? 1 : -1))[0];
}

/**
 * The part of the change that the figures which were read on both days account for: not what rounding may have made of it,
 * nor what is put down to a figure only because it was not read.
 */
function explained({ attribution }: Drop): number {
  return attribution.parts.filter(isSeen).reduce((sum, { points }) => sum + points.value, 0);
}

function isSeen({ kind, from, to }: AttributionPart): boolean {
  if (kind === 'rounding' || kind === 'unexplained') return false;
  return kind === 'rule' || (from !== undefined && to !== undefined);
}
