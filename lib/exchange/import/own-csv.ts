import type { Fact } from '../../records/fact';
import { CSV_HEADER } from '../csv';
import type { KnownOf } from './known-indicator';
import { ownHead } from './own-head';
import { OwnReadings } from './own-reading';
import { plainCell } from './plain-cell';
import type { Refusals } from './refusal';
import type { Row, Rows } from './row';
import { SnapshotGatherer, type SnapshotHead } from './snapshot-gatherer';

export type OwnColumn = (typeof CSV_HEADER)[number];

/** Where each of our columns stands, -1 where it is not there; they may have been moved, and others added. */
export type OwnColumns = Readonly<Record<OwnColumn, number>>;

/** Without these a file is somebody else's. */
const NEEDED = [
  'data_date',
  'platform',
  'shop_id',
  'indicator',
  'value',
  'unit',
] as const satisfies readonly OwnColumn[];

/** Of what the snapshot of a row depends on. */
const HEAD = ['data_date', 'captured_at', 'platform', 'shop_id', 'shop_name', 'page', 'source_url'] as const;

export type ImportContext = {
  /** The moment of the import, for rows that tell none: ISO 8601 with offset. */
  readonly at: string;
  /** The business day of that moment. */
  readonly today: string;
  readonly known: KnownOf;
  readonly refusals: Refusals;
};

/** Our own columns in a head; undefined where it is not ours. */
export function ownColumns(head: readonly string[]): OwnColumns | undefined {
  const names = head.map((cell) => plainCell(cell).toLowerCase());
  const found = Object.fromEntries(CSV_HEADER.map((name) => [name, names.indexOf(name)])) as OwnColumns;
  return NEEDED.every((name) => found[name] >= 0) ? found : undefined;
}

/**
 * The facts of a file that we wrote, be it reordered, extended, or opened and saved by Excel or WPS since. What a row says is
 * taken whole or refused with its line; nothing is mended by guessing.
 *
 * @param rows with the head as their first
 */
export async function* ownFacts(rows: Rows, context: ImportContext): AsyncGenerator<Fact> {
  const gatherer = new SnapshotGatherer();
  let columns: OwnColumns | undefined;
  let shared: readonly number[] = [];
  let readings: OwnReadings | undefined;
  let last: { readonly row: Row; readonly head: SnapshotHead } | undefined;
  for await (const some of rows) {
    for (const row of some) {
      if (!columns || !readings || row.cells[columns.data_date]?.includes('data_date')) {
        columns = ownColumns(row.cells) ?? columns; // once more where two files were put into one
        if (!columns) continue;
        shared = sharedColumns(columns);
        readings = new OwnReadings(columns, context);
        continue;
      }
      const head = last && isSame(row, last.row, shared) ? last.head : ownHead(row, columns, context);
      if (!head) continue;
      last = { row, head };
      const reading = readings.read(row, head.platform);
      if (!reading) continue;
      if (gatherer.add(head, reading) === 'other') {
        context.refusals.add(row.line, 'twice', `${reading.value}`, reading.label || reading.indicator);
      }
    }
    if (gatherer.isFull) yield* gatherer.take();
  }
  yield* gatherer.take();
}

function sharedColumns(columns: OwnColumns): number[] {
  return HEAD.map((name) => columns[name]).filter((column) => column >= 0);
}

/** Rows of one snapshot follow each other: what they share is read once. */
function isSame({ cells }: Row, last: Row, shared: readonly number[]): boolean {
  for (const column of shared) if (cells[column] !== last.cells[column]) return false;
  return true;
}
