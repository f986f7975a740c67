/**
 * CRC-32 of every byte, followed by none to seven zero bytes: eight bytes are looked up at a time. Polynomial 0xEDB88320, as in
 * zip, gzip and PNG. Source: RFC 1952, section 8; M. E. Kounavis and F. L. Berry, "A Systematic Approach to Building High
 * Performance Software-based CRC Generators" (2005).
 */
const TABLES = tables();
const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES as [Table, Table, Table, Table, Table, Table, Table, Table];
type Table = Uint32Array;

function tables(): Table[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc >>> 0;
  });
  const all = [first];
  while (all.length < 8) all.push(all.at(-1)!.map((crc) => (crc >>> 8) ^ first[crc & 0xff]!));
  return all;
}

const encoder = new TextEncoder();
/** Room for the longest row that there is; a longer text gets room of its own. */
const room = new Uint8Array(16 * 1024);

/**
 * CRC-32 of a text's UTF-8, as eight hexadecimal digits. It stands at the end of every row: a byte that a disk or a
 * replicator has changed, and a cell that a spreadsheet has rewritten, are seen, and never taken for a figure.
 */
export function rowCheck(text: string): string {
  const isShort = text.length * 3 <= room.length;
  const bytes = isShort ? room : encoder.encode(text);
  const length = isShort ? encoder.encodeInto(text, room).written : bytes.length;
  return (~crcOf(bytes, length) >>> 0).toString(16).padStart(8, '0');
}

function crcOf(bytes: Uint8Array, length: number): number {
  let [crc, at] = [-1, 0];
  for (; at + 8 <= length; at += 8) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    const near = T7[crc & 0xff]! ^ T6[(crc >>> 8) & 0xff]! ^ T5[(crc >>> 16) & 0xff]! ^ T4[crc >>> 24]!;
    crc = near ^ T3[bytes[at + 4]!]! ^ T2[bytes[at + 5]!]! ^ T1[bytes[at + 6]!]! ^ T0[bytes[at + 7]!]!;
  }
  for (; at < length; at++) crc = (crc >>> 8) ^ T0[(crc ^ bytes[at]!) & 0xff]!;
  return crc;
}
