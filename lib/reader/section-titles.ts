import { isChosen, isChosenPeriod, PERIOD, periodsInFields } from './chosen';
import { parentOf } from './dom';
import { type Figure, findFigures } from './find-figures';
import { compact } from './normalize';
import type { PageView } from './page-view';
import { overlapY } from './rects';
import { kindOfName } from './shop-words';
import { WHOLE_SHOP } from './strange-titles';
import type { BlockText, Piece } from './visible-text';

/** Longer texts are no titles. */
const LONGEST_TITLE = 32;
/** A block with more text than this over a section is a section of its own. */
const HEAD_CHARACTERS = 240;
/** So many neighbours above an element are looked at for its title; those with figures of their own are passed over. */
const NEIGHBOURS = 80;
/** Set larger than the page's plain text, or bold. */
const TITLE_TAGS =
  'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption,strong,b,dt,[class*="title" i],[class*="heading" i],[class*="card" i][class*="head" i]';
/** Plain text is at least so large, px; where the labels are set larger, it is as they are. */
const PLAIN_SIZE = 14;
const BOLD = 600;
/** Two clauses make a sentence, which heads nothing unless it is marked up as a heading. */
const CLAUSES = /\p{Script=Han},\p{Script=Han}|[。;!]/u;

/** Menus, heads of columns, and announcements name other things. */
const NO_TITLES =
  'nav,aside,thead,tr,colgroup,[role="menu"],[role="navigation"],[role="row"],[role="rowgroup"],[role="alert"],[class*="alert" i],[class*="notice" i],[class*="table-head" i],[class*="menu" i]';
/** What heads a piece of news, in a strip over the page or in a list of its own, and names nothing below it. */
const ANNOUNCES =
  /^[【[]?(?:(?:平台|官方|系统|重要|最新|规则|活动|招商|温馨)?(?:公告|通知|消息|动态|资讯|提醒|提示)|notices?|announcements?|news|reminders?)[】\]]?[:：]?$/i;
/** Shorter texts beside such a word are links: 全部已读. */
const SHORTEST_NEWS = 9;
const HEAD_CELL = 'th,td,[role="columnheader"],[role="cell"]';
/** A title stands above what it names; boxes may touch. */
const OVERLAP_PX = 8;
/** The bar at the top of every page names the back-end, the shop, and more; what a frame has there is a title. */
const BAR_PX = 90;
const BAR_TEXTS = 3;
/** It begins at the page's edge, or behind the margin that a page has of itself. */
const EDGE_PX = 24;

const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
/** Small print that says whose figures follow, however it is set. */
const MADE_UP_MARK = /示例|演示|样例|模拟数据|AI\s*生成|demo data|sample data/i;

/** What the figures below are of: one product, one order, one employee. */
export const ONE_THING =
  /^(?:(?:商品|宝贝|货品|产品|订单|达人|主播|直播间|客服|员工|仓库|门店|活动|SKU|SPU|item|product|order)\s*(?:ID|编号|编码|货号|单号)\s*[:：]?\s*\w{3,}|(?:客服(?:账号|昵称)?|达人|主播|买家|仓库|门店|快递(?:公司)?|供应商|分销商|SKU|货号)\s*[:：]\s*(?!全部|不限|所有|请选择)\S|\S{2,30}(?:旗舰店|专卖店|专营店|企业店|小店|优选)[:：](?!\d)\S{1,10}(?:\s|$))/i;
/** Comparisons that head a section in whatever type, where they stand alone in its first line. */
const COMPARISON =
  /^(?:行业|同行|类目|同类|同层|大盘|平台|竞店|竞品|标杆|优秀|头部|TOP\d*)(?:商家|店铺)?(?:均值|平均(?:值|水平|表现)?|优秀(?:值|水平)?|标杆|标准|数据|表现|水平|对比)?$|^(?:目标|预[估测]|参考|示例|样例)(?:值|得分|数据|表现)$|^(?:达标|合格|优秀)(?:线|标准|要求)$/i;

const CHOICE =
  '[role="tab"],[role="radio"],[role="option"],[role="menuitemradio"],label,button,li,a,[class*="tab" i],[class*="segment" i],[class*="radio" i]';
const LINK = 'a,button,[role="button"],[role="link"],nav,[role="navigation"],[role="menu"]';

/** Where sections of a page get their titles from, remembered for one pass. */
export type Titles = (element: Element) => readonly string[];

/**
 * The titles over a place of the page, nearest first: headings of its section, of the section around it, and so on, and
 * the chosen ones of tabs. They say whose figures stand below: 同行标杆, 示例数据, 达人 小鹿姐姐.
 */
