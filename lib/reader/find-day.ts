import { normalize } from './normalize';

/** The business day that a page states, and the words that state it. */
export type PageDay = { readonly day: string; readonly updatedAt: string };

const DATE = String.raw`(20\d{2})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?`;
const SHORT_DATE = String.raw`(\d{1,2})\s*[-/月]\s*(\d{1,2})\s*日?`;
const ANY_DATE = `(?:${DATE}|${SHORT_DATE})`;
const TIME = String.raw`(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?`;
/** A note or a mark between the words and the date: （北京时间）, ⓘ. */
const NOTE = String.raw`(?:[((][^))]{0,12}[))])?[\s:为到ⓘ?]*`;
/** The first date of `a ~ b`; the figures are of the last. */
const RANGE_START = String.raw`(?:20\d{2}\s*[-/.年]\s*)?\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*[~～至—–-]+\s*`;

/** What states the day of figures, surest first; `更新` states the day on which they were published. */
const STATED = [
  '(?:数据|统计)(?:日期|时间|周期|区间|截止(?:日期|时间|至)?|更新(?:时间|至|于)?)|截[止至](?:日期|时间)?',
  '更新(?:时间|于|至|日期)?',
].map((words) => new RegExp(`(?<!下次|规则|活动|公告|预计)(?:${words})${NOTE}(?:${RANGE_START})?${ANY_DATE}${TIME}`));
const WINDOW = new RegExp(`近\\d+[天日][\\s((]*${RANGE_START}${ANY_DATE}`);
const STATED_AFTER = new RegExp(`${ANY_DATE}${TIME}\\s*(?:已)?更新`);

/**
 * The day that a text says its figures are of: 数据日期 or the end of a 统计周期, else 更新时间. A date without a year is
 * the last such day not after `today`.
 *
 * @param text the text of the board and its head
 * @param today `YYYY-MM-DD` in UTC+8
 * @returns undefined where no such words stand there, or the day does not exist or lies ahead
 */
export function findDay(text: string, today: string): PageDay | undefined {
  const plain = normalize(text).replace(/\s+/g, ' ');
  for (const pattern of [...STATED, STATED_AFTER, WINDOW]) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [words, year, month, date, shortMonth, shortDate] = match;
    const day = year ? iso(year, month!, date!) : latestSuchDay(shortMonth!, shortDate!, today);
    if (day && day <= today) return { day, updatedAt: words.slice(words.search(/\d/)).trim() };
  }
  return undefined;
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
