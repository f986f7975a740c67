import { addDays, chinaDay, chinaTime, weekday } from '../format/day';
import type { Routine } from '../settings/alert-settings';
import type { DayTotal } from './judge-alerts';

/** Whether today's hour has come, by the clock of the platforms (UTC+8) wherever the seller's machine stands. */
export function isDue({ at, on }: Routine, now: Date): boolean {
  if (on === 'off' || (on === 'workdays' && weekday(chinaDay(now)) > 5)) return false;
  return chinaTime(now) >= at;
}

/** What a week has brought. */
export type Week = { readonly first: number; readonly last: number; readonly lowest: number; readonly days: number };

/**
 * A week's totals in short: from the last score before it (where one of the week before is known) to its last.
 * @returns undefined where the week has no score, or nothing to hold it against
 */
export function weekOf(
  totals: readonly DayTotal[],
  { from, until }: { readonly from: string; readonly until: string },
): Week | undefined {
  const own = totals.filter(({ day }) => day >= from && day <= until);
  const before = totals.findLast(({ day }) => day < from && day >= addDays(from, -7));
  const [first, last] = [before ?? own[0], own.at(-1)];
  if (!first || !last || first === last) return undefined;
  const lowest = Math.min(...own.map(({ total }) => total));
  return { first: first.total, last: last.total, lowest, days: own.length };
}
