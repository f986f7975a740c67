import { TableError } from './table-error';

/** What a file is, by its first bytes: sellers' files often bear another's name, platforms' exports most of all. */
export type FileKind = 'text' | 'workbook' | 'html';

const ZIP = 'PK\x03\x04';
const OLE = '\xd0\xcf\x11\xe0';
/** Excel's own formats of before 1997. */
const OLDER = ['\x09\x08\x10\0', '\x09\x08\x08\0', '\x09\x04\x06\0', '\x09\x02\x06\0', '\x09\0\x04\0'];
/** Pictures, PDF, archives, programs, databases. */
const OTHERS = '%PDF|\x89PNG|\xff\xd8\xff|GIF8|PK|Rar!|7z\xbc\xaf|\x1f\x8b|MZ\x90|\x7fELF|SQLite|PAR1|{\\rtf'.split(
  '|',
);

/**
 * @param head the first 64 kB or so
 * @throws TableError where it is something that no table can be read from
 */
export function fileKind(head: Uint8Array): FileKind {
  if (head.length === 0) throw new TableError('empty');
  const bytes = Array.from(head, (byte) => String.fromCharCode(byte)).join(''); // what decoders call Latin-1 is not
  if (bytes.startsWith(ZIP)) return 'workbook';
  const text = bytes.replaceAll('\0', ''); // names and texts may be in UTF-16
  if (bytes.startsWith(OLE)) throw new TableError(text.includes('EncryptedPackage') ? 'locked' : 'old_excel');
  if (OLDER.some((start) => bytes.startsWith(start))) throw new TableError('old_excel');
  if (OTHERS.some((start) => bytes.startsWith(start))) throw new TableError('no_table');
  const start = text.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();
  const isHtml =
    /^<(!doctype html|html|head|body|meta|table|style|div)\b|^<!--/i.test(start) || /<table\b/i.test(start);
  if (start.startsWith('<')) {
    if (isHtml) return 'html';
    throw new TableError(/^<\?xml|^<(\w+:)?Workbook/i.test(start) ? 'xml_table' : 'no_table');
  }
  return 'text';
}
