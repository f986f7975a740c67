import type { IDBPTransaction } from 'idb';
import type { HistoryDb, HistorySchema } from './open-history';
import { orFull } from './or-full';
import { SHELVES } from './shelf';

const STORES = [...SHELVES, 'imports', 'undo', 'damaged'] as const;
export type UndoTx = IDBPTransaction<HistorySchema, (typeof STORES)[number][], 'readwrite'>;
export type UndoKey = HistorySchema['undo']['key'];

/** Changes taken back in one transaction. */
export const PAGE_SIZE = 100;

/** The changes of an import that are still to be taken back, in the order in which they were made. */
export function undoKeys(db: HistoryDb, id: string): Promise<UndoKey[]> {
  return db.getAllKeys('undo', IDBKeyRange.bound([id], [id, []]));
}

/**
 * Writes all of it, or nothing.
 *
 * @throws HistoryError `full` if there is no room left
 */
export async function undoTransaction(db: HistoryDb, write: (tx: UndoTx) => Promise<void>): Promise<void> {
  const tx = db.transaction(STORES, 'readwrite');
  const done = orFull(tx.done);
  done.catch(() => undefined); // awaited below; this keeps an earlier throw from leaving it unhandled
  await write(tx);
  await done;
}
