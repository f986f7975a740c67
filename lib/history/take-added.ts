import type { Fact } from '../records/fact';
import { chinaInstant } from './day-looks';
import type { Intake } from './take-batch';
import type { UndoChange } from './undo-record';

export type AddedFact = Exclude<Fact, { store: 'snapshots' | 'deletions' }>;

/**
 * Takes in what a seller has added: of one key the newer stands, and the greater text of two that are as new. What was taken
 * back here since, or belonged to a shop that was, does not come back; with `file` it does, as added at the import.
 */
export async function takeAdded(fact: AddedFact, { shelf, tally, onChange, ...taking }: Intake): Promise<void> {
  const { platform, shopId } = fact.record;
  const key = keyOf(fact);
  const [known, dropped, deletion] = await Promise.all([
    shelf.get(fact.store, key as never) as Promise<AddedFact['record'] | undefined>,
    shelf.get('dropped', [fact.store, ...key]),
    shelf.get('deletions', [platform, shopId]),
  ]);
  const gone = Math.max(...[dropped, deletion].map((each) => (each ? Date.parse(each.at) : Number.NEGATIVE_INFINITY)));
  if (known && textOf(known) === textOf(fact.record)) return;
  let { record } = fact;
  if (!stands(record, known, gone)) {
    if (taking.precedence === 'newer' || (known && sameBut(known, record))) return;
    record = { ...record, at: chinaInstant(Math.max(taking.at, gone, known ? Date.parse(known.at) + 1 : gone)) };
  }
  shelf.put(fact.store, key as never, record as never);
  onChange({ store: fact.store, ...(known && { before: known }), after: record } as UndoChange);
  tally.other(record);
}

function stands(record: AddedFact['record'], known: AddedFact['record'] | undefined, gone: number): boolean {
  const at = Date.parse(record.at);
  if (at < gone) return false;
  if (!known) return true;
  return at === Date.parse(known.at) ? textOf(record) > textOf(known) : at > Date.parse(known.at);
}

function sameBut({ at: _, ...known }: AddedFact['record'], { at: _at, ...record }: AddedFact['record']): boolean {
  return textOf(known) === textOf(record);
}

/** All of a record, whatever the order of its fields. */
export function textOf(record: object): string {
  return JSON.stringify(record, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Its key in its store. */
export function keyOf({ store, record }: AddedFact): string[] {
  const { platform, shopId } = record;
  if (store === 'notes') return [platform, shopId, record.day, record.id];
  if (store === 'corrections') return [platform, shopId, record.day, record.indicator];
  return [platform, shopId, record.id];
}
