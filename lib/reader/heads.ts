import { isUnknownCaption, isVerdict, pairIn, withoutVerdicts } from './captions';
import { CHOICE, PERIOD } from './chosen';
import { commonAncestor, isInside, parentOf } from './dom';
import { findFigures } from './find-figures';
import { BLANK, type PageView } from './page-view';
import { overlapX, overlapY, plainRect, type Rect } from './rects';
import { kindOfName } from './shop-words';
import type { BlockText, Piece } from './visible-text';

const HEAD = 'th,[role="columnheader"],[class*="header-cell" i],[class*="head-cell" i]';
const TABLE = 'table,[role="table"],[role="grid"],[role="treegrid"],[class*="table-row" i],[class*="tr-row" i]';
/** Levels from a row up to the element that holds the heads of its columns: a table whose head is drawn as another table. */
const HEAD_LEVELS = 8;
/** Levels from a hand-made row up to the one whose sibling is the row of heads. */
const ROW_LEVELS = 3;

type Head = { readonly rect: Rect; readonly words: string };

/**
 * The words over a figure in a row: 店铺表现, 行业均值, 权重. Matched by where they stand, because libraries with fixed
 * heads or columns draw one table as several, and hand-made tables have no cells.
 *
 * @returns a function from an offset in the row's text to its column's head; empty where there is none
 */
export function columnHeads(row: Element, text: BlockText, page: PageView): (offset: number) => string {
  const found = tableHeads(row, page) ?? lineOfHeads(row, text, page) ?? rowOfHeads(row, text, page) ?? [];
  const heads = asScale(ownPeriod(againstPeriod(found)));
  if (heads.length === 0) return () => '';
  const isBesidePeers = heads.some(({ words }) => PEERS.test(words.trim()));
  const isOwn = (words: string) =>
    page.isOwnName(words) || BARE_SHOP.test(words.trim()) || (isBesidePeers && words.trim() === '商家');
  return (offset) => {
    const piece = pieceAt(text, offset);
    if (!piece || spansColumns(piece, heads)) return '';
    const above = heads.filter(({ rect }) => rect.bottom <= piece.rect.top + 1 && overlapX(piece.rect, rect) > 0.5);
    const over = above.length > 1 ? flushHeads(above, piece) : above;
    // Under heads in two lines (上期 over 指标值) the period says whose the figure is.
    return over
      .map(({ words }) => ownPart(words, text.text, offset))
      .map((words) => (isOwn(words) ? OWN_SHOP : words))
      .sort((a, b) => Number(a === OTHER_PERIOD) - Number(b === OTHER_PERIOD))
      .join(' ');
  };
}

/** Without those in one line with a head that is exactly as wide as the figure's cell: of a table's copy, drawn a little aside. */
function flushHeads(heads: readonly Head[], { node }: Piece): readonly Head[] {
  const cell = parentOf(node)?.closest(CELLS)?.getBoundingClientRect();
  if (!cell) return heads;
  const isFlush = ({ rect }: Head) =>
    Math.abs(rect.left - cell.left) < FLUSH_PX && Math.abs(rect.right - cell.right) < FLUSH_PX;
  const flush = heads.filter(isFlush);
  return heads.filter((head) => isFlush(head) || !flush.some(({ rect }) => overlapY(rect, head.rect) > 0.5));
}

/** Beside a column of the period before, a change is one against that, and not against the day before. */
function againstPeriod(heads: readonly Head[]): readonly Head[] {
  if (!heads.some(({ words }) => PERIOD_BEFORE.test(words.trim()))) return heads;
  return heads.map((head) => (CHANGE.test(head.words.trim()) ? { ...head, words: `环比${head.words}` } : head));
}
const PERIOD_BEFORE =
  /^(?:上[周月期年季]|上一?周期|上一?个?\d+|前一?个?\d{2}|对比(?:期|周期)|last (?:week|month|period)|previous (?:week|month|period|\d+))/i;
const CHANGE = /^(?:变化|变动|涨跌|升降|增减|波动|差值|change|diff)/i;

/** Whether a figure's cell is as wide as several columns: the line that names a group of rows has no head of its own. */
function spansColumns({ node }: Piece, heads: readonly Head[]): boolean {
  const cell = parentOf(node)?.closest(CELLS);
  if (!cell) return false;
  const { left, right } = cell.getBoundingClientRect();
  const spanned = heads.filter(({ rect }) => rect.left >= left - FLUSH_PX && rect.right <= right + FLUSH_PX);
  return spanned.some(({ rect }) => spanned.some((other) => other.rect.left >= rect.right - FLUSH_PX));
}

