import type { Better } from '../../records/ids';
import { curveScore } from '../curve-score';
import type { Curve, ModelIndicator } from '../score-model';

/** Between two points a curve is straight; its fall from one to the next is one unknown. */
export type Segment = {
  /** Values at its better and its worse end, in the indicator's unit. */
  readonly best: number;
  readonly worst: number;
  /** Points that the model's curve falls from the one to the other. */
  readonly fall: number;
  /** Points that it would fall at the curve's mean slope: what is possible where the model's curve is flat. */
  readonly usual: number;
};

/** A curve cut into straight pieces, best first. */
export type Grid = { readonly better: Better; readonly top: number; readonly segments: readonly Segment[] };

/** The knees of the real curve may lie this share of the curve's width beyond the model's. */
const BEYOND = 0.25;
/** Points nearer than this share of the width are one. */
const NEAREST = 0.015;

/**
 * Cuts an indicator's curve at its own points, beyond its ends, and at quantiles of the values seen, so that it can bend
 * where the shop's history says so.
 *
 * @param seen values of the history, any order
 * @param cuts how many quantiles, the ends included
 */
export function gridOf({ curve, better, unit }: ModelIndicator, seen: readonly number[], cuts: number): Grid {
  const own = ownPoints(curve);
  const all = [...own, ...seen];
  const width = Math.max(...all) - Math.min(...all) || 1;
  const most = unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  const ends = [Math.max(0, Math.min(...all) - BEYOND * width), Math.min(most, Math.max(...all) + BEYOND * width)];
  const inOrder = [...seen].sort((a, b) => a - b);
  const quantiles = Array.from({ length: inOrder.length > 0 ? cuts : 0 }, (_, cut) => {
    return inOrder[Math.round((cut * (inOrder.length - 1)) / Math.max(1, cuts - 1))]!;
  });
  const points = spaced([...quantiles, ...ends, ...own], NEAREST * width);
  if (better === 'higher') points.reverse();

  const score = (value: number) => curveScore(lineOf(curve), better, value);
  const top = score(points[0]!);
  const slope = Math.abs(top - score(points[points.length - 1]!)) / width;
  const segments = points.slice(1).map((worst, index) => {
    const best = points[index]!;
    return { best, worst, fall: Math.max(0, score(best) - score(worst)), usual: slope * Math.abs(worst - best) };
  });
  return { better, top, segments };
}

/** What a value costs against the best one: how much of each segment's fall, 0 to 1. */
export function fallsTo({ segments }: Grid, value: number): number[] {
  return segments.map(({ best, worst }) => Math.min(1, Math.max(0, (value - best) / (worst - best))));
}

function ownPoints(curve: Curve): readonly number[] {
  if (curve.kind === 'line') return curve.points.map(({ value }) => value);
  return curve.kind === 'tiers' ? curve.tiers.map(({ edge }) => edge) : [];
}

/** Steps whose edges are not certain, as the line through their middles. */
function lineOf(curve: Curve): Curve {
  if (curve.kind !== 'tiers') return curve;
  const { tiers, otherwise, ...rest } = curve;
  const points = tiers.map(({ edge, score }, index) => ({
    value: edge,
    score: (score + (tiers[index + 1]?.score ?? otherwise)) / 2,
  }));
  const [first, last] = [points[0]!, points[points.length - 1]!];
  const step = points.length > 1 ? (last.value - first.value) / (points.length - 1) : Math.abs(first.value) || 1;
  points.unshift({ value: first.value - step / 2, score: tiers[0]!.score });
  points.push({ value: last.value + step / 2, score: otherwise });
  return { ...rest, kind: 'line', points: points.sort((a, b) => a.value - b.value) };
}

/** In order, none nearer to another than `least`; those named first stay. */
function spaced(points: readonly number[], least: number): number[] {
  const kept: number[] = [];
  for (const point of points) if (kept.every((other) => Math.abs(other - point) >= least)) kept.push(point);
  return kept.sort((a, b) => a - b);
}
