import type { Snapshot } from '../records/snapshot';
import type { Visit } from '../records/visit';
import { dropHeld } from './drop-held';
import type { HistoryDb } from './open-history';
import { saveHeld } from './save-held';
import { saveSnapshot } from './save-snapshot';
import { saveVisit } from './save-visit';
import { wasAccepted } from './was-accepted';

/**
 * Keeps all that one look at a page brought: figures that hold together in the history, those that contradict themselves
 * in quarantine. A page that has been read properly has nothing held back any more. Contradictions that the seller has
 * accepted count as read.
 *
 * @returns whether the figures are in the history
 * @throws ZodError if the visit or the snapshot is malformed
 */
export async function saveLook(db: HistoryDb, visit: Visit, snapshot?: Snapshot): Promise<boolean> {
  const { platform, url, at, reasons } = visit;
  if (visit.state === 'held_back') {
    if (snapshot && (await wasAccepted(db, snapshot))) {
      await saveVisit(db, { ...visit, state: 'read' });
      return true;
    }
    if (snapshot) await saveHeld(db, { platform, url, at, snapshot, reasons });
    await saveVisit(db, visit);
    return false;
  }
  if (snapshot) await saveSnapshot(db, snapshot);
  await saveVisit(db, visit);
  if (visit.state === 'read') await dropHeld(db, platform, url);
  return snapshot !== undefined;
}
