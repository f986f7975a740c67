import { beside } from './first-reaching';

/** A stretch on which the gain is straight: flat where both ends gain the same. */
export type Stretch = { readonly from: Point; readonly to: Point };
type Point = { readonly value: number; readonly gain: number };

/** Points that two gains may differ by and still be one: well above rounding, below what `reaches` looks at. */
const SAME = 1e-11;

/** Where on a stretch it is looked at: a bend or a leap anywhere in it shows at any one place. */
const PROBE = 0.41;

/**
 * A gain that grows with the move, as straight stretches and leaps between them, from the present value to the best. Leaps at
 * knots are found at the exact double; what breaks elsewhere (a small-shop floor, the end of the scale) by halving.
 *
 * @param gainAt never falls on the way; straight but for knots and a few breaks
 * @param knots in the order of the way, strictly between `start` and `best`
 */
export function trace(
  gainAt: (value: number) => number,
  start: number,
  best: number,
  knots: readonly number[],
): readonly Stretch[] {
  const found: Stretch[] = [];
  const at = (value: number): Point => ({ value, gain: gainAt(value) });
  const add = (from: Point, to: Point): void => {
    const last = found[found.length - 1];
    if (last?.to.value === from.value && isBetween(last.from, from, to))
      found[found.length - 1] = { from: last.from, to };
    else found.push({ from, to });
  };
  const split = (a: Point, b: Point): void => {
    if (b.gain - a.gain <= SAME || isStraight(a, b)) {
      add(a, b);
      return;
    }
    const middle = (a.value + b.value) / 2;
    if (middle === a.value || middle === b.value) {
      add(a, a);
      add(b, b);
      return;
    }
    const between = at(middle);
    split(a, between);
    split(between, b);
  };
  const isStraight = (a: Point, b: Point): boolean =>
    Math.abs(gainAt(a.value + PROBE * (b.value - a.value)) - a.gain - PROBE * (b.gain - a.gain)) <= SAME;

  let here = at(start);
  for (const value of [...knots, best]) {
    if (value === here.value) continue;
    const there = at(value);
    if (isStraight(here, there)) add(here, there);
    else {
      const before = at(beside(value, here.value));
      // A leap at the knot itself leaves the knot to the next stretch.
      split(here, there.gain - before.gain <= SAME ? there : before);
    }
    here = there;
  }
  add(here, here);
  return found;
}

/** Whether the middle point lies on the straight line between the others. */
function isBetween(a: Point, middle: Point, b: Point): boolean {
  const part = a.value === b.value ? 0 : (middle.value - a.value) / (b.value - a.value);
  return Math.abs(middle.gain - a.gain - part * (b.gain - a.gain)) <= SAME;
}
