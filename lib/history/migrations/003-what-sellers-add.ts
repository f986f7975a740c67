import type { Migration } from './migration';

/**
 * What the seller adds, each under its shop, so that a key range serves "all of one shop":
 * `notes` on days, `corrections` of readings, `todos` with a start day, `scenarios` under a name.
 */
export const migration003: Migration = (db) => {
  db.createObjectStore('notes', { keyPath: ['platform', 'shopId', 'day', 'id'] });
  db.createObjectStore('corrections', { keyPath: ['platform', 'shopId', 'day', 'indicator'] });
  db.createObjectStore('todos', { keyPath: ['platform', 'shopId', 'id'] });
  db.createObjectStore('scenarios', { keyPath: ['platform', 'shopId', 'id'] });
};
