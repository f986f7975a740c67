import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step of the database's shape. Untyped on purpose: a migration meets the stores of its own time, not today's.
 * It may await requests of `tx` and nothing else, or the transaction ends under it.
 *
 * Frozen once released: it imports types only, writes names out, and never calls code that may change.
 */
export type Migration = (
  db: IDBPDatabase,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** A step with much to do for records of old, which a database that is made now has none of. */
export type MigrationInParts = {
  /** For a database that is made now. */
  readonly fresh: Migration;
  /** The whole step. It takes a while, so that it cannot be waited for within a transaction. */
  readonly load: () => Promise<Migration>;
};
