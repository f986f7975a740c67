import type { HistoryDb } from './open-history';
import { told } from './told';
import type { UndoCounts } from './undo-day';
import { addCounts, NOTHING_UNDONE, undoMonths } from './undo-months';
import { PAGE_SIZE, undoKeys, undoTransaction } from './undo-page';

/**
 * Takes back what leaves nothing behind, which goes where there is no room for anything else: a browser always lets through
 * what only deletes. The shops' days are not counted again, which would be a write: each shop's last change is left for
 * the one who does so.
 */
export async function undoRemovals(db: HistoryDb, id: string, counts: UndoCounts): Promise<void> {
  const keys = await undoKeys(db, id);
  const shopsMet = new Set<string>();
  for (let end = keys.length; end > 0; end -= PAGE_SIZE) {
    const [first, last] = [keys[Math.max(0, end - PAGE_SIZE)]!, keys[end - 1]!];
    const removed = { ...NOTHING_UNDONE };
    await undoTransaction(db, async (tx) => {
      const undo = tx.objectStore('undo');
      const damaged = new Set<string>();
      const months = await undoMonths(tx, await undo.getAll(IDBKeyRange.bound(first, last)), (record) => {
        damaged.add(JSON.stringify([record.platform, record.shopId, record.month, record.page]));
      });
      for (const { key, days, counts: ofMonth, changes } of months) {
        const shop = JSON.stringify(key.slice(0, 2));
        const isRemoved = shopsMet.has(shop) && days.size === 0 && !damaged.has(JSON.stringify(key));
        shopsMet.add(shop);
        if (!isRemoved) continue;
        told(tx.objectStore('months').delete(key));
        for (const n of changes) told(undo.delete([id, n]));
        addCounts(removed, ofMonth);
      }
    });
    addCounts(counts, removed);
  }
}
