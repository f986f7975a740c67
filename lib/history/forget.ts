import type { IDBPTransaction } from 'idb';
import { copyAdded, dropAddedCopies } from './added-copies';
import { dropCopies } from './look-copies';
import { type MonthKey, monthOf } from './month-record';
import type { HistoryDb, HistorySchema } from './open-history';
import { packMonth } from './pack-month';
import { readMonth } from './read-month';
import { daysFrom, type ShopRecord } from './shop-record';
import { wholeShop } from './whole-shop';

/** Stores whose records are of a shop's day: their keys begin with platform, shop and day. */
const OF_DAYS = ['notes', 'corrections'] as const;

type Tx = IDBPTransaction<HistorySchema, ('months' | 'shops' | 'notes' | 'corrections')[], 'readwrite'>;

/**
 * Takes away what is older than a business day, of all shops; a shop of which nothing is left goes too. One transaction.
 * Where nothing is older it reads the list of shops and no more.
 *
 * @returns how many snapshots went
 */
export async function forgetBefore(db: HistoryDb, day: string): Promise<number> {
  const tx = db.transaction(['months', 'shops', ...OF_DAYS], 'readwrite');
  let gone = 0;
  let added = 0;
  for (const shop of await tx.objectStore('shops').getAll()) {
    const { platform, shopId } = shop;
    const old = IDBKeyRange.bound([platform, shopId], [platform, shopId, day], false, true);
    for (const store of OF_DAYS) {
      added += await tx.objectStore(store).count(old);
      void tx.objectStore(store).delete(old);
    }
    if (wholeShop(shop)) gone += await forgetDays(tx, shop, day);
  }
  await tx.done;
  if (gone > 0) await dropCopies(db, (snapshot) => snapshot.day < day);
  if (added > 0) await copyAdded(db, OF_DAYS);
  return gone;
}

async function forgetDays(tx: Tx, shop: ShopRecord, day: string): Promise<number> {
  const seen = daysFrom(shop.seen, day);
  if (JSON.stringify(seen) === JSON.stringify(shop.seen)) return 0;
  const { platform, shopId } = shop;
  let gone = 0;
  const old = IDBKeyRange.bound([platform, shopId], [platform, shopId, monthOf(day), []]);
  for (const key of await tx.objectStore('months').getAllKeys(old)) gone += await forgetInMonth(tx, key, day);
  if (Object.keys(seen).length === 0) void tx.objectStore('shops').delete([platform, shopId]);
  else void tx.objectStore('shops').put({ ...shop, seen });
  return gone;
}

/** A damaged month that is older goes with the others; one that the day lies in stays as it is. */
async function forgetInMonth(tx: Tx, key: MonthKey, day: string): Promise<number> {
  const months = tx.objectStore('months');
  const record = (await months.get(key))!;
  let isDamaged = false;
  const days = readMonth(record, () => {
    isDamaged = true;
  });
  const kept = days.filter((each) => each.day >= day);
  if (key[2] < monthOf(day)) void months.delete(key);
  else if (isDamaged || kept.length === days.length) return 0;
  else if (kept.length === 0) void months.delete(key);
  else void months.put(packMonth(record, kept));
  return days.length - kept.length;
}

/** Takes everything away, copies too. One transaction: all of it goes, or nothing. */
export async function forgetEverything(db: HistoryDb): Promise<void> {
  const stores = [...db.objectStoreNames];
  const tx = db.transaction(stores, 'readwrite');
  for (const store of stores) tx.objectStore(store).clear();
  await tx.done;
  await dropCopies(db);
  await dropAddedCopies(db);
}
