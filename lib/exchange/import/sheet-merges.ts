import { columnOf } from './column-of';
import { MOST_COLUMNS, type Row } from './row';
import { unpackEntry } from './unpack-entry';
import type { Sheet, Workbook } from './workbook';

/** A block of cells that look like one; rows counted from 1, columns from 0, both ends included. */
export type Merge = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** Of one sheet. Nobody merges more by hand, and looking for them must stay quick. */
const MOST_MERGES = 5000;

const MERGE = /<(?:\w+:)?mergeCell\s[^>]{0,100}?ref="\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})"/g;

/** Longer than any such tag: what may be cut in two by the end of a piece. */
const OVERLAP = 200;

/** The merged blocks of a sheet, from the top. They stand behind its rows, so they are looked for first. */
export async function mergesOf(book: Workbook, sheet: Sheet): Promise<readonly Merge[]> {
  const decoder = new TextDecoder();
  const found = new Map<string, Merge>();
  let rest = '';
  for await (const bytes of unpackEntry(book.file, sheet.entry)) {
    const text = rest + decoder.decode(bytes, { stream: true });
    for (const [tag, left, top, right, bottom] of text.includes('mergeCell') ? text.matchAll(MERGE) : []) {
      if (found.size >= MOST_MERGES) break;
      found.set(tag, {
        top: Number(top),
        bottom: Number(bottom),
        left: columnOf(left) ?? 0,
        right: columnOf(right) ?? 0,
      });
    }
    rest = text.slice(-OVERLAP);
  }
  return [...found.values()].sort((a, b) => a.top - b.top);
}

/** Gives the text of each merged block to all its cells, row by row from the top. */
export class Merged {
  readonly #ahead: Merge[];
  /** Blocks that the present row may meet, each with the text of its first cell. */
  #open: { readonly block: Merge; readonly text: string }[] = [];

  /** @param merges from the top */
  constructor(merges: readonly Merge[]) {
    this.#ahead = [...merges].reverse();
  }

  fill(row: Row): Row {
    while ((this.#ahead.at(-1)?.top ?? Number.POSITIVE_INFINITY) <= row.line) {
      const block = this.#ahead.pop()!;
      if (block.top === row.line) this.#open.push({ block, text: row.cells[block.left] ?? '' });
    }
    this.#open = this.#open.filter(({ block }) => block.bottom >= row.line);
    if (this.#open.length === 0) return row;
    const cells = [...row.cells];
    for (const { block, text } of this.#open) {
      if (text === '') continue;
      while (cells.length <= block.right && cells.length < MOST_COLUMNS) cells.push('');
      for (let column = block.left; column <= block.right && column < MOST_COLUMNS; column++) cells[column] ||= text;
    }
    return { line: row.line, cells };
  }
}
