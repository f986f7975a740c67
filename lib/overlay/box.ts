/** A rectangle on the screen, in CSS pixels of the viewport. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom
  );
}

/** `box` with so many pixels more on every side. */
export function grown(box: Box, by: number, byY = by): Box {
  return { left: box.left - by, top: box.top - byY, right: box.right + by, bottom: box.bottom + byY };
}

/** What two boxes have in common; without area where they do not touch. */
export function common(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export function hasArea({ left, top, right, bottom }: Box): boolean {
  return right > left && bottom > top;
}
