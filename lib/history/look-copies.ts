import { type Snapshot, snapshotSchema } from '../records/snapshot';
import type { HistoryDb } from './open-history';

// The last looks once more, beside the database: a browser that is killed while it writes may throw the database away as a whole
// (leveldb #1287). Each is a file of its own in the extension's private file system, so that writing one endangers no other.

/** Two months of an agency with ten shops, years of a single shop. */
const MOST = 2_000;

type Wanted = (snapshot: Snapshot) => boolean;

/** Keeps a look that was stored a second time. */
export async function copyLook({ name: of }: HistoryDb, snapshot: Snapshot): Promise<void> {
  // In order of time, so that the oldest can be dropped unread.
  const name = `${String(Date.parse(snapshot.capturedAt)).padStart(15, '0')}-${crypto.randomUUID()}.json`;
  const file = await (await folder(of)).getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  await writable.write(JSON.stringify(snapshot));
  await writable.close();
}

/** Drops copies, so that nothing comes back that the seller has taken out: all of them, or those that are meant. */
export async function dropCopies({ name: of }: HistoryDb, isMeant?: Wanted): Promise<void> {
  if (!isMeant) return (await root()).removeEntry(folderName(of), { recursive: true }).catch(passIfNone);
  const top = await folder(of);
  for await (const { name, snapshot } of copies(of)) if (!snapshot || isMeant(snapshot)) await top.removeEntry(name);
}

/** Drops the oldest of more than are kept. */
export async function thinCopies(db: HistoryDb, most = MOST): Promise<void> {
  const top = await folder(db.name);
  for (const name of (await namesIn(top)).slice(0, -most)) await top.removeEntry(name);
}

/** Oldest first; without a snapshot where a file cannot be read. */
export async function* copies(
  of: string,
): AsyncGenerator<{ readonly name: string; readonly snapshot: Snapshot | undefined }> {
  const top = await folder(of);
  for (const name of await namesIn(top)) {
    const text = await (await (await top.getFileHandle(name)).getFile()).text();
    yield { name, snapshot: snapshotIn(text) };
  }
}

/** Oldest first; files that were being written when the browser was killed are not ours yet. */
async function namesIn(top: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of top.keys()) if (name.endsWith('.json')) names.push(name);
  return names.sort();
}

/** Undefined where it was cut off. */
function snapshotIn(text: string): Snapshot | undefined {
  try {
    const { success, data } = snapshotSchema.safeParse(JSON.parse(text));
    return success ? data : undefined;
  } catch {
    return undefined;
  }
}

async function folder(of: string): Promise<FileSystemDirectoryHandle> {
  return (await root()).getDirectoryHandle(folderName(of), { create: true });
}

/** @param of the database's name */
function folderName(of: string): string {
  return `${of}-last-looks`;
}

function root(): Promise<FileSystemDirectoryHandle> {
  return navigator.storage.getDirectory();
}

function passIfNone(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
}
