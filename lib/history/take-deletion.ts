import type { Deletion } from '../records/fact';
import { packMonth } from './pack-month';
import type { PageDay } from './page-day';
import { readToWrite } from './read-month';
import { type ShopRecord, withSnapshot } from './shop-record';
import { type AddedFact, keyOf } from './take-added';
import type { Intake } from './take-batch';
import type { UndoChange } from './undo-record';

const ADDED = ['notes', 'corrections', 'todos', 'scenarios'] as const;

/** Takes in that a shop was taken out elsewhere: all that was seen or added before goes; what came since stays. */
export async function takeDeletion(deletion: Deletion, { shelf, tally, onChange, onDamaged }: Intake): Promise<void> {
  const { platform, shopId } = deletion;
  const at = Date.parse(deletion.at);
  const known = await shelf.get('deletions', [platform, shopId]);
  if (known && Date.parse(known.at) >= at) return;
  shelf.put('deletions', [platform, shopId], deletion);
  onChange({ store: 'deletions', ...(known && { before: known }), after: deletion });
  tally.other(deletion);

  const ofShop = IDBKeyRange.bound([platform, shopId], [platform, shopId, []]);
  let shop: ShopRecord | undefined;
  for (const record of await shelf.all('months', ofShop)) {
    const days = [...readToWrite(record, onDamaged).values()];
    const left = days.map((day) => seenSince(day, at)).filter((day) => day !== undefined);
    for (const { day, looks } of left) shop = withSnapshot(shop, { ...record, day, ...looks[0]! });
    const touched = days.filter((day) => !left.includes(day));
    if (touched.length === 0) continue;
    const key = [platform, shopId, record.month, record.page] as const;
    if (left.length > 0) shelf.put('months', [...key], packMonth(record, left));
    else shelf.drop('months', [...key]);
    const after = left.filter(({ day }) => touched.some((each) => each.day === day));
    onChange({
      store: 'months',
      before: packMonth(record, touched),
      ...(after.length > 0 && { after: packMonth(record, after) }),
    });
  }
  if (shop) shelf.put('shops', [platform, shopId], shop);
  else shelf.drop('shops', [platform, shopId]);

  for (const store of ADDED) {
    for (const record of await shelf.all(store, ofShop)) {
      if (Date.parse(record.at) >= at) continue;
      shelf.drop(store, keyOf({ store, record } as AddedFact) as never);
      onChange({ store, before: record } as UndoChange);
    }
  }
}

/** What was seen of the day since a moment; the day itself where all of it was. */
function seenSince(day: PageDay, at: number): PageDay | undefined {
  const looks = day.looks.filter(({ capturedAt }) => Date.parse(capturedAt) >= at);
  const rows = day.seenAt.flatMap((seen, row) => (seen >= at ? [row] : []));
  if (looks.length === day.looks.length && rows.length === day.seenAt.length) return day;
  if (looks.length === 0) return undefined;
  return {
    day: day.day,
    looks,
    readings: rows.map((row) => day.readings[row]!),
    seenAt: rows.map((row) => day.seenAt[row]!),
  };
}
