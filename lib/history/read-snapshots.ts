import type { Snapshot } from '../records/snapshot';
import { applyCorrections } from './apply-corrections';
import { correctionsOf, everyCorrection } from './corrections';
import { type OnDamage, warnOfDamage } from './damage';
import { monthOf, type PackedMonth } from './month-record';
import type { HistoryDb } from './open-history';
import { readMonth } from './read-month';
import { shownDay } from './shown-day';

/** Months read at a time: some thousand readings. */
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
 * Every snapshot, as the seller has corrected it, shop by shop, oldest day first, a month at a time: memory does not grow
 * with the history, and the database waits for no caller.
 */
export async function* everySnapshot(db: HistoryDb, onDamage: OnDamage = warnOfDamage): AsyncGenerator<Snapshot> {
  const corrections = await everyCorrection(db, onDamage);
  for await (const records of everyMonth(db)) yield* applyCorrections(inOrder(records, onDamage), corrections);
}

/** All records, shop by shop, those of one month together. Some months are read at a time, the next while some are worked on. */
export async function* everyMonth(db: HistoryDb): AsyncGenerator<PackedMonth[]> {
  let next = someMonths(db, undefined);
  for (;;) {
    const records = await next;
    const last = records.at(-1);
    if (!last) return;
    const { platform, shopId, month } = last;
    next = someMonths(db, IDBKeyRange.lowerBound([platform, shopId, month, []]));
    next.catch(() => undefined); // nobody waits for it where the reader goes away
    yield* Map.groupBy(records, monthName).values();
  }
}

async function someMonths(db: HistoryDb, range: IDBKeyRange | undefined): Promise<PackedMonth[]> {
  const records = await db.getAll('months', range, PAGE_SIZE);
  const last = records.at(-1);
  if (!last || records.length < PAGE_SIZE) return records;
  const { platform, shopId, month, page } = last;
  const rest = IDBKeyRange.bound([platform, shopId, month, page], [platform, shopId, month, []], true);
  return [...records, ...(await db.getAll('months', rest))];
}

function monthName({ platform, shopId, month }: PackedMonth): string {
  return JSON.stringify([platform, shopId, month]);
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
