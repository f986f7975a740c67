import { shadowOf } from './dom';
import { normalize } from './normalize';
import type { Rect } from './rects';
import { INVISIBLE, lookAround, NOT_READABLE, type SeenText, type Sight } from './sight';

/** A text node as the seller sees it: where its text stands in the block's text, and how it is set. */
export type Piece = {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  /** Font size, px. */
  readonly size: number;
  /** Where its first line stands. */
  readonly rect: Rect;
  /** The row of a table that it stands in. */
  readonly row: Element | null;
};

/** The visible text of one block, in reading order, with white space where the seller sees a gap, `\t` where a cell ends, `\n` where a line does. */
export type BlockText = { readonly text: string; readonly pieces: readonly Piece[] };

/** A block with more text than this is a page, not a figure's surroundings. */
const MOST_NODES = 400;
/** Two texts on one line with a gap below this share of the smaller font size read as one word: `4` `.69` `分`. */
const JOINING_GAP = 0.3;
/** Between the cells of one row: white space, and never within a number. */
const CELL_END = '\t';
/** The same for texts that are no pieces of one number. */
const LEAST_GAP = 0.1;

/**
 * What a block says to the eye: hidden, floating and clipped text is left out (so of an odometer's column of digits
 * only the one in the window stays), and digits that stand side by side in spans of their own become one number.
 *
 * @returns undefined where the block is too large to be one figure's
 */
export function visibleText(block: Element, sight: Sight): BlockText | undefined {
  const nodes = textNodes(block);
  if (!nodes) return undefined;

  const pieces: Piece[] = [];
  let text = '';
  let last: SeenText | undefined;
  let lastNode: Text | undefined;
  for (const { node, isSpaced: isBehindSpace } of nodes) {
    const seen = sight.textOf(node);
    if (!seen) continue;
    // `4` `.6923`: decimals belong to the digits before them, even where a narrow column breaks the line.
    const isDecimals = /^\.\d/.test(seen.data) && /\d$/.test(text);
    const isSpaced = isBehindSpace || (last?.endsWithSpace === true && !/\d$/.test(text));
    // `4.69` and a smaller `3/5`: a number that has its decimals, or a space behind it, does not go on in other type.
    const isOther = last !== undefined && last.size !== seen.size && /\d$/.test(text) && /^\d/.test(seen.data);
    const isWhole = isOther && (/\.\d+$/.test(text) || isBehindSpace || last?.endsWithSpace);
    const isFlipped = last !== undefined && areFlipped(lastNode!, node, isOnLine(last, seen));
    text +=
      last && !isDecimals && !isFlipped
        ? gap(
            last,
            seen,
            isWhole ? -1 : joiningGap(text, seen.data, isSpaced, last.size !== seen.size),
            isOfUpright(text, seen.data),
          )
        : '';
    const { data, size, first: rect, row } = seen;
    pieces.push({ node, start: text.length, end: text.length + data.length, size, rect, row });
    text += data;
    last = seen;
    lastNode = node;
  }
  return { text, pieces };
}

/** A point in a line of its own, and the digits below it: of a number that is set upright, which is not put together. */
function isOfUpright(before: string, next: string): boolean {
  return next === '.' || (/^\d$/.test(next) && (/(?:^|\D)\.$/.test(before) || before.at(-2) === NOT_READABLE));
}

/**
 * Two characters of a number one right behind the other, each in a box for itself, and these of one kind, as flip counters
 * have them. A point on their line may have a box of its own kind, or none.
 */
function areFlipped(one: Text, other: Text, isOneLine: boolean): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  if (!a || !b || nextDrawn(a) !== b) return false;
  if (areOfOneKind(a, b)) return true;
  const [before, behind] = POINT.test(other.data) ? [a, nextDrawn(b)] : [nextDrawn(a, 'previousSibling'), b];
  return isOneLine && POINT.test(one.data + other.data) && areOfOneKind(before, behind);
}
const POINT = /[.,]/;

/** One character of a number or of its unit. */
const OF_FLIPPED = /^[\d.,:%‰万分之天小时钟秒]$/;

function boxOf(node: Text): Element | Text | undefined {
  if (!OF_FLIPPED.test(normalize(node.data).replace(INVISIBLE, '').trim())) return undefined;
  const parent = node.parentElement;
  if (parent?.childNodes.length === 1) return parent;
  return POINT.test(node.data) ? node : undefined;
}

