import { captionKind } from './captions';
import { commonAncestor, isInside, parentOf } from './dom';
import { findFigures } from './find-figures';
import type { Mention } from './find-mentions';
import { BLANK, labelAt, type PageView, withoutLabels } from './page-view';
import { CLEARLY_LARGER } from './pick-figure';
import { around, gapBetween, overlapX, overlapY, plainRect, type Rect, textRect } from './rects';
import { NOT_READABLE } from './sight';
import type { BlockText, Piece } from './visible-text';

/** A label, where it stands, and whether it has a figure of its own in its text, beside or below it. */
type Head = {
  readonly label: Mention;
  readonly rect: Rect;
  /** Where its words end, which is above the edge of its cell: a large figure on a tight line reaches into that. */
  readonly wordsBottom: number;
  readonly hasOwn: boolean;
  /** Its own figure stands in its line, before any other label's. */
  readonly isAnswered: boolean;
  readonly isCell: boolean;
};

/**
 * The part of a block's text whose nearest label, to the left on its line or above in its column, is this one; the
 * rest is blanked, so that offsets stay. For lists and grids in which labels and figures have no block of their own.
 */
export function nearestLabelText(block: BlockText, mention: Mention, labels: readonly Mention[]): string {
  const { plain, owners } = ownersOf(block, labels);
  return plain
    .split('') // by code unit, as the pieces' offsets are
    .map((char, at) => (owners[at] === mention || isBetween(char, owners[at]) ? char : BLANK))
    .join('');
}

/** What a block says of a label's indicator, the labels themselves blanked: all of it, where it speaks of no other. */
export function textBeside(block: Element, mention: Mention, page: PageView): string {
  const seen = page.textOf(block);
  const labels = page.within(block);
  const hasOthers = labels.some(({ entry }) => entry.term !== mention.entry.term);
  return seen ? (hasOthers ? nearestLabelText(seen, mention, labels) : withoutLabels(seen, labels)) : '';
}

/** White space, line ends and marks of what cannot be read between texts stay, whoever's the texts are. */
function isBetween(char: string, owner: Mention | undefined): boolean {
  return owner === undefined && (char === NOT_READABLE || /\s/.test(char));
}

type Owned = { readonly plain: string; readonly owners: readonly (Mention | undefined)[] };
const known = new WeakMap<BlockText, Owned>();

/** Whose each character of a block's text is; found once for all labels of the block. */
function ownersOf(block: BlockText, labels: readonly Mention[]): Owned {
  const found = known.get(block) ?? findOwners(block, labels);
  known.set(block, found);
  return found;
}

function findOwners(block: BlockText, labels: readonly Mention[]): Owned {
  const plain = withoutLabels(block, labels);
  const owners: (Mention | undefined)[] = new Array(plain.length).fill(undefined);
  const heads = headsOf(block, plain, labels);
  const crown = crownOf(block, plain, heads) ?? heroOf(block, plain, heads);
  if (startsWithFigure(block, plain, heads)) {
    const over = figuresOver(block, plain, heads) ?? (crown ? [crown] : []);
    for (const { label, start, end } of over) owners.fill(label, start, end);
    return { plain, owners };
  }
  const grid: Grid = { isInRow: rowsOf(block, plain, heads), isInColumn: columnsOf(block, plain, heads) };
  let last: { owner: Mention | undefined; end: number; says?: boolean } = { owner: undefined, end: 0 };
  for (const { node, start, end } of block.pieces) {
    const between = block.text.slice(last.end, start);
    const inText = labels.filter((label) => label.nodes.includes(node));
    // A figure goes with the caption right before it on its line (vs. previous day 0.1), whatever label is above it.
    const isGlued = start > 0 && (between === '' || (between === ' ' && last.says && last.owner !== undefined));
    const inline = inText.length === 1 ? inText.find((label) => label.inline) : undefined;
    if (inText.length > 0 && !inline) {
      if (isGlued) owners.fill(last.owner, start, end); // the unit of the figure before
      const final = shareOut(owners, block.text.slice(start, end), start, inText);
      last = { owner: final?.inline ? undefined : final, end };
      continue;
    }
    const found = inline ?? (isGlued ? last.owner : nearest(textRect(node), heads, parentOf(node), grid));
    // A unit or a note to the right of its figure may stand clear of the label above: it goes with its line, as far as its cell.
    const owner = found ?? (/[\n\t]/.test(between) ? undefined : last.owner);
    owners.fill(owner, start, end);
    last = { owner, end, says: isCaption(plain.slice(start, end)) };
  }
  if (crown) owners.fill(crown.label, crown.start, crown.end);
  return { plain, owners };
}