export function sectionTitles(page: PageView): Titles {
  const known = new Map<Element, readonly string[]>();
  const plainSize = plainSizeOf(page);
  const titlesOf: Titles = (element) => {
    const found = known.get(element);
    if (found) return found;
    const parent = parentOf(element);
    const over = parent && element !== document.body ? titlesOf(parent) : [];
    const titles = [...titlesBefore(element, page, plainSize), ...over];
    known.set(element, titles);
    return titles;
  };
  return titlesOf;
}

/** The size of the page's plain text, px, as most of its labels are set. */
function plainSizeOf({ mentions, sight }: PageView): number {
  const sizes = mentions.map(({ nodes }) => sight.textOf(nodes[0]!)?.size ?? 0).sort((a, b) => a - b);
  return Math.max(PLAIN_SIZE, sizes[sizes.length >> 1] ?? 0);
}

function titlesBefore(element: Element, page: PageView, plainSize: number): string[] {
  let neighbour = element.previousElementSibling;
  for (let i = 0; neighbour && i < NEIGHBOURS; i++, neighbour = neighbour.previousElementSibling) {
    if (neighbour.matches(NO_TITLES) || !page.isVisible(neighbour)) continue;
    const { top, bottom, height } = neighbour.getBoundingClientRect();
    const { top: below, left } = element.getBoundingClientRect();
    if (bottom > below + OVERLAP_PX) continue;
    const text = page.textOf(neighbour);
    if (top + scrollY < EDGE_PX && height < BAR_PX && (text?.pieces.length ?? 0) >= BAR_TEXTS) continue;
    if (!text || text.text.length > HEAD_CHARACTERS) continue;
    if (isAnnouncement(text)) continue;
    if (page.within(neighbour).length > 0 && findFigures(text.text).length > 0) continue;
    const labels = page.within(neighbour);
    const isLabel = ({ node }: Piece) => labels.some(({ nodes }) => nodes.includes(node));
    const first = text.pieces[0];
    const isNext = neighbour === element.previousElementSibling;
    if (isNext && first && headsPlainly(first, text) && Math.abs(first.rect.left - left) < FIRST_LINE_PX)
      return [text.text.slice(first.start, first.end)];
    const pieces = text.pieces.filter(
      (piece) => !isLabel(piece) && !isUnit(piece, text) && isTitle(piece, text, plainSize),
    );
    if (areColumnHeads(pieces) || (pieces.every((piece) => isPeriod(piece, text)) && headsColumns(text, element, page)))
      continue;
    const more = textsBelow(text, pieces);
    if (more >= 1 && areAlike(neighbour, element)) continue;
    if (more >= 1 && isCard(neighbour) && (more >= FEWEST_OF_CARD || findFigures(text.text).length > 1)) continue;
    const titles = pieces.map(({ start, end }) => periodIn(text.text.slice(start, end)));
    titles.push(...periodsInFields(neighbour));
    if (titles.length > 0) return titles;
  }
  return [];
}

/** Whether two neighbours are boxes of one kind, as the cards of a page are; without classes their first elements tell. */
export function areAlike(one: Element, other: Element): boolean {
  const [a, b] = [one, other].map((element) => element.getAttribute('class') ?? '');
  if (one.localName !== other.localName || a !== b) return false;
  if (a !== '') return true;
  const [first, second] = [one.firstElementChild, other.firstElementChild];
  return first !== null && second !== null && areAlike(first, second);
}

/** How many texts a block has below the first of its titles: with some it is a section of its own, whose title is not that of the next. */
function textsBelow({ pieces }: BlockText, titles: readonly Piece[]): number {
  const [title] = titles;
  if (!title) return 0;
  return pieces.filter(
    (piece) => !titles.includes(piece) && piece.rect.top > title.rect.top && overlapY(piece.rect, title.rect) < 0.5,
  ).length;
}
/** A title and a line below it may head what follows, unless that speaks of figures. */
const FEWEST_OF_CARD = 2;

/** Drawn as a box: painted, bordered, or with a shadow. */
function isCard(element: Element): boolean {
  const { backgroundColor, borderTopWidth, borderTopStyle, boxShadow } = getComputedStyle(element);
  if (boxShadow !== 'none' || !/^rgba\(.*, 0\)$/.test(backgroundColor)) return true;
  if (borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0) return true;
  const [only, ...others] = element.children;
  return only !== undefined && others.length === 0 && isCard(only);
}

