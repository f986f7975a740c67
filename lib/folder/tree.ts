import type { Folder } from './file-system';

/** A file below the chosen folder, as it was found. */
export type Found = {
  /** From the chosen folder, with `/` between. */
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtime: number;
  /** Where it was found, which saves the way to it. */
  readonly handle?: FileSystemFileHandle;
};

/** Deeper lies nothing of ours. */
const DEEPEST = 6;

/**
 * The files of the data set. The chosen folder may be one where much else lies: at its top only what `mine` claims is
 * looked at.
 *
 * @param mine of a name at the top: whether to look at it, or into it
 */
export async function filesIn(root: Folder, mine: (name: string) => boolean): Promise<readonly Found[]> {
  const found: Found[] = [];
  await look(root, '', 0);
  return found;

  async function look(folder: Folder, above: string, depth: number): Promise<void> {
    for await (const [name, handle] of folder.entries()) {
      if (depth === 0 && !mine(name)) continue;
      const path = above + name;
      if (handle.kind === 'file') found.push({ path, ...(await statOf(handle)), handle });
      else if (depth < DEEPEST) await look(handle as Folder, `${path}/`, depth + 1);
    }
  }
}

/** A file that the system does not give out, or that has gone since, has no size: reading it says why. */
async function statOf(handle: FileSystemFileHandle): Promise<{ size: number; mtime: number }> {
  try {
    const { size, lastModified: mtime } = await handle.getFile();
    return { size, mtime };
  } catch {
    return { size: -1, mtime: -1 };
  }
}

/** A file's content; undefined where there is none or the system does not give it out. */
export async function fileAt(
  root: Folder,
  { path, handle }: Pick<Found, 'path' | 'handle'>,
): Promise<File | undefined> {
  try {
    if (handle) return await handle.getFile();
    const { folder, name } = await placeOf(root, path, false);
    return await (await folder.getFileHandle(name)).getFile();
  } catch {
    return undefined;
  }
}

/**
 * Writes a file whole, with the folders above it. The browser writes into a file beside it and puts that in its place at
 * the end: nobody ever sees half of it, and where it fails the old one stays.
 */
export async function writeAt(root: Folder, path: string, content: string | Blob | ReadableStream): Promise<Found> {
  const { folder, name } = await placeOf(root, path, true);
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  if (content instanceof ReadableStream) await content.pipeTo(writable);
  else {
    try {
      await writable.write(content);
    } catch (error) {
      await writable.abort();
      throw error;
    }
    await writable.close();
  }
  return { path, ...(await statOf(handle)), handle };
}

/** Takes a file away; nothing happens where there is none. */
export async function removeAt(root: Folder, path: string): Promise<void> {
  try {
    const { folder, name } = await placeOf(root, path, false);
    await folder.removeEntry(name);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}

/** Names of the files right below a folder; none where there is no such folder. */
export async function namesIn(root: Folder, path: string): Promise<readonly string[]> {
  const names: string[] = [];
  try {
    const { folder } = await placeOf(root, `${path}/`, false);
    for await (const [name, { kind }] of folder.entries()) if (kind === 'file') names.push(name);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
  return names;
}

async function placeOf(root: Folder, path: string, create: boolean): Promise<{ folder: Folder; name: string }> {
  const parts = path.split('/');
  const name = parts.pop()!;
  let folder = root;
  for (const part of parts) folder = (await folder.getDirectoryHandle(part, { create })) as Folder;
  return { folder, name };
}
