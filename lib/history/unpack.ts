import type { Reading, Snapshot } from '../records/snapshot';
import { NUMBER_COLUMNS, OPTIONAL_COLUMNS, type PackedSnapshot, TEXT_COLUMNS } from './packed-snapshot';
import { finite, text } from './shape';

const HEAD = ['platform', 'shopId', 'shopName', 'page', 'day', 'dayFrom', 'capturedAt', 'url', 'stage'] as const;
const OPTIONAL_HEAD = ['updatedAt', 'industry'] as const;

/**
 * Turns a record back into its snapshot. Checks the shape and no more: the content was checked when it was saved, and
 * ten years of history are read at once.
 *
 * @throws TypeError if the record is damaged, naming what is wrong
 */
export function unpack(record: PackedSnapshot): Snapshot {
  const head: Record<string, string> = {};
  for (const name of HEAD) head[name] = text(record[name], name);
  for (const name of OPTIONAL_HEAD) if (record[name] !== undefined) head[name] = text(record[name], name);

  const count = checkColumns(record);
  const present = OPTIONAL_COLUMNS.filter((name) => record[name] !== undefined);
  const readings: Reading[] = [];
  for (let row = 0; row < count; row++) {
    const reading: Record<string, string | number> = {};
    for (const name of TEXT_COLUMNS) reading[name] = text(record[name][row], name);
    for (const name of NUMBER_COLUMNS) reading[name] = finite(record[name][row], name);
    for (const name of present) {
      const number = record[name]?.[row] as number;
      if (!Number.isNaN(number)) reading[name] = finite(number, name);
    }
    readings.push(reading as Reading);
  }
  return { ...(head as Omit<Snapshot, 'readings'>), readings };
}

/** The number of readings, after making sure that every column has as many. */
function checkColumns(record: PackedSnapshot): number {
  if (!Array.isArray(record.indicator)) throw new TypeError('unpack requires a column "indicator"');
  const count = record.indicator.length;
  for (const name of TEXT_COLUMNS) {
    if (!Array.isArray(record[name]) || record[name].length !== count) throw mismatch(name, count);
  }
  for (const name of [...NUMBER_COLUMNS, ...OPTIONAL_COLUMNS, 'seenAt'] as const) {
    const column: unknown = record[name];
    if (column === undefined && name !== 'value') continue;
    if (!(column instanceof Float64Array) || column.length !== count) throw mismatch(name, count);
  }
  return count;
}

function mismatch(name: string, count: number): TypeError {
  return new TypeError(`unpack requires ${count} entries in "${name}"`);
}
