import { parentOf, shadowOf } from '../reader/dom';
import { type Box, common, grown, hasArea, touches } from './box';

/** What is looked through around a figure for texts in the way: a chip's width and the reach beside it. */
const NEAR_X = 200;
const NEAR_Y = 40;
/** A box must have this much more than the figure to be its card and not its decoration. */
const ROOM = 24;
/** Pictures of this size and less are marks that belong to a text. */
const MARK = 48;

/** Boxes that say something without text, or that are there to be clicked. */
const SOLID = new Set(['img', 'svg', 'canvas', 'video', 'iframe', 'input', 'button', 'select', 'textarea', 'hr']);

/** Where a text stands, all its lines and pieces together. */
export function boxOf(text: Text): Box {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

/** The boxes around a node, innermost first, out of shadow roots too. */
export function* ancestorsOf(node: Node): Generator<Element> {
  for (let element = parentOf(node); element; element = parentOf(element)) yield element;
}

export type Surroundings = {
  /** The card, tile or cell that the figure stands in; a chip may not leave it. */
  readonly card: Element;
  /** Elements that cut off what is in them. */
  readonly clips: readonly Element[];
};

export function surroundingsOf(text: Text, figure: Box): Surroundings {
  let card: Element | undefined;
  const clips: Element[] = [];
  for (const element of ancestorsOf(text)) {
    if (element === document.body || element === document.documentElement) break;
    const style = getComputedStyle(element);
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') clips.push(element);
    card ??= isCard(element, style, figure) ? element : undefined;
  }
  return { card: card ?? document.body, clips };
}

function isCard(element: Element, style: CSSStyleDeclaration, figure: Box): boolean {
  if (/^inline(?!-)|contents/.test(style.display)) return false;
  const { width, height } = element.getBoundingClientRect();
  const isRoomy = width > figure.right - figure.left + ROOM || height > figure.bottom - figure.top + ROOM;
  return isRoomy && (hasEdge(style) || style.overflowX !== 'visible' || (paints(style) && standsOut(element, style)));
}

/** Whether its paper is another than what lies under it. */
function standsOut(element: Element, { backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  if (backgroundImage !== 'none') return true;
  for (const under of ancestorsOf(element)) {
    const style = getComputedStyle(under);
    if (paints(style)) return style.backgroundColor !== backgroundColor || style.backgroundImage !== 'none';
  }
  return true;
}

function paints({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  return backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
}

function hasEdge(style: CSSStyleDeclaration): boolean {
  const { borderTopWidth: top, borderLeftWidth: left, borderBottomWidth: bottom, boxShadow } = style;
  return boxShadow !== 'none' || [top, left, bottom].some((width) => Number.parseFloat(width) > 0);
}

/** What must not be covered near a figure: every line of text, every mark, whatever can be clicked. */
export function obstaclesNear(figure: Box, card: Element, text: Text): Box[] {
  const near = grown(figure, NEAR_X, NEAR_Y);
  const found: Box[] = [];
  collect(card, near, text, found);
  return found;
}

function collect(root: Element | ShadowRoot, near: Box, figure: Text, found: Box[]): void {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node instanceof Text) {
      if (node !== figure && /\S/.test(node.data)) collectLines(node, near, found);
    } else if (node instanceof Element) {
      collectElement(node, near, figure, found);
    }
  }
  if (root instanceof Element) {
    const shadow = shadowOf(root);
    if (shadow) collect(shadow, near, figure, found);
  }
}

function collectElement(element: Element, near: Box, figure: Text, found: Box[]): void {
  const box = element.getBoundingClientRect();
  if (hasArea(box) && !touches(box, near)) return;
  const isSolid = SOLID.has(element.localName) || (!element.firstChild && !shadowOf(element));
  // A ring or a picture that the figure is drawn into is its ground, not a neighbour.
  const isGround = element.contains(figure) || box.width > MARK + figureWidth(near);
  if (isSolid && hasArea(box) && !isGround && getComputedStyle(element).visibility === 'visible') {
    found.push(common(box, near));
    return;
  }
  collect(element, near, figure, found);
}

function figureWidth(near: Box): number {
  return near.right - near.left - 2 * NEAR_X;
}

function collectLines(text: Text, near: Box, found: Box[]): void {
  const range = document.createRange();
  range.selectNodeContents(text);
  for (const line of range.getClientRects()) if (hasArea(line) && touches(line, near)) found.push(line);
}

/**
 * Whether something that does not belong to `inside` lies over a point: a mask, a dialog, a header that does not scroll.
 *
 * @param own the overlay itself, which does not count
 */
export function isCovered(x: number, y: number, inside: Element, own: Element): boolean {
  const stack = document.elementsFromPoint(x, y);
  for (const element of stack) {
    if (element === own) continue;
    if (element.contains(inside) || inside.contains(element) || holdsInShadow(element, inside)) return false;
    if (paints(getComputedStyle(element)) || SOLID.has(element.localName)) return true;
  }
  return stack.length === 0; // outside the window
}

function holdsInShadow(host: Element, inside: Element): boolean {
  for (const element of ancestorsOf(inside)) if (element === host) return true;
  return false;
}
