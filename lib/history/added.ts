import type * as z from 'zod/mini';
import { correctionSchema, noteSchema, savedScenarioSchema, todoSchema } from '../records/added';
import { copyAdded } from './added-copies';
import { type OnDamage, warnOfDamage } from './damage';
import type { HistoryDb, HistorySchema } from './open-history';
import { orFull } from './or-full';
import { readable } from './readable';

/** The stores of what sellers add, each with the schema of its records. */
const SCHEMAS = {
  notes: noteSchema,
  corrections: correctionSchema,
  todos: todoSchema,
  scenarios: savedScenarioSchema,
} as const;

/** A store of what sellers add. */
export type AddedStore = keyof typeof SCHEMAS;
export type Added<S extends AddedStore> = z.infer<(typeof SCHEMAS)[S]>;

/**
 * Keeps one record; one under the same key gives way.
 *
 * @throws ZodError if it is malformed, HistoryError `full` if there is no room; nothing is written then
 */
export async function saveAdded<S extends AddedStore>(db: HistoryDb, store: S, record: Added<S>): Promise<void> {
  await orFull(db.put(store, SCHEMAS[store].parse(record) as HistorySchema[S]['value']));
  await copyAdded(db, [store]);
}

/** All of one shop, in the order of their keys. A damaged one is left out and reported. */
export async function listAdded<S extends AddedStore>(
  db: HistoryDb,
  store: S,
  { platform, shopId }: { readonly platform: string; readonly shopId: string },
  onDamage: OnDamage = warnOfDamage,
): Promise<Added<S>[]> {
  const records: unknown[] = await db.getAll(store, IDBKeyRange.bound([platform, shopId], [platform, shopId, []]));
  const read = (record: unknown) => SCHEMAS[store].parse(record) as Added<S>;
  return readable(records, read, onDamage, () => ({ store, key: [platform, shopId] }));
}

/** Takes one record away, and keeps it from coming back out of a file; nothing happens where there is none. */
export async function dropAdded<S extends AddedStore>(
  db: HistoryDb,
  store: S,
  key: HistorySchema[S]['key'],
  at = new Date().toISOString(),
): Promise<void> {
  const tx = db.transaction([store, 'dropped'], 'readwrite');
  if (await tx.objectStore(store).getKey(key as never)) {
    void tx.objectStore('dropped').put({ key: [store, ...key], at });
    void tx.objectStore(store).delete(key as never);
  }
  await tx.done;
  await copyAdded(db, [store, 'dropped']);
}
