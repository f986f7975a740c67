import type { Language } from './language';

const MS_A_DAY = 86_400_000;
const CHINA_OFFSET_MS = 8 * 3_600_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day in China at an instant, `YYYY-MM-DD`: the platforms' days change at midnight UTC+8 wherever the seller is. */
export function chinaDay(at: Date): string {
  return new Date(at.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}

/** The clock in China at an instant, `HH:MM`. */
export function chinaTime(at: Date): string {
  return new Date(at.getTime() + CHINA_OFFSET_MS).toISOString().slice(11, 16);
}

/** Whole days from one business day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);
}

/** The business day so many days later. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * MS_A_DAY).toISOString().slice(0, 10);
}

/** The last whole week before a day, Monday to Sunday. */
export function weekBefore(day: string): { readonly from: string; readonly until: string } {
  const until = addDays(day, -weekday(day));
  return { from: addDays(until, -6), until };
}

/** 1 Monday to 7 Sunday. */
export function weekday(day: string): number {
  return ((Math.floor(Date.parse(day) / MS_A_DAY) + 3) % 7) + 1;
}

/** `9月9日`, `9 Sep`; with the year when it is not `today`'s. */
export function formatDay(day: string, language: Language, today = day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const otherYear = year !== today.slice(0, 4);
  if (language === 'en') return `${Number(date)} ${MONTHS[Number(month) - 1]}${otherYear ? ` ${year}` : ''}`;
  return `${otherYear ? `${year}年` : ''}${Number(month)}月${Number(date)}日`;
}

/** A length in days: `3 天`, `1 day`. */
export function formatDays(days: number, language: Language): string {
  return language === 'en' ? `${days} ${days === 1 ? 'day' : 'days'}` : `${days} 天`;
}
