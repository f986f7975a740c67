import type { Snapshot } from '../records/snapshot';
import { applyCorrections } from './apply-corrections';
import { everyCorrection } from './corrections';
import { type OnDamage, warnOfDamage } from './damage';
import type { PackedMonth } from './month-record';
import type { HistoryDb } from './open-history';
import { inOrder } from './read-snapshots';

/** Months read at a time: some thousand readings. */
const PAGE_SIZE = 8;

/**
 * Every snapshot, as the seller has corrected it, shop by shop, oldest day first, a month at a time: memory does not grow
 * with the history, and the database waits for no caller.
 */
export async function* everySnapshot(db: HistoryDb, onDamage: OnDamage = warnOfDamage): AsyncGenerator<Snapshot> {
  const corrections = await everyCorrection(db, onDamage);
  for await (const records of everyMonth(db)) yield* applyCorrections(inOrder(records, onDamage), corrections);
}

/** All records, shop by shop, those of one month together. Some months are read at a time, the next while some are worked on. */
export async function* everyMonth(db: HistoryDb): AsyncGenerator<PackedMonth[]> {
  let next = someMonths(db, undefined);
  for (;;) {
    const records = await next;
    const last = records.at(-1);
    if (!last) return;
    const { platform, shopId, month } = last;
    next = someMonths(db, IDBKeyRange.lowerBound([platform, shopId, month, []]));
    next.catch(() => undefined); // nobody waits for it where the reader goes away
    yield* Map.groupBy(records, monthName).values();
  }
}

async function someMonths(db: HistoryDb, range: IDBKeyRange | undefined): Promise<PackedMonth[]> {
  const records = await db.getAll('months', range, PAGE_SIZE);
  const last = records.at(-1);
  if (!last || records.length < PAGE_SIZE) return records;
  const { platform, shopId, month, page } = last;
  const rest = IDBKeyRange.bound([platform, shopId, month, page], [platform, shopId, month, []], true);
  return [...records, ...(await db.getAll('months', rest))];
}

function monthName({ platform, shopId, month }: PackedMonth): string {
  return JSON.stringify([platform, shopId, month]);
}
