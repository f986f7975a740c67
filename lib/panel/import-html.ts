import { MOST_COLUMNS, type Row } from '../exchange/import/row';
import { TableError } from '../exchange/import/table-error';

/** In characters. Platforms give such files for a month or two; a larger one would hold up the page. */
export const LONGEST_HTML = 8_000_000;

/**
 * The rows of the largest table of an HTML file, which platforms hand out as .xls. The browser takes it apart in a document
 * where nothing runs and nothing loads; only its text is looked at.
 *
 * @throws TableError `no_sheet` where it has no table
 */
export function htmlRows(html: string): Row[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...body.querySelectorAll('table')].sort((a, b) => b.rows.length - a.rows.length);
  if (!tables[0]) throw new TableError('no_sheet');
  const below: { cell: string; left: number }[] = [];
  return [...tables[0].rows].map((row, index) => {
    const cells: string[] = [];
    for (const { textContent, colSpan, rowSpan } of row.cells) {
      while ((below[cells.length]?.left ?? 0) > 0) cells.push(fromAbove(below, cells.length));
      const text = (textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      for (let n = 0; n < colSpan && cells.length < MOST_COLUMNS; n++) {
        if (rowSpan > 1) below[cells.length] = { cell: text, left: rowSpan - 1 };
        cells.push(text);
      }
    }
    while ((below[cells.length]?.left ?? 0) > 0) cells.push(fromAbove(below, cells.length));
    return { line: index + 1, cells };
  });
}

function fromAbove(below: { cell: string; left: number }[], column: number): string {
  const over = below[column]!;
  over.left -= 1;
  return over.cell;
}
