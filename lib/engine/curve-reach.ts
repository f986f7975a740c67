import type { Curve } from './score-model';

/** The real curve is taken to be at most this much steeper than the steepest part of the prior. Our judgement. */
const STEEPER = 2;

/** Five unknown edges in the width of a curve: one is crossed with 5 % chance by a move of this share of the width. */
const LEAP_WITHIN = 0.01;

/**
 * The most that a sub-score on a curve that is not published may move when its value moves by some distance: `jump`, for an
 * unknown edge crossed (phased in over the first hundredth of the curve's width), plus twice the steepest slope of the
 * prior times the distance.
 *
 * @returns a function of the distance, in the indicator's unit; 0 at 0, and growing
 */
export function curveReach(curve: Curve): (distance: number) => number {
  if (curve.kind === 'identity') return (distance) => STEEPER * distance;
  const knots = curve.kind === 'line' ? curve.points : curve.tiers.map(({ edge, score }) => ({ value: edge, score }));
  let steepest = 0;
  for (let index = 1; index < knots.length; index += 1) {
    const a = knots[index - 1]!;
    const b = knots[index]!;
    steepest = Math.max(steepest, Math.abs((b.score - a.score) / (b.value - a.value)));
  }
  const width = Math.abs(knots[knots.length - 1]!.value - knots[0]!.value);
  const slope = STEEPER * steepest;
  const leap = width * LEAP_WITHIN;
  const { jump } = curve;
  return (distance) => slope * distance + (distance < leap ? (jump * distance) / leap : distance > 0 ? jump : 0);
}
