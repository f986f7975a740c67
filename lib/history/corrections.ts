import type { Correction } from '../records/added';
import { type OnDamage, warnOfDamage } from './damage';
import type { HistoryDb } from './open-history';
import { readable } from './readable';
import { finite, text } from './shape';

// Read with every history, in the panel's first load too: the shape is checked by hand, as that of snapshots is.

/** What the seller has corrected of one shop, oldest day first. */
export async function correctionsOf(
  db: HistoryDb,
  platform: string,
  shopId: string,
  { from = '', until = '9999' }: { readonly from?: string; readonly until?: string } = {},
  onDamage: OnDamage = warnOfDamage,
): Promise<Correction[]> {
  const range = IDBKeyRange.bound([platform, shopId, from], [platform, shopId, until, []]);
  return readable(await db.getAll('corrections', range), requireCorrection, onDamage, correctionAt);
}

/** All of all shops. They are made by hand, so there are few. */
export async function everyCorrection(db: HistoryDb, onDamage: OnDamage = warnOfDamage): Promise<Correction[]> {
  return readable(await db.getAll('corrections'), requireCorrection, onDamage, correctionAt);
}

function requireCorrection(record: Correction): Correction {
  for (const name of ['platform', 'shopId', 'day', 'indicator', 'at'] as const) text(record[name], name);
  if (record.value !== null) finite(record.value, 'value');
  return record;
}

function correctionAt({ platform, shopId, day, indicator }: Correction) {
  return { store: 'corrections' as const, key: [platform, shopId, day, indicator] };
}
