import { type Box, holds, touches } from './box';

export type Size = { readonly width: number; readonly height: number };

/** Between the figure and what is placed beside it; less and they read as one number. */
const GAP = 6;
/** Above and below, where a line's own leading adds to it. */
const GAP_Y = 2;
/** How far to the right a chip may stand and still belong to its figure: past the unit and a mark or two. */
const REACH = 72;

export type Question = {
  readonly figure: Box;
  /** What could be shown, best first. */
  readonly sizes: readonly Size[];
  /** What must not be covered: texts, icons, other chips. */
  readonly obstacles: readonly Box[];
  /** The card that the figure stands in. */
  readonly bounds: Box;
};

/** @returns which of the sizes fits and where; undefined where there is no room for any */
export function placeChip(question: Question): { readonly level: number; readonly box: Box } | undefined {
  for (const [level, size] of question.sizes.entries()) {
    const box = spots(question, size).find((spot) => isFree(question, spot));
    if (box) return { level, box };
  }
  return undefined;
}

function isFree({ figure, obstacles, bounds }: Question, spot: Box): boolean {
  return holds(bounds, spot) && !touches(spot, figure) && !obstacles.some((obstacle) => touches(obstacle, spot));
}

/** Where a chip of this size could stand, best first: beside the figure, over it, under it, before it. */
function spots({ figure, obstacles }: Question, size: Size): Box[] {
  const middle = (figure.top + figure.bottom - size.height) / 2;
  const above = figure.top - GAP_Y - size.height;
  const below = figure.bottom + GAP_Y;
  return [
    at(behind(figure, size, middle, obstacles), middle, size),
    at(figure.left, above, size),
    at(figure.right - size.width, above, size),
    at(figure.left, below, size),
    at(figure.right - size.width, below, size),
    at(figure.left - GAP - size.width, middle, size),
  ];
}

/** The first x behind the figure at which nothing on its line is in the way, or the last one tried. */
function behind(figure: Box, size: Size, top: number, obstacles: readonly Box[]): number {
  let left = figure.right + GAP;
  for (;;) {
    const spot = at(left, top, size);
    const inTheWay = obstacles.filter((obstacle) => touches(obstacle, spot));
    const past = Math.max(...inTheWay.map(({ right }) => right)) + GAP; // −Infinity where nothing is
    if (inTheWay.length === 0 || past - figure.right > REACH) return left;
    left = past;
  }
}

function at(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}
