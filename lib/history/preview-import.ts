import type { Fact } from '../records/fact';
import { factBatches } from './fact-batches';
import { importTally } from './import-tally';
import type { ImportPreview, Precedence } from './import-types';
import type { HistoryDb } from './open-history';
import { imaginedShelf } from './shelf';
import { takeBatch } from './take-batch';

/**
 * What `importFacts` would do with these facts now. Nothing is written.
 *
 * @param at the instant that the import would have, ISO 8601 with offset
 * @throws ZodError, RangeError if a fact is malformed
 */
export async function previewImport(
  db: HistoryDb,
  facts: AsyncIterable<Fact> | Iterable<Fact>,
  precedence: Precedence,
  onProgress?: (readings: number) => void,
  at = new Date().toISOString(),
): Promise<ImportPreview> {
  const tally = importTally();
  const intake = { precedence, at: Date.parse(at), shelf: imaginedShelf(db), tally };
  const nobody = () => undefined;
  for await (const batch of factBatches(facts)) {
    await takeBatch(batch, { ...intake, onChange: nobody, onDamaged: nobody });
    onProgress?.(tally.readings());
  }
  return { ...tally.counts, shops: tally.shops(), changes: tally.changes };
}
