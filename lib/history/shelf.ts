import type { IDBPTransaction } from 'idb';
import type { HistoryDb, HistorySchema } from './open-history';
import { told } from './told';

/** Stores that an import reads and writes. */
export const SHELVES = [
  'months',
  'shops',
  'notes',
  'corrections',
  'todos',
  'scenarios',
  'deletions',
  'dropped',
] as const;
export type ShelfStore = (typeof SHELVES)[number];

/** What facts are taken into: the history, or a copy of what a preview touches of it. */
export type Shelf = {
  get<S extends ShelfStore>(store: S, key: HistorySchema[S]['key']): Promise<HistorySchema[S]['value'] | undefined>;
  all<S extends ShelfStore>(store: S, range: IDBKeyRange): Promise<HistorySchema[S]['value'][]>;
  keys<S extends ShelfStore>(store: S, range: IDBKeyRange): Promise<HistorySchema[S]['key'][]>;
  put<S extends ShelfStore>(store: S, key: HistorySchema[S]['key'], record: HistorySchema[S]['value']): void;
  drop<S extends ShelfStore>(store: S, key: HistorySchema[S]['key']): void;
};

type Tx = IDBPTransaction<HistorySchema, (ShelfStore | 'imports' | 'undo' | 'damaged')[], 'readwrite'>;

/** The history itself, in a transaction: only its own requests may be awaited between two calls. */
export function storedShelf(tx: Tx): Shelf {
  return {
    get: (store, key) => tx.objectStore(store).get(key),
    all: (store, range) => tx.objectStore(store).getAll(range),
    keys: (store, range) => tx.objectStore(store).getAllKeys(range),
    put: (store, _key, record) => told(tx.objectStore(store).put(record)),
    drop: (store, key) => told(tx.objectStore(store).delete(key)),
  };
}

/** Records that a preview keeps in memory: about thirty megabytes, and four years of ten shops. */
const MOST = 500;

/**
 * The history as it would be: what is put stays in memory and hides what is stored. Where a preview touches more than
 * `MOST` records, what it touched first is forgotten: a file that brings a day twice, far apart, then counts it twice.
 */
export function imaginedShelf(db: HistoryDb): Shelf {
  const imagined = new Map<string, unknown>();
  const name = (store: string, key: readonly string[]) => JSON.stringify([store, ...key]);
  const keep = (store: string, key: readonly string[], record: unknown) => {
    imagined.delete(name(store, key)); // the newest come last
    imagined.set(name(store, key), record);
    if (imagined.size > MOST) imagined.delete(imagined.keys().next().value!);
  };
  return {
    async get(store, key) {
      const id = name(store, key);
      return imagined.has(id) ? (imagined.get(id) as never) : db.get(store, key);
    },
    all: (store, range) => db.getAll(store, range),
    keys: (store, range) => db.getAllKeys(store, range),
    put: (store, key, record) => keep(store, key, record),
    drop: (store, key) => keep(store, key, undefined),
  };
}
