import type { Snapshot } from '../records/snapshot';
import { chinaDay } from './clock';
import { type ReadOptions, readPage } from './read-page';

/** A period of assessment may end ahead, a year's at the most. */
const FARTHEST_MS = 366 * 86_400_000;
/** Later than any: `readPage` takes no day that lies ahead of today. */
const NO_DAY = '9999-12-31';

/**
 * The day, more than a year ahead of the clock, that a page states with its year: the clock is wrong then. For snapshots whose day
 * was taken from it.
 */
export function statedAhead(
  document: Document,
  view: Omit<ReadOptions, 'today'>,
  now: Date,
): Pick<Snapshot, 'day' | 'updatedAt'> | undefined {
  const stated = readPage(document, { ...view, today: NO_DAY }).day;
  if (!stated?.updatedAt.includes(stated.day.slice(0, 4))) return undefined; // its year is not the page's
  const { day, updatedAt } = stated;
  return day > chinaDay(new Date(now.getTime() + FARTHEST_MS)) ? { day, updatedAt } : undefined;
}
