import type { Reading, Snapshot } from '../../records/snapshot';
import { plainText } from '../text-cell';
import { BOM, DATASET_HEADER, type DatasetColumn, END, HEADER_LINE } from './columns';
import { factOf } from './fact-schemas';
import type { Problem, ReadFile } from './problem';
import { cellsOf, recordsIn } from './records-in';
import { rowCheck } from './row-check';

const COLUMN = Object.fromEntries(DATASET_HEADER.map((name, index) => [name, index])) as Record<DatasetColumn, number>;

/** A comma and eight digits. */
const CHECK_LENGTH = 9;
/** As `plainNumber` writes them. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A row as snapshot's head and reading, not yet validated. */
type Row = { readonly head: Omit<Snapshot, 'readings'>; readonly reading: Reading };

/**
 * The snapshots of a file of the data set: rows of one shop, page, day and moment are one snapshot. All of the file or
 * nothing: a file with one bad row has been through the wrong hands.
 *
 * @param text the whole file, decoded
 */
export function readRows(text: string): ReadFile<Snapshot> {
  const start = text.startsWith(BOM) ? BOM.length : 0;
  if (!text.startsWith(HEADER_LINE, start))
    return { problem: { code: isCut(text, start) ? 'half_written' : 'foreign' } };
  const body = start + HEADER_LINE.length;
  if (text[body] === ',') return { problem: { code: 'newer', line: 1 } };
  if (!text.endsWith(END)) return { problem: { code: 'half_written' } };
  if (!text.startsWith(END, body)) return { problem: { code: 'damaged', line: 1 } };

  const snapshots: Snapshot[] = [];
  let group: { readonly key: string; readonly snapshot: Snapshot; readonly seen: Set<string> } | undefined;
  let read = body + END.length;
  for (const { text: record, line } of recordsIn(text, read, 2)) {
    const row = rowOf(record);
    if (!row) return { problem: { code: 'damaged', line } };
    const key = JSON.stringify(row.head);
    if (
      group?.key !== key ||
      group.seen.has(row.reading.indicator) ||
      group.snapshot.readings.length >= MOST_READINGS
    ) {
      group = { key, snapshot: { ...row.head, readings: [] }, seen: new Set() };
      snapshots.push(group.snapshot);
    }
    group.snapshot.readings.push(row.reading);
    group.seen.add(row.reading.indicator);
    read += record.length + END.length;
  }
  if (read !== text.length) return { problem: { code: 'half_written' } }; // a quote that nobody closes
  return validated(snapshots);
}

/** As the schema of snapshots has it. */
const MOST_READINGS = 200;

/** The beginning of our header, or nothing at all. */
function isCut(text: string, start: number): boolean {
  return HEADER_LINE.startsWith(text.slice(start));
}

function validated(snapshots: readonly Snapshot[]): ReadFile<Snapshot> {
  const read: Snapshot[] = [];
  for (const snapshot of snapshots) {
    const fact = factOf('snapshots', snapshot);
    if (fact?.store !== 'snapshots') return { problem: damaged };
    read.push(fact.record);
  }
  return { read };
}

const damaged: Problem = { code: 'damaged' };

function rowOf(record: string): Row | undefined {
  const checked = record.slice(0, -CHECK_LENGTH);
  if (record.slice(-CHECK_LENGTH) !== `,${rowCheck(checked)}`) return undefined;
  const cells = cellsOf(record);
  if (cells?.length !== DATASET_HEADER.length) return undefined;
  const text = (name: DatasetColumn) => plainText(cells[COLUMN[name]]!);
  const optional = (name: DatasetColumn) => (cells[COLUMN[name]] === '' ? undefined : text(name));
  const number = (name: DatasetColumn) => {
    const cell = cells[COLUMN[name]]!;
    return cell === '' ? undefined : NUMBER.test(cell) ? Number(cell) : Number.NaN; // which no schema lets pass
  };
  const head = {
    platform: text('platform'),
    shopId: text('shop_id'),
    shopName: text('shop_name'),
    page: text('page'),
    day: text('data_date'),
    dayFrom: text('day_from'),
    capturedAt: text('captured_at'),
    ...defined({ updatedAt: optional('updated_at') }),
    url: text('source_url'),
    stage: text('stage'),
    ...defined({ industry: optional('industry') }),
  };
  const reading = {
    indicator: text('indicator'),
    dimension: text('dimension'),
    label: text('label'),
    raw: text('raw'),
    value: number('value'),
    unit: text('unit'),
    ...defined({
      score: number('score'),
      weight: number('weight'),
      numerator: number('numerator'),
      denominator: number('denominator'),
      windowDays: number('window_days'),
      change: number('change'),
      rank: number('rank'),
    }),
  };
  return { head, reading } as Row;
}

function defined<T extends object>(object: T): Partial<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Partial<T>;
}
