import { normalize } from './normalize';

/** The business day that a page states, and the words that state it. */
export type PageDay = { readonly day: string; readonly updatedAt: string };

const DATE = String.raw`(20\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?`;
const SHORT_DATE = String.raw`(\d{1,2})\s*[-/月]\s*(\d{1,2})\s*日?`;
const TIME = String.raw`(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?`;
const WORDS =
  '(?:更新(?:时间|于|至|日期)?|数据(?:日期|时间|更新(?:时间|至|于)?|截止(?:日期|至)?)|统计(?:日期|时间)|截[止至](?:日期)?)';
const STATED = new RegExp(`${WORDS}\\s*[::]?\\s*(?:${DATE}${TIME}|${SHORT_DATE}${TIME})`);
const STATED_AFTER = new RegExp(`(?:${DATE}|${SHORT_DATE})${TIME}\\s*(?:已)?更新`);

/**
 * The day that a text says its figures are of: 更新时间, 数据日期, 统计日期. A date without a year is the last such day
 * not after `today`.
 *
 * @param text the text of the board and its head
 * @param today `YYYY-MM-DD` in UTC+8
 * @returns undefined where no such words stand there, or the day does not exist or lies ahead
 */
export function findDay(text: string, today: string): PageDay | undefined {
  const plain = normalize(text).replace(/\s+/g, ' ');
  const match = STATED.exec(plain) ?? STATED_AFTER.exec(plain);
  if (!match) return undefined;
  const [words, year, month, date, shortMonth, shortDate] = match;
  const day = year ? iso(year, month!, date!) : latestSuchDay(shortMonth!, shortDate!, today);
  return day && day <= today ? { day, updatedAt: words.replace(new RegExp(`^${WORDS}\\s*[::]?\\s*`), '') } : undefined;
}

function latestSuchDay(month: string, date: string, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  const thisYear = iso(String(year), month, date);
  return thisYear && thisYear <= today ? thisYear : iso(String(year - 1), month, date);
}

function iso(year: string, month: string, date: string): string | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day ? undefined : day;
}
