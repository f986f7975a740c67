import type { Term } from '../platforms/vocabulary';
import { isUnknownCaption, withoutVerdicts } from './captions';
import { adjacentText, commonAncestor, parentOf } from './dom';
import { figureBoxes, figureIcons } from './figure-box';
import { findFigures } from './find-figures';
import type { Mention } from './find-mentions';
import { columnHeads, firstHead, isPart, NUMBERS, pieceAt, rowHeads, sayOfRows, withoutHeads } from './heads';
import { isBadge } from './is-badge';
import { nearestLabelText } from './nearest-label';
import { withoutNotes } from './notes';
import { type PageView, withoutLabels } from './page-view';
import { CLEARLY_LARGER, type Picked, pickFigure } from './pick-figure';
import { isSentence } from './prose';
import { gapBetween, overlapX, overlapY } from './rects';
import { areAlike } from './section-titles';
import { INVISIBLE } from './sight';
import { isSummedUp } from './summing-rows';
import type { BlockText, Piece } from './visible-text';

/** A label's figure, and the block that it was found in. */
export type Located = {
  readonly mention: Mention;
  readonly picked: Picked;
  readonly block: Element;
  /** Levels climbed from the label; fewer is surer. */
  readonly distance: number;
  /** Pixels between the label and the figure; fewer is surer. */
  readonly gap: number;
  /** Font size of the figure; larger is surer. */
  readonly size: number;
  /** The text node in which the figure begins; undefined where none was read. */
  readonly node?: Text | undefined;
};

/** Higher up, a block is a section or the page, and no longer one figure's surroundings. */
const MOST_LEVELS = 9;
/** So many levels above the first block that holds other labels, a figure's nearest label means nothing. */
const MOST_SHARED_LEVELS = 6;

const ROW = 'tr,[role="row"]';

/** Heads of tables whose rows are goods, orders or people: their figures are not the shop's. */
const ENTITY_TABLE = /商品(?:ID|id|名称|信息|编号)|订单(?:号|编号)|SKU|货号|达人昵称|客服(?:昵称|账号|名称)/;

/** What the rows of such a table are, as the head of its first column says: things of which a shop has many, or steps of a scale. */
const EACH =
  /^(?:商品|宝贝|货品|产品|仓库?|发货仓|快递(?:公司)?|物流(?:商|公司)|承运商|客服|员工|子?账号|达人|主播|直播间|门店|店铺名称|商家|竞店|地区|省份|服务商|供[应货]商|机构|团队|买家|城市|类目|品类|品牌|订单|SKU|SPU|活动|渠道|等级|级别|档位|分档|评级|(?:申诉|工|售后|违规|处罚|任务|报备|反馈|流水|服务|抽检)?(?:单|记录)|报表|文件|products?|items?|warehouses?|carriers?|couriers?|agents?|creators?|regions?|category|orders?|shops?|stores?|levels?|grades?|tiers?)(?:名称?|信息|昵称|编?号|ID|name|info|no\.?)?$/i;

/** Whether a label heads a column of a table whose rows are not the shop, or is a word in one of these rows (待商家处理 of an order). */
function isOfEach({ element }: Mention, page: PageView): boolean {
  const row = element.closest(ROW);
  const first = [...(row?.children ?? [])].find((cell) => !NUMBERS.test(page.textOf(cell)?.text.trim() ?? ''));
  if (!row || !first || first.contains(element) || page.within(first).length > 0) return false;
  if (!isHeadRow(row)) return EACH.test(firstHead(row, page));
  const head = page.textOf(first)?.text.trim() ?? '';
  return EACH.test(head) && !isSummedUp(row, head);
}

/** Whether a label heads a column of a table that one row sums up. */
function headsSummedUp({ element }: Mention): boolean {
  const row = element.closest(ROW);
  const first = row?.firstElementChild;
  return Boolean(row && first && isHeadRow(row) && isSummedUp(row, first.textContent ?? ''));
}

