import type { Reading, Snapshot } from '../records/snapshot';

/** What one look at a page brought of the page itself. */
export type Look = Omit<Snapshot, 'platform' | 'shopId' | 'page' | 'day' | 'readings'>;

/**
 * All that is known of one page of a shop on one business day: what was seen, and when. `mergeVisits` makes one of two.
 * It holds more than is shown: an older sighting stays while it alone has what stood beside a figure.
 */
export type PageDay = {
  readonly day: string;
  /** Newest first. Never empty. */
  readonly looks: readonly Look[];
  /** Those of one indicator stand together, newest first. */
  readonly readings: readonly Reading[];
  /** When each reading was seen, in milliseconds since 1970. */
  readonly seenAt: readonly number[];
};

/** Whose page it is. */
export type ShopPage = Pick<Snapshot, 'platform' | 'shopId' | 'page'>;

/** What a page may show beside a figure, or leave out. */
export const EXTRAS = [
  'score',
  'weight',
  'numerator',
  'denominator',
  'windowDays',
  'change',
  'rank',
] as const satisfies readonly (keyof Reading)[];

/** What a page may say of itself, or leave out. */
export const LOOK_EXTRAS = ['updatedAt', 'industry'] as const satisfies readonly (keyof Look)[];

/** One look at a page. */
export function pageDay({ platform: _, shopId: _id, page: _page, day, readings, ...look }: Snapshot): PageDay {
  const at = Date.parse(look.capturedAt);
  return { day, looks: [defined(look)], readings: readings.map(plain), seenAt: readings.map(() => at) };
}

/** Days by their names, oldest first. */
export function sortedDays(days: ReadonlyMap<string, PageDay>): PageDay[] {
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** As it was read: without what only the reader of a history puts there. */
function plain(reading: Reading): Reading {
  if (reading.seen === undefined) return defined(reading);
  const { seen: _, ...read } = reading;
  return defined(read);
}

/** Without the keys that are there and undefined, which would wipe out what is known. */
function defined<T extends object>(object: T): T {
  for (const name in object) {
    if (object[name] === undefined)
      return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
  }
  return object;
}
