import type { Migration } from './migration';

/**
 * `snapshots`: one packed record a shop, business day and page. The key begins with the shop, so a key range serves
 * "one shop, oldest first" and no index is needed.
 * `shops`: one small record a shop, kept in the transaction that writes a snapshot, so that listing shops reads no snapshots.
 * `visits`: what became of the last look at each kind of page.
 */
export const migration001: Migration = (db) => {
  db.createObjectStore('snapshots', { keyPath: ['platform', 'shopId', 'day', 'page'] });
  db.createObjectStore('shops', { keyPath: ['platform', 'shopId'] });
  db.createObjectStore('visits', { keyPath: ['platform', 'page'] });
};
