import { type UnzipFileInfo, unzipSync } from 'fflate';
import { kindOf } from './file-names';
import type { FileRead } from './problem';
import { MOST_BYTES, readFile } from './read-file';

/** What a zip may be; more is no data set. Ten shops of ten years on ten machines are 12,000 files. */
export const ZIP_LIMITS = {
  files: 50_000,
  /** Bytes of a file, unpacked. */
  file: MOST_BYTES,
  /** Bytes of the zip itself, which is in memory. Ours shrink to a tenth and less. */
  packed: 256 * 1024 * 1024,
  /** Bytes of all that it announces. */
  unpacked: 4 * 1024 * 1024 * 1024,
};

type Limits = typeof ZIP_LIMITS;

/** Longer names are no data set's. */
const LONGEST_PATH = 500;
/** Unpacked at a time: so much is in memory beside the zip, and the list of files is walked so often. */
const BATCH_BYTES = MOST_BYTES;

/** `damaged` no zip, or cut or broken · `too_large` more than a data set can hold: a zip bomb, or not of ours. */
export class ZipError extends Error {
  readonly code: 'damaged' | 'too_large';

  constructor(code: ZipError['code'], cause?: unknown) {
    super(`the zip could not be read: ${code}`, { cause });
    this.name = 'ZipError';
    this.code = code;
  }
}

/** A file of the zip with what it gives. */
export type ZippedFile = FileRead & { readonly path: string };

/**
 * The files of a zipped data set, whoever packed it. Nothing is written anywhere, so names can do no harm; sizes are
 * believed only as limits: a file that unpacks to more than it announces is cut there, and then damaged.
 *
 * @throws ZipError
 */
export async function* readZip(zip: Blob, limits = ZIP_LIMITS): AsyncGenerator<ZippedFile> {
  if (zip.size > limits.packed) throw new ZipError('too_large');
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const entries = entriesOf(bytes, limits);
  let batch: UnzipFileInfo[] = [];
  for (const [index, entry] of entries.entries()) {
    batch.push(entry);
    const next = entries[index + 1];
    if (next && sizeOf(batch) + next.originalSize <= BATCH_BYTES) continue;
    yield* filesOf(bytes, batch, limits);
    batch = [];
  }
}

/** The list of files, without folders; nothing is unpacked. */
function entriesOf(bytes: Uint8Array, limits: Limits): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  let total = 0;
  unzip(bytes, (entry) => {
    total += entry.originalSize;
    if (entries.length >= limits.files || total > limits.unpacked) throw new ZipError('too_large');
    if (!entry.name.endsWith('/')) entries.push(entry);
    return false;
  });
  return entries;
}

async function* filesOf(
  bytes: Uint8Array,
  batch: readonly UnzipFileInfo[],
  limits: Limits,
): AsyncGenerator<ZippedFile> {
  const wanted = new Map(batch.filter((entry) => isWanted(entry, limits)).map((entry) => [entry.name, entry]));
  const unpacked = unzip(bytes, ({ name, originalSize }) => wanted.get(name)?.originalSize === originalSize);
  for (const { name: path } of batch) {
    const kind = kindOf(path);
    if (kind.kind === 'ours' || kind.kind === 'system') continue;
    const code = kind.kind === 'foreign' || path.length > LONGEST_PATH ? 'foreign' : 'too_large';
    if (kind.kind === 'foreign' || !wanted.has(path)) yield { path, facts: [], problem: { code } };
    else yield { path, ...(await readFile(path, kind, new Blob([unpacked[path]!]))) };
  }
}

function isWanted({ name, originalSize }: UnzipFileInfo, limits: Limits): boolean {
  const { kind } = kindOf(name);
  return (kind === 'rows' || kind === 'facts') && name.length <= LONGEST_PATH && originalSize <= limits.file;
}

function unzip(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('damaged', error);
  }
}

function sizeOf(entries: readonly UnzipFileInfo[]): number {
  return entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
}
