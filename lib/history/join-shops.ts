import { copyAdded } from './added-copies';
import { joinCopies } from './look-copies';
import { mergeVisits } from './merge-visits';
import type { PackedMonth } from './month-record';
import type { HistoryDb } from './open-history';
import { packMonth } from './pack-month';
import { sortedDays } from './page-day';
import { requireShopRecord, type ShopRecord, union } from './shop-record';
import { unpackMonth } from './unpack-month';

/** What sellers add: stores whose keys begin with platform and shop. */
const ADDED = ['notes', 'corrections', 'todos', 'scenarios'] as const;
const STORES = ['months', 'shops', 'held', ...ADDED] as const;

/**
 * Makes one shop of two: all that is kept of `from` becomes `into`'s. Of a page that both have on a day, `mergeVisits` says
 * which figure stands; of what the seller added under one key, `into`'s. One transaction: all of it, or nothing; then the
 * copies follow.
 *
 * @throws RangeError if one of the two is not there, TypeError if a record is damaged; nothing is written then
 */
export async function joinShops(db: HistoryDb, platform: string, from: string, into: string): Promise<void> {
  const tx = db.transaction(STORES, 'readwrite');
  const done = tx.done;
  done.catch(() => undefined); // awaited below; this keeps an earlier throw from leaving it unhandled
  try {
    const [shops, months] = [tx.objectStore('shops'), tx.objectStore('months')];
    const [gone, stays] = await Promise.all([shops.get([platform, from]), shops.get([platform, into])]);
    if (!gone || !stays) throw new RangeError('joinShops requires two shops that are there');

    for (const record of await months.getAll(allOf(platform, from))) {
      const known = await months.get([platform, into, record.month, record.page]);
      months.put(known ? joinedMonth(known, record) : { ...record, shopId: into });
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
    months.delete(allOf(platform, from));
    shops.delete([platform, from]);
    shops.put(joinedShop(requireShopRecord(gone), requireShopRecord(stays)));
  } catch (error) {
    tx.abort();
    throw error;
  }
  await done;
  await joinCopies(db, platform, from, into);
  await copyAdded(db);
}

function allOf(platform: string, shopId: string): IDBKeyRange {
  return IDBKeyRange.bound([platform, shopId], [platform, shopId, []]);
}

function joinedMonth(known: PackedMonth, record: PackedMonth): PackedMonth {
  const days = new Map(unpackMonth(known, refuse).map((day) => [day.day, day]));
  for (const day of unpackMonth(record, refuse)) {
    const own = days.get(day.day);
    days.set(day.day, own ? mergeVisits(own, day) : day);
  }
  return packMonth(known, sortedDays(days));
}

function refuse(_day: string, error: unknown): never {
  throw error;
}

function joinedShop(gone: ShopRecord, stays: ShopRecord): ShopRecord {
  const named = gone.namedAt > stays.namedAt && gone.shopName !== '' ? gone : stays;
  return { ...stays, shopName: named.shopName, namedAt: named.namedAt, seen: union(gone.seen, stays.seen) };
}
