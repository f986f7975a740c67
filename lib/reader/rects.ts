/** Where a text stands on the screen, all its lines together. */
export function textRect(node: Text): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** Share of the narrower one's width that two boxes have in common, 0–1. */
export function overlapX(a: DOMRect, b: DOMRect): number {
  const common = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return Math.max(0, common) / Math.max(1, Math.min(a.width, b.width));
}

/** Share of the lower one's height that two boxes have in common, 0–1. */
export function overlapY(a: DOMRect, b: DOMRect): number {
  const common = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, common) / Math.max(1, Math.min(a.height, b.height));
}

/** Pixels between two boxes; 0 where they touch or overlap. */
export function gapBetween(a: DOMRect, b: DOMRect): number {
  const dx = Math.max(0, a.left - b.right, b.left - a.right);
  const dy = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(dx, dy);
}
