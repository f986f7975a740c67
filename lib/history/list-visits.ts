import type { Visit } from '../records/visit';
import { type OnDamage, warnOfDamage } from './damage';
import type { HistoryDb } from './open-history';
import { readable } from './readable';
import { requireVisit } from './require-visit';

/** The last look at each kind of page. */
export async function listVisits(db: HistoryDb, onDamage: OnDamage = warnOfDamage): Promise<Visit[]> {
  const records = await db.getAll('visits');
  return readable(records, requireVisit, onDamage, ({ platform, page }) => ({
    store: 'visits',
    key: [platform, page],
  }));
}
