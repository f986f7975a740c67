import { CsvReader } from '../exchange/import/csv-reader';
import { delimiterOf } from '../exchange/import/delimiter';
import { decoded, type Encoding, encodingOf } from '../exchange/import/encoding';
import { fileKind } from '../exchange/import/file-kind';
import { ownColumns } from '../exchange/import/own-csv';
import type { Row, Rows } from '../exchange/import/row';
import { sheetRows } from '../exchange/import/sheet-rows';
import { TableError } from '../exchange/import/table-error';
import { openWorkbook } from '../exchange/import/workbook';
import type { Bytes } from '../exchange/import/zip-directory';
import { htmlRows, LONGEST_HTML } from './import-html';
import { turnWhenDue } from './page-turn';

/** A table that can be read from its first row as often as needed. */
export type Opened = {
  readonly rows: () => Rows;
  /** Whether we wrote it: it says everything of itself. */
  readonly isOurs: boolean;
  /** Of a text, as found or as the seller chose. */
  readonly encoding?: Encoding;
  /** Of a workbook, with the one that is looked at. */
  readonly sheets?: readonly string[];
  readonly sheet?: number;
};

export type OpenChoice = { readonly encoding?: Encoding | undefined; readonly sheet?: number | undefined };

/** Read off the disk at a time: asking for less costs more than reading it. */
const READ = 2 * 1024 * 1024;
/** Worked on at a time: making rows of it takes some milliseconds. */
const PIECE = 256 * 1024;
const HEAD = 64 * 1024;
/** Rows that are handed on at a time, between two looks at the clock. */
const ROWS = 200;

/** Opens a seller's file, whatever it calls itself. @throws TableError */
export async function openFile(file: Blob, choice: OpenChoice = {}): Promise<Opened> {
  const head = await bytesOf(file, 0, HEAD);
  const kind = fileKind(head);
  if (kind === 'workbook') return openSheet(file, choice);
  const encoding = choice.encoding ?? (await encodingOf(pieces(file)));
  if (kind === 'html') {
    if (file.size > LONGEST_HTML) throw new TableError('too_large');
    let html = '';
    for await (const text of decoded(pieces(file), encoding)) html += text;
    const rows = htmlRows(html);
    return opened(() => someRows([rows]), { encoding });
  }
  let sample = '';
  for await (const text of decoded([head], encoding)) sample += text;
  const delimiter = delimiterOf(sample);
  return opened(() => textRows(decoded(pieces(file), encoding), delimiter), { encoding });
}

/** What was copied from a spreadsheet: TABs between its cells, and quotes around those with line breaks. */
export function openPasted(text: string): Promise<Opened> {
  const pieces = [text];
  return opened(() => textRows(pieces, text.includes('\t') ? '\t' : delimiterOf(text)));
}

async function opened(rows: () => Rows, about: Partial<Opened> = {}): Promise<Opened> {
  for await (const some of rows()) {
    const [first] = some;
    if (first) return { ...about, rows, isOurs: ownColumns(first.cells) !== undefined };
  }
  throw new TableError('empty');
}

async function openSheet(file: Blob, { sheet: chosen }: OpenChoice): Promise<Opened> {
  const bytes: Bytes = { size: file.size, read: (from, to) => bytesOf(file, from, to) };
  const book = await openWorkbook(bytes);
  const sheets = book.sheets.map(({ name }) => name);
  const shown = book.sheets.flatMap(({ isHidden }, sheet) => (isHidden ? [] : [sheet]));
  for (const sheet of chosen === undefined ? shown : [chosen]) {
    const rows = () => sheetRows(book, book.sheets[sheet]!);
    try {
      return await opened(rows, { sheets, sheet });
    } catch (error) {
      const isEmpty = error instanceof TableError && error.fault === 'empty';
      if (!isEmpty || chosen !== undefined) throw error; // the next may have rows
    }
  }
  throw new TableError('empty');
}

function textRows(texts: AsyncIterable<string> | Iterable<string>, delimiter: string): AsyncGenerator<readonly Row[]> {
  const reader = new CsvReader(delimiter);
  async function* read(): AsyncGenerator<readonly Row[]> {
    for await (const text of texts) yield reader.read(text);
    yield reader.end();
  }
  return someRows(read());
}

/** Rows, some at a time; the page has its turn between them. */
async function* someRows(
  all: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  const due = turnWhenDue();
  for await (const rows of all) {
    for (let from = 0; from < rows.length; from += ROWS) {
      yield rows.slice(from, from + ROWS);
      await due();
    }
  }
}

/** What is read next is on its way while pieces are worked on. */
async function* pieces(file: Blob): AsyncGenerator<Uint8Array> {
  let next = bytesOf(file, 0, READ);
  for (let at = READ; at - READ < file.size; at += READ) {
    const bytes = await next;
    next = bytesOf(file, at, at + READ);
    next.catch(() => undefined); // nobody waits for it where the reader goes away
    for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
  }
}

async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}
