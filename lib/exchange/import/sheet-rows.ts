import { columnOf } from './column-of';
import { MOST_COLUMNS, type Row } from './row';
import { scanEntry } from './scan-entry';
import { Merged, mergesOf } from './sheet-merges';
import { shownNumber } from './shown-number';
import { TableError } from './table-error';
import type { Sheet, Workbook } from './workbook';
import { attributeOf } from './xml-scanner';

/** Excel has no more. */
const MOST_ROWS = 1_048_576;

/**
 * The rows of a sheet, some at a time. A formula gives what was last worked out for it, and is never worked out; a cell that is
 * merged over several gives its text to all of them. Rows without any text are left out.
 *
 * @throws TableError
 */
export async function* sheetRows(book: Workbook, sheet: Sheet): AsyncGenerator<readonly Row[]> {
  const merged = new Merged(await mergesOf(book, sheet));
  let rows: Row[] = [];
  let cells: string[] = [];
  let line = 0;
  let cell = { column: 0, type: '', style: 0 };
  let text = '';
  let inside: 'value' | 'text' | undefined;
  let phonetic = 0;
  const events = {
    open(name: string, attributes: string) {
      if (name === 'row') {
        line = Number(attributeOf(attributes, 'r') ?? line + 1);
        if (!(line >= 1 && line <= MOST_ROWS)) throw new TableError('damaged');
        cells = [];
      } else if (name === 'c') {
        const column = columnOf(attributeOf(attributes, 'r')) ?? cells.length;
        if (column >= MOST_COLUMNS) throw new TableError('wide', line);
        cell = {
          column,
          type: attributeOf(attributes, 't') ?? 'n',
          style: Number(attributeOf(attributes, 's') ?? 0),
        };
        text = '';
      } else if (name === 'v') inside = 'value';
      else if (name === 't' && phonetic === 0) inside = 'text';
      else if (name === 'rPh') phonetic += 1;
    },
    text(found: string) {
      if (inside) text += found;
    },
    close(name: string) {
      if (name === 'v' || name === 't') inside = undefined;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'c') {
        while (cells.length < cell.column) cells.push('');
        cells[cell.column] = shown(cell, text, book);
      } else if (name === 'row') {
        const row = merged.fill({ line, cells });
        if (row.cells.some((each) => each !== '')) rows.push(row);
      }
    },
  };
  for await (const _ of scanEntry(book.file, sheet.entry, events)) {
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
}

type Cell = { readonly type: string; readonly style: number };

function shown({ type, style }: Cell, text: string, { strings, forms, isFrom1904 }: Workbook): string {
  if (type === 's') return text === '' ? '' : (strings[Number(text)] ?? '');
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return text.replace('T', ' ');
  if (type !== 'n') return text; // str, inlineStr, and e: what an error says
  return text === '' ? '' : shownNumber(text, forms[style] ?? 'plain', isFrom1904);
}
