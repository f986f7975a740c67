import { plainCell } from './plain-cell';
import { dayOfSerial } from './shown-number';

/** How the numbers of a day stand where their order alone does not tell: 2026/9/9 needs no telling. */
export const DAY_ORDERS = ['mdy', 'dmy'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

export type DayForm = {
  /** For days without a year; `latest`: the last such day that is not after today. */
  readonly year: number | 'latest';
  /** For 9/8/2026. */
  readonly order: DayOrder;
};

/** A business day, `YYYY-MM-DD`, or why there is none. `md`: it came without a year, `xy`: the order had to be told. */
export type ReadDay =
  | { readonly day: string; readonly needs?: 'md' | 'xy' }
  | { readonly fault: 'day' | 'day_range' | 'day_ahead' };

/** What may follow: a time of day, the day of the week. */
const BEHIND = /[T ]*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$|[ (]*(星期|周|礼拜)[一二三四五六日天]\)?$/;
const SEPARATED = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const CHINESE = /^(?:(\d{4})年 ?)?(\d{1,2})月 ?(\d{1,2})[日号]?$/;
const RANGE =
  /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}日?)[ ~至到—–-]+(\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?$/;

/**
 * A day in any form that sellers write: `2026-09-09`, `2026/9/9`, `2026.9.9`, `20260909`, `2026年9月9日 星期三`, `2026/9/9 0:00`,
 * `9月9日`, `9/9`, `9/9/2026`, and the number by which a spreadsheet counts days. Two digits are never a year.
 *
 * @param today the last day that can be meant
 */
export function readDay(cell: string, form: DayForm, today: string): ReadDay {
  const whole = plainCell(cell);
  if (RANGE.test(whole)) return { fault: 'day_range' };
  const text = whole.replace(BEHIND, '').replace(BEHIND, '').trim();
  const found = dayIn(text, form, today);
  if (!found) return { fault: 'day' };
  return found.day > today ? { fault: 'day_ahead' } : found;
}

function dayIn(text: string, form: DayForm, today: string): { day: string; needs?: 'md' | 'xy' } | undefined {
  const [, year, , month, date] = SEPARATED.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year) return known(dayOf(year, month, date));
  const chinese = CHINESE.exec(text);
  if (chinese?.[1]) return known(dayOf(chinese[1], chinese[2], chinese[3]));
  const short = chinese ?? /^()(\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (short) {
    const [, , shortMonth = '', shortDate = ''] = short;
    const day =
      form.year === 'latest' ? latest(shortMonth, shortDate, today) : dayOf(`${form.year}`, shortMonth, shortDate);
    return day === undefined ? undefined : { day, needs: 'md' };
  }
  const turned = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (turned) {
    const [, first, second, last] = turned;
    const day = form.order === 'mdy' ? dayOf(last, first, second) : dayOf(last, second, first);
    return day === undefined ? undefined : { day, needs: 'xy' };
  }
  return /^\d{5}(\.\d+)?$/.test(text) ? known(dayOfSerial(Number(text))) : undefined;
}

function known(day: string | undefined): { day: string } | undefined {
  return day === undefined ? undefined : { day };
}

/** Undefined for a day that is in no calendar, or before there were such shops. */
function dayOf(year = '', month = '', date = ''): string | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = new Date(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
  return isReal && Number(year) >= 2003 ? day : undefined;
}

function latest(month: string, date: string, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  for (let back = 0; back < 8; back++) {
    const day = dayOf(`${year - back}`, month, date); // 29 February comes every four years
    if (day !== undefined && day <= today) return day;
  }
  return undefined;
}