/** Heads that are verdicts (优秀, Pass), or several points (100分, 80分), are the steps of a scale, and the figures below its edges. */
function asScale(heads: readonly Head[]): readonly Head[] {
  const arePoints = heads.filter(({ words }) => POINTS.test(words.trim())).length > 1;
  const isStep = (words: string) => isVerdict(words) || (arePoints && POINTS.test(words.trim()));
  return heads.map((head) => (isStep(head.words) ? { ...head, words: EDGE } : head));
}
const POINTS = /^\d+(?:\.\d+)?\s*(?:分|points?|pts?)$/i;
const EDGE = '标准';

/** Of a head over two figures (本店 / 同行均值), the part that is the figure's own. */
function ownPart(words: string, text: string, offset: number): string {
  const pair = pairIn(words);
  if (!pair) return words;
  const start = Math.max(text.lastIndexOf('\t', offset), text.lastIndexOf('\n', offset)) + 1;
  return /[/／|｜]\s*$/.test(text.slice(start, offset)) ? pair[1] : pair[0];
}

/** What the rows of a row's table are, as the head of their first column says; empty where it has none. */
export function firstHead(row: Element, page: PageView): string {
  const heads = (tableHeads(row, page) ?? []).filter(({ words }) => !NUMBERS.test(words.trim()));
  const left = Math.min(...heads.map(({ rect }) => rect.left));
  return heads.find(({ rect }) => rect.left === left)?.words.trim() ?? '';
}

