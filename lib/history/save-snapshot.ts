import type { IDBPTransaction } from 'idb';
import { type Snapshot, snapshotSchema } from '../records/snapshot';
import { countAgain } from './count-again';
import { type OnDamage, warnOfDamage } from './damage';
import { mergeVisits } from './merge-visits';
import { monthOf, type PackedMonth } from './month-record';
import type { HistoryDb, HistorySchema } from './open-history';
import { orFull } from './or-full';
import { packMonth } from './pack-month';
import { pageDay, sortedDays } from './page-day';
import { readToWrite } from './read-month';
import { requireStorable } from './require-storable';
import { withSnapshot } from './shop-record';
import { shownDay } from './shown-day';
import { wholeShop } from './whole-shop';

/**
 * Adds what one visit saw to the record of its shop, page and month; `mergeVisits` says which figure stands.
 * One transaction: it is stored whole or not at all, whatever happens to the worker, the tab or the browser meanwhile.
 * What is damaged in the record is reported and kept aside.
 *
 * @returns the day's snapshot as it now is
 * @throws ZodError if the snapshot is malformed, RangeError if it has two readings of one indicator or a day that no month
 * has, HistoryError `full` if there is no room; nothing is written then
 */
export async function saveSnapshot(
  db: HistoryDb,
  snapshot: Snapshot,
  onDamage: OnDamage = warnOfDamage,
): Promise<Snapshot> {
  const visit = snapshotSchema.parse(snapshot);
  requireStorable(visit);
  const tx = db.transaction(['months', 'shops', 'damaged'], 'readwrite');
  const done = orFull(tx.done); // rejects when the transaction aborts, whatever else has been awaited by then
  done.catch(() => undefined); // awaited below; this keeps an earlier throw from leaving it unhandled
  const stored = await orFull(put(tx, visit, onDamage));
  await done;
  return stored;
}

type Tx = IDBPTransaction<HistorySchema, ('months' | 'shops' | 'damaged')[], 'readwrite'>;

async function put(tx: Tx, visit: Snapshot, onDamage: OnDamage): Promise<Snapshot> {
  const { platform, shopId, page, day } = visit;
  const [months, shops] = [tx.objectStore('months'), tx.objectStore('shops')];
  const [record, listed] = await Promise.all([
    months.get([platform, shopId, monthOf(day), page]),
    shops.get([platform, shopId]),
  ]);
  const aside = (damaged: PackedMonth) => void tx.objectStore('damaged').put({ store: 'months', record: damaged });
  const byDay = readToWrite(record, aside, onDamage);
  const known = byDay.get(day);
  const now = known ? mergeVisits(known, pageDay(visit)) : pageDay(visit);
  byDay.set(day, now);
  const shop = wholeShop(listed) ?? (listed && (await countAgain(months, platform, shopId)));
  await Promise.all([months.put(packMonth(visit, sortedDays(byDay))), shops.put(withSnapshot(shop, visit))]);
  return shownDay(visit, now);
}
