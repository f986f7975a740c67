import { parentOf, shadowOf } from './dom';
import { normalize } from './normalize';

/** A text node as the seller sees it: where its text stands in the block's text, and how it is set. */
export type Piece = { readonly node: Text; readonly start: number; readonly end: number; readonly size: number };

/** The visible text of one block, in reading order, with white space where the seller sees a gap and `\n` where a line ends. */
export type BlockText = { readonly text: string; readonly pieces: readonly Piece[] };

/** Characters that draw nothing and may stand inside a number. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** A block with more text than this is a page, not a figure's surroundings. */
const MOST_NODES = 400;
/** Two texts on one line with a gap below this share of their font size read as one word: `4` `.69` `分`. */
const JOINING_GAP = 0.3;

/**
 * What a block says to the eye: hidden, floating and clipped text is left out (so of an odometer's column of digits
 * only the one in the window stays), and digits that stand side by side in spans of their own become one number.
 *
 * @returns undefined where the block is too large to be one figure's
 */
export function visibleText(block: Element, isVisible: (element: Element) => boolean): BlockText | undefined {
  const nodes = textNodes(block);
  if (nodes.length > MOST_NODES) return undefined;

  const pieces: Piece[] = [];
  const range = document.createRange();
  let text = '';
  let last: DOMRect | undefined;
  for (const node of nodes) {
    const parent = parentOf(node);
    if (!parent || !isVisible(parent)) continue;
    range.selectNodeContents(node);
    const rects = range.getClientRects();
    const first = rects[0];
    if (!first || isClipped(parent, first)) continue;

    const size = Number.parseFloat(getComputedStyle(parent).fontSize) || 12;
    const data = normalize(node.data).replace(INVISIBLE, '');
    const trimmed = data.replace(/\s+/g, ' ').trim();
    // `4` `.6923`: decimals belong to the digits before them, even where a narrow column breaks the line.
    const isDecimals = /^\.\d/.test(trimmed) && /\d$/.test(text);
    text += last && !isDecimals ? gap(last, first, size, /^\s/.test(data)) : '';
    pieces.push({ node, start: text.length, end: text.length + trimmed.length, size });
    text += trimmed;
    last = rects[rects.length - 1];
  }
  return { text, pieces };
}

/** Text nodes with text below a block, shadow roots included, in document order. */
function textNodes(block: Element): Text[] {
  const found: Text[] = [];
  const walk = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node && found.length <= MOST_NODES; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        if ((node as Text).data.trim() !== '') found.push(node as Text);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const shadow = shadowOf(node as Element);
        if (shadow) walk(shadow);
      }
    }
  };
  walk(block);
  return found;
}

function gap(last: DOMRect, next: DOMRect, size: number, spaced: boolean): string {
  const overlap = Math.min(last.bottom, next.bottom) - Math.max(last.top, next.top);
  if (overlap < 0.4 * Math.min(last.height, next.height)) return '\n';
  const distance = next.left - last.right;
  return spaced || distance > JOINING_GAP * size || distance < -size ? ' ' : '';
}

/** Whether a text stands where the seller can see it, or can scroll to it: not folded away, not beside the page. */
export function isInSight(node: Text): boolean {
  const parent = parentOf(node);
  const range = document.createRange();
  range.selectNodeContents(node);
  const rect = range.getClientRects()[0];
  return Boolean(parent && rect && !isClipped(parent, rect));
}

/**
 * Whether a text lies outside the window that an ancestor leaves of it: an odometer's other digits, a folded panel, the
 * next slide. What an ancestor can be scrolled to is not clipped.
 */
function isClipped(from: Element, rect: DOMRect): boolean {
  const x = (rect.left + rect.right) / 2;
  const y = (rect.top + rect.bottom) / 2;
  if (rect.width === 0 || rect.height === 0) return true;
  if (x + scrollX < 0 || y + scrollY < 0) return true;
  for (let element: Element | null = from; element && element !== document.body; element = parentOf(element)) {
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (display === 'inline' || display === 'contents') continue;
    if (/auto|scroll/.test(overflowX + overflowY)) return false;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (overflowX !== 'visible' && (x < left || x > right)) return true;
    if (overflowY !== 'visible' && (y < top || y > bottom)) return true;
  }
  return false;
}
