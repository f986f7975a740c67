import type { IDBPTransaction } from 'idb';
import type { Fact } from '../records/fact';
import { countAgain } from './count-again';
import { warnOfDamage } from './damage';
import { importLock } from './import-lock';
import type { MonthKey, PackedMonth } from './month-record';
import type { HistoryDb, HistorySchema } from './open-history';
import { orFull } from './or-full';
import { packMonth } from './pack-month';
import { type PageDay, sortedDays } from './page-day';
import { readMonth, readToWrite } from './read-month';
import { SHELVES } from './shelf';
import { type AddedFact, keyOf, textOf } from './take-added';
import { told } from './told';
import { type UndoCounts, undoDay } from './undo-day';
import type { UndoChange, UndoRecord } from './undo-record';

const STORES = [...SHELVES, 'imports', 'undo', 'damaged'] as const;
type Tx = IDBPTransaction<HistorySchema, (typeof STORES)[number][], 'readwrite'>;
type MonthChange = Extract<UndoChange, { store: 'months' }>;

/** Changes taken back in one transaction. */
const PAGE_SIZE = 100;

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
    const counts: UndoCounts = { removed: 0, restored: 0, kept: 0 };
    while (await undoSome(db, id, counts));
    await orFull(db.put('imports', { ...record, state: 'undone' }));
    return counts;
  });
}

/** @returns whether there was something to take back */
async function undoSome(db: HistoryDb, id: string, counts: UndoCounts): Promise<boolean> {
  const keys = await db.getAllKeys('undo', IDBKeyRange.bound([id], [id, []]));
  const from = keys.at(-PAGE_SIZE) ?? keys[0];
  if (!from) return false;
  const tx = db.transaction(STORES, 'readwrite');
  const done = orFull(tx.done);
  done.catch(() => undefined); // awaited below; this keeps an earlier throw from leaving it unhandled
  const last: UndoRecord[] = await tx.objectStore('undo').getAll(IDBKeyRange.bound(from, [id, []]));
  const shops = new Map<string, readonly [platform: string, shopId: string]>();
  for (const { n, change } of last.reverse()) {
    if (change.store === 'months') {
      const { platform, shopId } = await undoMonth(tx, change, counts);
      shops.set(JSON.stringify([platform, shopId]), [platform, shopId]);
    } else await undoRecord(tx, change, counts);
    told(tx.objectStore('undo').delete([id, n]));
  }
  for (const [platform, shopId] of shops.values()) {
    const shop = await countAgain(tx.objectStore('months'), platform, shopId);
    if (shop) told(tx.objectStore('shops').put(shop));
    else told(tx.objectStore('shops').delete([platform, shopId]));
  }
  await done;
  return true;
}

async function undoMonth(tx: Tx, { before, after }: MonthChange, counts: UndoCounts): Promise<PackedMonth> {
  const of = (after ?? before)!;
  const key: MonthKey = [of.platform, of.shopId, of.month, of.page];
  const months = tx.objectStore('months');
  const now = readToWrite(await months.get(key), (record) => {
    told(tx.objectStore('damaged').put({ store: 'months', record }));
  });
  const [was, written] = [daysOf(before), daysOf(after)];
  for (const day of new Set([...was.keys(), ...written.keys()])) {
    const left = undoDay(now.get(day), was.get(day), written.get(day), counts);
    if (left) now.set(day, left);
    else now.delete(day);
  }
  if (now.size > 0) told(months.put(packMonth(of, sortedDays(now))));
  else told(months.delete(key));
  return of;
}

function daysOf(record: PackedMonth | undefined): Map<string, PageDay> {
  return new Map((record ? readMonth(record, warnOfDamage) : []).map((day) => [day.day, day]));
}

/** A record that is replaced as a whole. */
async function undoRecord(tx: Tx, change: Exclude<UndoChange, MonthChange>, counts: UndoCounts): Promise<void> {
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
