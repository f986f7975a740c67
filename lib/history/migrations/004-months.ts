import type { Migration, MigrationInParts } from './migration';

/**
 * `months`: one packed record a shop, month and page in place of one a day; see `PackedMonth`, as it was then.
 * `shops` know the business days that they have, by month, in place of their number.
 * `imports` and `undo`: what was imported, and what each import wrote and found. `deletions`: shops that were taken out.
 * `dropped`: what the seller had added and took back. `damaged`: records that could not be read, as they were found.
 */
const stores: Migration = (db) => {
  db.createObjectStore('months', { keyPath: ['platform', 'shopId', 'month', 'page'] });
  db.createObjectStore('imports', { keyPath: 'id' });
  db.createObjectStore('undo', { keyPath: ['id', 'n'] });
  db.createObjectStore('deletions', { keyPath: ['platform', 'shopId'] });
  db.createObjectStore('dropped', { keyPath: 'key' });
  db.createObjectStore('damaged', { autoIncrement: true });
};

export const migration004: MigrationInParts = {
  fresh(db, tx) {
    stores(db, tx);
    db.deleteObjectStore('snapshots');
  },
  async load() {
    const { daysToMonths } = await import('./004-days-to-months');
    return async (db, tx) => {
      stores(db, tx);
      await daysToMonths(db, tx);
      db.deleteObjectStore('snapshots');
    };
  },
};
