import { restoreAdded } from './added-copies';
import { copies } from './look-copies';
import type { HistoryDb } from './open-history';
import { saveSnapshot } from './save-snapshot';

/**
 * Puts all copies of looks and of what the seller added into the history; what is there already stays as it is. What cannot
 * be read is passed over.
 */
export async function restoreCopies(db: HistoryDb): Promise<void> {
  await restoreAdded(db); // first: as soon as there are shops, more may be added to them, which is copied over it
  for await (const { snapshot } of copies(db)) if (snapshot) await saveSnapshot(db, snapshot);
}
