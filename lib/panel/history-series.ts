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

/**
 * What the value axis spans: all that is shown between two days, with some room.
 * @param least the shortest span that makes sense, so that a change in the last digit does not look like a cliff
 */
export function spanOf(
  { first, columns }: Columns,
  from: string,
  to: string,
  least: number,
): readonly [low: number, high: number] {
  const [start, end] = [daysBetween(first, from), daysBetween(first, to)];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { values } of columns) {
    for (let at = Math.max(0, start); at <= Math.min(end, values.length - 1); at += 1) {
      const value = values[at];
      if (value === null || value === undefined) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  if (low > high) return [0, 1];
  const missing = Math.max(0, least - (high - low)) / 2;
  const room = (high - low + 2 * missing) * MARGIN;
  return [low - missing - room, high + missing + room];
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
