import { addDays, chinaDay } from '../format/day';
import type { HistoryDb } from '../history/open-history';
import { snapshotsOf } from '../history/read-snapshots';
import type { Snapshot } from '../records/snapshot';
import type { AlertShop } from './surface';

/** A figure's business day may lie a few days behind the day on which it was seen, and of two pages by more than the other. */
const LAG_DAYS = 4;

/**
 * What was read of a shop last, off a page: not typed or taken from a table, which have no address. By when it was seen, because
 * many platforms show yesterday's figures, and some those of the day before.
 *
 * @returns undefined where nothing near its last business day was read off a page
 */
export async function lastSeen(
  db: HistoryDb,
  { platform, shopId, lastDay }: AlertShop & { readonly lastDay: string },
): Promise<{ readonly day: string; readonly url: string } | undefined> {
  const read = (await snapshotsOf(db, platform, shopId, { from: addDays(lastDay, -LAG_DAYS) })).filter(isOfPage);
  const at = (one: Snapshot) => Date.parse(one.capturedAt);
  const [newest] = read.sort((a, b) => at(b) - at(a));
  return newest && { day: chinaDay(new Date(newest.capturedAt)), url: newest.url };
}

function isOfPage({ url }: Snapshot): boolean {
  return url.startsWith('https://');
}
