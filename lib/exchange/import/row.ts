/** One row of a table, whatever it came from: its cells as text, as a spreadsheet would show them with all their digits. */
export type Row = {
  /** Where it stands in the file, counted from 1: the line of a text, the row of a sheet. */
  readonly line: number;
  readonly cells: readonly string[];
};

/** Rows, some at a time: a piece of the file. */
export type Rows = AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;

/** Ten years of days side by side; no table of figures is wider. */
export const MOST_COLUMNS = 4000;

/** The text of a column; empty where the column is not there, or the row ends before it. */
export function cellIn({ cells }: Row, column: number): string {
  return column < 0 || column >= cells.length ? '' : cells[column]!;
}
