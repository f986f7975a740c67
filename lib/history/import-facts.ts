import type { Fact } from '../records/fact';
import { copyAdded } from './added-copies';
import { factBatches } from './fact-batches';
import { importLock } from './import-lock';
import { importTally } from './import-tally';
import type { ImportRecord, ImportSource } from './import-types';
import type { HistoryDb } from './open-history';
import { orFull } from './or-full';
import { SHELVES, storedShelf } from './shelf';
import { takeBatch } from './take-batch';
import { told } from './told';

const STORES = [...SHELVES, 'imports', 'undo', 'damaged'] as const;

/**
 * Takes facts into the history, a batch of some thousand readings in a transaction of its own, and keeps what each wrote and
 * found, so that all of it can be undone. One import at a time: a second one waits for the first.
 *
 * Ends in the middle where the writer is killed, the room ends or a fact is malformed. What came before is then in the
 * history, and its record, which stays `running`, can be undone.
 *
 * @param at the instant of the import, ISO 8601 with offset
 * @param onProgress called after each batch with the readings handled so far; what it throws ends the import
 * @throws HistoryError `full` if there is no room left; ZodError, RangeError if a fact is malformed
 */
export function importFacts(
  db: HistoryDb,
  facts: AsyncIterable<Fact> | Iterable<Fact>,
  { name, kind, precedence }: ImportSource,
  at: string,
  onProgress?: (readings: number) => void,
): Promise<ImportRecord> {
  return importLock(db, async () => {
    const tally = importTally();
    const started = { id: crypto.randomUUID(), at, name, kind };
    const record = (state: ImportRecord['state']): ImportRecord => ({ ...started, ...tally.counts, state });
    await orFull(db.put('imports', record('running')));
    let n = 0;
    for await (const batch of factBatches(facts)) {
      const tx = db.transaction(STORES, 'readwrite');
      const done = orFull(tx.done);
      done.catch(() => undefined); // awaited below; this keeps an earlier throw from leaving it unhandled
      await orFull(
        takeBatch(batch, {
          precedence,
          at: Date.parse(at),
          shelf: storedShelf(tx),
          tally,
          onChange: (change) => told(tx.objectStore('undo').put({ id: started.id, n: n++, change })),
          onDamaged: (damaged) => told(tx.objectStore('damaged').put({ store: 'months', record: damaged })),
        }),
      );
      told(tx.objectStore('imports').put(record('running')));
      await done;
      onProgress?.(tally.readings());
    }
    await orFull(db.put('imports', record('done')));
    if (tally.counts.others > 0) await copyAdded(db);
    return record('done');
  });
}
