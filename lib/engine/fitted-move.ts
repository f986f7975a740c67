import type { Better } from '../records/ids';
import { clamp } from './clamp';
import { curveScore } from './curve-score';
import type { Curve, CurveFit } from './score-model';

/** Two-sided 90 % of a normal variable, in standard deviations. */
const NINETY = 1.645;

/** Values this share of a curve's width apart have nothing in common in what it leaves out. */
const NEAR = 0.05;

/**
 * A move meets few edges, and seldom one at its end: of what-ifs on simulated steps 90 % and more lie in the band of edges
 * moved by this share of the way.
 */
const TOWARDS_END = 0.36;

/** Points that a curve says a move brings, with the 90 % band of its fit. */
export type FittedMove = { readonly value: number; readonly low: number; readonly high: number };

/**
 * What a fitted curve says of moves from one value. On a line the band follows from the covariance of its points: narrow
 * between values that the shop has seen, open beyond them. On steps it holds every edge where it can lie.
 *
 * @param from in the indicator's unit
 * @param curve with a `fit`
 * @param isSeen the sub-score at `from` is shown: only the one moved to is in doubt
 */
export function fittedMove(curve: Curve, better: Better, from: number, isSeen: boolean): (to: number) => FittedMove {
  const scoreAt = (value: number) => curveScore(curve, better, value);
  const now = scoreAt(from);
  if (curve.kind === 'tiers') {
    const worst = shifted(curve, better, false);
    const best = shifted(curve, better, true);
    const [least, most] = isSeen ? [now, now] : [curveScore(worst, better, from), curveScore(best, better, from)];
    return (to) => ({
      value: scoreAt(to) - now,
      low: curveScore(worst, better, to) - most,
      high: curveScore(best, better, to) - least,
    });
  }
  if (curve.kind === 'identity') return (to) => ({ value: to - from, low: to - from, high: to - from });
  const { points, fit, spread } = curve;
  const near = NEAR * Math.abs(points[points.length - 1]!.value - points[0]!.value);
  const covariance = fit?.covariance ?? [];
  const start = place(points, from);
  return (to) => {
    const end = place(points, to);
    const at = [start.index, start.index + 1, end.index, end.index + 1];
    const by = [start.part - 1, -start.part, 1 - end.part, end.part];
    let variance = 0;
    for (let row = 0; row < 4; row += 1) {
      for (let column = 0; column < 4; column += 1) {
        variance += by[row]! * by[column]! * (covariance[at[row]! * points.length + at[column]!] ?? 0);
      }
    }
    // What the line leaves out is another thing at another value, but the same at one close by.
    const beside = 2 * spread ** 2 * Math.min(1, Math.abs(to - from) / near);
    const half = Math.sqrt(NINETY ** 2 * Math.max(0, variance) + beside);
    const value = scoreAt(to) - now;
    const further = Math.hypot(half, leapBeyond(Math.abs(value), fit?.leap));
    const improves = better === 'higher' ? to > from : to < from;
    return improves
      ? { value, low: value - half, high: value + further }
      : { value, low: value - further, high: value + half };
  };
}

/** What lies outside a 90 % band on one side; and from which chance on all of a step lies inside. */
const TAIL = 0.05;
const SURELY = 0.15;

/**
 * Points by which a move may do more than a line says because it passes an edge: a step's height less what the line has of
 * it, where it is no rarer than what a band leaves out.
 */
function leapBeyond(moved: number, leap: CurveFit['leap']): number {
  if (!leap) return 0;
  const share = Math.min(1, moved / leap.points);
  return leap.points * (1 - share) * clamp((leap.chance * share - TAIL) / (SURELY - TAIL), 0, 1);
}

/** The steps with every edge towards its better or its worse end for the shop. */
function shifted(curve: Extract<Curve, { kind: 'tiers' }>, better: Better, isBest: boolean): Curve {
  const end = (better === 'lower') === isBest ? 'high' : 'low';
  const tiers = curve.tiers.map(({ edge, score }, index) => {
    const far = curve.fit?.edges?.[index]?.[end] ?? edge;
    return { score, edge: edge + TOWARDS_END * (far - edge) };
  });
  return { ...curve, tiers };
}

/** Between which points of a line a value lies, and how far on the way; beyond the ends at them. */
function place(points: readonly { readonly value: number }[], value: number): { index: number; part: number } {
  let index = 0;
  while (index < points.length - 2 && points[index + 1]!.value <= value) index += 1;
  const [left, right] = [points[index]!.value, points[index + 1]!.value];
  return { index, part: Math.min(1, Math.max(0, (value - left) / (right - left))) };
}