function headsOf(block: BlockText, plain: string, labels: readonly Mention[]): Head[] {
  const figures = block.pieces.filter(
    ({ node, start, end }) => isBareFigure(plain.slice(start, end)) && !node.parentElement?.closest('svg'),
  );
  return labels.map((label) => {
    const rect = headRect(label);
    const wordsBottom = Math.min(rect.bottom, textRect(label.nodes.at(-1)!).bottom);
    const size = block.pieces.find(({ node }) => label.nodes.includes(node))?.size ?? 0;
    // A change or a peer's figure in small print below a label is not what it names.
    const large = figures.filter((figure) => figure.size >= size).map((figure) => figure.rect);
    const isServed = label.inline || hasOwn(rect, large);
    const isAnswered = label.inline || large.some((figure) => isNextTo(rect, figure));
    return { label, rect, wordsBottom, hasOwn: isServed, isAnswered, isCell: label.element.closest(CELL) !== null };
  });
}

/** Whether a figure follows a label in its line. */
function isNextTo(head: Rect, figure: Rect): boolean {
  return overlapY(figure, head) > 0.5 && figure.left >= head.right - 1 && figure.left - head.right < NEXT_TO_PX;
}

/**
 * A text with labels (`物流 4.5分 | 服务 4.6分`): each has what stands up to the next.
 *
 * @returns the last label, whose figure may be the text behind this one (`星级：4.2星 得分：` `9.68`)
 */
function shareOut(
  owners: (Mention | undefined)[],
  text: string,
  from: number,
  labels: readonly Mention[],
): Mention | undefined {
  const starts = labels
    .map((label) => ({ label, at: labelAt(text, label.label, from)[0] }))
    .sort((a, b) => a.at - b.at);
  for (const [i, { label, at }] of starts.entries()) owners.fill(label, at, starts[i + 1]?.at ?? from + text.length);
  return starts.at(-1)?.label;
}

/** Words that say what the figure behind them is, and no figure. */
function isCaption(text: string): boolean {
  return captionKind(text) !== undefined && findFigures(text).length === 0;
}

/** A figure and nothing else: no caption, no sentence. */
function isBareFigure(text: string): boolean {
  const [figure] = findFigures(text);
  return figure !== undefined && figure.start === 0 && figure.end >= text.trimEnd().length;
}

/** A figure before any label: here labels follow their figures, and which belongs to which cannot be told. */
function startsWithFigure({ pieces }: BlockText, plain: string, heads: readonly Head[]): boolean {
  const labelled = pieces.findIndex(({ node }) => heads.some(({ label }) => label.nodes.includes(node)));
  return pieces.slice(0, labelled).some(({ node, start, end }) => {
    if (findFigures(plain.slice(start, end)).length === 0) return false;
    const rect = textRect(node);
    // In a table drawn twice the fixed column's labels come last, and stand first.
    if (heads.some(({ rect: head }) => overlapY(rect, head) > 0.5 && head.right <= rect.left + 2)) return false;
    return heads.some(({ rect: head }) => gapBetween(rect, head) < NEXT_TO_PX);
  });
}

/**
 * The one figure that stands before all labels, where it is set large right over the first of them, or right before it on its
 * line, and that has no other: the total over its name at the head of a list, or in a ring beside it.
 */
