import { parentOf, visibility } from './dom';
import { drawnUnit } from './drawn-unit';
import { normalize } from './normalize';
import { overText, plainRect, type Rect } from './rects';

/** A text node as it is set on the screen. */
export type SeenText = {
  /** Plain form, white space joined. */
  readonly data: string;
  readonly startsWithSpace: boolean;
  readonly endsWithSpace: boolean;
  /** Font size, px. */
  readonly size: number;
  /** Where its first and its last line stand. */
  readonly first: Rect;
  readonly last: Rect;
  /** The cell and the row of a table that it stands in. */
  readonly cell: Element | null;
  readonly row: Element | null;
};

/** What the seller can see of a page, remembered for one pass: the same text is asked about by every block around it. */
export type Sight = {
  readonly isVisible: (element: Element) => boolean;
  /** undefined where the text is hidden, clipped, or draws nothing. */
  readonly textOf: (node: Text) => SeenText | undefined;
};

/** Characters that draw nothing and may stand inside a number. */
export const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
/** Characters that turn the order of those behind them; what stands there is not what is read. */
const TURNED = /[\u202a-\u202e\u2066-\u2069]/;
/** Shows as no character of any font: whoever meets it does not understand. */
export const NOT_READABLE = '\ue000';

/** What an ancestor leaves of what stands in it; `open` leaves all. */
type Window = { left: number; right: number; top: number; bottom: number; scrolls: boolean };
const OPEN: Window = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity, scrolls: false };
const SHUT: Window = { left: 0, right: -1, top: 0, bottom: -1, scrolls: false };
/** Within an inner scroller: what stands above the window's edge can be scrolled to. */
const SCROLLED: Window = { ...OPEN, scrolls: true };

export function lookAround(): Sight {
  const isVisible = visibility();
  const windows = new Map<Element, Window>();
  const texts = new Map<Text, SeenText | undefined>();

  /**
   * What the ancestors leave of what stands in an element: an odometer's other digits, a folded panel, the next slide are
   * outside. What an ancestor can be scrolled to is not clipped.
   */
  const windowOf = (element: Element): Window => {
    const known = windows.get(element);
    if (known) return known;
    const parent = element === document.body ? null : parentOf(element);
    const style = getComputedStyle(element);
    const { overflowX, overflowY, display } = style;
    let window = OPEN;
    if (isCutAway(style)) window = SHUT;
    else if (display !== 'contents' && display !== 'inline' && /auto|scroll/.test(overflowX + overflowY))
      window = isShut(element.getBoundingClientRect(), parent ? windowOf(parent) : OPEN) ? SHUT : SCROLLED;
    else {
      window = parent ? windowOf(parent) : OPEN;
      const clips = element !== document.body && display !== 'contents' && display !== 'inline';
      if (clips && (overflowX !== 'visible' || overflowY !== 'visible')) {
        const box = element.getBoundingClientRect();
        const isOpenX = overflowX === 'visible';
        const scrolls = !isOpenX && isHeadOfScroller(element) && !isShut(box, window);
        window = {
          left: scrolls ? OPEN.left : isOpenX ? window.left : Math.max(window.left, box.left),
          right: scrolls ? OPEN.right : isOpenX ? window.right : Math.min(window.right, box.right),
          top: overflowY === 'visible' ? window.top : Math.max(window.top, box.top),
          bottom: overflowY === 'visible' ? window.bottom : Math.min(window.bottom, box.bottom),
          scrolls: window.scrolls,
        };
      }
    }
    windows.set(element, window);
    return window;
  };

  const see = (node: Text): SeenText | undefined => {
    const parent = parentOf(node);
    if (!parent || !isVisible(parent)) return undefined;
    // A character that draws nothing has a box without width.
    const drawn = overText(node, (range) => {
      withoutEnds(range, node);
      return [...range.getClientRects()].map(plainRect).filter(({ width, height }) => width > 0 && height > 0);
    });
    const first = drawn[0];
    const last = drawn.at(-1);
    if (!first || !last) return undefined;
    const window = windowOf(parent);
    const isCut = drawn.length > 1 && drawn.some((rect) => !isInside(rect, window));
    if (isCut) return seePart(node, window, styleSize(parent));
    if (!isInside(first, window)) return undefined;
    const plain = normalize(node.data);
    const style = getComputedStyle(parent);
    if (isClear(style) || parent.closest(NOT_SAID)) return undefined;
    if (parent.namespaceURI === SVG && styleSize(parent) < LEAST_SVG_TEXT) return undefined; // a chart's axis
    if (style.verticalAlign === 'super' && /^\[?\d{1,2}\]?$/.test(node.data.trim())) return undefined; // a footnote's number
    const isTurned = TURNED.test(plain) || (style.unicodeBidi.includes('override') && style.direction === 'rtl');
    const isPrivate = PRIVATE_FONT.test(style.fontFamily) && /\d/.test(plain);
    const printed = plain.replace(INVISIBLE, ''); // one of them, U+FEFF, counts as white space
    const text = printed.replace(/\s+/g, ' ').trim();
    return {
      data: isTurned || isPrivate ? NOT_READABLE : /\d$/.test(text) ? text + drawnUnit(node) : text,
      startsWithSpace: /^\s/.test(printed),
      endsWithSpace: /\s$/.test(printed),
      size: styleSize(parent),
      first,
      last,
      cell: parent.closest(CELL),
      row: parent.closest(ROW),
    };
  };

  /** Of a text in several lines, the characters in the window: an odometer's column may be one text of ten digits. */
  const seePart = (node: Text, window: Window, size: number): SeenText | undefined => {
    if (node.data.length > LONGEST_COLUMN) return undefined;
    let data = '';
    let [first, last]: (Rect | undefined)[] = [];
    for (let at = 0; at < node.data.length; at++) {
      const rect = overText(node, (range) => {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const rect = range.getClientRects()[0];
        return rect && plainRect(rect);
      });
      if (!rect || !isInside(rect, window)) continue;
      data += node.data[at];
      first ??= rect;
      last = rect;
    }
    return first && last
      ? {
          data: normalize(data).replace(INVISIBLE, '').trim(),
          startsWithSpace: false,
          endsWithSpace: false,
          size,
          first,
          last,
          cell: parentOf(node)?.closest(CELL) ?? null,
          row: parentOf(node)?.closest(ROW) ?? null,
        }
      : undefined;
  };

  return {
    isVisible,
    textOf(node) {
      if (!texts.has(node)) texts.set(node, see(node));
      return texts.get(node);
    },
  };
}

