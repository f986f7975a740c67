import type { Side } from '../../records/states';
import { parentOf } from '../dom';
import { compact } from '../normalize';
import { type Box, boxFrom, gapX, gapY, overlapX, overlapY } from './box';
import type { Token } from './tokens';

/** Where a figure stands, seen from a label, and how far off, in CSS pixels. */
export type Place = { readonly side: Side; readonly distance: number };

/** Further off, two texts have nothing to do with each other. */
const FURTHEST: Record<Side, number> = { same: 80, right: 700, left: 400, below: 160, above: 120 };
/** Boxes of one line may touch or overlap by this much. */
const TOUCH_PX = 3;
/** Being out of line counts less than being apart. */
const MISALIGNED = 0.3;
const WIDEST_BOX_PX = 480;
const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]';

/** @returns undefined where the figure is not beside the label at all */
export function placeOf(label: Token, figure: Token): Place | undefined {
  const place = label.run === figure.run ? inOneText(label, figure) : apart(label, figure);
  return place && place.distance <= FURTHEST[place.side] ? place : undefined;
}

function inOneText(label: Token, figure: Token): Place {
  const before = label.start < figure.start;
  return { side: 'same', distance: before ? figure.start - label.end : 40 + label.start - figure.end };
}

function apart(label: Token, figure: Token): Place | undefined {
  const a = label.rect;
  const b = figure.rect;
  const [across, down] = [gapX(a, b), gapY(a, b)];
  if (down > FURTHEST.below || across > FURTHEST.right || (down > 0 && across > WIDEST_BOX_PX)) return undefined;
  if (overlapY(a, b) > 0.5) {
    if (b.left >= a.right - TOUCH_PX) return { side: 'right', distance: Math.max(0, b.left - a.right) };
    if (b.right <= a.left + TOUCH_PX) return { side: 'left', distance: Math.max(0, a.left - b.right) };
    return undefined;
  }
  if (overlapX(boxOf(label), b) === 0) return undefined;
  const aside = Math.min(
    Math.abs(a.left - b.left),
    Math.abs(a.right - b.right),
    Math.abs(a.left + a.right - b.left - b.right) / 2,
  );
  const below = b.top - a.bottom;
  const above = a.top - b.bottom;
  if (below < -TOUCH_PX && above < -TOUCH_PX) return undefined;
  return { side: below > above ? 'below' : 'above', distance: down + MISALIGNED * aside };
}

const boxes = new WeakMap<Token, Box>();

/** The box that a text has to itself: its table cell, or the widest element with no other text. */
export function boxOf(token: Token): Box {
  let box = boxes.get(token);
  if (!box) {
    box = measureBox(token);
    boxes.set(token, box);
  }
  return box;
}

function measureBox({ run, rect }: Token): Box {
  let element = parentOf(run.places[0]!.node);
  const cell = element?.closest(CELL);
  if (cell) return boxFrom(cell.getBoundingClientRect());
  const { length } = compact(run.text);
  for (let parent = element; parent && parent !== document.body; parent = parent.parentElement) {
    if (compact(parent.textContent ?? '').length > length) break;
    element = parent;
  }
  const box = element && boxFrom(element.getBoundingClientRect());
  const width = box ? box.right - box.left : 0;
  return !box || width > WIDEST_BOX_PX || width < rect.right - rect.left ? rect : box;
}
