import { normalize } from './normalize';

/** The business day that a page states, and the words that state it. */
export type PageDay = {
  readonly day: string;
  readonly updatedAt: string;
  /** How the day is stated: 0 as that of the data, 1 as that of the update, more where it is only told by the way. */
  readonly rank: number;
};

const TIME = String.raw`(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?`;
/** With both marks, or with neither: 2008.65 is an amount. */
const DATE = String.raw`(?<![\d.])(20\d{2})(?=\s*[-/.年]\s*\d{1,2}\s*[-/.月]|\d{4}(?!\d))\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?`;
/** With a point between them the two are a date only with two digits each: 4.4 is a score. */
const SHORT_DATE = String.raw`(\d{1,2}(?=\s*[-/月])|\d{2}(?=\.\d{2}(?!\d)))\s*[-/.月]\s*(\d{1,2})\s*日?`;
const ENGLISH_DATE = String.raw`([A-Z][a-z]{2})[a-z]*\.?\s+(\d{1,2})(?!\d)(?:,?\s+(20\d{2}))?`;
const DAY_FIRST_DATE = String.raw`(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\.?,?\s+(20\d{2})`;
/** Not the figure of `vs last period 10.13%`. */
const ANY_DATE = `(?:${DATE}|${DAY_FIRST_DATE}|${SHORT_DATE}|${ENGLISH_DATE})(?!\\d*\\s*(?:[%‰分秒]|星(?!期)|小时))`;
/** A note or a mark between the words and the date: （北京时间）, ⓘ. */
const NOTE = String.raw`(?:[((][^))]{0,12}[))])?[\s:为到在是ⓘ?]*(?:[今昨前][日天]\s*[((]?)?`;
/** The first date of `a ~ b`; the figures are of the last. */
const FIRST_DATE = String.raw`(?:20\d{2}(?:0[1-9]|1[0-2])[0-3]\d(?!\d)|(?:20\d{2}\s*[-/.年]\s*)?\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|[A-Z][a-z]{2}[a-z]*\.?\s+\d{1,2}(?:,?\s+20\d{2})?)`;
const RANGE_START = String.raw`${FIRST_DATE}${TIME}\s*(?:[~～至—–-]|to)+\s*`;

