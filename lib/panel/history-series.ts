import type { DayValues } from '../engine';
import { addDays, daysBetween } from '../format/day';

/** One line of the chart: a value a calendar day, null where none was read. */
export type Column = { readonly id: string; readonly values: readonly (number | null)[] };

export type Columns = {
  /** The day of the first entry; each of the others is a day later. */
  readonly first: string;
  readonly columns: readonly Column[];
};

/** Every calendar day of a history as columns, so that a missing day is a gap. @param days oldest first, at least one */
export function columnsOf(days: readonly DayValues[], ids: readonly string[]): Columns {
  const first = days[0]!.day;
  const length = daysBetween(first, days.at(-1)!.day) + 1;
  const columns = ids.map((id) => ({ id, values: Array<number | null>(length).fill(null) }));
  for (const { day, values } of days) {
    const at = daysBetween(first, day);
    for (const column of columns) {
      const figure = values[column.id];
      if (figure !== undefined) column.values[at] = typeof figure === 'number' ? figure : figure.value;
    }
  }
  return { first, columns };
}

/** Room above and below, as a share of what is shown. */
const MARGIN = 0.08;

type Shown = {
  readonly columns: Columns;
  readonly from: string;
  readonly to: string;
  /** What is expected of the days ahead. */
  readonly band: readonly { readonly day: string; readonly value: { readonly low: number; readonly high: number } }[];
  /** The shortest span that makes sense, so that a change in the last digit does not look like a cliff. */
  readonly least: number;
};

/**
 * What the value axis spans: all that is shown between two days, with some room. A wide forecast may double it on either
 * side and no more: it must not press the past into a line.
 */
export function spanOf({ columns: { first, columns }, from, to, band, least }: Shown): readonly [number, number] {
  const [start, end] = [daysBetween(first, from), daysBetween(first, to)];
  const seen = columns
    .flatMap(({ values }) => values.slice(Math.max(0, start), Math.max(0, end + 1)))
    .filter((each) => each !== null);
  const ahead = band.filter(({ day }) => day >= from && day <= to).map(({ value }) => value);
  const ends = seen.length > 0 ? seen : ahead.flatMap(({ low, high }) => [low, high]);
  if (ends.length === 0) return [0, 1];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of ends) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const missing = Math.max(0, least - (high - low)) / 2;
  [low, high] = [low - missing, high + missing];
  const most = high - low;
  const lowest = Math.min(low, ...ahead.map((each) => Math.max(each.low, low - most)));
  const highest = Math.max(high, ...ahead.map((each) => Math.min(each.high, high + most)));
  const room = (highest - lowest) * MARGIN;
  return [lowest - room, highest + room];
}

/** Stretches of calendar days on which nothing was read, first and last day. @param days oldest first */
export function gapsOf(days: readonly { readonly day: string }[]): readonly (readonly [from: string, to: string])[] {
  return days.flatMap(({ day }, index) => {
    const before = days[index - 1]?.day;
    return before !== undefined && daysBetween(before, day) > 1
      ? [[addDays(before, 1), addDays(day, -1)] as const]
      : [];
  });
}
