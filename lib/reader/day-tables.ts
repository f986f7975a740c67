import { commonAncestor, parentOf } from './dom';
import { findDayAgo, findLoneDay } from './find-day';
import { compact } from './normalize';
import type { PageView } from './page-view';
import { overlapX, overlapY } from './rects';
import type { BlockText, Piece } from './visible-text';

/** A text that is a day, with its time or not, and nothing else: 2026-09-08, 9月8日 11:00, 09-08, 昨天, 3天前, Nov 29, 2026. */
export const DAY =
  /^(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}日|(?:0[1-9]|1[0-2])[-/](?:0[1-9]|[12]\d|3[01])|[今昨前][天日]|\d{1,2}天前|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\d{1,2}(?:,?20\d\d)?|\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:,?20\d\d)?)(?:[(（]?(?:周|星期)[一二三四五六日天][)）]?)?(?:\d{1,2}:\d{2}(?::\d{2})?)?$/i;

/** A table whose rows or columns are days, and the day in it that a figure is of, in the page's words. */
export type DayTable = { readonly table: Element; readonly words: string };

const ROW = 'tr,[role="row"]';
const TABLE = 'table,[role="table"],[role="grid"],[role="treegrid"]';
/** Levels from a figure up to the days of its table, which libraries wrap in many boxes, and from its row up to the other rows. */
const TABLE_LEVELS = 14;
const ROW_LEVELS = 3;
/** A block with more text than this is a page, or a table whose rows say that they are. */
const TABLE_CHARACTERS = 2000;
/** Days in one column begin, or end, in one line. */
const FLUSH_PX = 6;

/** What has been found out in one read; most blocks hold no day, which their plain text tells cheaply. */
type Found = { readonly tables: Map<Text, DayTable | undefined>; readonly mayHoldDays: Map<Element, boolean> };
const found = new WeakMap<PageView, Found>();

/** The table of days that a text stands in: a day heads its row, or its column. */
export function dayTableOf(node: Text, page: PageView): DayTable | undefined {
  const known = found.get(page) ?? { tables: new Map(), mayHoldDays: new Map() };
  found.set(page, known);
  if (!known.tables.has(node)) known.tables.set(node, findTable(node, page, known.mayHoldDays));
  return known.tables.get(node);
}

function findTable(node: Text, page: PageView, known: Map<Element, boolean>): DayTable | undefined {
  const row = parentOf(node)?.closest(ROW);
  const head = row && [...row.children].find(({ textContent }) => textContent?.trim());
  const own = head && !head.contains(node) ? compact(head.textContent ?? '') : '';
  if (row && DAY.test(own)) return { table: row.closest(TABLE) ?? parentOf(row) ?? row, words: own };
  let block = parentOf(node);
  for (let level = 0; block && block !== document.body && level < TABLE_LEVELS; level++, block = parentOf(block)) {
    const words = block.textContent ?? '';
    if (words.length > TABLE_CHARACTERS) return undefined;
    const mayHold = known.get(block) ?? MAY_BE_DAY.test(words);
    known.set(block, mayHold);
    if (!mayHold) continue;
    const text = page.textOf(block);
    if (!text) return undefined;
    const days = daysIn(text);
    if (days.length === 0) continue;
    const figure = text.pieces.find((piece) => piece.node === node);
    return figure && (days.length === 1 ? ofRow(block, days[0]!, figure, page) : ofColumn(text, days, figure, page));
  }
  return undefined;
}
/** Is in every text that holds a day. */
const MAY_BE_DAY =
  /20\d\d\s*[-/.年]|\d\s*月\s*\d|(?:0[1-9]|1[0-2])[-/]\d\d|(?<![较比])[今昨前][天日]|\d天前|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*\d|\d\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The day of such words, `YYYY-MM-DD`; undefined where it lies ahead. */
export function dayIn(words: string, today: string): string | undefined {
  return (findLoneDay(words, today) ?? findLoneDay(`${words}数据`, today) ?? findDayAgo(words, today))?.day;
}

/** A row made by hand, in one column with the days of others. */
function ofRow(row: Element, day: Piece, own: Piece, page: PageView): DayTable | undefined {
  if (day.rect.right > own.rect.left + 1 || overlapY(day.rect, own.rect) < 0.5) return undefined;
  let table = parentOf(row);
  for (let level = 0; table && level < ROW_LEVELS; level++, table = parentOf(table)) {
    const text = page.textOf(table);
    const others = text ? daysIn(text).filter(({ node }) => node !== day.node) : [];
    if (others.some(({ rect }) => Math.abs(rect.left - day.rect.left) < FLUSH_PX))
      return { table, words: wordsOf(row, day, page) };
  }
  return undefined;
}

/** A column under a line of days, in the block that holds that line and more. */
function ofColumn(text: BlockText, days: readonly Piece[], own: Piece, page: PageView): DayTable | undefined {
  const day = days.find(({ rect }) => rect.bottom <= own.rect.top + 1 && overlapX(rect, own.rect) > 0.3);
  const line = day ? days.filter(({ rect }) => overlapY(rect, day.rect) > 0.5) : [];
  const head = line.length > 1 ? commonAncestor(line.map(({ node }) => node)) : undefined;
  if (!day || !head) return undefined;
  const length = page.textOf(head)?.text.length ?? 0;
  let table: Element | null = head;
  while (table && table !== document.body && (page.textOf(table)?.text.length ?? 0) <= length) table = parentOf(table);
  if (!table?.contains(own.node)) return undefined;
  return { table, words: compact(text.text.slice(day.start, day.end)) };
}

const inBlocks = new WeakMap<BlockText, readonly Piece[]>();

/** The texts of a block that are days, found once. */
function daysIn(block: BlockText): readonly Piece[] {
  const days =
    inBlocks.get(block) ?? block.pieces.filter(({ start, end }) => DAY.test(compact(block.text.slice(start, end))));
  inBlocks.set(block, days);
  return days;
}

function wordsOf(block: Element, { start, end }: Piece, page: PageView): string {
  return compact(page.textOf(block)?.text.slice(start, end) ?? '');
}
