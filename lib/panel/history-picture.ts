import type { DayValues, Estimate } from '../engine';
import { dayNumber } from '../engine/forecast/day-number';
import { daysBetween } from '../format/day';
import type { Note } from '../records/added';
import type { Column, Columns } from './history-series';
import type { TierBand } from './history-tiers';

/** What is drawn, whichever part of it is in view: values a calendar day, the first of them on `first`. */
export type ChartData = {
  /** Day number of the first entry. */
  readonly first: number;
  readonly lines: readonly Column[];
  /** The days to come, as 90 % bands; null where the past is. */
  readonly low: readonly (number | null)[];
  readonly middle: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** First and last day number of each stretch that was not read. */
  readonly gaps: readonly (readonly [number, number])[];
  readonly tiers: readonly TierBand[];
  /** Day numbers with a note, and those on which rules changed. */
  readonly notes: readonly number[];
  readonly rules: readonly number[];
};

/** Something to know of a day. */
export type Mark = { readonly day: string; readonly key: string } & (
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'rule'; readonly version: string }
  | { readonly kind: 'unsaid' }
);

/** Columns of the past, then those of the days ahead. */
export function chartData(
  { first, columns }: Columns,
  hidden: ReadonlySet<string>,
  band: readonly { readonly day: string; readonly value: Estimate }[],
): Pick<ChartData, 'first' | 'lines' | 'low' | 'middle' | 'high'> {
  const past = columns[0]?.values.length ?? 0;
  const length = past + band.length;
  const along = (pick: (value: Estimate) => number) => {
    const values = Array<number | null>(length).fill(null);
    for (const { day, value } of band) values[daysBetween(first, day)] = pick(value);
    return values;
  };
  const ahead = Array<number | null>(band.length).fill(null);
  return {
    first: dayNumber(first),
    lines: columns.filter(({ id }) => !hidden.has(id)).map(({ id, values }) => ({ id, values: [...values, ...ahead] })),
    low: along(({ low }) => low),
    middle: along(({ value }) => value),
    high: along(({ high }) => high),
  };
}

type Rules = {
  readonly models: readonly { readonly id: string; readonly validFrom: string }[];
  /** The platform changed its rules on this day without a word. */
  readonly changedOn: string | undefined;
};

/** Notes and changes of rules between two days, oldest first. */
export function marksBetween(from: string, to: string, notes: readonly Note[], rules: Rules): readonly Mark[] {
  const marks: Mark[] = [
    ...notes.map(({ day, id, text }): Mark => ({ day, key: id, kind: 'note', text })),
    ...rules.models.map(({ id, validFrom }): Mark => ({ day: validFrom, key: id, kind: 'rule', version: validFrom })),
  ];
  if (rules.changedOn !== undefined) marks.push({ day: rules.changedOn, key: 'unsaid', kind: 'unsaid' });
  return marks.filter(({ day }) => day >= from && day <= to).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The days of a table, newest first, so many a page. */
export function tablePage(days: readonly DayValues[], page: number, size: number) {
  const pages = Math.max(1, Math.ceil(days.length / size));
  const own = Math.min(Math.max(page, 1), pages);
  return { page: own, pages, rows: days.toReversed().slice((own - 1) * size, own * size) };
}
