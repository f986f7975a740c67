import { deleteDB } from 'idb';
import type { Folder } from '../../lib/folder/file-system';
import { filesIn } from '../../lib/folder/tree';
import { importFacts } from '../../lib/history/import-facts';
import { openHistory } from '../../lib/history/open-history';
import type { FolderState } from '../../lib/panel/folder-state';
import { syncFolder } from '../../lib/panel/folder-sync';
import type { Row } from './engine';
import { memory, memoryRow, taskRow, type Worked, worked, workedRow } from './in-page';
import { facts, MILLION } from './ten-years';

const NAME = 'bench-folder';

/**
 * A folder that another device has filled with a million readings: written, read for the first time, and looked at again
 * when nothing has changed. Against what its plain text takes to be read off the disk.
 */
export async function benchFolder(): Promise<Row[]> {
  const part = await folderOf(MILLION / 4);
  const firstOfPart = await synced(part);
  const whole = await folderOf(MILLION);
  const plain = await worked(() => readAll(whole.root));
  const first = await synced(whole);
  await first.leave();
  await firstOfPart.leave();
  const text = 'its files read as text';
  return [
    workedRow('a folder of 1 M readings written', whole.writing, plain, text),
    workedRow('  read for the first time by another', first.reading, plain, text),
    taskRow(first.reading),
    memoryRow(first.memory, firstOfPart.memory, 'a quarter of them'),
    workedRow('  looked at again, nothing has changed', first.again, plain, text),
    taskRow(first.again),
  ];
}

type Filled = { readonly root: Folder; readonly readings: number; readonly writing: Worked };

/** In the browser's private file system, which has the same API as a folder that a seller chooses. */
async function folderOf(readings: number): Promise<Filled> {
  const top = await navigator.storage.getDirectory();
  const root = (await top.getDirectoryHandle(`${NAME}-${readings}`, { create: true })) as Folder;
  const db = await openHistory(NAME);
  const source = { name: 'bench', kind: 'backup', precedence: 'newer' } as const;
  await importFacts(db, facts(readings), source, '2026-10-01T00:00:00Z');
  const none: FolderState = { device: 'aaaaaaaa', files: {}, written: {} };
  const writing = await worked(() => syncFolder({ root, db, now: new Date() }, none, false));
  db.close();
  await deleteDB(NAME);
  return { root, readings, writing };
}

async function readAll(root: Folder): Promise<void> {
  for (const { handle } of await filesIn(root, () => true)) await (await handle!.getFile()).text();
}

async function synced({ root, readings }: Filled) {
  const db = await openHistory(NAME);
  const before = memory();
  let most = before;
  const onProgress = () => {
    most = Math.max(most, memory());
  };
  const world = { root, db, now: new Date(), onProgress };
  let state: FolderState = { device: 'bbbbbbbb', files: {}, written: {} };
  const sync = async () => {
    state = await syncFolder(world, state, false);
  };
  const reading = await worked(sync);
  const added = state.last?.brought[0]?.added;
  if (added !== readings || state.last?.wrote !== 0) throw new Error(`of a folder's readings ${added} came`);
  const used = most - before;
  const again = await worked(sync);
  async function leave() {
    db.close();
    await deleteDB(NAME);
    await (await navigator.storage.getDirectory()).removeEntry(root.name, { recursive: true });
  }
  if (readings < MILLION) db.close();
  return { reading, again, memory: used, leave };
}