/**
 * The figure that belongs to a label: in the smallest block that holds this label alone and a figure that fits; where
 * labels and figures stand side by side without a block each (definition lists, grids, table heads), the figure whose
 * nearest label to the left or above is this one.
 *
 * @param term what the figure must fit; the label's own indicator unless its sub-score or a count is wanted
 */
export function locateFigure(mention: Mention, page: PageView, term: Term = mention.entry.term): Located | undefined {
  if (isOfEach(mention, page)) return undefined;
  let block: Element | null = mention.element;
  let shared = 0;
  for (let distance = 0; block && distance < MOST_LEVELS && block !== document.body; distance++) {
    const text = page.textOf(block);
    if (!text) return undefined;
    const labels = page.within(block);
    const alone = !labels.some((other) => separates(other, mention));
    if (!alone && shared++ >= MOST_SHARED_LEVELS) return undefined;
    if (!alone && ENTITY_TABLE.test(text.text) && !headsSummedUp(mention)) return undefined;
    const seen = alone ? pickAlone(block, mention, page, term) : pickNearest(block, text, mention, labels, page, term);
    const picked = seen && asDrawn(seen, text);
    const inRows = alone && picked?.status === 'not_understood' && pickInRows(block, mention, page, term);
    if (inRows) return { ...inRows, distance };
    if (picked && !alone && isInNextCard(picked, text, mention, page)) return undefined;
    const isSaid = picked && isInSentence(picked, text, mention);
    const isCut = !alone && picked?.status === 'not_understood' && hasParts(block, page);
    if (picked && !isSaid && !isCut && !isBadge(picked, text, sizeOfLabel(text, mention), term)) {
      const found = { mention, picked, block, distance, ...placeOf(picked, text, mention) };
      return alone ? widen(found, page, term) : found;
    }
    // A row of a table with nothing of the shop's (empty, weights, thresholds) has said all it says.
    if (alone && block.matches(ROW) && block.children.length > 1 && !isHeadRow(block)) {
      if (!isPart(block, page)) return undefined;
      block = wholeTable(block, page);
    } else block = parentOf(block);
  }
  return undefined;
}

function pickAlone(block: Element, mention: Mention, page: PageView, term: Term): Picked | undefined {
  const text = page.textOf(block);
  if (!text) return undefined;
  const plain = withoutNotes(withoutHeads(withoutLabels(text, page.within(block)), block, text, page), text);
  return pickFigure(plain, term, {
    headingAt: columnHeads(block, text, page),
    isStrangers: (offset) => isInOtherColumn(mention, pieceAt(text, offset)),
    unitHint: mention.unitHint || (UNIT_CELL.exec(plain)?.[1] ?? ''),
    sizeAt: (offset) => sizeOf(text, offset),
    isOneText: (end, start) => areOneText(text, end, start),
    labelSize: sizeOfLabel(text, mention),
    hasIcon: figureIcons(text),
    boxOf: figureBoxes(block, text, plain),
    isApart: (offset) => isApart(text, offset),
  });
}

/**
 * The figure of an indicator's own column in a table that is drawn column by column, whose rows are said at the left of it:
 * 店铺表现 in one line, 同行均值 in the next.
 */
function pickInRows(
  column: Element,
  mention: Mention,
  page: PageView,
  term: Term,
): Omit<Located, 'distance'> | undefined {
  const block = parentOf(column);
  const text = block && page.textOf(block);
  if (!block || !text) return undefined;
  const labels = page.within(block);
  const isTable = labels.some((other) => separates(other, mention));
  if (isTable ? !isInLineWith(labels, mention) : text.text.length > TILE_CHARACTERS) return undefined;
  const seen = pickNearest(block, text, mention, labels, page, term);
  const picked = seen && asDrawn(seen, text);
  if (picked?.status !== 'read') return undefined;
  const place = placeOf(picked, text, mention);
  return !isTable || (place.node && column.contains(place.node)) ? { mention, picked, block, ...place } : undefined;
}

