import { type Snapshot, snapshotSchema } from '../records/snapshot';
import { copyFolder, dropFolder, fileNames, readFile, writeFile } from './copy-folder';
import type { HistoryDb } from './open-history';

// Each look is a file of its own, so that writing one endangers no other.

/** Two months of an agency with ten shops, years of a single shop. */
const MOST = 2_000;
const FOLDER = 'last-looks';

type Wanted = (snapshot: Snapshot) => boolean;

/** Keeps a look that was stored a second time. */
export async function copyLook(db: HistoryDb, snapshot: Snapshot): Promise<void> {
  // In order of time, so that the oldest can be dropped unread.
  const name = `${String(Date.parse(snapshot.capturedAt)).padStart(15, '0')}-${crypto.randomUUID()}`;
  await writeFile(await looks(db), name, JSON.stringify(snapshot));
}

/** Drops copies, so that nothing comes back that the seller has taken out: all of them, or those that are meant. */
export async function dropCopies(db: HistoryDb, isMeant?: Wanted): Promise<void> {
  if (!isMeant) return dropFolder(db, FOLDER);
  const top = await looks(db);
  for await (const { name, snapshot } of copies(db)) if (!snapshot || isMeant(snapshot)) await top.removeEntry(name);
}

/** Copies of one shop become another's. */
export async function joinCopies(db: HistoryDb, platform: string, from: string, into: string): Promise<void> {
  const top = await looks(db);
  for await (const { name, snapshot } of copies(db)) {
    if (snapshot?.platform !== platform || snapshot.shopId !== from) continue;
    await copyLook(db, { ...snapshot, shopId: into });
    await top.removeEntry(name);
  }
}

/** Drops the oldest of more than are kept. */
export async function thinCopies(db: HistoryDb, most = MOST): Promise<void> {
  const top = await looks(db);
  for (const name of (await fileNames(top)).slice(0, -most)) await top.removeEntry(name);
}

/** Oldest first; without a snapshot where a file cannot be read. */
export async function* copies(
  db: HistoryDb,
): AsyncGenerator<{ readonly name: string; readonly snapshot: Snapshot | undefined }> {
  const top = await looks(db);
  for (const name of await fileNames(top)) yield { name, snapshot: snapshotIn(await readFile(top, name)) };
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

function looks(db: HistoryDb): Promise<FileSystemDirectoryHandle> {
  return copyFolder(db, FOLDER);
}
