import type * as z from 'zod/mini';
import { correctionSchema, noteSchema, savedScenarioSchema, todoSchema } from '../records/added';
import { deletionSchema, type Fact } from '../records/fact';
import type { Snapshot } from '../records/snapshot';
import { parsedSnapshot } from '../records/surely-reading';
import { requireStorable } from './require-storable';

const SCHEMAS: Readonly<Record<Exclude<Fact['store'], 'snapshots'>, z.ZodMiniType>> = {
  notes: noteSchema,
  corrections: correctionSchema,
  todos: todoSchema,
  scenarios: savedScenarioSchema,
  deletions: deletionSchema,
};

/** Readings in a batch: what is held in memory at a time, and written in one transaction. */
const READINGS = 5_000;
/** Facts in one, where they have few readings. */
const FACTS = 2_000;

/**
 * Facts in batches, each of them checked.
 *
 * @throws ZodError, RangeError at the first that is malformed; the batches before have been given out by then
 */
export async function* factBatches(facts: AsyncIterable<Fact> | Iterable<Fact>): AsyncGenerator<Fact[]> {
  let batch: Fact[] = [];
  let readings = 0;
  for await (const fact of facts) {
    batch.push(checked(fact));
    if (fact.store === 'snapshots') readings += fact.record.readings.length;
    if (readings < READINGS && batch.length < FACTS) continue;
    yield batch;
    [batch, readings] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

function checked({ store, record }: Fact): Fact {
  if (store === 'snapshots') return { store, record: checkedSnapshot(record) };
  return { store, record: SCHEMAS[store].parse(record) } as Fact;
}

function checkedSnapshot(record: Snapshot): Snapshot {
  const snapshot = parsedSnapshot(record);
  requireStorable(snapshot);
  return snapshot;
}
