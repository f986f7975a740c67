/** A place on the screen, CSS pixels. */
export type Rect = { readonly [side in 'left' | 'right' | 'top' | 'bottom' | 'width' | 'height']: number };

/** Its numbers, for what is compared with many others: a `DOMRect` answers slowly, and Firefox's a hundred times so. */
export function plainRect({ left, right, top, bottom, width, height }: Rect): Rect {
  return { left, right, top, bottom, width, height };
}

/** Where a text stands on the screen, all its lines together. */
export function textRect(node: Text): Rect {
  return overText(node, (range) => plainRect(range.getBoundingClientRect()));
}

/** One for all: the browser fixes every range that is not yet collected at every change of the page. */
let shared: Range | undefined;

/** Asks something of a range over a text, which must not be kept. */
export function overText<T>(node: Text, ask: (range: Range) => T): T {
  shared ??= document.createRange();
  shared.selectNodeContents(node);
  const answer = ask(shared);
  shared.setStart(document, 0);
  shared.collapse(true);
  return answer;
}

/** The smallest place around two. */
export function around(a: Rect, b: Rect): Rect {
  const [left, right] = [Math.min(a.left, b.left), Math.max(a.right, b.right)];
  const [top, bottom] = [Math.min(a.top, b.top), Math.max(a.bottom, b.bottom)];
  return { left, right, top, bottom, width: right - left, height: bottom - top };
}

/** Share of the narrower one's width that two boxes have in common, 0–1. */
export function overlapX(a: Rect, b: Rect): number {
  const common = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return Math.max(0, common) / Math.max(1, Math.min(a.width, b.width));
}

/** Share of the lower one's height that two boxes have in common, 0–1. */
export function overlapY(a: Rect, b: Rect): number {
  const common = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, common) / Math.max(1, Math.min(a.height, b.height));
}

/** Pixels between two boxes; 0 where they touch or overlap. */
export function gapBetween(a: Rect, b: Rect): number {
  const dx = Math.max(0, a.left - b.right, b.left - a.right);
  const dy = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(dx, dy);
}
