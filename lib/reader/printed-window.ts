import type { Term } from '../platforms/vocabulary';

/** Most indicators count 30 days, and pages that show those show the few of 60 or 90 days under the same words. */
const USUAL_DAYS = 30;
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