/** White space at a text's ends has room of its own, which parts it from the next text. */
function withoutEnds(range: Range, node: Text): void {
  const { data } = node;
  if (/^\s/.test(data)) range.setStart(node, data.length - data.trimStart().length);
  if (/\s$/.test(data)) range.setEnd(node, data.trimEnd().length);
}

const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="rowheader"],[role="columnheader"]';
const ROW = 'tr,[role="row"]';
const SVG = 'http://www.w3.org/2000/svg';
/** Texts of a drawing below this, px, are its scale and not its figure. */
const LEAST_SVG_TEXT = 10;
/** Struck out, and so no longer said. */
const NOT_SAID = 'del,s,strike,[style*="line-through"]';
/** Fonts that draw other digits than the text has. */
const PRIVATE_FONT = /spider/i;

/** A cut text longer than this is no column of digits. */
const LONGEST_COLUMN = 60;

function styleSize(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize) || 12;
}

/** Painted in no colour; a gradient cut out by the letters is painted all the same. */
function isClear({ color, backgroundClip }: CSSStyleDeclaration): boolean {
  return /^rgba\(.*, 0\)$/.test(color) && backgroundClip !== 'text';
}

/** `clip-path: inset(50%)` and more, and the older `clip: rect(0 0 0 0)`, leave nothing. */
function isCutAway({ clipPath, clip, position, backfaceVisibility, transform, filter }: CSSStyleDeclaration): boolean {
  if (filter.includes('blur')) return true; // behind a pay wall
  // The back of a card that can be turned over.
  if (backfaceVisibility === 'hidden' && transform.startsWith('matrix3d(-1')) return true;
  if (/^inset\((?:100|[5-9]\d)%/.test(clipPath) || clipPath === 'circle(0px)') return true;
  return /absolute|fixed/.test(position) && /^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)$/.test(clip);
}

/** The head of a wide table, drawn as a table of its own: it is moved as the body below it is scrolled. */
function isHeadOfScroller(element: Element): boolean {
  return (
    element.scrollWidth > element.clientWidth + 1 &&
    element.querySelector('th') !== null &&
    !element.querySelector('td')
  );
}

/** Whether a scroller is itself out of sight: folded to nothing, in the next slide, off the page. */
function isShut(box: DOMRect, window: Window): boolean {
  const [left, right] = [Math.max(box.left, window.left), Math.min(box.right, window.right)];
  const [top, bottom] = [Math.max(box.top, window.top), Math.min(box.bottom, window.bottom)];
  if (!window.scrolls && (right + scrollX < 0 || bottom + scrollY < 0)) return true;
  return right - left < 1 || bottom - top < 1;
}

function isInside(rect: Rect, window: Window): boolean {
  const x = (rect.left + rect.right) / 2;
  const y = (rect.top + rect.bottom) / 2;
  if (rect.width === 0 || rect.height === 0) return false;
  if (!window.scrolls && (x + scrollX < 0 || y + scrollY < 0)) return false;
  return x >= window.left && x <= window.right && y >= window.top && y <= window.bottom;
}
