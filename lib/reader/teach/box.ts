/** Where something stands in the window, CSS pixels. Plain numbers: a `DOMRect` takes ten times as long to ask. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

export function boxFrom({ left, top, right, bottom }: Box): Box {
  return { left, top, right, bottom };
}

export function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Share of the narrower one's width that two boxes have in common, 0–1. */
export function overlapX(a: Box, b: Box): number {
  const common = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return Math.max(0, common) / Math.max(1, Math.min(a.right - a.left, b.right - b.left));
}

/** Share of the lower one's height that two boxes have in common, 0–1. */
export function overlapY(a: Box, b: Box): number {
  const common = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, common) / Math.max(1, Math.min(a.bottom - a.top, b.bottom - b.top));
}

/** Free space between two boxes, across and down. */
export function gapX(a: Box, b: Box): number {
  return Math.max(0, a.left - b.right, b.left - a.right);
}
export function gapY(a: Box, b: Box): number {
  return Math.max(0, a.top - b.bottom, b.top - a.bottom);
}
