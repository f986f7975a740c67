/** CRC-32 of every byte; polynomial 0xEDB88320, as in zip, gzip and PNG. Source: RFC 1952, section 8. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

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
  let crc = 0xffffffff;
  for (let at = 0; at < length; at++) crc = (crc >>> 8) ^ TABLE[(crc ^ bytes[at]!) & 0xff]!;
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
