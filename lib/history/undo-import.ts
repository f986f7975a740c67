import type { Fact } from '../records/fact';
import { copyAdded } from './added-copies';
import { countAgain } from './count-again';
import { HistoryError } from './history-error';
import { importLock } from './import-lock';
import type { HistoryDb } from './open-history';
import { orFull } from './or-full';
import { packMonth } from './pack-month';
import { sortedDays } from './page-day';
import { type AddedFact, keyOf, textOf } from './take-added';
import { told } from './told';
import type { UndoCounts } from './undo-day';
import { addCounts, NOTHING_UNDONE, undoMonths } from './undo-months';
import { PAGE_SIZE, type UndoTx, undoKeys, undoTransaction } from './undo-page';
import type { UndoChange } from './undo-record';
import { undoRemovals } from './undo-removals';

/**
 * Takes an import back: what came with it goes, what it replaced comes back, and what was seen or changed again since stays.
 * Some changes at a time, the last first; one that is interrupted goes on where it stopped when it is called again.
 *
 * @returns readings and added records: `removed` came with it, `restored` were replaced by it, `kept` have changed since
 * @throws RangeError if no such import is remembered, HistoryError `full` if there is no room left
 */
export function undoImport(db: HistoryDb, id: string): Promise<UndoCounts> {
  return importLock(db, async () => {
    const record = await db.get('imports', id);
    if (!record) throw new RangeError('undoImport requires an import that is remembered');
    const counts = { ...NOTHING_UNDONE };
    try {
      while (await undoLast(db, id, counts));
    } catch (error) {
      if (!(error instanceof HistoryError)) throw error; // there is no room: see undoRemovals
      await undoRemovals(db, id, counts);
      while (await undoLast(db, id, counts));
    }
    await orFull(db.put('imports', { ...record, state: 'undone' }));
    if (record.others > 0) await copyAdded(db);
    return counts;
  });
}

/** @returns whether there was something to take back */
async function undoLast(db: HistoryDb, id: string, counts: UndoCounts): Promise<boolean> {
  const keys = (await undoKeys(db, id)).slice(-PAGE_SIZE);
  if (keys.length === 0) return false;
  const undone = { ...NOTHING_UNDONE };
  await undoTransaction(db, async (tx) => {
    const records = await tx.objectStore('undo').getAll(IDBKeyRange.bound(keys[0]!, keys.at(-1)!));
    const months = await undoMonths(tx, records, (record) => {
      told(tx.objectStore('damaged').put({ store: 'months', record }));
    });
    for (const { key, of, days, counts: ofMonth } of months) {
      if (days.size > 0) told(tx.objectStore('months').put(packMonth(of, sortedDays(days))));
      else told(tx.objectStore('months').delete(key));
      addCounts(undone, ofMonth);
    }
    for (const { change } of records.reverse()) if (change.store !== 'months') await undoRecord(tx, change, undone);
    told(tx.objectStore('undo').delete(IDBKeyRange.bound(keys[0]!, keys.at(-1)!)));
    const shops = new Map(months.map(({ of }) => [JSON.stringify([of.platform, of.shopId]), of]));
    for (const { platform, shopId } of shops.values()) {
      const shop = await countAgain(tx.objectStore('months'), platform, shopId);
      if (shop) told(tx.objectStore('shops').put(shop));
      else told(tx.objectStore('shops').delete([platform, shopId]));
    }
  });
  addCounts(counts, undone);
  return true;
}

/** A record that is replaced as a whole. */
async function undoRecord(
  tx: UndoTx,
  change: Exclude<UndoChange, { store: 'months' }>,
  counts: UndoCounts,
): Promise<void> {
  const { store, before, after } = change;
  const record = (after ?? before)!;
  const key = store === 'deletions' ? [record.platform, record.shopId] : keyOf({ store, record } as AddedFact);
  const now = (await tx.objectStore(store).get(key as never)) as Fact['record'] | undefined;
  if ((now && textOf(now)) !== (after && textOf(after))) {
    counts.kept += 1;
    return;
  }
  if (before) told(tx.objectStore(store).put(before as never));
  else told(tx.objectStore(store).delete(key as never));
  counts[before ? 'restored' : 'removed'] += 1;
}
