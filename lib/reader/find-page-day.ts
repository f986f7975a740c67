import { dayIn } from './day-tables';
import { firstOfRun, isInside, parentOf, runFrom, textsIn } from './dom';
import { before, findBareDay, findDay, findLoneDay, type PageDay, UPDATE_RANKS, WINDOW_RANK } from './find-day';
import { gapBetween, type Rect } from './rects';
import { INVISIBLE, type Sight } from './sight';
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

/** `line`: the element that says it, where that is a text. */
type Stated = { readonly found: PageDay; readonly rect: Rect; readonly line?: Element | null };

/**
 * The day that a page states for its figures: over or among them before below them, a day of the data before a day of the
 * update, and of several the one nearest to the board; of windows that end on different days the latest, for some figures
 * come later than others. Also the chosen day of a date field, and a date alone at the
 * board's head; else, of a table of days, the newest. A date alone that is the day before the update is that of the data.
 *
 * @param board the element that holds the figures
 * @param tableDays the days of a table that the figures stand in, in the page's words
 * @param today `YYYY-MM-DD` in UTC+8
 */
export function findPageDay(
  page: PageText,
  board: Element,
  sight: Sight,
  today: string,
  tableDays: readonly string[] = [],
): PageDay | undefined {
  const place = board.getBoundingClientRect();
  const stated = withOwnWindows([...inTexts(page, board, sight, today), ...inFields(board, today)], place);
  const [update] = stated.every(isOfUpdate) ? stated : [];
  const own = update && dayBefore(update, today);
  if (own) return own;
  const lone = (find = dayAlone) =>
    loneDates(page, board, sight, today, find).filter(({ rect }) => isAtHead(rect, place));
  const bare = () => sole(lone((text) => findBareDay(text.data, today)));
  const all = [() => stated, lone, () => ofTable(tableDays, today, place), bare].reduce<readonly Stated[]>(
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

function isOfUpdate({ found }: Stated): boolean {
  return UPDATE_RANKS.includes(found.rank);
}

/** The date alone in one line or block with an update that is of the day before the update: that of the data. */
function dayBefore({ found, line }: Stated, today: string): PageDay | undefined {
  let block = line ?? null;
  for (let level = 0; block && level < LINE_LEVELS; level++, block = parentOf(block)) {
    if ((block.textContent ?? '').length > LONGEST_LINE) return undefined;
    for (const text of textsIn(block)) {
      const date = findLoneDay(text.data, today) ?? findBareDay(text.data, today);
      if (date?.day === before(found.day, 1)) return date;
    }
  }
  return undefined;
}

/** A month and a day without a year, where there is one only: the axis of a chart has many. */
function sole(dates: readonly Stated[]): readonly Stated[] {
  return new Set(dates.map(({ found }) => found.day)).size === 1 ? dates : [];
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
  const runs = new Map(nodes.map((node) => [firstOfRun(node), node]));
  return [...runs].flatMap(([first, node]) => {
    const run = runFrom(first, LONGEST_LINE);
    if (run.length > LONGEST_LINE || !WORDS.test(run)) return [];
    const seen = sight.textOf(node);
    const found = seen && !isElsewhere(node, board) && dayBeside(node, run, today);
    return found ? [{ found, rect: seen.first, line: parentOf(node) }] : [];
  });
}

/** @param run the text with those right beside it: a day that a comment cuts is still one */
function dayBeside(node: Text, run: string, today: string): PageDay | undefined {
  let text = run.replace(INVISIBLE, '');
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
  const said = (element as HTMLElement).innerText ?? element.textContent ?? '';
  return `${said.replace(INVISIBLE, '')} ${fields}`.trim();
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

/** The newest day of a table that the figures stand in. */
function ofTable(tableDays: readonly string[], today: string, rect: Rect): Stated[] {
  const [newest] = tableDays
    .flatMap((words) => dayIn(words, today) ?? [])
    .sort()
    .reverse();
  return newest ? [{ found: { day: newest, updatedAt: newest, rank: TABLE_RANK }, rect }] : [];
}
const TABLE_RANK = 5;

/** 对比日期: the day that the figures are compared with. */
function isCompared(field: Element): boolean {
  const box = field.parentElement;
  return /对比|比较|compare/i.test(box?.previousElementSibling?.textContent ?? '');
}

/** Dates that stand alone: `2026-08-11 ~ 2026-09-09`; those of the items of a list are each of its item. */
function loneDates(
  { shadowRoots }: PageText,
  board: Element,
  sight: Sight,
  today: string,
  find: (text: Text, today: string) => PageDay | undefined,
): Stated[] {
  const section = sectionAround(board);
  const roots = [section, ...shadowRoots.filter(({ host }) => isInside(host, section))];
  const dates = roots.flatMap(textsIn).flatMap((text) => {
    if (text.data.length > LONGEST_LINE || !/\d/.test(text.data)) return [];
    const found = find(text, today);
    const seen = found && !isElsewhere(text, board) && sight.textOf(text);
    return seen ? [{ found, rect: seen.first, item: parentOf(text)?.closest(ITEM) ?? null }] : [];
  });
  const items = new Set(dates.flatMap(({ item }) => (item && !isInside(board, item) ? [item] : [])));
  return dates.filter(({ item }) => items.size < 2 || !item || !items.has(item));
}
const ITEM = 'li,tr,[role="row"],[role="listitem"]';

function dayAlone(text: Text, today: string): PageDay | undefined {
  return findLoneDay(rangeAround(text), today) ?? findLoneDay(text.data, today);
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
