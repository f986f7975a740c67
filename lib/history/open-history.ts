import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Correction, Note, SavedScenario, Todo } from '../records/added';
import type { Held } from '../records/held';
import type { Visit } from '../records/visit';
import { HistoryError } from './history-error';
import { migration001 } from './migrations/001-first-stores';
import { migration002 } from './migrations/002-held-snapshots';
import { migration003 } from './migrations/003-what-sellers-add';
import type { Migration } from './migrations/migration';
import type { PackedSnapshot } from './packed-snapshot';
import type { ShopRecord } from './shop-record';

/** Today's shape. `migrations/` tells how a database gets there. */
export interface HistorySchema extends DBSchema {
  snapshots: { key: [platform: string, shopId: string, day: string, page: string]; value: PackedSnapshot };
  shops: { key: [platform: string, shopId: string]; value: ShopRecord };
  visits: { key: [platform: string, page: string]; value: Visit };
  held: { key: [platform: string, url: string]; value: Held };
  notes: { key: [platform: string, shopId: string, day: string, id: string]; value: Note };
  corrections: { key: [platform: string, shopId: string, day: string, indicator: string]; value: Correction };
  todos: { key: [platform: string, shopId: string, id: string]; value: Todo };
  scenarios: { key: [platform: string, shopId: string, id: string]; value: SavedScenario };
}
export type HistoryDb = IDBPDatabase<HistorySchema>;

/** Position + 1 is the version that a migration leads to. Append only. */
export const migrations: readonly Migration[] = [migration001, migration002, migration003];

/**
 * Opens the history database and brings it to the latest version.
 *
 * For the background and extension pages only: in a content script the same call would open a database that belongs to
 * the seller page's origin.
 *
 * The connection closes itself when a newer version of the extension wants to upgrade the database from another window.
 *
 * @throws HistoryError see its codes; the data is what it was before
 */
export async function openHistory(name = 'scorelens', steps: readonly Migration[] = migrations): Promise<HistoryDb> {
  let failure: unknown;
  try {
    return await openDB<HistorySchema>(name, steps.length, {
      async upgrade(typedDb, from, _to, typedTx) {
        const [db, tx] = [typedDb, typedTx] as unknown as Parameters<Migration>;
        tx.done.catch(() => undefined); // openDB rejects too, and is reported below
        try {
          for (const migrate of steps.slice(from)) await migrate(db, tx);
        } catch (error) {
          failure = error;
          tx.abort(); // openDB does not wait for this function: without abort half a migration would be kept
        }
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
  } catch (error) {
    if (failure !== undefined) throw new HistoryError('migration_failed', failure);
    const newer = error instanceof DOMException && error.name === 'VersionError';
    throw new HistoryError(newer ? 'newer_version' : 'unavailable', error);
  }
}
