import type { Better } from '../../records/ids';
import { curveScore } from '../curve-score';
import type { Curve, ModelIndicator } from '../score-model';

/** Between two points a curve is straight; its fall from one to the next is one unknown. */
export type Segment = {
  /** Values at its better and its worse end, in the indicator's unit. */
  readonly best: number;
  readonly worst: number;
  /** Somewhere in it the score leaps: an edge lies there. */
  readonly leaps?: true;
};

/** A curve cut into straight pieces, best first. */
export type Grid = {
  readonly better: Better;
  /** The model's best score. */
  readonly top: number;
  readonly segments: readonly Segment[];
  /** Least and greatest of the values seen. */
  readonly seen: { readonly from: number; readonly to: number };
  /** Points that the model's curve falls over each segment if every distance from the ideal value were `by` times as far. */
  readonly fallsIf: (by: number) => readonly number[];
};

/** The grid reaches this many times as far from the ideal value as the model's curve: further, all curves are flat. */
const REACH = [0.5, 1.5, 2.5];
/** Points nearer than this share of the width are one. */
const NEAREST = 0.02;

/**
 * Cuts an indicator's curve at its own points, beyond its ends, and at quantiles of the values seen, so that it can bend
 * where the shop's history says so.
 *
 * @param seen values of the history, any order
 * @param cuts how many quantiles, the ends included
 * @param leaps where an edge was found, none inside another: segments of their own
 */
export function gridOf(
  indicator: ModelIndicator,
  seen: readonly number[],
  cuts: number,
  leaps: readonly Segment[] = [],
): Grid {
  const { curve, better } = indicator;
  const line = lineOf(curve);
  const ideal = idealOf(indicator);
  const own = line.kind === 'line' ? line.points.map(({ value }) => value) : [];
  const [near, far] = better === 'lower' ? [own[0], own.at(-1)] : [own.at(-1), own[0]];
  const ends = [near, far, far].flatMap((end, index) =>
    end === undefined ? [] : ideal + (end - ideal) * REACH[index]!,
  );
  const inOrder = [...seen].sort((a, b) => a - b);
  const quantiles = Array.from({ length: inOrder.length > 0 ? cuts : 0 }, (_, cut) => {
    return inOrder[Math.round((cut * (inOrder.length - 1)) / Math.max(1, cuts - 1))]!;
  });
  const all = [...quantiles, ...own, ...ends, ideal];
  const width = Math.max(...own, ...seen) - Math.min(...own, ...seen) || 1;
  const least = Math.max(0, Math.min(...all));
  const points = spaced(all.map((point) => Math.max(least, point)), NEAREST * width) // biome-ignore format: one thought
    .filter((point) => leaps.every(({ best, worst }) => point < Math.min(best, worst) || point > Math.max(best, worst)))
    .concat([...new Set(leaps.flatMap(({ best, worst }) => [best, worst]))])
    .sort((a, b) => a - b);
  if (better === 'higher') points.reverse();
  const segments = points.slice(1).map((worst, index): Segment => {
    const best = points[index]!;
    return leaps.some((leap) => leap.best === best && leap.worst === worst)
      ? { best, worst, leaps: true }
      : { best, worst };
  });
  const score = (value: number, by: number) => curveScore(line, better, ideal + (value - ideal) / by);
  return {
    better,
    top: score(ideal, 1),
    segments,
    seen: { from: inOrder[0] ?? ideal, to: inOrder[inOrder.length - 1] ?? ideal },
    fallsIf: (by) => segments.map(({ best, worst }) => Math.max(0, score(best, by) - score(worst, by))),
  };
}

/** What a value costs against the best one: how much of each segment's fall, 0 to 1. */
export function fallsTo({ segments }: Grid, value: number): number[] {
  return segments.map(({ best, worst }) => Math.min(1, Math.max(0, (value - best) / (worst - best))));
}

/** The value than which none is better: no bad event, no delay, every event good, the end of the scale. */
export function idealOf({ better, unit, range, curve }: ModelIndicator): number {
  if (better === 'lower') return 0;
  if (unit === 'percent') return 100;
  return curve.kind === 'line' ? Math.max(range.max, curve.points.at(-1)!.value) : range.max;
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
