import type { DayValues } from '../engine';
import { addDays } from '../format/day';

/** How much of a day was read. */
export type ReadState = 'read' | 'half' | 'missing' | 'before' | 'ahead';

/** A figure is expected on a day where it was read on at least this share of the days. */
const USUAL = 0.5;

/** The figures that a shop's pages usually give. */
export function usualFigures(days: readonly DayValues[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { values } of days) for (const id of Object.keys(values)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= USUAL * days.length).map(([id]) => id);
}

/**
 * A month, week by week from Monday: each day with how much of it was read, undefined outside of the month.
 *
 * @param month `YYYY-MM`
 * @param days of the shop, at least those of the month; `first` and `today` end the time in which a day can be missing
 */
export function monthGrid(
  month: string,
  days: readonly DayValues[],
  usual: readonly string[],
  { first, today }: { readonly first: string | undefined; readonly today: string },
): readonly (readonly ({ readonly day: string; readonly state: ReadState; readonly lacks: number } | undefined)[])[] {
  const own = new Map(days.filter(({ day }) => day.startsWith(month)).map((each) => [each.day, each.values]));
  const start = `${month}-01`;
  const blank = (new Date(`${start}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: ReturnType<typeof monthGrid>[number][number][] = Array(blank).fill(undefined);
  for (let day = start; day.startsWith(month); day = addDays(day, 1)) {
    const values = own.get(day);
    const lacks = values ? usual.filter((id) => values[id] === undefined).length : usual.length;
    const none = day > today ? 'ahead' : first === undefined || day < first ? 'before' : 'missing';
    cells.push({ day, lacks, state: values ? (lacks === 0 ? 'read' : 'half') : none });
  }
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The month so many months later, `YYYY-MM`. */
export function addMonths(month: string, count: number): string {
  const [year = 0, own = 1] = month.split('-').map(Number);
  const at = year * 12 + own - 1 + count;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}