/** By their class; where they have none, by the style that is written on each and paints a box. */
function areOfOneKind(a: Node | null, b: Node | null): boolean {
  if (!(a instanceof Element && b instanceof Element)) return false;
  if (a.tagName !== b.tagName || a.className !== b.className) return false;
  const style = a.getAttribute('style') ?? '';
  return a.className !== '' || (/background|border|shadow/.test(style) && style === b.getAttribute('style'));
}

/** What follows, or stands before, but for zero-width spaces at which a number may break. */
function nextDrawn(node: Node, side: 'nextSibling' | 'previousSibling' = 'nextSibling'): Node | null {
  let next = node[side];
  while (next?.nodeType === Node.TEXT_NODE && (next as Text).data.replace(INVISIBLE, '') === '') next = next[side];
  return next;
}

/**
 * Text nodes with text below a block, shadow roots included, in document order; `isSpaced` behind one of white space.
 *
 * @returns undefined where there are too many. An odometer's column of digits counts as the one that is seen
 */
function textNodes(block: Element): { node: Text; isSpaced: boolean }[] | undefined {
  const found: { node: Text; isSpaced: boolean }[] = [];
  let count = 0;
  let isSpaced = false;
  const walk = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node && count <= MOST_NODES; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        const { data } = node as Text;
        const isBlank = data.trim() === '';
        if (!isBlank) {
          if (!isNextDigit(found.at(-1)?.node.data, data)) count += 1;
          found.push({ node: node as Text, isSpaced });
        }
        isSpaced = isBlank;
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const shadow = shadowOf(node as Element);
        if (shadow) walk(shadow);
      }
    }
  };
  walk(block);
  return count > MOST_NODES ? undefined : found;
}

function isNextDigit(before: string | undefined, next: string): boolean {
  return before?.length === 1 && next.length === 1 && (before.charCodeAt(0) - 47) % 10 === next.charCodeAt(0) - 48;
}

/** The gap, in font sizes, up to which two texts are one. */
function joiningGap(before: string, next: string, isBehindSpace: boolean, isOtherType: boolean): number {
  if (/[a-z]$/i.test(before) && /^[+-]?\d/.test(next)) return -1; // average 3.2%
  if (isOtherType && /[a-z]$/i.test(before) && /^[a-z]/i.test(next)) return -1; // 20.6 h, small: Benchmark
  // 4.6 41/4994, 4.5 4.66: behind a space, more digits are none of a number that has its decimals
  const isWhole = isBehindSpace && /\.\d+$/.test(before) && /^(?:\d{2}|\d\.\d)/.test(next);
  const isNumber = !isWhole && /\d$/.test(before) && /^[\d.]/.test(next);
  if (isBehindSpace && /分$/.test(before) && /^\d/.test(next)) return -1; // 78分 2分
  return isBehindSpace && !isNumber ? LEAST_GAP : JOINING_GAP;
}

function isOnLine({ last }: SeenText, { first }: SeenText): boolean {
  return (
    Math.min(last.bottom, first.bottom) - Math.max(last.top, first.top) >= LINE * Math.min(last.height, first.height)
  );
}
const LINE = 0.4;

const DASH = /^[-–—]+$/;
/** Digits and what stands among them and behind them: pieces of one number. */
const OF_NUMBER = /^[\d.,:%‰+-]+\p{L}{0,2}$|^\p{L}{1,2}$/u;

function gap(before: SeenText, seen: SeenText, joining: number, isUpright: boolean): string {
  const { last, size: sizeBefore, cell: cellBefore, data: dataBefore } = before;
  const next = seen.first;
  const size = Math.min(sizeBefore, seen.size);
  if (!isOnLine(before, seen)) return isUpright ? NOT_READABLE : '\n';
  // Drawn from right to left, each at the other's edge: a number that is not in the order of its digits. A large figure
  // reaches into the line of the label below it, which may end where the unit begins.
  const areDigits = OF_NUMBER.test(dataBefore) && OF_NUMBER.test(seen.data);
  if (areDigits && Math.abs(last.left - next.right) < JOINING_GAP * size) return NOT_READABLE;
  if (cellBefore !== seen.cell) return CELL_END; // however narrow the cells are
  const distance = next.left - last.right;
  // A dash with room around it is a cell's own, and makes no range of its neighbours.
  if (distance > size && (DASH.test(seen.data) || DASH.test(dataBefore))) return CELL_END;
  return seen.startsWithSpace || distance > joining * size || distance < -size ? ' ' : '';
}

/** Whether a text stands where the seller can see it, or can scroll to it: not hidden, not folded away, not beside the page. */
export function isInSight(node: Text, sight: Sight = lookAround()): boolean {
  return sight.textOf(node) !== undefined;
}
