import { parentOf, shadowOf } from '../reader/dom';
import { overText } from '../reader/rects';
import { type Box, common, grown, hasArea, holds, touches } from './box';

/** What is looked through around a figure for texts in the way: a chip's width and the reach beside it. */
const NEAR_X = 200;
const NEAR_Y = 40;
/** A box must have this much more than the figure to be its card and not its decoration. */
const ROOM = 24;
/** Boxes that say something without text, or that are there to be clicked. */
const SOLID = new Set(['img', 'svg', 'canvas', 'video', 'iframe', 'input', 'button', 'select', 'textarea', 'hr']);

const RINGS = new Set(['svg', 'canvas']);
/** Of a ring's width: its line and what air it needs. */
const RIM = 0.12;

/** Where a text stands, all its lines and pieces together. */
export function boxOf(text: Text): Box {
  return overText(text, (range) => range.getBoundingClientRect());
}

/** The boxes around a node, innermost first, out of shadow roots too. */
export function* ancestorsOf(node: Node): Generator<Element> {
  for (let element = parentOf(node); element; element = parentOf(element)) yield element;
}

export type Surroundings = {
  /** The card, tile or cell that the figure stands in; a chip may not leave it. */
  readonly card: Element;
  /** Elements that cut off what is in them: of the figure, and of the card (an odometer shows a digit through a slit). */
  readonly clips: readonly Element[];
  readonly cardClips: readonly Element[];
};

export function surroundingsOf(text: Text, figure: Box): Surroundings {
  let card: Element | undefined;
  const clips: Element[] = [];
  let position = 'static'; // of what has been passed: a drawer is not cut off by what it was written in
  for (const element of ancestorsOf(text)) {
    if (element === document.body || element === document.documentElement) break;
    const style = getComputedStyle(element);
    const clipsIt = position !== 'fixed' && (position !== 'absolute' || style.position !== 'static');
    if (clipsIt && (style.overflowX !== 'visible' || style.overflowY !== 'visible')) clips.push(element);
    if (clipsIt) position = style.position;
    card ??= isCard(element, style, figure) ? element : undefined;
  }
  const place = card ?? document.body;
  return { card: place, clips, cardClips: clips.filter((clip) => clip.contains(place) || isInShadow(clip, place)) };
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

/** What lies around a figure. */
export type Near = {
  /** What must not be covered: every line of text, every mark, whatever can be clicked. */
  readonly obstacles: Box[];
  /** Inside the ring that is drawn around the figure, where one is. */
  inside?: Box;
};

export function lookAround(figure: Box, card: Element, text: Text): Near {
  const found: Near = { obstacles: [] };
  collect(card, { near: grown(figure, NEAR_X, NEAR_Y), figure, text, found });
  return found;
}

type Search = { readonly near: Box; readonly figure: Box; readonly text: Text; readonly found: Near };

function collect(root: Element | ShadowRoot, search: Search): void {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node instanceof Text) {
      if (node !== search.text && /\S/.test(node.data)) collectLines(node, search);
    } else if (node instanceof Element) {
      collectElement(node, search);
    }
  }
  if (root instanceof Element) {
    const shadow = shadowOf(root);
    if (shadow) collect(shadow, search);
  }
}

function collectElement(element: Element, search: Search): void {
  const { near, figure, text, found } = search;
  const box = element.getBoundingClientRect();
  if (hasArea(box) && !touches(box, near)) return;
  const isSolid = SOLID.has(element.localName) || (!element.firstChild && !shadowOf(element));
  if (!isSolid || !hasArea(box) || element.contains(text) || getComputedStyle(element).visibility !== 'visible') {
    collect(element, search);
  } else if (!holds(grown(box, 1), figure)) {
    found.obstacles.push(common(box, near));
  } else if (RINGS.has(element.localName)) {
    found.inside = grown(box, -RIM * (box.right - box.left), -RIM * (box.bottom - box.top));
  } // else it is the ground that the figure stands on
}

function collectLines(text: Text, { near, found }: Search): void {
  for (const line of overText(text, (range) => range.getClientRects()))
    if (hasArea(line) && touches(line, near)) found.obstacles.push(line);
}

/**
 * Whether something that does not belong to `inside` lies over a point: a mask, a dialog, a header that does not scroll.
 *
 * @param own the overlay itself, which does not count
 */
export function isCovered(x: number, y: number, inside: Element, own: Element): boolean {
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
  const top = document.elementFromPoint(x, y); // most often that is all there is to ask
  if (top && top !== own && (top.contains(inside) || inside.contains(top))) return false;
  const stack = document.elementsFromPoint(x, y);
  for (const element of stack) {
    if (element === own) continue;
    if (element.contains(inside) || inside.contains(element) || isInShadow(element, inside)) return false;
    if (paints(getComputedStyle(element)) || SOLID.has(element.localName)) return true;
  }
  return stack.length === 0; // outside the window
}

function isInShadow(host: Element, inside: Element): boolean {
  for (const element of ancestorsOf(inside)) if (element === host) return true;
  return false;
}
