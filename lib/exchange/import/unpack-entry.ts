import { Inflate } from 'fflate';
import { TableError } from './table-error';
import { type Bytes, contentStart, type ZipEntry } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;

/** 8 kB of deflate cannot become more than 8 MB, so one step can neither hold up the page nor fill the memory. */
const STEP = 8192;

/** A sheet of two million cells; what announces or turns out to be more is not unpacked. */
export const LARGEST_ENTRY = 300_000_000;

/**
 * The content of one file of an archive, piece by piece. What its directory announces is checked before, what comes out while it
 * comes: a small file that unpacks to gigabytes is given up at the limit.
 *
 * @throws TableError `too_large`, `damaged`
 */
export async function* unpackEntry(file: Bytes, entry: ZipEntry, limit = LARGEST_ENTRY): AsyncGenerator<Uint8Array> {
  if (entry.unpacked > limit) throw new TableError('too_large');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new TableError('damaged');
  const start = await contentStart(file, entry);
  const end = start + entry.packed;
  if (end > file.size) throw new TableError('damaged');

  let count = 0;
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = start; at < end; at += STEP) {
    const packed = await file.read(at, Math.min(end, at + STEP));
    if (entry.method === STORED) pieces.push(packed);
    else push(inflate, packed, at + STEP >= end);
    for (const piece of pieces) {
      count += piece.length;
      if (count > limit) throw new TableError('too_large');
      if (piece.length > 0) yield piece;
    }
    pieces = [];
  }
  if (count !== entry.unpacked) throw new TableError('damaged');
}

function push(inflate: Inflate, packed: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(packed, isLast);
  } catch {
    throw new TableError('damaged');
  }
}
