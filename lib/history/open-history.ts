import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Correction, Note, SavedScenario, Todo } from '../records/added';
import type { Deletion } from '../records/fact';
import type { Held } from '../records/held';
import type { Visit } from '../records/visit';
import { HistoryError } from './history-error';
import type { ImportRecord } from './import-types';
import { migration001 } from './migrations/001-first-stores';
import { migration002 } from './migrations/002-held-snapshots';
import { migration003 } from './migrations/003-what-sellers-add';
import { migration004 } from './migrations/004-months';
import type { Migration, MigrationInParts } from './migrations/migration';
import type { MonthKey, PackedMonth } from './month-record';
import type { ShopRecord } from './shop-record';
import type { UndoRecord } from './undo-record';

/** Today's shape. `migrations/` tells how a database gets there. */
export interface HistorySchema extends DBSchema {
  months: { key: MonthKey; value: PackedMonth };
  shops: { key: [platform: string, shopId: string]; value: ShopRecord };
  visits: { key: [platform: string, page: string]; value: Visit };
  held: { key: [platform: string, url: string]; value: Held };
  notes: { key: [platform: string, shopId: string, day: string, id: string]; value: Note };
  corrections: { key: [platform: string, shopId: string, day: string, indicator: string]; value: Correction };
  todos: { key: [platform: string, shopId: string, id: string]; value: Todo };
  scenarios: { key: [platform: string, shopId: string, id: string]; value: SavedScenario };
  deletions: { key: [platform: string, shopId: string]; value: Deletion };
  /** Added by the seller and taken back at a moment: the key is that of the record, after the name of its store. */
  dropped: { key: string[]; value: { readonly key: string[]; readonly at: string } };
  imports: { key: string; value: ImportRecord };
  undo: { key: [id: string, n: number]; value: UndoRecord };
  /** Records that could not be read, as they were found, before something was put in their place. */
  damaged: { key: number; value: { readonly store: string; readonly record: unknown } };
}
export type HistoryDb = IDBPDatabase<HistorySchema>;

type Step = Migration | MigrationInParts;

/** Position + 1 is the version that a migration leads to. Append only. */
export const migrations: readonly Step[] = [migration001, migration002, migration003, migration004];

/** An old window that does not close its connection within this time, in milliseconds, is reported. */
const PATIENCE = 5_000;

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
export async function openHistory(
  name = 'scorelens',
  steps: readonly Step[] = migrations,
  patience = PATIENCE,
): Promise<HistoryDb> {
  let failure: unknown;
  let isLacking = false;
  const blocked = Promise.withResolvers<never>();
  const opening = openDB<HistorySchema>(name, steps.length, {
    async upgrade(typedDb, from, _to, typedTx) {
      clearTimeout(waiting);
      const [db, tx] = [typedDb, typedTx] as unknown as Parameters<Migration>;
      tx.done.catch(() => undefined); // openDB rejects too, and is reported below
      const wanted = steps.slice(from).map((step) => (from === 0 && 'fresh' in step ? step.fresh : step));
      isLacking = wanted.some((step) => 'load' in step);
      if (isLacking) return tx.abort(); // and once more, with all of it
      try {
        for (const migrate of wanted as Migration[]) await migrate(db, tx);
      } catch (error) {
        failure = error;
        tx.abort(); // openDB does not wait for this function: without abort half a migration would be kept
      }
    },
    blocked() {
      waiting = setTimeout(() => blocked.reject(new HistoryError('blocked', undefined)), patience);
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([opening, blocked.promise]);
  } catch (error) {
    if (error instanceof HistoryError) {
      opening.then((db) => db.close()).catch(() => undefined); // should the old window close at last
      throw error;
    }
    if (isLacking) {
      const whole = steps.map((step) => ('load' in step ? step.load() : step));
      return openHistory(name, await Promise.all(whole), patience);
    }
    if (failure !== undefined) throw new HistoryError('migration_failed', failure);
    const newer = error instanceof DOMException && error.name === 'VersionError';
    throw new HistoryError(newer ? 'newer_version' : 'unavailable', error);
  }
}
