import type { Reading, Snapshot } from '../../records/snapshot';
import { parsedSnapshot } from '../../records/surely-reading';
import { plainText } from '../text-cell';
import { BOM, DATASET_HEADER, type DatasetColumn, END, HEADER_LINE } from './columns';
import { isPossible } from './fact-schemas';
import type { Problem, ReadFile } from './problem';
import { cellsOf, recordsIn } from './records-in';
import { rowCheck } from './row-check';

const COLUMN = Object.fromEntries(DATASET_HEADER.map((name, index) => [name, index])) as Record<DatasetColumn, number>;

/** A comma and eight digits. */
const CHECK_LENGTH = 9;
/** As `plainNumber` writes them. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Columns that rows of one snapshot share; `model` is of no snapshot. */
const HEAD_COLUMNS = (
  'platform shop_id shop_name page data_date day_from captured_at updated_at source_url stage industry'.split(
    ' ',
  ) as DatasetColumn[]
).map((name) => COLUMN[name]);

/** Numbers that a reading may lack. */
const OPTIONAL = [
  ['score', COLUMN.score],
  ['weight', COLUMN.weight],
  ['numerator', COLUMN.numerator],
  ['denominator', COLUMN.denominator],
  ['windowDays', COLUMN.window_days],
  ['change', COLUMN.change],
  ['rank', COLUMN.rank],
] as const satisfies readonly (readonly [keyof Reading, number])[];

/** Rows that are read between two steps. */
const STEP = 200;

/** All steps of `rowSteps` at once. */
export function readRows(text: string): ReadFile<Snapshot> {
  const steps = rowSteps(text);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The snapshots of a file of the data set: rows of one shop, page, day and moment are one snapshot. All of the file or
 * nothing: a file with one bad row has been through the wrong hands. A step takes a millisecond or two.
 *
 * @param text the whole file, decoded
 */
export function* rowSteps(text: string): Generator<undefined, ReadFile<Snapshot>> {
  const start = text.startsWith(BOM) ? BOM.length : 0;
  if (!text.startsWith(HEADER_LINE, start))
    return { problem: { code: isCut(text, start) ? 'half_written' : 'foreign' } };
  const body = start + HEADER_LINE.length;
  if (text[body] === ',') return { problem: { code: 'newer', line: 1 } };
  if (!text.endsWith(END)) return { problem: { code: 'half_written' } };
  if (!text.startsWith(END, body)) return { problem: { code: 'damaged', line: 1 } };

  const snapshots: Snapshot[] = [];
  let group: { readonly cells: readonly string[]; readonly snapshot: Snapshot; readonly seen: Set<string> } | undefined;
  let [read, count] = [body + END.length, 0];
  for (const { text: record, line } of recordsIn(text, read, 2)) {
    const cells = checkedCells(record);
    if (!cells) return { problem: { code: 'damaged', line } };
    const reading = readingIn(cells);
    if (
      !group ||
      !isSameHead(group.cells, cells) ||
      group.seen.has(reading.indicator) ||
      group.seen.size >= MOST_READINGS
    ) {
      group = { cells, snapshot: { ...headIn(cells), readings: [] }, seen: new Set() };
      snapshots.push(group.snapshot);
    }
    group.snapshot.readings.push(reading);
    group.seen.add(reading.indicator);
    read += record.length + END.length;
    if (++count % STEP === 0) yield;
  }
  if (read !== text.length) return { problem: { code: 'half_written' } }; // a quote that nobody closes
  return yield* validated(snapshots);
}

function isSameHead(one: readonly string[], other: readonly string[]): boolean {
  for (const column of HEAD_COLUMNS) if (one[column] !== other[column]) return false;
  return true;
}

/** As the schema of snapshots has it. */
const MOST_READINGS = 200;

/** The beginning of our header, or nothing at all. */
function isCut(text: string, start: number): boolean {
  return HEADER_LINE.startsWith(text.slice(start));
}

function* validated(snapshots: readonly Snapshot[]): Generator<undefined, ReadFile<Snapshot>> {
  const read: Snapshot[] = [];
  for (const snapshot of snapshots) {
    try {
      read.push(parsedSnapshot(snapshot));
    } catch {
      return { problem: damaged };
    }
    if (!isPossible(snapshot)) return { problem: damaged };
    if (read.length % STEP === 0) yield;
  }
  return { read };
}

const damaged: Problem = { code: 'damaged' };

function checkedCells(record: string): readonly string[] | undefined {
  const checked = record.slice(0, -CHECK_LENGTH);
  if (record.slice(-CHECK_LENGTH) !== `,${rowCheck(checked)}`) return undefined;
  const cells = cellsOf(record);
  return cells?.length === DATASET_HEADER.length ? cells : undefined;
}

/** Not yet validated. */
function headIn(cells: readonly string[]): Omit<Snapshot, 'readings'> {
  const text = (name: DatasetColumn) => plainText(cells[COLUMN[name]]!);
  const [updatedAt, industry] = [text('updated_at'), text('industry')];
  return {
    platform: text('platform') as Snapshot['platform'],
    shopId: text('shop_id'),
    shopName: text('shop_name'),
    page: text('page'),
    day: text('data_date'),
    dayFrom: text('day_from') as Snapshot['dayFrom'],
    capturedAt: text('captured_at'),
    ...(updatedAt !== '' && { updatedAt }),
    url: text('source_url'),
    stage: text('stage') as Snapshot['stage'],
    ...(industry !== '' && { industry }),
  };
}

/** Not yet validated. */
function readingIn(cells: readonly string[]): Reading {
  const reading: Reading = {
    indicator: plainText(cells[COLUMN.indicator]!),
    dimension: plainText(cells[COLUMN.dimension]!),
    label: plainText(cells[COLUMN.label]!),
    raw: plainText(cells[COLUMN.raw]!),
    value: numberIn(cells[COLUMN.value]!),
    unit: plainText(cells[COLUMN.unit]!) as Reading['unit'],
  };
  for (const [name, column] of OPTIONAL) if (cells[column] !== '') reading[name] = numberIn(cells[column]!);
  return reading;
}

/** What is no number becomes one that no schema lets pass. */
function numberIn(cell: string): number {
  return NUMBER.test(cell) ? Number(cell) : Number.NaN;
}
