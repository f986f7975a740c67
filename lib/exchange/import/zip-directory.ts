import { TableError } from './table-error';

/** A file that can be read from anywhere, as a browser's `Blob` can. */
export type Bytes = {
  readonly size: number;
  /** The bytes from `from` up to `to`, which is not included. */
  read(from: number, to: number): Promise<Uint8Array>;
};

/** One file within an archive, as its directory announces it. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  /** In bytes, as stored and when unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header stands. */
  readonly at: number;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA = 0xffffffff;

/** A workbook has some dozens of files, with pictures some hundreds. */
const MOST_ENTRIES = 10_000;
const LARGEST_DIRECTORY = 4_000_000;

/**
 * The files of a zip archive by name. Only its directory is read; the last of two with one name stands, as in every reader.
 *
 * @throws TableError `damaged`, or `too_large` where it announces more files than a workbook has
 */
export async function zipDirectory(file: Bytes): Promise<ReadonlyMap<string, ZipEntry>> {
  const tail = await viewOf(file, Math.max(0, file.size - END_SIZE - LONGEST_COMMENT), file.size);
  const end = endIn(tail);
  const count = tail.getUint16(end + 10, true);
  const [size, start] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (count > MOST_ENTRIES || (size > LARGEST_DIRECTORY && size !== IN_EXTRA)) throw new TableError('too_large');
  if (start + size > file.size) throw new TableError('damaged');
  const view = await viewOf(file, start, start + size);
  const entries = new Map<string, ZipEntry>();
  for (let at = 0, left = count; left > 0; left--) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY) throw new TableError('damaged');
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [name = 0, extra = 0, comment = 0] = lengths;
    if (at + ENTRY_SIZE + name + extra > view.byteLength) throw new TableError('damaged');
    const entry = entryAt(view, at, name, extra);
    entries.set(entry.name, entry);
    at += ENTRY_SIZE + name + extra + comment;
  }
  return entries;
}

/** Where an entry's packed bytes begin: its own header has names of its own length. */
export async function contentStart(file: Bytes, entry: ZipEntry): Promise<number> {
  const header = await viewOf(file, entry.at, Math.min(file.size, entry.at + 30));
  if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50) throw new TableError('damaged');
  return entry.at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
}

async function viewOf(file: Bytes, from: number, to: number): Promise<DataView> {
  const bytes = await file.read(from, to);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The end record stands last, before a comment of any length. */
function endIn(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= 0; at--) if (view.getUint32(at, true) === END) return at;
  throw new TableError('damaged'); // broken off while it was copied
}

function entryAt(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const bytes = (from: number, length: number) => new Uint8Array(view.buffer, view.byteOffset + from, length);
  const sizes = [20, 24, 42].map((offset) => view.getUint32(at + offset, true));
  const [packed = 0, unpacked = 0, start = 0] = sizes.includes(IN_EXTRA)
    ? wideSizes(view, at + ENTRY_SIZE + nameLength, extraLength, sizes)
    : sizes;
  return {
    name: new TextDecoder().decode(bytes(at + ENTRY_SIZE, nameLength)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    packed,
    unpacked,
    at: start,
  };
}

/** Writers that stream keep sizes in the zip64 extra field, however small: unpacked, packed, start, those that are missing. */
function wideSizes(view: DataView, at: number, length: number, sizes: readonly number[]): number[] {
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    const found = [...sizes];
    for (const which of [1, 0, 2]) {
      if (sizes[which] !== IN_EXTRA) continue;
      if (next + 8 > at + length) throw new TableError('damaged');
      found[which] = Number(view.getBigUint64(next, true));
      next += 8;
    }
    return found;
  }
  throw new TableError('damaged');
}