/** 公告 with the news itself in its line, or a list of news below it; over one paragraph it is that message's title. */
function isAnnouncement({ text, pieces }: BlockText): boolean {
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end).trim();
  const head = pieces.find((piece) => ANNOUNCES.test(wordsOf(piece)));
  if (!head) return false;
  const news = pieces.filter((piece) => piece.start > head.start && wordsOf(piece).length >= SHORTEST_NEWS);
  return news.length > 1 || news.some(({ rect }) => overlapY(rect, head.rect) > 0.5);
}

/** A comparison, or the whole shop, alone in its line but for links. */
function headsPlainly(first: Piece, { text, pieces }: BlockText): boolean {
  const rest = pieces.filter((piece) => piece !== first && !parentOf(piece.node)?.closest(LINK));
  const words = text.slice(first.start, first.end).trim();
  return rest.length === 0 && (COMPARISON.test(words) || WHOLE_SHOP.test(compact(words)));
}
/** A title begins where its section does, but for the section's padding. */
const FIRST_LINE_PX = 40;

/** So many in one line, none of them a heading's: the heads of a table made by hand. */
function areColumnHeads(pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  if (!first || pieces.length < 3) return false;
  return pieces.every(({ node, rect }) => overlapY(rect, first.rect) > 0.5 && !parentOf(node)?.closest(HEADING));
}

function isPeriod({ start, end }: Piece, { text }: BlockText): boolean {
  return PERIOD.test(periodIn(text.slice(start, end)));
}

/** Whether the texts of a line stand flush over those below, each over its own: `考核项 | 当前表现 | 昨日 | 环比`. */
function headsColumns({ pieces }: BlockText, element: Element, page: PageView): boolean {
  const [first] = pieces;
  if (!first || pieces.length < 3 || !pieces.every(({ rect }) => overlapY(rect, first.rect) > 0.5)) return false;
  const below = page.textOf(element)?.pieces ?? [];
  return pieces.every(({ rect }) => below.some((piece) => Math.abs(piece.rect.left - rect.left) < FLUSH_PX));
}
const FLUSH_PX = 6;

/** `统计周期：近7天` says the period that it names. */
function periodIn(words: string): string {
  return words.trim().replace(/^(?:统计|数据|考核)?(?:周期|时间|口径|范围|period)\s*[:：]\s*/i, '');
}

/** What stands right behind a digit is its unit: 天 is no choice of a period there. */
function isUnit({ start, end }: Piece, { text }: BlockText): boolean {
  return end - start <= LONGEST_UNIT && /\d\s?$/.test(text.slice(0, start));
}
const LONGEST_UNIT = 2;

/** 双11, TOP10: a number in one word with the letters before it. */
function isInName({ raw, start }: Figure, words: string): boolean {
  return /^\d+$/.test(raw) && /\p{L}$/u.test(words.slice(0, start));
}

/** Words with the number of a week or a year behind them: `Weekly report, week 44`. */
const COUNTED = /^[a-z][a-z\s,]*[a-z][\s,#]*\d{1,4}$/i;

/** The only title without a letter. */
const MONTH = /^20\d\d[-/.]\d{1,2}$/;

function isTitle({ node, start, end, size }: Piece, { text }: BlockText, plainSize: number): boolean {
  const element = parentOf(node);
  const words = text.slice(start, end);
  const says = /\p{L}/u.test(words) || MONTH.test(words.trim());
  if (!element || words.length > LONGEST_TITLE || !says || element.closest(HEAD_CELL)) return false;
  if (PERIOD.test(periodIn(words))) return isChosenPeriod(element);
  if (MADE_UP_MARK.test(words) || ONE_THING.test(words)) return true;
  if (kindOfName(words) === 'shop') return true;
  const isHeading = element.closest(HEADING) !== null;
  const isValue = findFigures(words).some((figure) => !isInName(figure, words)) && !COUNTED.test(words.trim());
  if (isValue && !isHeading && !MONTH.test(words.trim())) return false;
  if (!isHeading && CLAUSES.test(words)) return false;
  const choice = element.closest(CHOICE);
  if (choice && isChosen(choice)) return true;
  const link = element.closest(LINK);
  if (link && link.getAttribute('aria-expanded') !== 'true') return false;
  if (link) return true; // the head of an opened panel
  return (
    size > plainSize ||
    WHOLE_SHOP.test(compact(words)) ||
    element.closest(TITLE_TAGS) !== null ||
    Number(getComputedStyle(element).fontWeight) >= BOLD
  );
}