function crownOf({ pieces }: BlockText, plain: string, heads: readonly Head[]): Over | undefined {
  const at = pieces.findIndex(({ node }) => heads.some(({ label }) => label.nodes.includes(node)));
  const named = pieces[at];
  const head = heads.find(({ label }) => named && label.nodes.includes(named.node));
  const [figure, ...more] = runsOf(pieces.slice(0, at)).filter(
    ({ start, end }) => findFigures(plain.slice(start, end)).length > 0,
  );
  if (!named || !head || !figure || more.length > 0 || !isBareFigure(plain.slice(figure.start, figure.end)))
    return undefined;
  const rect = textRect(figure.node);
  if (figure.size < CLEARLY_LARGER * named.size) return undefined;
  const gap = gapBetween(rect, head.rect);
  const isOver = isAbove(rect, head.rect) && overlapX(rect, head.rect) > 0.5 && gap < NEXT_TO_PX && !head.hasOwn;
  const isBefore =
    rect.right <= head.rect.left + 1 &&
    overlapY(rect, head.rect) > 0.5 &&
    gap < RING_PX &&
    !isServed(head, heads, pieces, plain);
  return isOver || isBefore ? { label: head.label, start: figure.start, end: figure.end } : undefined;
}

/**
 * The figure that a card with a score for its title begins with, wherever on the line it stands: set larger than all else in
 * the card, before any other label, and over no other label either, which might be the name below its figure.
 */
function heroOf({ pieces }: BlockText, plain: string, heads: readonly Head[]): Over | undefined {
  const isLabel = ({ node }: Piece) => heads.some(({ label }) => label.nodes.includes(node));
  const [title, ...rest] = pieces;
  const head = heads.find(({ label }) => title && label.nodes.includes(title.node));
  if (!title || !head || head.isAnswered || head.label.entry.term.unit !== 'score') return undefined;
  const next = rest.findIndex(isLabel);
  if (next < 0) return undefined;
  const figures = runsOf(rest.slice(0, next)).filter(({ start, end }) => isBareFigure(plain.slice(start, end)));
  const [hero] = figures.sort((a, b) => b.size - a.size);
  if (!hero || hero.size < HERO * title.size || !isAbove(title.rect, hero.rect)) return undefined;
  if (runsOf(pieces).some((piece) => piece.start !== hero.start && piece.size >= hero.size)) return undefined;
  const isNamed = heads.some(({ rect }) => isAbove(hero.rect, rect) && gapBetween(hero.rect, rect) < NEXT_TO_PX);
  return isNamed ? undefined : { label: head.label, start: hero.start, end: hero.end };
}
/** Larger than its title by this factor. */
const HERO = 1.5;

/** A figure and the label below it, or beside it, whose it is. */
type Over = { readonly label: Mention; readonly start: number; readonly end: number };

/**
 * The figures of a grid that prints each over its label: a line of figures, and right below it a line of labels. Every figure
 * stands over one label, none over two, and no label has a figure nearer below.
 */
function figuresOver(block: BlockText, plain: string, heads: readonly Head[]): Over[] | undefined {
  if (heads.length > MOST_TILES) return undefined;
  const figures = joined(block).filter(({ start, end }) => isBareFigure(plain.slice(start, end)));
  const taken = new Map<Head, Over>();
  for (const { rect, start, end } of figures) {
    const below = heads.filter((head) => isAbove(rect, head.rect) && overlapX(rect, head.rect) > 0);
    const top = Math.min(...below.map((head) => head.rect.top));
    const [own, ...more] = below.filter((head) => head.rect.top <= top + 1);
    const above = Math.max(0, top - rect.bottom);
    if (!own || above > NEXT_TO_PX) {
      if (heads.some((head) => isAbove(head.rect, rect) && overlapX(rect, head.rect) > 0)) continue; // a note under a label
      return undefined;
    }
    const isNearerBelow = figures.some((other) => {
      const gap = other.rect.top - own.rect.bottom;
      return isAbove(own.rect, other.rect) && overlapX(other.rect, own.rect) > 0 && gap < CLEARLY_NEARER * above;
    });
    if (more.length > 0 || taken.has(own) || isNearerBelow) return undefined;
    taken.set(own, { label: own.label, start, end });
  }
  return taken.size > 1 ? [...taken.values()] : undefined;
}
/** More labels than this are a page, and no grid of tiles. */
const MOST_TILES = 24;

