import type { Reading, Snapshot } from '../records/snapshot';
import { latestFigures } from './latest-figures';

/** One stored business day of a shop. */
export type StoredDay = {
  readonly day: string;
  readonly total: Reading | undefined;
  /** Points against the stored day before, whatever its date. */
  readonly change: number | undefined;
  /** That day, for the words beside the change. */
  readonly before: string | undefined;
  readonly readings: readonly Reading[];
};

/** The stored days, newest first; a day's pages are merged. */
export function dayList(snapshots: readonly Snapshot[], totalId: string): StoredDay[] {
  const byDay = new Map<string, Snapshot[]>();
  for (const snapshot of snapshots) {
    const ofDay = byDay.get(snapshot.day);
    if (ofDay) ofDay.push(snapshot);
    else byDay.set(snapshot.day, [snapshot]);
  }
  const days: StoredDay[] = [];
  let scored: { day: string; total: number } | undefined;
  for (const day of [...byDay.keys()].sort()) {
    const readings = Object.values(latestFigures(byDay.get(day) ?? [], totalId)?.readings ?? {});
    const total = readings.find((reading) => reading.indicator === totalId);
    const change = total && scored ? total.value - scored.total : undefined;
    days.push({ day, total, change, before: change === undefined ? undefined : scored?.day, readings });
    if (total) scored = { day, total: total.value };
  }
  return days.reverse();
}
