import type { Reading } from '../records/snapshot';
import { LOOK_TEXTS, monthOf, type PackedMonth, READING_TEXTS, type TextColumn } from './month-record';
import { EXTRAS, LOOK_EXTRAS, type Look, type PageDay, type ShopPage } from './page-day';

/**
 * The record of a month's days of one page. `unpackMonth(packMonth(page, days))` is the days.
 *
 * @param days all of one month, oldest first, at least one
 */
export function packMonth({ platform, shopId, page }: ShopPage, days: readonly PageDay[]): PackedMonth {
  const looks = days.flatMap((day) => day.looks);
  const readings = days.flatMap((day) => day.readings);
  const { texts, column } = dictionary();
  return {
    platform,
    shopId,
    month: monthOf(days[0]!.day),
    page,
    days: Uint8Array.from(days, ({ day }) => Number(day.slice(8))),
    lookCounts: Uint16Array.from(days, (day) => day.looks.length),
    readingCounts: Uint16Array.from(days, (day) => day.readings.length),
    looks: columns([...LOOK_TEXTS, ...present(LOOK_EXTRAS, looks)] as (keyof Look)[], (name) =>
      column(looks, (look) => look[name]),
    ) as PackedMonth['looks'],
    readings: columns(READING_TEXTS, (name) => column(readings, (reading) => reading[name])),
    texts,
    value: Float64Array.from(readings, ({ value }) => value),
    seenAt: Float64Array.from(days.flatMap(({ seenAt }) => seenAt)),
    extras: columns(present(EXTRAS, readings), (name) => numbers(readings, name)),
  };
}

function present<Name extends string>(names: readonly Name[], rows: readonly Partial<Record<Name, unknown>>[]): Name[] {
  return names.filter((name) => rows.some((row) => row[name] !== undefined));
}

function columns<Name extends string, Column>(
  names: readonly Name[],
  column: (name: Name) => Column,
): Record<Name, Column> {
  return Object.fromEntries(names.map((name) => [name, column(name)])) as Record<Name, Column>;
}

function numbers(readings: readonly Reading[], name: (typeof EXTRAS)[number]): Float64Array {
  return Float64Array.from(readings, (reading) => reading[name] ?? Number.NaN);
}

/** Gathers texts, each once, and makes columns of their places. */
function dictionary() {
  const texts: string[] = [];
  const places = new Map<string, number>();
  function place(text: string | undefined): number {
    if (text === undefined) return 0;
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, texts.push(text));
    return texts.length;
  }
  function column<Row>(rows: readonly Row[], textOf: (row: Row) => string | undefined): TextColumn {
    const all = Uint32Array.from(rows, (row) => place(textOf(row)));
    return texts.length > 0xffff ? all : Uint16Array.from(all);
  }
  return { texts, column };
}