/** Whether the labels head columns: they stand in one line. */
function isInLineWith(labels: readonly Mention[], { element }: Mention): boolean {
  const own = element.getBoundingClientRect();
  return labels.every((other) => overlapY(other.element.getBoundingClientRect(), own) > 0.5);
}

/** Whether a figure stands beside the column that the label heads. */
function isInOtherColumn({ element }: Mention, figure: Piece | undefined): boolean {
  const head = element.closest(HEAD_CELL);
  const row = head?.closest(ROW);
  if (!figure || !head || !row || !isHeadRow(row) || head.contains(figure.node)) return false;
  return overlapX(figure.rect, head.getBoundingClientRect()) <= 0;
}
const HEAD_CELL = 'th,[role="columnheader"]';

/** A cell that holds a unit and nothing else, before the figure's: `指标 | 单位 | 数值`. */
const UNIT_CELL = /^(?:[^\d]|\d+ ?[天日])*\t *(%|‰|秒|分钟|小时|天|分|单) *\t/;

function pickNearest(
  block: Element,
  text: BlockText,
  mention: Mention,
  labels: readonly Mention[],
  page: PageView,
  term: Term,
): Picked | undefined {
  const plain = withoutNotes(withoutHeads(nearestLabelText(text, mention, labels), block, text, page), text);
  const over = columnHeads(block, text, page);
  const rows = rowHeads(text, withoutLabels(text, labels), page, block);
  const said = sayOfRows(
    findFigures(withoutLabels(text, labels)).map(({ start }) => rows(start)),
    page,
  );
  const before = (offset: number) => said(rows(offset));
  return pickFigure(plain, term, {
    headingAt: (offset) => `${over(offset)} ${before(offset)}`,
    isStrangers: (offset) => isUnknownCaption(withoutVerdicts(before(offset)).rest),
    unitHint: mention.unitHint || (UNIT_CELL.exec(plain)?.[1] ?? ''),
    sizeAt: (offset) => sizeOf(text, offset),
    isOneText: (end, start) => areOneText(text, end, start),
    labelSize: sizeOfLabel(text, mention),
    hasIcon: figureIcons(text),
    boxOf: figureBoxes(block, text, plain),
    isApart: (offset) => isApart(text, offset),
  });
}

/** Whether a text begins clear of the one before it on its line by more than a space between words. */
function isApart({ pieces }: BlockText, offset: number): boolean {
  const at = pieces.findIndex(({ end }) => offset < end);
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || !piece || offset > piece.start || overlapY(before.rect, piece.rect) < 0.5) return false;
  return piece.rect.left - before.rect.right > WORD_SPACE_EM * piece.size;
}
const WORD_SPACE_EM = 0.5;

/** Pieces of one number that were set apart by less than a letter, or broken over two lines: a flip counter's digits. */
function areOneText(text: BlockText, end: number, start: number): boolean {
  const [a, b] = [pieceAt(text, end), pieceAt(text, start)];
  if (!a || !b || a === b || a.size !== b.size) return false;
  const most = [a, b].some(({ node }) => DRAWS_NOTHING.test(node.data)) ? HYPHEN_EM : LETTER_EM;
  if (overlapY(a.rect, b.rect) > 0.5) return Math.abs(b.rect.left - a.rect.right) < most * a.size;
  if (parentOf(a.node) === parentOf(b.node)) return adjacentText(a.node, 'nextSibling') === b.node;
  if (isInBoxBeside(a.node.nextSibling, b.node) || isInBoxBeside(b.node.previousSibling, a.node)) return true;
  const [one, other] = boxesOf(a.node, b.node);
  return [one, other].every((box) => box !== undefined && isInline(box));
}