/** Pieces that touch, in whatever size, as one: `85` `.52` `%`. */
function joined({ pieces, text }: BlockText): { readonly start: number; readonly end: number; readonly rect: Rect }[] {
  const runs: { start: number; end: number; rect: Rect }[] = [];
  for (const { start, end, rect, size } of pieces) {
    const before = runs.at(-1);
    const isNear = before && overlapY(before.rect, rect) > 0.5 && rect.left - before.rect.right < size;
    const isOne = isNear && /^ ?$/.test(text.slice(before.end, start));
    if (isOne) runs[runs.length - 1] = { start: before.start, end, rect: around(before.rect, rect) };
    else runs.push({ start, end, rect });
  }
  return runs;
}

/** Whether a figure follows a label in its line, and stands nearer to no other label. */
function isServed(head: Head, heads: readonly Head[], pieces: readonly Piece[], plain: string): boolean {
  const others = heads.filter(({ label }) => label.nodes[0] !== head.label.nodes[0]);
  return pieces.some(({ rect, start, end }) => {
    if (!isNextTo(head.rect, rect) || !isBareFigure(plain.slice(start, end))) return false;
    return !others.some((other) => gapBetween(rect, other.rect) < gapBetween(rect, head.rect));
  });
}

/** Pieces that touch, each run as one: `4` `.39` `分`. */
function runsOf(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const before = runs.at(-1);
    if (before?.end === piece.start && before.size === piece.size)
      runs[runs.length - 1] = { ...before, end: piece.end };
    else runs.push(piece);
  }
  return runs;
}

const NEXT_TO_PX = 40;
/** From a figure in the middle of a ring to its name beside that. */
const RING_PX = 80;

const HEAD_CELL = 'td,th,[role="columnheader"]';
const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="rowheader"],[role="columnheader"]';

/** A figure further from a label than this has nothing to do with it. */
const FURTHEST_PX = 120;

/** Set in one column, at its left or at its right. */
function isFlush(one: Rect, other: Rect): boolean {
  return Math.abs(one.left - other.left) < FLUSH_PX || Math.abs(one.right - other.right) < FLUSH_PX;
}
const FLUSH_PX = 3;

/** A label below a figure owns it where it is nearer by this factor than the one above: tiles that print the figure first. */
const CLEARLY_NEARER = 1.5;

function nearest(
  rect: Rect,
  heads: readonly Head[],
  element: Element | null,
  { isInRow, isInColumn }: Grid,
): Mention | undefined {
  const inCell = element?.closest(CELL) !== null;
  let best: { label: Mention; distance: number; isAnswered: boolean } | undefined;
  let below: { label: Mention; distance: number } | undefined;
  for (const { label, rect: head, wordsBottom, hasOwn, isAnswered, isCell } of heads) {
    const beside = overlapY(rect, head) > 0.5 && head.left <= rect.left;
    const above = isAbove({ ...head, bottom: wordsBottom }, rect) && overlapX(rect, head) > 0;
    if (isAbove(rect, head) && overlapX(rect, head) > 0 && !hasOwn) {
      const distance = Math.max(0, head.top - rect.bottom);
      if (!below || distance < below.distance) below = { label, distance };
    }
    if (!beside && !above) continue;
    // On one line a label may stand further off than above.
    const distance = beside ? (rect.left - head.right) / 4 : Math.max(0, rect.top - head.bottom);
    // A row of a table is as long as its columns are wide, and a column as high as its rows: the newest day may be the last.
    if (distance > FURTHEST_PX && !(isCell && inCell) && !(beside ? isInRow(rect, head) : isInColumn(rect, head)))
      continue;
    if (!best || distance < best.distance) best = { label, distance, isAnswered: isAnswered && !beside };
  }
  // `体验分：3.8` over tiles that print the figure first: a label that has its answer in its line needs none from below.
  const isBelow = below && best && (best.isAnswered || below.distance * CLEARLY_NEARER < best.distance);
  const isOfBelow = isBelow && below && below.distance < NEXT_TO_PX && !isBoxedWith(element, best?.label, below.label);
  return isOfBelow ? below?.label : best?.label;
}

