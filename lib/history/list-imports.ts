import type { ImportRecord } from './import-types';
import type { HistoryDb } from './open-history';

/** The imports that are remembered, newest first. */
export async function listImports(db: HistoryDb): Promise<ImportRecord[]> {
  const records = await db.getAll('imports');
  return records.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
