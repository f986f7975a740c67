import type { Reading, Snapshot } from '../../records/snapshot';
import { csvRows } from '../csv';
import { plainNumber } from '../plain-number';
import { textCell } from '../text-cell';
import { BOM, END, HEADER_LINE } from './columns';
import { rowCheck } from './row-check';

/** How a file begins: UTF-8 with BOM, and its columns. */
export const FILE_START: string = BOM + HEADER_LINE + END;

/**
 * A snapshot as rows of the data set: the columns of the CSV contract, those that it lacks, and a CRC-32 of the row up to
 * there. A text that holds half a character loses it, as in every UTF-8 file.
 *
 * @param model id of the score model in force; says nothing of the figure itself
 */
export function datasetRows(snapshot: Snapshot, model: string): string {
  const { stage, industry = '', updatedAt = '', dayFrom } = snapshot;
  const head = [stage, industry, updatedAt, dayFrom].map(textCell).join(',');
  return csvRows(snapshot, model, (row, { change, rank }) => {
    const text = `${row},${head},${optional(change)},${optional(rank)}`.toWellFormed();
    return `${text},${rowCheck(text)}${END}`;
  });
}

/**
 * What makes a reading the one that it is: everything that was read and when, but not which rules were in force, nor what
 * the page said beside it of the shop.
 */
export function readingKey(snapshot: Snapshot, reading: Reading): string {
  return keyOf(headKey(snapshot), reading);
}

/** Those of all its readings, in their order. */
export function readingKeys(snapshot: Snapshot): string[] {
  const head = headKey(snapshot);
  return snapshot.readings.map((reading) => keyOf(head, reading));
}

function headKey({ platform, shopId, page, day, capturedAt }: Snapshot): string {
  const texts = [shopId, page].map((text) => text.toWellFormed());
  return JSON.stringify([platform, day, Date.parse(capturedAt), ...texts]);
}

/** Put together by hand, because a million of them are compared. The lengths keep texts apart. */
function keyOf(head: string, reading: Reading): string {
  const { indicator, dimension, label, raw, value, unit, score, weight, numerator, denominator } = reading;
  const { windowDays, change, rank } = reading;
  const numbers = `${value},${score},${weight},${numerator},${denominator},${windowDays},${change},${rank}`;
  const lengths = `${indicator.length},${dimension.length},${label.length}`;
  return `${head}${unit},${numbers},${lengths},${`${indicator},${dimension},${label},${raw}`.toWellFormed()}`;
}

function optional(value: number | undefined): string {
  return value === undefined ? '' : plainNumber(value);
}
