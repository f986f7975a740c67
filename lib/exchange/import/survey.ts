import { isSummary } from './label-index';
import { plainCell } from './plain-cell';
import { type DayForm, readDay } from './read-day';
import { readNumber } from './read-number';
import type { Row, Rows } from './row';

/** What one column of a table holds, from its first row to its last. */
export type ColumnSurvey = {
  filled: number;
  numbers: number;
  days: number;
  /** Of its days: without a year; with an order that must be told. */
  short: number;
  turned: number;
  /** Its texts that are neither numbers nor days, and numbers that may be a shop's, each with how often, the first of them. */
  readonly texts: Map<string, number>;
};

export type TableSurvey = {
  readonly rows: number;
  /** The first of them, for the head and for samples. */
  readonly first: readonly Row[];
  readonly columns: readonly ColumnSurvey[];
};

/** Kept for samples. */
const MOST_FIRST = 60;
/** Different texts of a column that are kept: no shop has as many indicators, no seller as many shops. */
const MOST_TEXTS = 300;

/** A year is enough to see whether it is a day. */
const ANY_DAY: DayForm = { year: 'latest', order: 'mdy' };

/** Whether a day lies ahead is judged when figures are taken. */
const LAST_DAY = '2099-12-31';

/** Looks through a whole table once. */
export async function surveyTable(rows: Rows): Promise<TableSurvey> {
  const first: Row[] = [];
  const columns: ColumnSurvey[] = [];
  let count = 0;
  for await (const some of rows) {
    for (const row of some) {
      count += 1;
      if (first.length < MOST_FIRST) first.push(row);
      for (const [index, cell] of row.cells.entries()) {
        columns[index] ??= { filled: 0, numbers: 0, days: 0, short: 0, turned: 0, texts: new Map() };
        if (cell !== '') look(cell, columns[index]!);
      }
    }
  }
  return { rows: count, first, columns: Array.from(columns, (each) => each ?? EMPTY) };
}

const EMPTY: ColumnSurvey = { filled: 0, numbers: 0, days: 0, short: 0, turned: 0, texts: new Map() };

function look(cell: string, column: ColumnSurvey): void {
  column.filled += 1;
  const day = readDay(cell, ANY_DAY, LAST_DAY);
  if ('day' in day) {
    column.days += 1;
    if (day.needs === 'md') column.short += 1;
    if (day.needs === 'xy') column.turned += 1;
  }
  const number = readNumber(cell);
  if (!('fault' in number)) column.numbers += 1;
  const isText = 'fault' in number && number.fault === 'number' && !isSummary(cell);
  if ((isText && !('day' in day)) || isShopId(cell)) keep(cell, column);
}

/** The ids of shops are digits, of some platforms as many as a day written without dashes has. */
export function isShopId(cell: string): boolean {
  return /^\d{5,20}$/.test(cell);
}

function keep(cell: string, { texts }: ColumnSurvey): void {
  const text = plainCell(cell).slice(0, 100);
  if (texts.size < MOST_TEXTS || texts.has(text)) texts.set(text, (texts.get(text) ?? 0) + 1);
}

/** The texts of a column below its head, whose rows were looked through like the others. */
export function textsBelow({ first, columns }: TableSurvey, column: number | undefined, start: number): string[] {
  const inHead = first.slice(0, start).map(({ cells }) => plainCell(cells[column ?? -1] ?? '').slice(0, 100));
  return [...(columns[column ?? -1]?.texts ?? [])].flatMap(([text, count]) =>
    count > inHead.filter((each) => each === text).length ? [text] : [],
  );
}
