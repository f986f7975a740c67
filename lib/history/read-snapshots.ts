import type { Snapshot } from '../records/snapshot';
import { applyCorrections } from './apply-corrections';
import { correctionsOf, everyCorrection } from './corrections';
import { type OnDamage, warnOfDamage } from './damage';
import { monthOf, type PackedMonth } from './month-record';
import type { HistoryDb } from './open-history';
import { readMonth } from './read-month';
import { shownDay } from './shown-day';

/** Months read at a time: some thousand readings, so that the page stays quick to answer between two. */
const PAGE_SIZE = 8;

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

/**
 * Every snapshot, as the seller has corrected it, shop by shop, oldest day first, some months at a time: memory does not grow
 * with the history, and no transaction is open while the caller works.
 */
export async function* everySnapshot(db: HistoryDb, onDamage: OnDamage = warnOfDamage): AsyncGenerator<Snapshot> {
  const corrections = await everyCorrection(db, onDamage);
  for await (const records of everyMonth(db)) yield* applyCorrections(inOrder(records, onDamage), corrections);
}

/** All records, shop by shop, a few months at a time and those of one month together. */
export async function* everyMonth(db: HistoryDb): AsyncGenerator<PackedMonth[]> {
  let range: IDBKeyRange | undefined;
  for (;;) {
    const records = await db.getAll('months', range, PAGE_SIZE);
    const last = records.at(-1);
    if (!last) return;
    const { platform, shopId, month } = last;
    const rest = IDBKeyRange.bound([platform, shopId, month, last.page], [platform, shopId, month, []], true);
    if (records.length === PAGE_SIZE) records.push(...(await db.getAll('months', rest)));
    yield records;
    range = IDBKeyRange.lowerBound([platform, shopId, month, []]);
  }
}

/** The snapshots of some months that come in the order of their keys: by shop, day and page. */
function inOrder(records: readonly PackedMonth[], onDamage: OnDamage): Snapshot[] {
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
