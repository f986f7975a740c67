import type { Term } from '../platforms/vocabulary';

/** Most indicators count 30 days, and pages that show those show the few of 60 or 90 days under the same words. */
export const USUAL_DAYS = 30;
/** A window with its days. */
const WINDOW = /(?:近|过去|最近|last\s|past\s)\s*(\d{1,3})\s*个?(?:自然)?(?:[天日]|days?)/gi;
/** The window that a page states for all of its figures: `统计周期：近60天`. */
const STATED =
  /(?:周期|口径|时间范围|period)\s*[:：]\s*(?:近|过去|最近|last\s|past\s)\s*(\d{1,3})\s*个?(?:自然)?(?:[天日]|days?)/gi;

/**
 * The days that a figure counts: the indicator's own, or more where the page says so, as platforms do for a shop of few
 * orders.
 *
 * @param beside the text of the figure's own block
 * @param around the text of the section around the board
 */
export function printedWindow({ windowDays }: Term, beside: string, around: string): number | undefined {
  if (!windowDays) return undefined;
  const printed = onlyOne(beside, WINDOW) ?? onlyOne(around, STATED);
  return printed !== undefined && printed !== USUAL_DAYS && printed > windowDays ? printed : windowDays;
}

/** undefined where there is none, or several that differ. */
function onlyOne(text: string, pattern: RegExp): number | undefined {
  const days = new Set([...text.matchAll(pattern)].map(([, number]) => Number(number)));
  return days.size === 1 ? [...days][0] : undefined;
}

/** `近7天` before a figure whose indicator counts 30 days makes it another figure; `近30天` makes it this one. */
export function isOfOtherWindow(words: string, { windowDays }: Term): boolean {
  return countsOtherDays(windowIn(words), windowDays);
}

/** Whether so many days are not those that an indicator counts; where one of the two is not known they may be. */
export function countsOtherDays(days: number | undefined, windowDays: number | undefined): boolean {
  return days !== undefined && windowDays !== undefined && days !== windowDays && days !== USUAL_DAYS;
}

/** `近7天` on a line below a figure of 30 days makes it another one too; more days than usual are those of a shop with few orders. */
export function isShorter(below: string, { windowDays }: Term): boolean {
  const days = windowIn(WINDOW_LINE.exec(below)?.[0] ?? '');
  return days !== undefined && windowDays !== undefined && days < Math.min(windowDays, USUAL_DAYS);
}

/** A line that says a window and nothing else. */
const WINDOW_LINE = /^\s*(?:近|过去|最近|last |past )\s*\d+\s*个?(?:自然)?(?:[天日]|days?)\s*$/im;

/** The days of the last window in words. */
function windowIn(words: string): number | undefined {
  const days = [...words.matchAll(WINDOW)].at(-1)?.[1];
  return days === undefined ? undefined : Number(days);
}
