import type { Fact } from '../records/fact';
import type { Snapshot } from '../records/snapshot';
import { type OnDamage, warnOfDamage } from './damage';
import { dayLooks } from './day-looks';
import { everyMonth } from './every-snapshot';
import type { HistoryDb } from './open-history';
import { readMonth } from './read-month';

const ADDED = ['notes', 'corrections', 'todos', 'scenarios', 'deletions'] as const;

/**
 * Everything that is kept, as facts: first the snapshots as they were seen, uncorrected, shop by shop and oldest day first;
 * a day that was looked at several times as several. A month is unpacked at a time, and the database waits for no caller.
 * What is damaged is left out and reported.
 */
export async function* allFacts(db: HistoryDb, onDamage: OnDamage = warnOfDamage): AsyncGenerator<Fact> {
  for await (const records of everyMonth(db)) {
    const looks = records.flatMap((record) => readMonth(record, onDamage).flatMap((day) => dayLooks(record, day)));
    for (const record of byShopAndDay(looks)) yield { store: 'snapshots', record };
  }
  for (const store of ADDED) for (const record of await db.getAll(store)) yield { store, record } as Fact;
}

/** Records come by shop and month; within these by page. The sort is stable. */
function byShopAndDay(looks: Snapshot[]): Snapshot[] {
  const key = ({ platform, shopId, day }: Snapshot) => `${platform}\n${shopId}\n${day}`;
  return looks.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
