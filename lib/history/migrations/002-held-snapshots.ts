import type { Migration } from './migration';

/** `held`: snapshots that contradict themselves, one a page, kept out of the history until the seller decides. */
export const migration002: Migration = (db) => {
  db.createObjectStore('held', { keyPath: ['platform', 'url'] });
};
