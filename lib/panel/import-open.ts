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

/** Read at a time. What is made of it takes some milliseconds; reading the next gives the page its turn. */
const PIECE = 128 * 1024;
const HEAD = 64 * 1024;
/** Rows of a table in memory that are handed on before the page has its turn. */
const ROWS_A_TURN = 500;

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
    return opened(() => inTurns(rows), { encoding });
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

async function* textRows(
  texts: AsyncIterable<string> | Iterable<string>,
  delimiter: string,
): AsyncGenerator<readonly Row[]> {
  const reader = new CsvReader(delimiter);
  for await (const text of texts) yield* inTurns(reader.read(text));
  yield* inTurns(reader.end());
}

async function* inTurns(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += ROWS_A_TURN) {
    if (from > 0) await pageTurn();
    yield rows.slice(from, from + ROWS_A_TURN);
  }
}

/** Lets the page do what waits. A timer would wait four milliseconds at least, which a million rows have many of. */
function pageTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((turn) => {
    port1.onmessage = () => {
      port1.close();
      turn();
    };
    port2.postMessage(undefined);
  });
}

async function* pieces(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE) yield await bytesOf(file, at, at + PIECE);
}

async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}
