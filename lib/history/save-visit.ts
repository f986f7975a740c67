import { type Visit, visitSchema } from '../records/visit';
import type { HistoryDb } from './open-history';

/**
 * Keeps what became of the last look at a page, unless a later look is already known.
 *
 * @throws ZodError if the visit is malformed
 */
export async function saveVisit(db: HistoryDb, visit: Visit): Promise<void> {
  const checked = visitSchema.parse(visit);
  const tx = db.transaction('visits', 'readwrite');
  const known = await tx.store.get([checked.platform, checked.page]);
  const late = known !== undefined && Date.parse(known.at) > Date.parse(checked.at);
  if (!late) tx.store.put(checked);
  await tx.done;
}
