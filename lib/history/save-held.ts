import { type Held, heldSchema } from '../records/held';
import type { HistoryDb } from './open-history';

/**
 * Keeps a snapshot out of the history with its reasons. One a page: a later one replaces it, an earlier one that arrives
 * late does not.
 *
 * @throws ZodError if it is malformed; nothing is written then
 */
export async function saveHeld(db: HistoryDb, held: Held): Promise<void> {
  const checked = heldSchema.parse(held);
  const tx = db.transaction('held', 'readwrite');
  const known = await tx.store.get([checked.platform, checked.url]);
  const late = known !== undefined && Date.parse(known.at) > Date.parse(checked.at);
  if (!late) tx.store.put(checked);
  await tx.done;
}
