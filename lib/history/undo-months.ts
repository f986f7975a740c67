import { warnOfDamage } from './damage';
import type { MonthKey, PackedMonth } from './month-record';
import type { PageDay } from './page-day';
import { readMonth, readToWrite } from './read-month';
import { type UndoCounts, undoDay } from './undo-day';
import type { UndoTx } from './undo-page';
import type { UndoChange, UndoRecord } from './undo-record';

type MonthChange = Extract<UndoChange, { store: 'months' }>;

/** A stored month without what an import did to it. */
export type UndoneMonth = {
  readonly key: MonthKey;
  readonly of: Pick<PackedMonth, 'platform' | 'shopId' | 'month' | 'page'>;
  readonly days: Map<string, PageDay>;
  readonly counts: UndoCounts;
  /** Its changes, by their place in the import. */
  readonly changes: number[];
};

export const NOTHING_UNDONE: Readonly<UndoCounts> = { removed: 0, restored: 0, kept: 0 };

export function addCounts(sum: UndoCounts, { removed, restored, kept }: Readonly<UndoCounts>): void {
  sum.removed += removed;
  sum.restored += restored;
  sum.kept += kept;
}

/**
 * What is left of the months that these changes touched. Writes nothing.
 *
 * @param records in the order in which they were made
 * @param onDamaged told of a stored month that is damaged, before it is written anew
 */
export async function undoMonths(
  tx: UndoTx,
  records: readonly UndoRecord[],
  onDamaged: (record: PackedMonth) => void,
): Promise<UndoneMonth[]> {
  const months = new Map<string, UndoneMonth>();
  for (const { n, change } of records.toReversed()) {
    if (change.store !== 'months') continue;
    const of = (change.after ?? change.before)!;
    const key: MonthKey = [of.platform, of.shopId, of.month, of.page];
    const name = JSON.stringify(key);
    const month = months.get(name) ?? {
      key,
      of,
      days: readToWrite(await tx.objectStore('months').get(key), onDamaged),
      counts: { ...NOTHING_UNDONE },
      changes: [],
    };
    months.set(name, month);
    month.changes.push(n);
    undoChange(change, month);
  }
  return [...months.values()];
}

function undoChange({ before, after }: MonthChange, { days, counts }: UndoneMonth): void {
  const [was, written] = [daysOf(before), daysOf(after)];
  for (const day of new Set([...was.keys(), ...written.keys()])) {
    const left = undoDay(days.get(day), was.get(day), written.get(day), counts);
    if (left) days.set(day, left);
    else days.delete(day);
  }
}

function daysOf(record: PackedMonth | undefined): Map<string, PageDay> {
  return new Map((record ? readMonth(record, warnOfDamage) : []).map((day) => [day.day, day]));
}
