import type { HistoryDb } from './open-history';

/** Stores whose records are of a shop's day: their keys begin with platform, shop and day. */
const OF_DAYS = ['snapshots', 'notes', 'corrections'] as const;

/**
 * Takes away what is older than a business day, of all shops; a shop of which nothing is left goes too. One transaction.
 *
 * @returns how many snapshots went
 */
export async function forgetBefore(db: HistoryDb, day: string): Promise<number> {
  const tx = db.transaction([...OF_DAYS, 'shops'] as const, 'readwrite');
  let gone = 0;
  for (const shop of await tx.objectStore('shops').getAll()) {
    const { platform, shopId } = shop;
    const old = IDBKeyRange.bound([platform, shopId], [platform, shopId, day], false, true);
    gone += await tx.objectStore('snapshots').count(old);
    for (const store of OF_DAYS) tx.objectStore(store).delete(old);
    const left = await tx
      .objectStore('snapshots')
      .getAllKeys(IDBKeyRange.bound([platform, shopId], [platform, shopId, []]));
    const days = new Set(left.map((key) => key[2])).size;
    if (days === 0) tx.objectStore('shops').delete([platform, shopId]);
    else if (days !== shop.days) tx.objectStore('shops').put({ ...shop, days });
  }
  await tx.done;
  return gone;
}

/** Takes everything away. One transaction: all of it goes, or nothing. */
export async function forgetEverything(db: HistoryDb): Promise<void> {
  const stores = [...db.objectStoreNames];
  const tx = db.transaction(stores, 'readwrite');
  for (const store of stores) tx.objectStore(store).clear();
  await tx.done;
}
