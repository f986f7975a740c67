import type { Held } from '../records/held';
import { type OnDamage, warnOfDamage } from './damage';
import type { HistoryDb } from './open-history';
import { readable } from './readable';
import { requireHeld } from './require-held';

/** The snapshots that were held back, of all platforms and pages, newest first. */
export async function listHeld(db: HistoryDb, onDamage: OnDamage = warnOfDamage): Promise<Held[]> {
  const records = await db.getAll('held');
  const whole = readable(records, requireHeld, onDamage, ({ platform, url }) => ({
    store: 'held',
    key: [platform, url],
  }));
  return whole.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
