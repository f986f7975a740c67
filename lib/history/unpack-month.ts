import type { Reading } from '../records/snapshot';
import { LOOK_TEXTS, type PackedMonth, READING_TEXTS, type TextColumn } from './month-record';
import { EXTRAS, LOOK_EXTRAS, type Look, type PageDay } from './page-day';
import { finite, text } from './shape';

/** Told of a business day that could not be read, and why. */
export type OnBroken = (day: string, error: unknown) => void;

/**
 * Turns a record back into its days, oldest first. Checks the shape and no more: the content was checked when it was saved,
 * and ten years of history are read at once.
 *
 * @param onBroken told of days that are damaged; the others are read without them
 * @throws TypeError if the whole record is damaged, naming what is wrong
 */
export function unpackMonth(record: PackedMonth, onBroken: OnBroken): PageDay[] {
  for (const name of ['platform', 'shopId', 'month', 'page'] as const) text(record[name], name);
  checkColumns(record);
  const texts = textsOf(record);
  const days: PageDay[] = [];
  let [look, reading] = [0, 0];
  record.days.forEach((date, index) => {
    const day = `${record.month}-${String(date).padStart(2, '0')}`;
    const [looksEnd, end] = [look + record.lookCounts[index]!, reading + record.readingCounts[index]!];
    try {
      days.push({
        day,
        looks: looksIn(record, texts, look, looksEnd),
        readings: readingsIn(record, texts, reading, end),
        seenAt: momentsIn(record, reading, end),
      });
    } catch (error) {
      onBroken(day, error);
    }
    [look, reading] = [looksEnd, end];
  });
  return days;
}

function textsOf({ texts, textEnds }: PackedMonth): string[] {
  const all: string[] = [];
  let from = 0;
  for (const end of textEnds) {
    all.push(texts.slice(from, end));
    from = end;
  }
  if (from !== texts.length) throw new TypeError('a month requires texts as long as it says');
  return all;
}

function looksIn({ looks }: PackedMonth, texts: readonly string[], from: number, until: number): Look[] {
  const found: Look[] = [];
  for (let row = from; row < until; row++) {
    const look: Record<string, string> = {};
    for (const name of LOOK_TEXTS) look[name] = text(texts[looks[name][row]! - 1], name);
    for (const name of LOOK_EXTRAS) {
      const place = looks[name]?.[row];
      if (place) look[name] = text(texts[place - 1], name);
    }
    found.push(look as Look);
  }
  if (found.length === 0) throw new TypeError('a day requires a look at its page');
  return found;
}

function readingsIn(
  { readings, value, extras }: PackedMonth,
  texts: readonly string[],
  from: number,
  until: number,
): Reading[] {
  const at = (column: TextColumn, row: number, name: string) => text(texts[column[row]! - 1], name);
  const present = EXTRAS.filter((name) => extras[name] !== undefined);
  const found: Reading[] = [];
  for (let row = from; row < until; row++) {
    const reading: Reading = {
      indicator: at(readings.indicator, row, 'indicator'),
      dimension: at(readings.dimension, row, 'dimension'),
      label: at(readings.label, row, 'label'),
      raw: at(readings.raw, row, 'raw'),
      value: finite(value[row], 'value'),
      unit: at(readings.unit, row, 'unit') as Reading['unit'],
    };
    for (const name of present) {
      const number = extras[name]![row]!;
      if (!Number.isNaN(number)) reading[name] = finite(number, name);
    }
    found.push(reading);
  }
  return found;
}

function momentsIn({ seenAt }: PackedMonth, from: number, until: number): number[] {
  const moments: number[] = [];
  for (let row = from; row < until; row++) moments.push(finite(seenAt[row], 'seenAt'));
  return moments;
}

/** Makes sure that every column is one and has as many entries as the days say. */
function checkColumns(record: PackedMonth): void {
  const { days, lookCounts, readingCounts, textEnds, looks, readings, extras } = record;
  const every = (of: object | undefined) => Object.entries(of ?? {});
  if (!(days instanceof Uint8Array) || days.length === 0) throw new TypeError('a month requires its days');
  requireColumns(
    [
      ['lookCounts', lookCounts],
      ['readingCounts', readingCounts],
    ],
    Uint16Array,
    days.length,
  );
  text(record.texts, 'texts');
  if (!(textEnds instanceof Uint32Array)) throw new TypeError('a month requires where its texts end');
  const sum = (counts: Uint16Array) => counts.reduce((all, count) => all + count, 0);
  const [lookCount, count] = [sum(lookCounts), sum(readingCounts)];
  for (const name of LOOK_TEXTS) requireText(name, looks?.[name], lookCount);
  for (const [name, column] of every(looks)) requireText(name, column, lookCount);
  for (const name of READING_TEXTS) requireText(name, readings?.[name], count);
  requireColumns([['value', record.value], ['seenAt', record.seenAt], ...every(extras)], Float64Array, count);
}

function requireText(name: string, column: unknown, count: number): void {
  requireColumns([[name, column]], column instanceof Uint32Array ? Uint32Array : Uint16Array, count);
}

function requireColumns(
  columns: readonly (readonly [name: string, column: unknown])[],
  type: typeof Uint16Array | typeof Uint32Array | typeof Float64Array,
  count: number,
): void {
  for (const [name, column] of columns) {
    if (!(column instanceof type) || column.length !== count)
      throw new TypeError(`a month requires ${count} entries in "${name}"`);
  }
}
