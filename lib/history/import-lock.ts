import type { HistoryDb } from './open-history';

/** Does the work while no other window imports into this history, or undoes an import. The browser lets go if it dies. */
export function importLock<T>(db: HistoryDb, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`import:${db.name}`, work) as Promise<T>;
}
