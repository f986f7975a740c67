import type { HistoryDb } from './open-history';

// Copies beside the database: a browser that is killed while it writes may throw the database away as a whole (leveldb
// #1287). They are files in the extension's private file system.

/** The folder of that name, of this database. */
export async function copyFolder(db: HistoryDb, name: string): Promise<FileSystemDirectoryHandle> {
  return (await root()).getDirectoryHandle(`${db.name}-${name}`, { create: true });
}

export async function dropFolder(db: HistoryDb, name: string): Promise<void> {
  await (await root()).removeEntry(`${db.name}-${name}`, { recursive: true }).catch(passIfNone);
}

/** In order of their names; files that were being written when the browser was killed are not ours yet. */
export async function fileNames(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (name.endsWith('.json')) names.push(name);
  return names.sort();
}

export async function readFile(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  return (await (await folder.getFileHandle(name)).getFile()).text();
}

/** Puts the whole file in place of an older one, or nothing. */
export async function writeFile(folder: FileSystemDirectoryHandle, name: string, json: string): Promise<void> {
  const writable = await (await folder.getFileHandle(`${name}.json`, { create: true })).createWritable();
  await writable.write(json);
  await writable.close();
}

function root(): Promise<FileSystemDirectoryHandle> {
  return navigator.storage.getDirectory();
}

function passIfNone(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
}
