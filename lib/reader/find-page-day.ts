import { parentOf } from './dom';
import { findDay, type PageDay } from './find-day';
import { gapBetween } from './rects';
import type { Sight } from './sight';
import type { PageText } from './text-pass';

/** Words beside which a page states the day of its figures. */
const WORDS = /日期|时间|周期|截[止至]|更新|近\d+[天日]|\bdate\b|updated?|period|as of|last \d+ days/i;
/** Announcements and lists have days of their own. */
const ELSEWHERE =
  'table td,[role="alert"],[class*="alert" i],[class*="notice" i],[class*="announce" i],footer,[role="dialog"],[class*="advert" i]';
/** A line that states a day is at most so long, however many elements it is made of. */
const LONGEST_LINE = 160;
/** Levels from the word up to the line that holds the date too. */
const LINE_LEVELS = 3;

/**
 * The day that a page states for its figures, wherever in it: a day of the data before a day of the update, and of several
 * the one nearest to the board.
 *
 * @param board the element that holds the figures
 * @param today `YYYY-MM-DD` in UTC+8
 */
export function findPageDay({ nodes }: PageText, board: Element, sight: Sight, today: string): PageDay | undefined {
  const place = board.getBoundingClientRect();
  let best: { found: PageDay; gap: number } | undefined;
  for (const node of nodes) {
    if (node.data.length > LONGEST_LINE || !WORDS.test(node.data)) continue;
    const seen = sight.textOf(node);
    const found = seen && !parentOf(node)?.closest(ELSEWHERE) && dayBeside(node, today);
    if (!found) continue;
    const gap = gapBetween(seen.first, place);
    if (!best || found.rank < best.found.rank || (found.rank === best.found.rank && gap < best.gap))
      best = { found, gap };
  }
  return best?.found;
}

function dayBeside(node: Text, today: string): PageDay | undefined {
  let text = node.data;
  let element = parentOf(node);
  for (let level = 0; ; level++) {
    const found = findDay(text, today);
    if (found || !element || level === LINE_LEVELS) return found;
    text = (element as HTMLElement).innerText ?? element.textContent ?? '';
    if (text.length > LONGEST_LINE) return undefined;
    element = parentOf(element);
  }
}
