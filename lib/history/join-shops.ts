import { mergeVisits } from './merge-visits';
import type { HistoryDb } from './open-history';
import type { PackedSnapshot } from './packed-snapshot';
import type { ShopRecord } from './shop-record';
import { unpack } from './unpack';

/** What sellers add: stores whose keys begin with platform and shop. */
const ADDED = ['notes', 'corrections', 'todos', 'scenarios'] as const;
const STORES = ['snapshots', 'shops', 'held', ...ADDED] as const;

/**
 * Makes one shop of two: all that is kept of `from` becomes `into`'s. Of a page that both have on a day, `mergeVisits` says
 * which figure stands; of what the seller added under one key, `into`'s. One transaction: all of it, or nothing.
 *
 * @throws RangeError if one of the two is not there, TypeError if a record is damaged; nothing is written then
 */
export async function joinShops(db: HistoryDb, platform: string, from: string, into: string): Promise<void> {
  const tx = db.transaction(STORES, 'readwrite');
  const done = tx.done;
  done.catch(() => undefined); // awaited below; this keeps an earlier throw from leaving it unhandled
  try {
    const [shops, snapshots] = [tx.objectStore('shops'), tx.objectStore('snapshots')];
    const [gone, stays] = await Promise.all([shops.get([platform, from]), shops.get([platform, into])]);
    if (!gone || !stays) throw new RangeError('joinShops requires two shops that are there');

    for (const record of await snapshots.getAll(allOf(platform, from))) {
      const known = await snapshots.get([platform, into, record.day, record.page]);
      snapshots.put(known ? merged(known, record) : { ...record, shopId: into });
    }
    for (const name of ADDED) {
      const store = tx.objectStore(name);
      const own = new Set((await store.getAllKeys(allOf(platform, into))).map((key) => JSON.stringify(key.slice(2))));
      const keys = await store.getAllKeys(allOf(platform, from));
      const records = await store.getAll(allOf(platform, from));
      records.forEach((record, index) => {
        if (!own.has(JSON.stringify(keys[index]!.slice(2)))) store.put({ ...record, shopId: into });
      });
      store.delete(allOf(platform, from));
    }
    const held = tx.objectStore('held');
    for (const each of await held.getAll(IDBKeyRange.bound([platform], [platform, []]))) {
      if (each.snapshot?.shopId === from) held.put({ ...each, snapshot: { ...each.snapshot, shopId: into } });
    }
    snapshots.delete(allOf(platform, from));
    shops.delete([platform, from]);
    const days = new Set((await snapshots.getAllKeys(allOf(platform, into))).map((key) => key[2])).size;
    shops.put(joined(gone, stays, days));
  } catch (error) {
    tx.abort();
    throw error;
  }
  await done;
}

function allOf(platform: string, shopId: string): IDBKeyRange {
  return IDBKeyRange.bound([platform, shopId], [platform, shopId, []]);
}

function merged(known: PackedSnapshot, record: PackedSnapshot): PackedSnapshot {
  return mergeVisits(known, { ...unpack(record), shopId: known.shopId });
}

function joined(gone: ShopRecord, stays: ShopRecord, days: number): ShopRecord {
  const named = gone.namedAt > stays.namedAt && gone.shopName !== '' ? gone : stays;
  return {
    ...stays,
    shopName: named.shopName,
    namedAt: named.namedAt,
    lastDay: gone.lastDay > stays.lastDay ? gone.lastDay : stays.lastDay,
    days,
  };
}
