import type { Reading } from '../records/snapshot';
import { LOOK_TEXTS, monthOf, type PackedMonth, READING_TEXTS, type TextColumn } from './month-record';
import { EXTRAS, LOOK_EXTRAS, type Look, type PageDay, type ShopPage } from './page-day';

/**
 * The record of a month's days of one page. `unpackMonth(packMonth(page, days))` is the days.
 *
 * @param days all of one month, oldest first, at least one
 */
export function packMonth({ platform, shopId, page }: ShopPage, days: readonly PageDay[]): PackedMonth {
  const looks = days.flatMap((day) => day.looks as Look[]);
  const readings = days.flatMap((day) => day.readings as Reading[]);
  const { texts, column } = dictionary();
  return {
    platform,
    shopId,
    month: monthOf(days[0]!.day),
    page,
    days: Uint8Array.from(days.map(({ day }) => Number(day.slice(8)))),
    lookCounts: Uint16Array.from(days.map((day) => day.looks.length)),
    readingCounts: Uint16Array.from(days.map((day) => day.readings.length)),
    looks: columns([...LOOK_TEXTS, ...present(LOOK_EXTRAS, looks)], (name) => column(looks, name)),
    readings: columns(READING_TEXTS, (name) => column(readings, name)),
    texts: texts.join(''),
    textEnds: ends(texts),
    value: numbers(readings, 'value'),
    seenAt: Float64Array.from(days.flatMap(({ seenAt }) => seenAt as number[])),
    extras: columns(present(EXTRAS, readings), (name) => numbers(readings, name)),
  };
}

// Loops: a column is made for every reading that is ever imported, and an iterator takes ten times as long.

function present<Name extends string>(names: readonly Name[], rows: readonly Partial<Record<Name, unknown>>[]): Name[] {
  return names.filter((name) => rows.some((row) => row[name] !== undefined));
}

function columns<Name extends string, Column>(
  names: readonly Name[],
  column: (name: Name) => Column,
): Record<Name, Column> {
  return Object.fromEntries(names.map((name) => [name, column(name)])) as Record<Name, Column>;
}

function numbers(readings: readonly Reading[], name: 'value' | (typeof EXTRAS)[number]): Float64Array {
  const column = new Float64Array(readings.length);
  for (let row = 0; row < column.length; row++) column[row] = readings[row]![name] ?? Number.NaN;
  return column;
}

function ends(texts: readonly string[]): Uint32Array {
  const column = new Uint32Array(texts.length);
  let end = 0;
  for (let row = 0; row < column.length; row++) column[row] = end += texts[row]!.length;
  return column;
}

/** Gathers texts, each once, and makes columns of their places. */
function dictionary() {
  const texts: string[] = [];
  const places = new Map<string, number>();
  function place(text: string): number {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, texts.push(text));
    return texts.length;
  }
  function column<Name extends string>(
    rows: readonly Readonly<Partial<Record<Name, string>>>[],
    name: Name,
  ): TextColumn {
    const all = new Uint32Array(rows.length);
    let [last, itsPlace]: [string | undefined, number] = [undefined, 0];
    for (let row = 0; row < all.length; row++) {
      const text = rows[row]![name];
      if (text !== last) [last, itsPlace] = [text, text === undefined ? 0 : place(text)];
      all[row] = itsPlace;
    }
    return texts.length > 0xffff ? all : new Uint16Array(all);
  }
  return { texts, column };
}
