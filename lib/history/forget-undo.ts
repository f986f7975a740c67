import type { HistoryDb } from './open-history';

/**
 * Forgets imports that were done before an instant, and what undoes them. What they brought stays.
 *
 * @param before in milliseconds since 1970
 */
export async function forgetUndo(db: HistoryDb, before: number): Promise<void> {
  const imports = await db.getAll('imports');
  const old = imports.filter(({ at }) => Date.parse(at) < before);
  if (old.length === 0) return;
  const tx = db.transaction(['imports', 'undo'], 'readwrite');
  for (const { id } of old) {
    void tx.objectStore('imports').delete(id);
    void tx.objectStore('undo').delete(IDBKeyRange.bound([id], [id, []]));
  }
  await tx.done;
}
