import type { Draft } from './sheet';

/** A change that can be taken back, and the element that must not move for it. */
export type Change = { readonly watched: Element; readonly undo: () => void };

/**
 * Makes changes and takes those back under which something moved: what the seller sees must stay.
 *
 * @returns whether any change stayed
 */
export function keepStill(draft: Draft, watched: readonly Element[], change: (element: Element) => Change): boolean {
  const anchored = draft.anchors.flatMap(({ label, value }) => [label, value]);
  const before = new Map([...watched, ...anchored].map((element) => [element, looks(element)]));
  const isStill = (element: Element) => same(before.get(element), looks(element));
  const done = watched.map((element) => ({ element, ...change(element) }));
  const moved = new Set(done.filter((each) => !same(before.get(each.element), looks(each.watched))));
  for (const each of [...done].reverse()) if (moved.has(each)) each.undo();
  if (draft.anchors.every(({ label, value }) => !label.isConnected || (isStill(label) && isStill(value))))
    return moved.size < done.length;
  for (const each of [...done].reverse()) if (!moved.has(each)) each.undo();
  return false;
}

type Looks = { readonly rect: DOMRect; readonly fontSize: string };

function looks(element: Element): Looks {
  return { rect: element.getBoundingClientRect(), fontSize: getComputedStyle(element).fontSize };
}

function same(a: Looks | undefined, b: Looks): boolean {
  if (!a || a.fontSize !== b.fontSize) return false;
  return (['left', 'top', 'width', 'height'] as const).every((side) => Math.abs(a.rect[side] - b.rect[side]) < 1.5);
}
