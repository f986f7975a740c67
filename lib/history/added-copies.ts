import { copyFolder, dropFolder, fileNames, readFile, writeFile } from './copy-folder';
import type { HistoryDb } from './open-history';

// What sellers add and take back is done by hand and so is little: one file a store, written whole.

const STORES = ['notes', 'corrections', 'todos', 'scenarios', 'deletions', 'dropped'] as const;
type CopiedStore = (typeof STORES)[number];
const FOLDER = 'added';

/** Keeps these stores a second time, as they are now. What is stored is stored, also where no copy can be made. */
export async function copyAdded(db: HistoryDb, stores: readonly CopiedStore[] = STORES): Promise<void> {
  const copy = async () => {
    const folder = await copyFolder(db, FOLDER);
    for (const store of stores) await writeFile(folder, store, JSON.stringify(await db.getAll(store)));
  };
  await navigator.locks.request(`copy-added:${db.name}`, copy).catch(console.warn);
}

/** Puts back what is not there; what cannot be read is passed over. */
export async function restoreAdded(db: HistoryDb): Promise<void> {
  const folder = await copyFolder(db, FOLDER);
  const names = await fileNames(folder);
  for (const store of STORES) {
    if (!names.includes(`${store}.json`)) continue;
    for (const record of recordsIn(await readFile(folder, `${store}.json`)))
      await db.add(store, record as never).catch(passIfThere);
  }
}

export function dropAddedCopies(db: HistoryDb): Promise<void> {
  return dropFolder(db, FOLDER);
}

function recordsIn(text: string): readonly unknown[] {
  try {
    const records: unknown = JSON.parse(text);
    return Array.isArray(records) ? records : [];
  } catch {
    return [];
  }
}

/** DataError: it has no such key and is none of ours. */
function passIfThere(error: unknown): void {
  const isPassed = error instanceof DOMException && ['ConstraintError', 'DataError'].includes(error.name);
  if (!isPassed) throw error;
}