/** The head of a column that numbers the rows. */
export const NUMBERS = /^(?:序号|排[名行序]|名次|编号|No\.?|#|rank)?$/i;

/** The heads of a table, or of a grid that says that it is one. */
function tableHeads(row: Element, page: PageView): Head[] | undefined {
  if (!row.matches('tr,[role="row"]') && !row.closest(TABLE) && !row.querySelector(TABLE)) return undefined;
  const own = row.closest(GRID);
  let table: Element | null = row;
  for (let level = 0; table && level < HEAD_LEVELS; level++) {
    const cells = [...table.querySelectorAll(HEAD)].filter(
      (cell) =>
        !isLabelled(cell, page) &&
        page.isVisible(cell) &&
        !(row.matches('tr') && row.contains(cell)) &&
        !isNested(cell, own) &&
        !headsOther(cell, own),
    );
    if (cells.length > 0)
      return cells.map((cell) => ({ rect: plainRect(cell.getBoundingClientRect()), words: wordsOf(cell) }));
    table = parentOf(table);
  }
  return undefined;
}

/**
 * Whether a head is that of another table: of one with rows of its own, or of one drawn apart from its rows, which are the
 * nearest to it and not these.
 */
function headsOther(head: Element, own: Element | null): boolean {
  let table: Element | null = head.closest(GRID);
  if (!table || !own || table.contains(own)) return false;
  for (let level = 0; level < SPLIT_LEVELS && table && !table.querySelector(CELLS); level++) table = parentOf(table);
  return table !== null && !table.contains(own) && table.querySelector(CELLS) !== null;
}
/** Levels from a head that is drawn as a table of its own up to what holds its rows too. */
const SPLIT_LEVELS = 5;
/** Fusion calls the heads gridcells too. */
const CELLS = 'td,[role="cell"]:not(th),[role="gridcell"]:not(th)';

/** Whether a head is that of a table inside a row's own table: of the details in an opened row. */
function isNested(head: Element, own: Element | null): boolean {
  const table = head.closest(GRID);
  return own !== null && table !== null && table !== own && own.contains(table);
}
const GRID = 'table,[role="table"],[role="grid"],[role="treegrid"]';

/** The heads of rows made by hand: the first row beside this one that names columns and holds no figure. */
function rowOfHeads(row: Element, text: BlockText, page: PageView): Head[] | undefined {
  let line: Element | null = row;
  for (let level = 0; line && level < ROW_LEVELS; level++) {
    for (let before = line.previousElementSibling; before; before = before.previousElementSibling) {
      const heads = page.textOf(before);
      if (!heads || heads.pieces.length < 2 || heads.pieces.length > MOST_COLUMNS) continue;
      if (
        page.within(before).length > 0 ||
        holdsFigures(heads.text) ||
        heads.pieces.some(({ start, end }) => PATH_MARK.test(heads.text.slice(start, end))) ||
        heads.pieces.some((piece) => isOption(piece, heads))
      )
        continue;
      const over = heads.pieces.filter(({ rect }) => text.pieces.some((piece) => isInColumn(piece.rect, rect)));
      if (over.some((head) => isPeriodOverLabel(head, heads, labelPieces(row, text, page)))) continue;
      if (over.length >= 2 && isOneLine(heads.pieces)) {
        return heads.pieces.map(({ rect, start, end }) => ({ rect, words: heads.text.slice(start, end) }));
      }
    }
    line = parentOf(line);
  }
  return undefined;
}

/** What parts the names of a path: 首页 > 店铺 > 真实体验分 heads no columns. */
const PATH_MARK = /^\s*[>›»/]|[>›»/]\s*$/;

/** A row of tabs, 本期 and 上期: a period heads no column of labels. */
function isPeriodOverLabel({ rect, start, end }: Piece, { text }: BlockText, labels: readonly Piece[]): boolean {
  const words = text.slice(start, end).trim();
  const isPeriod = ageOf(words) !== undefined || PERIOD.test(words);
  return isPeriod && labels.some((label) => overlapX(label.rect, rect) > 0.5);
}

function labelPieces(block: Element, { pieces }: BlockText, page: PageView): readonly Piece[] {
  const labels = page.within(block);
  return pieces.filter(({ node }) => labels.some(({ nodes }) => nodes.includes(node)));
}

/** 近7天, to be chosen over the figures below, and no head of theirs. */
function isOption({ node, start, end }: Piece, { text }: BlockText): boolean {
  return PERIOD.test(text.slice(start, end).trim()) && parentOf(node)?.closest(CHOICE) !== null;
}

/** Set flush with a head, at the left, in the middle or at the right, as the cells of one column are. */
function isInColumn(cell: Rect, head: Rect): boolean {
  const edges = [cell.left - head.left, cell.right - head.right, (cell.left + cell.right - head.left - head.right) / 2];
  return overlapX(cell, head) > 0.5 && edges.some((apart) => Math.abs(apart) < FLUSH_PX);
}
const FLUSH_PX = 6;

/** The heads of a table without rows of its own: the first line of the block that names columns and holds no figure. */
function lineOfHeads(block: Element, text: BlockText, page: PageView): Head[] | undefined {
  const line = headLine(block, text, page);
  return line?.map(({ rect, start, end }) => ({ rect, words: text.text.slice(start, end) }));
}

function headLine(block: Element, { text, pieces }: BlockText, page: PageView): readonly Piece[] | undefined {
  const labels = page.within(block);
  const isLabel = (piece: Piece) => labels.some(({ nodes }) => nodes.includes(piece.node));
  const first = pieces[0];
  if (!first) return undefined;
  const line = pieces.filter((piece) => overlapY(piece.rect, first.rect) > 0.5);
  const isHead = line.length >= 3 && line.length <= MOST_COLUMNS && line.length < pieces.length && !line.some(isLabel);
  const words = line.map(({ start, end }) => text.slice(start, end)).join(' ');
  return isHead && !holdsFigures(words) ? line : undefined;
}

/** A block's text without the line of heads in it, which says something of columns and not of the figure behind it. */
export function withoutHeads(plain: string, block: Element, text: BlockText, page: PageView): string {
  const line = headLine(block, text, page) ?? [];
  return line.reduce(
    (rest, { start, end }) => rest.slice(0, start) + BLANK.repeat(end - start) + rest.slice(end),
    plain,
  );
}

const MOST_COLUMNS = 12;

/** Whether a line of heads says a figure; the days of a window (近30天, 较前1日) and the best of the peers (前10%) are none. */
function holdsFigures(words: string): boolean {
  return findFigures(words.replace(/\d+\s*个?[天日]|(?:前|top\s?|P)\d{1,2}%?/gi, '')).length > 0;
}

/**
 * The words at the head of the line in which a figure stands, left of it: 本店, 行业均值, 女装. For tables whose columns
 * are indicators.
 */
export function rowHeads(text: BlockText, plain: string, page: PageView, block: Element): (offset: number) => string {
  const labels = page.within(block);
  const isLabel = (piece: Piece) => labels.some(({ nodes }) => nodes.includes(piece.node));
  // 云锦抱枕 ID:62214761 and u***7 are names; 1.2%, 上升0.1 and 持平 are none.
  const isFigure = (words: string) => {
    const [figure] = findFigures(words);
    return figure?.start === 0 || NO_CHANGE.test(words) || (figure && CHANGED.test(words.slice(0, figure.start)));
  };
  const heads = text.pieces.filter(isLabel).map(({ node }) => node);
  return (offset) => {
    const figure = pieceAt(text, offset);
    if (!figure) return '';
    // A menu beside a table without rows stands on the line of every row; where one label heads one column, its rows' heads do, too.
    const table = figure.row || heads.length < 2 ? undefined : commonAncestor([...heads, figure.node]);
    const isOfPart = figure.row !== null && isPart(figure.row, page);
    const line = text.pieces.filter(
      (piece) =>
        (!table || isInside(piece.node, table)) &&
        piece !== figure &&
        piece.rect.right <= figure.rect.left + 1 &&
        isBeside(piece, figure, isOfPart),
    );
    const wordsAt = (piece: Piece) => plain.slice(piece.start, endOfWord(piece, text));
    const inOrder = line.sort((a, b) => a.rect.left - b.rect.left);
    const [one, other] = inOrder;
    // A place in a ranking, or a number of the list, before the name; not a figure before its unit.
    const isPlace = one && other && PLACE.test(wordsAt(one).trim()) && other.rect.left - one.rect.right > one.size;
    const first = isPlace ? other : one;
    const words = first ? wordsAt(first) : '';
    return first && !isLabel(first) && !isFigure(words) ? words : '';
  };
}

const NO_CHANGE = /^\s*(?:持平|无变化|unchanged|暂无(?:数据)?|-{1,3}|—{1,2}|–|N\/A)\s*$/i;
const CHANGED = /^\s*(?:上升|下降|提升|降低|上涨|下跌|增加|减少|[↑↓▲▼升降涨跌])\s*$/;
const PLACE = /^\D?\d{1,3}$/;

/** Where the texts end that stand without a gap behind a piece: a number may be a span a digit. */
function endOfWord(piece: Piece, { pieces }: BlockText): number {
  return pieces
    .slice(pieces.indexOf(piece) + 1)
    .reduce((end, next) => (next.start === end ? next.end : end), piece.end);
}

/** A row of fixed columns, drawn as a table of its own in which the cells of the others are hidden. */
export function isPart(row: Element, page: PageView): boolean {
  return [...row.children].some((cell) => cell.textContent?.trim() && page.textOf(cell)?.text === '');
}

/**
 * In one row of a table, which may be taller than its text, or in the part of that row that is drawn in another table; else
 * on one line.
 */
function isBeside(piece: Piece, figure: Piece, isOfPart: boolean): boolean {
  // A menu beside the table stands on the line of every row.
  if (figure.row === piece.row && figure.row) return true;
  if (figure.row && !(isOfPart && piece.row)) return false;
  return overlapY(piece.rect, figure.rect) > 0.5;
}

export function pieceAt({ pieces }: BlockText, offset: number): Piece | undefined {
  return pieces.find(({ end }) => offset < end);
}

function isLabelled(cell: Element, page: PageView): boolean {
  return page.within(cell).length > 0;
}

/** Marks of a column that can be sorted both ways; one arrow alone says a change. */
const SORTS = /[↑▲△⬆][↓▼▽⬇]|[↓▼▽⬇][↑▲△⬆]|[↕⇅⇵]/g;

function wordsOf(cell: Element): string {
  const words = (cell.textContent ?? '').replace(SORTS, '').trim();
  // 指标值（得分）: a second figure in brackets, not another first one. A unit stays.
  return /[(（](?:%|‰|秒|分钟|小时|天|分|单|件)[)）]/.test(words) ? words : words.replace(/[(（][^)）]*[)）]/g, '');
}

