import type { Snapshot } from '../records/snapshot';
import { applyCorrections } from './apply-corrections';
import { correctionsOf, everyCorrection } from './corrections';
import { type OnDamage, snapshotAt, warnOfDamage } from './damage';
import type { HistoryDb } from './open-history';
import { readable } from './readable';
import { unpack } from './unpack';

/** Snapshots read at a time by `everySnapshot`: about a megabyte. */
const PAGE_SIZE = 256;

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
  const range = IDBKeyRange.bound([platform, shopId, from], [platform, shopId, until, []]);
  return readable(await db.getAll('snapshots', range), unpack, onDamage, snapshotAt);
}

/**
 * Every snapshot, as the seller has corrected it, shop by shop, oldest day first, a page at a time: memory does not grow with the history, and no
 * transaction is open while the caller works.
 */
export async function* everySnapshot(db: HistoryDb, onDamage: OnDamage = warnOfDamage): AsyncGenerator<Snapshot> {
  const corrections = await everyCorrection(db, onDamage);
  let range: IDBKeyRange | undefined;
  for (;;) {
    const records = await db.getAll('snapshots', range, PAGE_SIZE);
    yield* applyCorrections(readable(records, unpack, onDamage, snapshotAt), corrections);
    const last = records.at(-1);
    if (!last || records.length < PAGE_SIZE) return;
    range = IDBKeyRange.lowerBound([last.platform, last.shopId, last.day, last.page], true);
  }
}
