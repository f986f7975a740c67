import type { HistoryDb } from './open-history';

/** How many records could not be read and were kept aside. */
export async function countDamaged(db: HistoryDb): Promise<number> {
  return db.count('damaged');
}
