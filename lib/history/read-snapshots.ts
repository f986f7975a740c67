import type { Snapshot } from '../records/snapshot';
import { type OnDamage, snapshotAt, warnOfDamage } from './damage';
import type { HistoryDb } from './open-history';
import { readable } from './readable';
import { unpack } from './unpack';

/** Snapshots read at a time by `everySnapshot`: about a megabyte. */
const PAGE_SIZE = 256;

/**
 * The snapshots of one shop, oldest day first.
 *
 * @param days first and last business day, both inclusive; without them all
 */
export async function snapshotsOf(
  db: HistoryDb,
  platform: string,
  shopId: string,
  { from = '', until = '9999' }: { from?: string; until?: string } = {},
  onDamage: OnDamage = warnOfDamage,
): Promise<Snapshot[]> {
  const range = IDBKeyRange.bound([platform, shopId, from], [platform, shopId, until, []]);
  return readable(await db.getAll('snapshots', range), unpack, onDamage, snapshotAt);
}

/**
 * Every snapshot, shop by shop, oldest day first, a page at a time: memory does not grow with the history, and no
 * transaction is open while the caller works.
 */
export async function* everySnapshot(db: HistoryDb, onDamage: OnDamage = warnOfDamage): AsyncGenerator<Snapshot> {
  let range: IDBKeyRange | undefined;
  for (;;) {
    const records = await db.getAll('snapshots', range, PAGE_SIZE);
    yield* readable(records, unpack, onDamage, snapshotAt);
    const last = records.at(-1);
    if (!last || records.length < PAGE_SIZE) return;
    range = IDBKeyRange.lowerBound([last.platform, last.shopId, last.day, last.page], true);
  }
}
