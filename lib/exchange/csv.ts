import type { Reading, Snapshot } from '../records/snapshot';
import { plainNumber } from './plain-number';
import { textCell } from './text-cell';

/** The columns, in order: a contract with everyone who keeps or reads such files. */
export const CSV_HEADER = [
  'data_date',
  'captured_at',
  'platform',
  'shop_id',
  'shop_name',
  'page',
  'dimension',
  'indicator',
  'label',
  'value',
  'unit',
  'score',
  'weight',
  'numerator',
  'denominator',
  'window_days',
  'raw',
  'model',
  'source_url',
] as const;

/** Without it Excel reads UTF-8 as the local code page, and Chinese labels turn to noise. */
const BOM = '\uFEFF';
const END = '\r\n';
/** Long enough to be worth a Blob part, short enough to be made in a few milliseconds. */
const CHUNK_LENGTH = 64 * 1024;

/**
 * History as CSV: UTF-8 with BOM, CRLF, quoted after RFC 4180. Long form, one reading a row, so that a new indicator adds
 * rows and never a column. An empty cell means that the page did not show it.
 *
 * Yields pieces of about 64 k characters, so that memory does not grow with the history. Each piece takes a few
 * milliseconds; over a list that is already in memory the caller gives the event loop its turn between two pieces.
 *
 * @param modelId id of the score model that was in force for the platform on that business day
 */
export async function* csvLines(
  snapshots: Iterable<Snapshot> | AsyncIterable<Snapshot>,
  modelId: (platform: Snapshot['platform'], day: string) => string,
): AsyncGenerator<string> {
  let chunk = BOM + CSV_HEADER.join(',') + END;
  for await (const snapshot of snapshots) {
    chunk += csvRows(snapshot, modelId(snapshot.platform, snapshot.day));
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}

/**
 * The rows of one snapshot.
 *
 * @param ended what a row ends with: nothing but the line end, or more columns
 */
export function csvRows(
  snapshot: Snapshot,
  model: string,
  ended: (row: string, reading: Reading) => string = (text) => text + END,
): string {
  const { day, capturedAt, platform, shopId, shopName, page, url } = snapshot;
  const start = [day, capturedAt, platform, shopId, shopName, page].map(textCell).join(',');
  const end = `${textCell(model)},${textCell(url)}`;
  let text = '';
  for (const reading of snapshot.readings) text += ended(`${start},${row(reading)},${end}`, reading);
  return text;
}

function row(reading: Reading): string {
  return (
    `${textCell(reading.dimension)},${textCell(reading.indicator)},${textCell(reading.label)},` +
    `${plainNumber(reading.value)},${textCell(reading.unit)},` +
    `${optional(reading.score)},${optional(reading.weight)},` +
    `${optional(reading.numerator)},${optional(reading.denominator)},${optional(reading.windowDays)},` +
    textCell(reading.raw)
  );
}

function optional(value: number | undefined): string {
  return value === undefined ? '' : plainNumber(value);
}
