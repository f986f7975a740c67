import { isInside, parentOf, textsIn } from './dom';
import { findDay, findDayAgo, findLoneDay, type PageDay, WINDOW_RANK } from './find-day';
import { gapBetween, type Rect } from './rects';
import type { Sight } from './sight';
import type { PageText } from './text-pass';

/** Words beside which a page states the day of its figures. */
const WORDS =
  /日期|时间|周期|区间|截[止至]|更新|统计|[本当]期|近\d+[天日]|\d[天日][(（]|数据|\bdate\b|updated?|period|as of|last \d+ days/i;
/** Announcements and lists have days of their own. */
const ELSEWHERE =
  'td,[role="alert"],[class*="alert" i],[class*="notice" i],[class*="announce" i],footer,[role="dialog"],[class*="advert" i]';
/** News with the day of its own (公告（11月28日更新）), but for what names the day of the data in so many words. */
const OF_NEWS =
  /公告|通知|公示|规[则范]|政策|活动|大促|报名|生效|须知|教程|手册|指南|版本|notice|announce|policy|release/i;
const OF_DATA = /(?:数据|统计|指标|评分)(?:日期|时间|周期|截[至止]|更新)|更新(?:时间|日期)|data (?:date|period)/i;
/** A line that states a day is at most so long, however many elements it is made of. */
const LONGEST_LINE = 160;
/** Levels from the word up to the line that holds the date too. */
const LINE_LEVELS = 3;
/** A date without a word counts this close over the board. */
const HEAD_PX = 160;

type Stated = { readonly found: PageDay; readonly rect: Rect };

/**
 * The day that a page states for its figures: over or among them before below them, a day of the data before a day of the
 * update, and of several the one nearest to the board; of windows that end on different days the latest, for some figures
 * come later than others. Also the chosen day of a date field, and a date alone at the
 * board's head; else, of a table of days, the newest.
 *
 * @param board the element that holds the figures
 * @param figures the texts in which they begin, as far as these are known
 * @param today `YYYY-MM-DD` in UTC+8
 */
export function findPageDay(
  page: PageText,
  board: Element,
  sight: Sight,
  today: string,
  figures: readonly Text[] = [],
): PageDay | undefined {
  const place = board.getBoundingClientRect();
  const stated = withOwnWindows([...inTexts(page, board, sight, today), ...inFields(board, today)], place);
  const lone = () => loneDates(page, board, sight, today).filter(({ rect }) => isAtHead(rect, place));
  const all = [() => stated, lone, () => rowDays(board, figures, today)].reduce<readonly Stated[]>(
    (found, find) => (found.length > 0 ? found : find()),
    [],
  );
  const order = (a: Stated, b: Stated) =>
    Number(isBelow(a.rect, place)) - Number(isBelow(b.rect, place)) ||
    a.found.rank - b.found.rank ||
    (a.found.rank === WINDOW_RANK ? b.found.day.localeCompare(a.found.day) : 0) ||
    gapBetween(a.rect, place) - gapBetween(b.rect, place);
  return [...all].sort(order)[0]?.found;
}

/**
 * Spans of days that end on different days are each an indicator's own window, whatever words stand before them; so is one
 * among the figures, where the page's day stands over them.
 */
function withOwnWindows(all: readonly Stated[], place: Rect): readonly Stated[] {
  const isOver = ({ rect }: Stated) => rect.bottom <= place.top;
  const isSpan = ({ found }: Stated) => SPAN.test(found.updatedAt);
  const isHeaded = all.some((each) => isOver(each) && !isSpan(each));
  const stated = all.map((each) => {
    return isHeaded && isSpan(each) && !isOver(each) ? { ...each, found: { ...each.found, rank: WINDOW_RANK } } : each;
  });
  const spans = stated.filter(isSpan);
  if (new Set(spans.map(({ found }) => found.day)).size < 2) return stated;
  return stated.map((each) => {
    return spans.includes(each) ? { ...each, found: { ...each.found, rank: WINDOW_RANK } } : each;
  });
}
const SPAN = /\d\D*(?:[~～至—–]|\s-\s|\bto\b)/;

function isBelow(rect: Rect, board: Rect): boolean {
  return rect.top > board.bottom;
}

function isAtHead(rect: Rect, board: Rect): boolean {
  return rect.top >= board.top - HEAD_PX && rect.bottom <= board.bottom;
}

/** Whether a text belongs to an announcement, a list, or a dialog that the board is not in. */
function isElsewhere(text: Text, board: Element): boolean {
  const other = parentOf(text)?.closest(ELSEWHERE);
  return other !== undefined && other !== null && !isInside(board, other);
}

function inTexts({ nodes }: PageText, board: Element, sight: Sight, today: string): Stated[] {
  return nodes.flatMap((node) => {
    if (node.data.length > LONGEST_LINE || !WORDS.test(node.data)) return [];
    const seen = sight.textOf(node);
    const found = seen && !isElsewhere(node, board) && dayBeside(node, today);
    return found ? [{ found, rect: seen.first }] : [];
  });
}

function dayBeside(node: Text, today: string): PageDay | undefined {
  let text = node.data;
  let element = parentOf(node);
  for (let level = 0; ; level++) {
    if (OF_NEWS.test(text) && !OF_DATA.test(text)) return undefined;
    const found = findDay(text, today);
    if (found || !element || level === LINE_LEVELS) return found;
    text = lineOf(element);
    if (text.length > LONGEST_LINE) return undefined;
    element = parentOf(element);
  }
}

/** What a line says, the values of its fields included: `统计时间：` and a range of two fields. */
function lineOf(element: Element): string {
  const fields = [...element.querySelectorAll('input')].map(({ value }) => value).join(' ~ ');
  return `${(element as HTMLElement).innerText ?? element.textContent ?? ''} ${fields}`.trim();
}

/** Levels from the board up to the section that holds its date field too. */
const SECTION_LEVELS = 4;
/** A date alone may head a table that its library wraps in many boxes; a block with more text is more than a section. */
const WRAPPED_LEVELS = 12;
const SECTION_CHARACTERS = 3000;
/** Less sure than words that state the day of the data, surer than the day of an update. */
const FIELD_RANK = 0.5;

function inFields(board: Element, today: string): Stated[] {
  const place = board.getBoundingClientRect();
  let section = board;
  for (let level = 0; level < SECTION_LEVELS; level++) section = parentOf(section) ?? section;
  const fields = [...section.querySelectorAll('input')].filter((field) => field.checkVisibility());
  return fields.flatMap((field, i) => {
    const next = fields[i + 1];
    const isStart = next !== undefined && next.parentElement?.parentElement === field.parentElement?.parentElement;
    const found = findLoneDay(field.value, today);
    const startsRange = isStart && findLoneDay(next.value, today) !== undefined;
    const rect = field.getBoundingClientRect();
    if (!found || startsRange || !isAtHead(rect, place) || isCompared(field)) return [];
    return [{ found: { ...found, rank: FIELD_RANK }, rect }];
  });
}

/** Days that head the rows or the columns of a table that the figures stand in, of which the newest is the one that is read. */
function rowDays(board: Element, figures: readonly Text[], today: string): Stated[] {
  const tables = new Set(
    [board, ...figures].map((each) => (each instanceof Element ? each : parentOf(each))?.closest(TABLE)),
  );
  const rect = board.getBoundingClientRect();
  return [...tables].flatMap((table) => (table ? newestOf(table, today) : [])).map((found) => ({ found, rect }));
}

function newestOf(own: Element, today: string): PageDay[] {
  let table: Element | null = own;
  for (let level = 0; table && level < SPLIT_LEVELS && !isPageLong(table); level++, table = parentOf(table)) {
    const days = [...table.querySelectorAll(HEAD_CELLS)].flatMap((cell) => {
      const words = cell.textContent?.trim() ?? '';
      return findLoneDay(words, today) ?? findDayAgo(words, today) ?? [];
    });
    const [newest, ...others] = days.sort((one, other) => other.day.localeCompare(one.day));
    if (newest && others.length > 0) return [newest];
  }
  return [];
}
/** Levels from a head that stays in sight, drawn as a table of its own, up to what holds the rows too. */
const SPLIT_LEVELS = 5;

function isPageLong({ textContent }: Element): boolean {
  return (textContent ?? '').length > SECTION_CHARACTERS;
}
const TABLE = 'table,[role="table"],[role="grid"]';
const HEAD_CELLS = 'th,[role="columnheader"],td:first-child,[role="gridcell"]:first-child';

/** 对比日期: the day that the figures are compared with. */
function isCompared(field: Element): boolean {
  const box = field.parentElement;
  return /对比|比较|compare/i.test(box?.previousElementSibling?.textContent ?? '');
}

/** Dates that stand alone: `2026-08-11 ~ 2026-09-09`. */
function loneDates({ shadowRoots }: PageText, board: Element, sight: Sight, today: string): Stated[] {
  const section = sectionAround(board);
  const roots = [section, ...shadowRoots.filter(({ host }) => isInside(host, section))];
  return roots.flatMap(textsIn).flatMap((text) => {
    if (text.data.length > LONGEST_LINE || !/\d/.test(text.data)) return [];
    const day = findLoneDay(rangeAround(text), today) ?? findLoneDay(text.data, today);
    const seen = day && !isElsewhere(text, board) && sight.textOf(text);
    return seen ? [{ found: day, rect: seen.first }] : [];
  });
}

/** A range may be a text for each of its dates, and one for what is between. */
function rangeAround(text: Text): string {
  const { parentNode } = text;
  return parentNode && parentNode.childNodes.length <= RANGE_TEXTS ? (parentNode.textContent ?? '') : text.data;
}
const RANGE_TEXTS = 8;

function sectionAround(board: Element): Element {
  let section = board;
  for (let level = 0; level < WRAPPED_LEVELS; level++) {
    const parent = parentOf(section);
    const isLong = level >= SECTION_LEVELS && (parent?.textContent ?? '').length > SECTION_CHARACTERS;
    if (!parent || parent === document.documentElement || isLong) break;
    section = parent;
  }
  return section;
}