/** Whether a figure and the label over it stand in a box that the label below is not in: a note between them parts nothing. */
function isBoxedWith(figure: Element | null, above: Mention | undefined, below: Mention): boolean {
  if (!figure || !above) return false;
  const box = commonAncestor([figure, above.element]);
  return box !== undefined && !isInside(below.element, box);
}

/** Labels in one column, and figures in another one on their lines: rows of a list, however far the columns stand apart. */
function rowsOf({ pieces }: BlockText, plain: string, heads: readonly Head[]): (rect: Rect, head: Rect) => boolean {
  let figures: readonly Rect[] | undefined;
  return (figure, head) => {
    figures ??= pieces
      .filter(({ start, end }) => findFigures(plain.slice(start, end)).length > 0)
      .map(({ rect }) => rect);
    const column = figures.filter((other) => isFlush(other, figure));
    return heads
      .filter(({ rect }) => rect !== head && isFlush(rect, head))
      .some(({ rect }) => column.some((other) => overlapY(other, rect) > 0.5));
  };
}

/**
 * Columns without an element each: labels in one line, and below it lines that each begin with a text left of all labels,
 * which says what the line is (本店, 同行均值), and have a text under each label. However many lines there are, such a text is in its
 * label's column. Behind other labels the lines are no longer those of the first: of tabs over a page, nothing is a column.
 */
function columnsOf({ pieces }: BlockText, plain: string, heads: readonly Head[]): (rect: Rect, head: Rect) => boolean {
  const known = new Map<string, boolean>();
  const says = ({ start, end }: Piece) => !isBareFigure(plain.slice(start, end));
  const isLine = (rect: Rect, own: Rect) => {
    const row = heads.filter((head) => overlapY(head.rect, own) > 0.5);
    const left = Math.min(...row.map((head) => head.rect.left));
    const line = pieces.filter((piece) => overlapY(piece.rect, rect) > 0.5);
    const isHeaded = line.some((piece) => piece.rect.right <= left && says(piece));
    const isPast = heads.some((head) => isAbove(own, head.rect) && isAbove(head.rect, rect));
    return (
      row.length > 1 &&
      isHeaded &&
      !isPast &&
      row.every((head) => line.some((piece) => overlapX(piece.rect, head.rect) > 0))
    );
  };
  return (rect, own) => {
    const key = `${Math.round(rect.top)} ${Math.round(rect.bottom)} ${Math.round(own.top)}`;
    const found = known.get(key) ?? isLine(rect, own);
    known.set(key, found);
    return found;
  };
}

/** Whether a text is in the row or in the column of a label, where these have no element of their own. */
type Grid = Record<'isInRow' | 'isInColumn', (rect: Rect, head: Rect) => boolean>;

/** Whether a text stands over another. What is set large on a tight line reaches into the lines around it. */
function isAbove(upper: Rect, lower: Rect): boolean {
  const overhang = OVERHANG * Math.max(upper.bottom - upper.top, lower.bottom - lower.top);
  return upper.bottom <= lower.top + Math.max(2, overhang);
}
const OVERHANG = 0.25;

/** Whether a label has a figure to its right or right below it, and so needs none from above. */
function hasOwn(head: Rect, figures: readonly Rect[]): boolean {
  return figures.some((rect) => {
    const beside = overlapY(rect, head) > 0.5 && rect.left >= head.left;
    const under = isAbove(head, rect) && rect.top - head.bottom < NEXT_TO_PX && overlapX(rect, head) > 0;
    return beside || under;
  });
}

/** In a table the column's head is as wide as its cell, however its text is aligned. */
function headRect({ nodes, element }: Mention): Rect {
  const cell = element.closest(HEAD_CELL);
  return cell ? plainRect(cell.getBoundingClientRect()) : textRect(nodes[0]!);
}
