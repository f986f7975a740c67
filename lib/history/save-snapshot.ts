import { type Snapshot, snapshotSchema } from '../records/snapshot';
import { type OnDamage, snapshotAt, warnOfDamage } from './damage';
import { mergeVisits } from './merge-visits';
import type { HistoryDb } from './open-history';
import { pack } from './pack';
import type { PackedSnapshot } from './packed-snapshot';
import { requireShopRecord, type ShopRecord, withSnapshot } from './shop-record';
import { unpack } from './unpack';

/**
 * Adds what one visit saw to the record of its shop, page and business day; `mergeVisits` says which figure stands.
 * One transaction: it is stored whole or not at all, whatever happens to the worker, the tab or the browser meanwhile.
 * A damaged record in its place is reported and replaced.
 *
 * @returns the day's snapshot as it now is
 * @throws ZodError if the snapshot is malformed, RangeError if it has two readings of one indicator; nothing is written then
 */
export async function saveSnapshot(
  db: HistoryDb,
  snapshot: Snapshot,
  onDamage: OnDamage = warnOfDamage,
): Promise<Snapshot> {
  const visit = snapshotSchema.parse(snapshot);
  requireOneReadingEach(visit);
  const { platform, shopId, day, page } = visit;

  const tx = db.transaction(['snapshots', 'shops'], 'readwrite');
  const done = tx.done; // rejects when the transaction aborts, whatever else has been awaited by then
  done.catch(() => undefined); // awaited below; this keeps an earlier throw from leaving it unhandled
  const snapshots = tx.objectStore('snapshots');
  const [previous, sameDay, shopFound] = await Promise.all([
    snapshots.get([platform, shopId, day, page]),
    snapshots.count(below(platform, shopId, day)),
    tx.objectStore('shops').get([platform, shopId]),
  ]);
  const shop = whole(shopFound);
  const earlier = shop ? shop.days : new Set((await snapshots.getAllKeys(below(platform, shopId))).map(dayOf)).size;
  const days = earlier + (sameDay === 0 ? 1 : 0);

  const record = merge(previous, visit, onDamage);
  await Promise.all([snapshots.put(record), tx.objectStore('shops').put(withSnapshot(shop, visit, days)), done]);
  return unpack(record);
}

function merge(previous: PackedSnapshot | undefined, visit: Snapshot, onDamage: OnDamage): PackedSnapshot {
  if (!previous) return pack(visit);
  try {
    return mergeVisits(previous, visit);
  } catch (error) {
    onDamage({ ...snapshotAt(previous), error });
    return pack(visit);
  }
}

/** A damaged entry in the list of shops counts as none: it is made anew from the days that are there. */
function whole(record: ShopRecord | undefined): ShopRecord | undefined {
  try {
    return record && requireShopRecord(record);
  } catch {
    return undefined;
  }
}

/** All keys that begin with `start`: an array sorts after every text. */
function below(...start: string[]): IDBKeyRange {
  return IDBKeyRange.bound(start, [...start, []]);
}

function dayOf(key: readonly string[]): string | undefined {
  return key[2];
}

function requireOneReadingEach({ readings }: Snapshot): void {
  const indicators = new Set(readings.map(({ indicator }) => indicator));
  if (indicators.size < readings.length) throw new RangeError('saveSnapshot requires one reading an indicator');
}