/** `9.<span>5</span>`: the one text stands in a box right beside the other. */
function isInBoxBeside(beside: Node | null, text: Text): boolean {
  return beside instanceof Element && beside.contains(text) && isInline(beside);
}

function isInline(box: Element): boolean {
  return getComputedStyle(box).display.startsWith('inline');
}

/** The boxes around two texts that stand one right behind the other in the smallest element around both. */
function boxesOf(a: Text, b: Text): [Element?, Element?] {
  const around = commonAncestor([a, b]);
  const childAround = (node: Text) => {
    let box = parentOf(node);
    while (box && parentOf(box) !== around) box = parentOf(box);
    return box ?? undefined;
  };
  const [one, other] = [childAround(a), childAround(b)];
  return one?.nextElementSibling === other ? [one, other] : [];
}
const LETTER_EM = 0.9;
/** A soft hyphen may take a character's room, drawn or not. */
const HYPHEN_EM = 2;
const DRAWS_NOTHING = new RegExp(INVISIBLE.source);

/** A figure to which the style sheet adds digits (`::after`) is not the one that is read. */
function asDrawn(picked: Picked, text: BlockText): Picked {
  const piece = picked.status === 'read' ? pieceAt(text, picked.at) : undefined;
  if (!piece || picked.status !== 'read') return picked;
  for (let element = parentOf(piece.node), level = 0; element && level < 2; element = parentOf(element), level++) {
    const drawn = ['::before', '::after'].map((pseudo) => getComputedStyle(element!, pseudo).content).join('');
    if (/[\d.*万亿]/.test(drawn.replace(/none|normal|url\([^)]*\)|counters?\([^)]*\)/g, '')))
      return { status: 'not_understood', raw: picked.raw };
  }
  return picked;
}

/** Font size of a figure, and how far from its label it stands. */
function placeOf(picked: Picked, text: BlockText, { nodes }: Mention): Pick<Located, 'size' | 'gap' | 'node'> {
  const label = text.pieces.find(({ node }) => nodes.includes(node));
  const figure = picked.status === 'read' ? pieceAt(text, picked.at) : undefined;
  if (!figure) return { size: 0, gap: 0 };
  return { size: figure.size, gap: label ? gapBetween(label.rect, figure.rect) : 0, node: figure.node };
}

function sizeOfLabel({ pieces }: BlockText, { nodes }: Mention): number {
  return pieces.find(({ node }) => nodes.includes(node))?.size ?? 0;
}

/** Whether a figure is part of a sentence that the label is not in: 每超出0.1%扣1分, in the rules below a title. */
function isInSentence(picked: Picked, text: BlockText, { nodes }: Mention): boolean {
  const piece = picked.status === 'read' ? pieceAt(text, picked.at) : undefined;
  return (
    piece !== undefined && !nodes.includes(piece.node) && isSentence(text.text.slice(piece.start, piece.end).trim())
  );
}

/** A tile is small; a block with more text than this is more than the figure's tile. */
const TILE_CHARACTERS = 160;

/** Whether a figure stands in another card than its label, under that card's own title: the head of a folded panel has nothing below it. */
function isInNextCard(picked: Picked, text: BlockText, { nodes }: Mention, page: PageView): boolean {
  const figure = picked.status === 'read' ? pieceAt(text, picked.at) : undefined;
  const [own, card] = figure ? boxesOf(nodes[0]!, figure.node) : [];
  if (!figure || !own || !card?.getAttribute('class') || !areAlike(own, card)) return false;
  const [pieces, others] = [card, own].map((box) => page.textOf(box)?.pieces ?? []) as [
    readonly Piece[],
    readonly Piece[],
  ];
  if (Math.min(pieces.length, others.length) < FEWEST_OF_CARD || page.within(card).length > 0) return false;
  const title = pieces[0]!;
  const label = others.find(({ node }) => nodes.includes(node));
  // The columns of a table that is drawn column by column, each under its head.
  if (label && label !== others[0] && overlapY(label.rect, figure.rect) > 0.5) return false;
  return title.node !== figure.node && title.rect.bottom <= figure.rect.top + 2;
}
const FEWEST_OF_CARD = 4;