/** What states the day of figures, surest first; `更新` states the day on which they were published. */
const STATED = [
  '(?:数据|统计|考核|评估|评分|计分|计算|出分)(?:日期?|时间段?|时段|周期|区间|范围|期|截[止至](?:日期?|时间|到|至)?|更新(?:时间|日期|至|到|于|为)?|至)|最新数据|数据[为是]|截[止至](?:日期?|时间)?|data (?:date|period|range|through|for|as (?:of|at))|as of|period|statistics date',
  '更新(?:时间|于|至|日期?)?|(?:(?:last )?updated?|calculated)(?: on| at| time)?',
  String.raw`日期|(?<![\u4e00-\u9fff])(?:周期|时间范围)|date range`,
].map(
  (words) =>
    new RegExp(
      `(?<!下次|规则|活动|公告|预计|到期|有效|报名|入驻|对比|创建|[上前](?:一?周)?期[(]|next |last |previous |prior )(?:${words})${NOTE}(?:${RANGE_START})?${ANY_DATE}${TIME}`,
      'i',
    ),
);
const WINDOW = new RegExp(
  `(?:近?\\d+[天日](?:的?数据)?|[本当]期|本周期|last \\d+ days)[\\s((:]*${RANGE_START}${ANY_DATE}`,
  'i',
);
const STATED_AFTER = new RegExp(`${ANY_DATE}${TIME}\\s*[((]?(?:已?更新|updated?\\b)`, 'i');
const DATA_AFTER = new RegExp(`(?<!(?:对比|比|较|vs)\\s*)${ANY_DATE}\\s*的?数据(?![库源线包更])`, 'i');
const PATTERNS = [...STATED, STATED_AFTER, DATA_AFTER, WINDOW];
/** `每日更新 4.25`, `4.25 更新说明`: a score beside words of the update, and no date unless these say 更新时间. */
const SCORE = /^(?:(?:last )?updated?|更新)\s*\d{1,2}\.\d{1,2}$|^\d{1,2}\.\d{1,2}\s*[((]?(?:更新|update)/i;
/** The ranks of a day on which figures were updated. */
export const UPDATE_RANKS: readonly number[] = [1, PATTERNS.indexOf(STATED_AFTER)];
/** The rank of a day that ends a window of days: 近30天（2026-08-10~2026-09-08）. */
export const WINDOW_RANK = PATTERNS.indexOf(WINDOW);
/** A day told from today's: 数据日期：昨日. */
const RELATIVE =
  /(?:(?:数据|统计)(?:日期|时间|更新(?:时间|至|于)?)|更新(?:时间|至|于)?|截[止至])[\s:为到]*([今昨前][日天])/;
const RELATIVE_RANK = 9;
const DAYS_BACK: Record<string, number> = { 今: 0, 昨: 1, 前: 2 };

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
  for (const [rank, pattern] of PATTERNS.entries()) {
    const match = pattern.exec(plain);
    if (!match || SCORE.test(match[0])) continue;
    const day = dayOf(match, today);
    const stated = match[0].slice(match[0].search(/\d|[A-Z][a-z]{2}[a-z]*\.?\s+\d/)).trim();
    if (day && day <= today) return { day, updatedAt: stated, rank };
  }
  const relative = RELATIVE.exec(plain)?.[1];
  return relative
    ? { day: before(today, DAYS_BACK[relative[0]!]!), updatedAt: relative, rank: RELATIVE_RANK }
    : undefined;
}

function dayOf(match: RegExpExecArray, today: string): string | undefined {
  const [, year, month, date, dayFirst, nameAfter, yearAfter, shortMonth, shortDate, name, dateAfter, yearOfName] =
    match;
  const [monthName, monthDate, monthYear] = [nameAfter ?? name, dayFirst ?? dateAfter, yearAfter ?? yearOfName];
  if (year) return iso(year, month!, date!);
  if (monthName) {
    const number = MONTHS.indexOf(monthName.toLowerCase()) + 1;
    if (number === 0) return undefined;
    return monthYear ? iso(monthYear, String(number), monthDate!) : latestSuchDay(String(number), monthDate!, today);
  }
  return latestSuchDay(shortMonth!, shortDate!, today);
}

/** A text that is a date, or a range of two, and little else: `2026-09-09`, `2026-08-11 ~ 2026-09-09 数据`. */
const LONE = new RegExp(
  `^(?:[\\s((昨日天,，:：当前为每]|T-1|数据|[Yy]esterday)*(?:\\d{1,2}:\\d{2}更新[,，]?当前为)?(?:${RANGE_START})?${ANY_DATE}${TIME}[\\s))]*(?:[((]?(?:昨[日天]|T-1|[Yy]esterday|周[一二三四五六日]|星期[一二三四五六日天]|近\\d+[天日])[))]?)?(?:的?数据|体验得分|体验分)?$`,
);
const LONE_RANK = 5;

/**
 * The day of a text that is a date or a range and nothing else; a month and a day without a year need the word 数据 or a
 * range, or they would be any two numbers.
 */
export function findLoneDay(text: string, today: string): PageDay | undefined {
  const plain = normalize(text).replace(/\s+/g, ' ').trim();
  const match = plain.length <= LONGEST_LONE ? LONE.exec(plain) : null;
  const day =
    match && (/20\d{2}|数据|[~～至]|月\s*\d{1,2}\s*日?\s*[-–—]/.test(plain) ? dayOf(match, today) : undefined);
  return day && day <= today ? { day, updatedAt: plain, rank: LONE_RANK } : undefined;
}
const LONGEST_LONE = 40;

/** The day of a text that is a month and a day of these last days, without a year: 11月29日. */
export function findBareDay(text: string, today: string): PageDay | undefined {
  const [, month, date] = BARE.exec(normalize(text).trim()) ?? [];
  const day = month && latestSuchDay(month, date!, today);
  return day && day >= before(today, BARE_DAYS) ? { day, updatedAt: text.trim(), rank: LONE_RANK } : undefined;
}
const BARE = /^(\d{1,2})\s*月\s*(\d{1,2})\s*日$/;
const BARE_DAYS = 3;

/** The day of a head that says nothing but how long ago it was: 今日, 昨日, 前天. */
export function findDayAgo(text: string, today: string): PageDay | undefined {
  const [, ago] = /^([今昨前])[日天]$/.exec(text.trim()) ?? [];
  return ago ? { day: before(today, DAYS_BACK[ago]!), updatedAt: text.trim(), rank: LONE_RANK } : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function latestSuchDay(month: string, date: string, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  const thisYear = iso(String(year), month, date);
  return thisYear && thisYear <= today ? thisYear : iso(String(year - 1), month, date);
}

/** The day so many days earlier. */
export function before(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

function iso(year: string, month: string, date: string): string | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day ? undefined : day;
}
