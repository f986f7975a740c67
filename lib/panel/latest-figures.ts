import { daysBetween } from '../format/day';
import type { Reading, Snapshot, Stage } from '../records/snapshot';

/** How old a reading may be, in days before the newest one, and still stand for today's. */
export const MAX_AGE_DAYS = 7;

/** A reading with the business day it speaks of. */
export type DatedReading = Reading & {
  readonly day: string;
  /** From a day before the score's: shown with its own date. */
  readonly older: boolean;
};

export type LatestFigures = {
  /** Business day of the score: the newest with a total, else the newest of all. */
  readonly day: string;
  readonly readings: Readonly<Record<string, DatedReading>>;
  readonly stage: Stage;
  readonly shopName: string;
  readonly industry: string | undefined;
  readonly updatedAt: string | undefined;
  readonly capturedAt: string;
  readonly dayFrom: Snapshot['dayFrom'];
};

/**
 * What is known of a shop now. Pages show parts (the home card has no indicators), and not every page is opened every
 * day: each indicator is its newest reading within {@link MAX_AGE_DAYS}, marked with its day.
 * @param snapshots of one shop, in any order
 */
export function latestFigures(snapshots: readonly Snapshot[], totalId: string): LatestFigures | undefined {
  const newestFirst = [...snapshots].sort(
    (a, b) => Date.parse(b.day) - Date.parse(a.day) || Date.parse(b.capturedAt) - Date.parse(a.capturedAt),
  );
  const newest = newestFirst[0];
  if (!newest) return undefined;
  const recent = newestFirst.filter((snapshot) => daysBetween(snapshot.day, newest.day) <= MAX_AGE_DAYS);
  const scored = recent.find((snapshot) => snapshot.readings.some((reading) => reading.indicator === totalId));
  // A page that says "no score" ends the one before: an old total must not stand for today's.
  const lead = newest.stage === 'no_score' || !scored ? newest : scored;
  const day = lead.day;
  const readings: Record<string, DatedReading> = {};
  for (const snapshot of recent) {
    for (const reading of snapshot.readings) {
      if (lead.stage === 'no_score' && reading.indicator === totalId && snapshot.day < day) continue;
      const known = readings[reading.indicator];
      if (!known) readings[reading.indicator] = { ...reading, day: snapshot.day, older: snapshot.day < day };
      else if (known.day === snapshot.day && known.value === reading.value) {
        readings[reading.indicator] = { ...reading, ...known }; // another page of the day adds weight or counts
      }
    }
  }
  return {
    day,
    readings,
    stage: lead.stage,
    shopName: newest.shopName,
    industry: recent.find((snapshot) => snapshot.industry)?.industry,
    updatedAt: recent.find((snapshot) => snapshot.day === day && snapshot.updatedAt)?.updatedAt,
    capturedAt: lead.capturedAt,
    dayFrom: lead.dayFrom,
  };
}
