import { MOST_COLUMNS, type Row } from './row';
import { TableError } from './table-error';

/** In characters. A cell of a spreadsheet holds 32,767; more than this is a quotation mark that nothing closes, or no table. */
const LONGEST_RECORD = 1_000_000;

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Reads delimited text as it comes, piece by piece, after RFC 4180: quoted cells, doubled quotes, line breaks within quotes. Line
 * ends are CRLF, LF or CR. Takes what spreadsheets take besides: quotes in the middle of a cell stand for themselves, and text
 * after a closing quote belongs to the cell. Rows without any text are left out.
 */
export class CsvReader {
  readonly #delimiter: string;
  #rest = '';
  #line = 1;

  /** @param delimiter one character */
  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** The rows that end in this piece. @throws TableError `long_line`, `wide` */
  read(piece: string): Row[] {
    return this.#rows(this.#rest + piece, false);
  }

  /** The row that the end of the text ends. @throws TableError `quote` */
  end(): Row[] {
    return this.#rows(this.#rest, true);
  }

  #rows(text: string, isAll: boolean): Row[] {
    const rows: Row[] = [];
    let at = 0;
    let quote = -1;
    while (at < text.length) {
      if (quote < at) quote = found(text.indexOf('"', at));
      const end = found(text.indexOf('\n', at));
      const record =
        (end < quote ? plainLine(text, at, end, this.#delimiter) : undefined) ??
        quotedRecord(text, at, this.#delimiter, isAll);
      if (!record) break;
      if (record.cells.length > MOST_COLUMNS) throw new TableError('wide', this.#line);
      if (record.cells.some((cell) => cell !== '')) rows.push({ line: this.#line, cells: record.cells });
      this.#line += record.next === end + 1 ? 1 : lineBreaks(text, at, record.next);
      at = record.next;
    }
    if (isAll && at < text.length) throw new TableError('quote', this.#line);
    if (text.length - at > LONGEST_RECORD) throw new TableError('long_line', this.#line);
    this.#rest = text.slice(at);
    return rows;
  }
}

type Found = { readonly cells: readonly string[]; readonly next: number };

/** Where nothing is found, it stands behind everything. */
function found(at: number): number {
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Most lines have no quotes, and are split by the machine itself. Undefined where a CR stands in it. */
function plainLine(text: string, start: number, end: number, delimiter: string): Found | undefined {
  const line = text.slice(start, end > start && text.charCodeAt(end - 1) === CR ? end - 1 : end);
  return line.includes('\r') ? undefined : { cells: line.split(delimiter), next: end + 1 };
}

/** Undefined where the text breaks off within the record. */
function quotedRecord(text: string, start: number, delimiter: string, isAll: boolean): Found | undefined {
  const separator = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let at = start;
  for (;;) {
    let cell = '';
    if (text.charCodeAt(at) === QUOTE) {
      at += 1;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0 || (close + 1 === text.length && !isAll)) return undefined;
        cell += text.slice(at, close);
        at = close + 1;
        if (text.charCodeAt(at) !== QUOTE) break;
        cell += '"';
        at += 1;
      }
    }
    let end = at;
    for (let code = text.charCodeAt(end); end < text.length; code = text.charCodeAt(++end)) {
      if (code === separator || code === LF || code === CR) break;
    }
    cells.push(cell + text.slice(at, end));
    if (end === text.length) return isAll ? { cells, next: end } : undefined;
    at = end + 1;
    if (text.charCodeAt(end) === separator) continue;
    if (text.charCodeAt(end) === LF) return { cells, next: at };
    if (at === text.length && !isAll) return undefined; // a CR: an LF may follow in the next piece
    return { cells, next: text.charCodeAt(at) === LF ? at + 1 : at };
  }
}

function lineBreaks(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n?|\n/g)?.length ?? 0;
}
