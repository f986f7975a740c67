import { onTestFinished, vi } from 'vitest';
import type { Folder } from '../../lib/folder/file-system';
import { fileAt, filesIn, writeAt } from '../../lib/folder/tree';
import { allFacts } from '../../lib/history/all-facts';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import type { FolderState } from '../../lib/panel/folder-state';
import { syncFolder } from '../../lib/panel/folder-sync';
import type { Fact } from '../../lib/records/fact';

let count = 0;

/** A folder of the browser's private file system: the same API as that of a folder that a seller chooses. */
export async function freshFolder(): Promise<Folder> {
  count += 1;
  const name = `folder-test-${count}-${crypto.randomUUID().slice(0, 8)}`;
  const top = await navigator.storage.getDirectory();
  // A panel may still be writing its backup there.
  onTestFinished(() => vi.waitFor(() => top.removeEntry(name, { recursive: true }), { timeout: 10_000 }));
  return (await top.getDirectoryHandle(name, { create: true })) as Folder;
}

/** A browser on a machine: its own history, and its own copy of the folder unless it shares one. */
export type Device = {
  readonly name: string;
  readonly db: HistoryDb;
  readonly root: Folder;
  readonly state: () => FolderState;
  sync(parquet?: boolean): Promise<FolderState>;
  facts(): Promise<readonly Fact[]>;
};

export async function device(name: string, root: Folder): Promise<Device> {
  count += 1;
  const database = `device-test-${count}-${crypto.randomUUID().slice(0, 8)}`;
  const db = await openHistory(database);
  onTestFinished(() => {
    db.close();
    indexedDB.deleteDatabase(database);
  });
  let state: FolderState = { device: name, files: {}, written: {} };
  return {
    name,
    db,
    root,
    state: () => state,
    async sync(parquet = false) {
      state = await syncFolder({ root, db, now: new Date() }, state, parquet);
      return state;
    },
    facts: () => Array.fromAsync(allFacts(db)),
  };
}

/** All paths below a folder, in order. */
export async function pathsIn(root: Folder): Promise<string[]> {
  return (await filesIn(root, () => true)).map(({ path }) => path).sort();
}

export async function textAt(root: Folder, path: string): Promise<string> {
  const file = await fileAt(root, { path });
  if (!file) throw new RangeError(`${path} is not there`);
  return file.text();
}

/** What a replicator does: brings one folder's file into another. */
export async function copyFile(from: Folder, to: Folder, path: string, as = path): Promise<void> {
  const file = await fileAt(from, { path });
  if (file) await writeAt(to, as, file);
}
