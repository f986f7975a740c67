import { compact } from '../../lib/reader/normalize';
import type { Expected, ExpectedFigure } from './expected';

/** Where the page prints a figure of its truth. */
export type Anchor = {
  readonly figure: ExpectedFigure;
  /** The smallest element around the label, and around value and unit. */
  readonly label: Element;
  readonly value: Element;
  /** The largest element that holds this figure and no other. */
  readonly block: Element;
};

/**
 * Where each figure that can be read stands: of all places that print its label and all that print its value, the two
 * nearest to each other. Figures that the page prints in pieces (a window over a column of digits) have no anchor.
 */
export function anchorsOf(root: Element, truth: Expected): Anchor[] {
  const texts = new Map<Node, string>();
  textOf(root, texts);
  const found = truth.figures.flatMap((figure) => {
    if (figure.status !== 'read') return [];
    const labels = smallestWith(root, compact(figure.label), texts);
    const values = smallestWith(root, compact(figure.raw), texts);
    const pairs = labels.flatMap((label) => values.map((value) => ({ figure, label, value })));
    const nearest = pairs
      .map((pair) => ({ pair, far: distance(pair.label, pair.value) + stray(pair.value, pair.figure, texts) }))
      .sort((a, b) => a.far - b.far)[0];
    return nearest && Number.isFinite(nearest.far) ? [nearest.pair] : [];
  });
  return found.map((place) => ({ ...place, block: blockOf(place, found) }));
}

/** A value with other text around it is likely somebody else's (目标 82 分). */
function stray(value: Element, { raw }: ExpectedFigure, texts: Map<Node, string>): number {
  return texts.get(value) === compact(raw) ? 0 : 200;
}

function textOf(node: Node, texts: Map<Node, string>): string {
  let text = node instanceof Text ? compact(node.data) : '';
  if (node instanceof Element) for (const child of childrenOf(node)) text += textOf(child, texts);
  texts.set(node, text);
  return text;
}

export function childrenOf(element: Element): Node[] {
  return [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes];
}

function smallestWith(element: Element, text: string, texts: Map<Node, string>): Element[] {
  if (!texts.get(element)?.includes(text) || element instanceof HTMLStyleElement) return [];
  const inside = childrenOf(element).flatMap((child) =>
    child instanceof Element ? smallestWith(child, text, texts) : [],
  );
  return inside.length > 0 ? inside : [element];
}

function distance(label: Element, value: Element): number {
  const [a, b] = [label.getBoundingClientRect(), value.getBoundingClientRect()];
  if (a.width * a.height * b.width * b.height === 0 || !label.checkVisibility() || !value.checkVisibility())
    return Infinity;
  const dx = Math.max(0, a.left - b.right, b.left - a.right);
  const dy = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(dx, dy) + Math.abs(a.left - b.left) / 100;
}

type Place = Omit<Anchor, 'block'>;

function blockOf(place: Place, all: readonly Place[]): Element {
  const others = all.filter((other) => other !== place).flatMap(({ label, value }) => [label, value]);
  let block = place.value;
  while (block.parentElement && !block.contains(place.label)) block = block.parentElement;
  for (let up = block.parentElement; up && up !== document.body; up = up.parentElement) {
    if (others.some((other) => up!.contains(other))) break;
    block = up;
  }
  return block;
}
