import type { Snapshot } from '../records/snapshot';
import { applyCorrections } from './apply-corrections';
import { correctionsOf } from './corrections';
import { type OnDamage, warnOfDamage } from './damage';
import { monthOf, type PackedMonth } from './month-record';
import type { HistoryDb } from './open-history';
import { readMonth } from './read-month';
import { shownDay } from './shown-day';

/** First and last business day, both inclusive; without them all. */
type Days = { readonly from?: string; readonly until?: string };

/** The snapshots of one shop, oldest day first, as the seller has corrected them. */
export async function snapshotsOf(
  db: HistoryDb,
  platform: string,
  shopId: string,
  days: Days = {},
  onDamage: OnDamage = warnOfDamage,
): Promise<Snapshot[]> {
  const [seen, corrections] = await Promise.all([
    seenSnapshotsOf(db, platform, shopId, days, onDamage),
    correctionsOf(db, platform, shopId, days, onDamage),
  ]);
  return applyCorrections(seen, corrections);
}

/** The same as they were read, whatever the seller has said of them since. */
export async function seenSnapshotsOf(
  db: HistoryDb,
  platform: string,
  shopId: string,
  { from = '', until = '9999' }: Days = {},
  onDamage: OnDamage = warnOfDamage,
): Promise<Snapshot[]> {
  const range = IDBKeyRange.bound([platform, shopId, monthOf(from)], [platform, shopId, monthOf(until), []]);
  const records = await db.getAll('months', range);
  return inOrder(records, onDamage).filter(({ day }) => day >= from && day <= until);
}

/** The snapshots of some months that come in the order of their keys: by shop, day and page. */
export function inOrder(records: readonly PackedMonth[], onDamage: OnDamage): Snapshot[] {
  const snapshots = records.flatMap((record) => readMonth(record, onDamage).map((day) => shownDay(record, day)));
  return snapshots.sort(byShopDayPage);
}

function byShopDayPage(a: Snapshot, b: Snapshot): number {
  return (
    compare(a.platform, b.platform) || compare(a.shopId, b.shopId) || compare(a.day, b.day) || compare(a.page, b.page)
  );
}

/** As the database orders texts. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