/**
 * What the rest of the label's own tile adds: the unit, sub-score, weight, change and rank may stand outside the
 * smallest block, and so may the figure that the tile calls the shop's own.
 */
function widen(found: Located, page: PageView, term: Term): Located {
  if (found.picked.status === 'not_understood') return found;
  const isStated = found.mention.inline && found.picked.status === 'read';
  let widest = found;
  let length = page.textOf(found.block)?.text.length ?? 0;
  let block = parentOf(found.block);
  for (let level = 0; block && block !== document.body && level < MOST_LEVELS; level++, block = parentOf(block)) {
    const text = page.textOf(block);
    if (!text || text.text.length > TILE_CHARACTERS) break;
    if (text.text.length === length) continue;
    length = text.text.length;
    if (page.within(block).some((other) => separates(other, found.mention))) break;
    const picked = pickAlone(block, found.mention, page, term);
    if (picked?.status !== 'read') continue;
    // A figure in one text with its label is nobody else's, however large another stands over it.
    if (isStated && picked.value !== found.picked.value) continue;
    const size = sizeOf(text, picked.at);
    if (!outdoes(picked, size, widest, sizeOfLabel(text, found.mention))) continue;
    widest = { ...widest, picked, block, size, node: pieceAt(text, picked.at)?.node };
  }
  return widest;
}

/** Whether a figure of the tile is the one, rather than what stands nearer to the label. */
function outdoes(picked: Read, size: number, { picked: nearer, size: sizeOfNearer }: Located, labelSize: number) {
  // A dash above the figure stands for its change.
  if (nearer.status !== 'read') return labelSize > 0 && size >= CLEARLY_LARGER * labelSize;
  if (picked.value === nearer.value) return true;
  if (nearer.trend && !picked.trend && size >= sizeOfNearer && picked.value > nearer.value) return true;
  // What stands in the label's line may be a chip (前20%); the figure of a tile is set larger.
  return size >= CLEARLY_LARGER * sizeOfNearer;
}
type Read = Extract<Picked, { status: 'read' }>;

/** A row of column heads; the figures stand in the rows below. */
function isHeadRow(row: Element): boolean {
  return (
    row.closest('thead') !== null ||
    (!row.querySelector('td') && row.querySelector('th,[role="columnheader"]') !== null)
  );
}

/** Whether the last row of a table is drawn in parts: what heads its rows stands in another table. */
function hasParts(block: Element, page: PageView): boolean {
  const row = block.matches(TABLE) ? [...block.querySelectorAll(ROW)].at(-1) : undefined;
  return row !== undefined && isPart(row, page);
}
const TABLE = 'table,[role="table"],[role="grid"]';

/** The element that holds the rest of such a row. */
function wholeTable(row: Element, page: PageView): Element | null {
  const box = row.getBoundingClientRect();
  let table = parentOf(row);
  for (let level = 0; table && level < MOST_LEVELS; level++, table = parentOf(table)) {
    const rest = page.textOf(table)?.pieces.filter(({ node }) => !row.contains(node)) ?? [];
    if (rest.some(({ rect }) => overlapY(rect, box) > 0.5)) return table;
  }
  return null;
}

/** Whether another label ends this label's surroundings: another indicator's, or another count of the same one. */
function separates(other: Mention, mention: Mention): boolean {
  const { kind, term } = other.entry;
  const counts = mention.entry.kind === 'numerator' || mention.entry.kind === 'denominator';
  if (term === mention.entry.term) return counts && kind !== mention.entry.kind;
  return kind === 'label' || counts || kind === 'weak';
}

function sizeOf({ pieces }: BlockText, offset: number): number {
  return pieces.find((piece) => offset < piece.end)?.size ?? 0;
}
