import type { Reading, Snapshot, Stage } from '../records/snapshot';
import { latestFigures } from './latest-figures';

/** One stored business day of a shop. */
export type StoredDay = {
  readonly day: string;
  readonly total: Reading | undefined;
  /** Points against the scored day before, whatever its date; undefined where the two cannot be compared. */
  readonly change: number | undefined;
  /** That day, where it is. */
  readonly before: string | undefined;
  /** Why the two cannot be compared: another rule version, or another stage of the shop. */
  readonly turn: 'rule' | 'stage' | undefined;
  readonly readings: readonly Reading[];
};

/**
 * The stored days, newest first; a day's pages are merged.
 * @param ruleOf names the rule version in force on a day
 */
export function dayList(
  snapshots: readonly Snapshot[],
  totalId: string,
  ruleOf: (day: string) => string | undefined,
): StoredDay[] {
  const byDay = new Map<string, Snapshot[]>();
  for (const snapshot of snapshots) {
    const ofDay = byDay.get(snapshot.day);
    if (ofDay) ofDay.push(snapshot);
    else byDay.set(snapshot.day, [snapshot]);
  }
  const days: StoredDay[] = [];
  let scored: { day: string; total: number; stage: Stage | undefined } | undefined;
  for (const day of [...byDay.keys()].sort()) {
    const figures = latestFigures(byDay.get(day) ?? [], totalId);
    const readings = Object.values(figures?.readings ?? {});
    const stage = figures?.stage;
    const total = readings.find((reading) => reading.indicator === totalId);
    const before = total && scored;
    const turn = before && (before.stage !== stage ? 'stage' : ruleOf(before.day) !== ruleOf(day) ? 'rule' : undefined);
    const change = before && !turn ? total.value - before.total : undefined;
    days.push({ day, total, change, before: before?.day, turn, readings });
    if (total) scored = { day, total: total.value, stage };
  }
  return days.reverse();
}
