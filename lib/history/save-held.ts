import { type Held, heldSchema } from '../records/held';
import type { HistoryDb } from './open-history';
import { orFull } from './or-full';
import { told } from './told';

/** Pages with something held back: more have no eye on them, and the oldest goes. */
const MOST_PAGES = 50;

/**
 * Keeps a snapshot out of the history with its reasons. One a page: a later one replaces it, an earlier one that arrives
 * late does not.
 *
 * @throws ZodError if it is malformed, HistoryError `full` if there is no room; nothing is written then
 */
export async function saveHeld(db: HistoryDb, held: Held): Promise<void> {
  const checked = heldSchema.parse(held);
  const tx = db.transaction('held', 'readwrite');
  const known = await tx.store.get([checked.platform, checked.url]);
  const late = known !== undefined && Date.parse(known.at) > Date.parse(checked.at);
  if (!late) told(tx.store.put(checked));
  const all = await tx.store.getAll();
  const oldest = all.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(MOST_PAGES);
  for (const { platform, url } of oldest) told(tx.store.delete([platform, url]));
  await orFull(tx.done);
}
