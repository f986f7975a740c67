import { parentOf } from './dom';

/** Whether something solid lies over the middle of an element; false where it is out of the window. */
export function isCovered(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (!hit || hit.contains(element) || element.contains(hit)) return false;
  for (let box: Element | null = hit; box && !box.contains(element); box = parentOf(box)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(box);
    if (isSolid(backgroundColor) || backgroundImage !== 'none') return true;
  }
  return false;
}

function isSolid(color: string): boolean {
  const [, , , alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0.9;
}
