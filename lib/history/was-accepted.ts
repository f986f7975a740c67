import type { Snapshot } from '../records/snapshot';
import { UNKNOWN_SHOP } from '../records/states';
import { monthOf } from './month-record';
import type { HistoryDb } from './open-history';
import { readMonth } from './read-month';
import { shownReadings } from './shown-day';

/**
 * Whether these very figures already lie in the history: the seller has used them anyway, and the page was looked at once
 * more. They are not held back a second time. Where the page names no shop, any shop of the platform may be the one.
 */
export async function wasAccepted(db: HistoryDb, snapshot: Snapshot): Promise<boolean> {
  const { platform, shopId, day, page, readings } = snapshot;
  if (readings.length === 0) return false;
  const shops =
    shopId === UNKNOWN_SHOP
      ? await db.getAllKeys('shops', IDBKeyRange.bound([platform], [platform, []]))
      : [[platform, shopId] as const];
  const records = await Promise.all(shops.map(([, id]) => db.get('months', [platform, id, monthOf(day), page])));
  return records.some((record) => {
    const known = record && readMonth(record, () => undefined).find((each) => each.day === day); // damaged: accepts nothing
    const raws = new Map(shownReadings(known?.readings ?? []).map(({ indicator, raw }) => [indicator, raw]));
    return readings.every(({ indicator, raw }) => raws.get(indicator) === raw);
  });
}