function isOneLine(pieces: readonly Piece[]): boolean {
  return pieces.every(({ rect }) => overlapY(rect, pieces[0]!.rect) > 0.3);
}

/** Periods, newest first; those of one row speak of one another. */
const PERIODS: readonly RegExp[] = [
  /^(?:今[日天]|本[周月期]|本周期|当期|最近一期|this (?:week|month|period)|today)/i,
  /^(?:昨[日天]|上[周月期]|上一?周期|上一?个?\d+|前一?个?\d+个?(?:自然)?[天日]|对比期|yesterday|last (?:week|month|period)|previous)/i,
  /^(?:前[日天]|前一[日天]|上上[周月]|day before)/i,
];
const DATE = /(?:20\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?/g;

const WINDOW = /^(?:近|过去|最近|last |past )\s*(\d+)\s*个?(?:自然)?(?:[天日]|days?)$/i;
/** The window that most indicators count, and that pages show first. */
const USUAL_DAYS = '30';

/**
 * Of columns that differ in their period only (近30天 and 近7天, 昨日 and 前日, 09-08 and 09-07), the usual window, or the
 * newest day, is the shop's own.
 */
function ownPeriod<T extends Pick<Head, 'words'>>(heads: readonly T[]): readonly T[] {
  const windows = heads.map(({ words }) => WINDOW.exec(words.trim())?.[1]);
  const different = new Set(windows.filter((days) => days !== undefined));
  if (different.size > 1) {
    const own = different.has(USUAL_DAYS) ? USUAL_DAYS : [...different][0];
    return heads.map((head, i) =>
      windows[i] ? { ...head, words: windows[i] === own ? OWN_PERIOD : OTHER_PERIOD } : head,
    );
  }
  const aged = heads.map((head) => ({ head, age: ageOf(head.words.trim()) }));
  const ages = new Set(aged.flatMap(({ age }) => (age === undefined ? [] : [age])));
  if (ages.size < 2) return heads;
  const newest = newestIn([...ages]);
  return aged.map(({ head, age }) =>
    age === undefined ? head : { ...head, words: newest.has(age) ? OWN_PERIOD : OTHER_PERIOD },
  );
}

/** The newest; where words (本期, 上期) and dates stand over one another in two rows of heads, the newest of each. */
function newestIn(ages: readonly string[]): ReadonlySet<string> {
  const [inWords, dates] = ['0', '1'].map((kind) => ages.filter((age) => age.startsWith(kind)).sort());
  const rows = inWords!.length > 1 && dates!.length > 1 ? [inWords!, dates!] : [[...ages].sort()];
  return new Set(rows.map(([newest]) => newest!));
}

/**
 * What the heads of rows say: of days or windows, which is the shop's own; the shop's own name, but among other shops' names,
 * where a row is one of many. Other heads stay as they are.
 */
export function sayOfRows(rows: readonly string[], { isOwnName }: PageView): (row: string) => string {
  const different = [...new Set(rows)].map((words) => ({ words }));
  const own = ownPeriod(different);
  const said = new Map(different.map(({ words }, i) => [words, own[i]!.words]));
  const isList = different.some(({ words }) => words.trim() !== '' && !isOwnName(words) && isName(words));
  return (row) => (isOwnName(row) && !isList ? OWN_SHOP : (said.get(row) ?? row));
}

/** A name that says nothing of comparison: of another shop, or of whatever else the rows are. */
function isName(words: string): boolean {
  return kindOfName(words) === 'shop' || isUnknownCaption(withoutVerdicts(words).rest);
}

/** What a column or row headed by the shop's own name says. */
const OWN_SHOP = '本店';
/** Over a column beside 商圈 or 同行: the shop that the page is of. */
const BARE_SHOP = /^(?:店铺|shop|store)$/i;
/** Beside such a column 商家 is the shop; elsewhere it may be any. */
const PEERS = /^(?:行业|同行|同类|类目|大盘|平台)/;
const OWN_PERIOD = '本期';
const OTHER_PERIOD = '上期';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_FIRST = new RegExp(`\\b(${MONTHS.join('|')})[a-z]*\\.?\\s+(\\d{1,2})(?:,?\\s*(20\\d{2}))?`, 'gi');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})\\s+(${MONTHS.join('|')})[a-z]*\\.?(?:,?\\s*(20\\d{2}))?`, 'gi');

/** `Nov 29, 2026` and `29 Nov` as `2026-11-29` and `11-29`. */
function withNumberedMonths(words: string): string {
  const date = (month: string, day: string, year: string | undefined) =>
    `${year ? `${year}-` : ''}${MONTHS.indexOf(month.toLowerCase()) + 1}-${day}`;
  return words
    .replace(MONTH_FIRST, (_, month, day, year) => date(month, day, year))
    .replace(DAY_FIRST, (_, day, month, year) => date(month, day, year));
}

/** Sorts newest first. */
function ageOf(words: string): string | undefined {
  const step = PERIODS.findIndex((period) => period.test(words));
  if (step >= 0) return `0${step}`;
  const dated = withNumberedMonths(words);
  const last = dated.match(DATE)?.at(-1);
  if (!last || dated.replace(DATE, '').replace(/[\s~～至\-—–()（）]/g, '').length > 4) return undefined;
  const digits = last
    .split(/\D+/)
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('');
  return `1${String(1e8 - Number(digits.slice(-4)) - (digits.length > 4 ? Number(digits.slice(0, 4)) * 1e4 : 0)).padStart(9, '0')}`;
}
