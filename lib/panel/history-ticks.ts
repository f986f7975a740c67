import { addDays, daysBetween, formatDay } from '../format/day';
import type { Language } from '../format/language';

/** A place on the time axis. */
export type Tick = { readonly day: string; readonly label: string };

/** Months between two ticks, and days where months are too long. */
const MONTHS = [1, 2, 3, 6, 12, 24, 60];
const DAYS = [1, 2, 7, 14];

/**
 * Days to write on the axis: so many at most, on firsts of a month where the time is long.
 * @param from first and last day that are shown
 */
export function dayTicks(from: string, to: string, most: number, language: Language): readonly Tick[] {
  const length = daysBetween(from, to);
  const every = DAYS.find((days) => length / days < most);
  if (every !== undefined) {
    return Array.from({ length: Math.floor(length / every) + 1 }, (_, index) => {
      const day = addDays(to, -every * index);
      return { day, label: formatDay(day, language) };
    }).reverse();
  }
  const step = MONTHS.find((months) => length / (30.4 * months) < most) ?? 120;
  const ticks: Tick[] = [];
  const [year = 0, month = 1] = from.split('-').map(Number);
  // Counted from year 0, so that quarters and years begin where they do.
  for (let at = Math.ceil((year * 12 + month - 1) / step) * step; ; at += step) {
    const day = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, label: monthLabel(day, step, language) });
  }
}

function monthLabel(day: string, step: number, language: Language): string {
  const [year = '', month = ''] = day.split('-');
  const isYear = step >= 12 || month === '01';
  if (language === 'en') return isYear ? year : formatDay(day, language).replace(/^\d+ /, '');
  return isYear ? `${year}年` : `${Number(month)}月`;
}
