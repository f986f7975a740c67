import { clamp } from '../clamp';
import { evaluate } from '../evaluate';
import { readFigure } from '../read-figure';
import { resolveWeights } from '../resolve-weights';
import { scenario } from '../scenario';
import type { ScoreModel } from '../score-model';
import type { Changes, Estimate, NoAnswer, Simulation, Values } from '../types';
import type { Jump } from './extras-ahead';
import type { Guess } from './ledger';
import { likelyPart } from './likely-move';
import { middleOf, NODES, NONE, quantile, type Spread, spreadOf, sumOf, TO_END } from './spread';
import type { ForecastDay } from './types';

/** A figure on its way. */
export type Tracked = {
  readonly id: string;
  /** Index of its dimension. */
  readonly dimension: number;
  readonly min: number;
  readonly max: number;
};

type Simulated = Extract<Simulation, { status: 'simulated' }>;
export type Scored = Pick<ForecastDay, 'total' | 'dimensions'>;

/** So many steps of the grid hold all that a day's total may be. */
const STEPS = 240;

/**
 * Scores for where figures may be: each figure's doubt goes through the model (so cliffs make two heaps, not a slope), the
 * doubts of figures that have nothing to do with each other are convolved, and the model's own doubt and half of the last
 * digit of the total shown are added.
 *
 * @param fixed changes that are certain: bonus, deduction
 * @param jumps of the total that have nothing to do with the figures
 * @returns a function of the figures' guesses, in the order of `tracked`; or why there is no score
 */
export function scorer(
  model: ScoreModel,
  values: Values,
  tracked: readonly Tracked[],
): (guesses: readonly Guess[], fixed?: Changes, jumps?: readonly Jump[]) => Scored | NoAnswer {
  const ask = scenario(model, values);
  const weights = resolveWeights(model.dimensions, ({ score }) => score, values);
  const shown = readFigure(values, { id: model.total, unit: 'score', range: model.scale })?.value;
  const half = shown === undefined ? 0 : 0.5 / 10 ** model.scale.decimals;
  const within = shown === undefined ? 0 : withinDigit(model, values, shown, half);

  return (guesses, fixed = {}, jumps = []) => {
    const changes: Record<string, number> = { ...fixed };
    tracked.forEach(({ id, min, max }, index) => {
      changes[id] = clamp(guesses[index]!.value, min, max);
    });
    const joint = ask(changes);
    if (joint.status !== 'simulated') return joint;

    const moves = tracked.map((figure, index) => movesOf(ask, figure, guesses[index]!));
    const { change } = joint;
    let width = change.high - change.low + 2 * half;
    for (const points of moves) if (points) width += Math.abs(points[NODES.length - 1]! - points[0]!);
    for (const { points } of jumps) width += Math.abs(points);
    const step = Math.max(width, 1e-9) / STEPS;

    const inside: Spread[] = model.dimensions.map(() => NONE);
    tracked.forEach(({ dimension }, index) => {
      const points = moves[index];
      if (points) inside[dimension] = sumOf(inside[dimension]!, spreadOf(points, step));
    });
    const dimensions = joint.dimensions.map(({ id, after }) => {
      const place = model.dimensions.findIndex((each) => each.id === id);
      const { min, max } = model.dimensions[place]!;
      const weight = weights[place]!.value;
      const spread = sumOf(inside[place]!, doubtOf(after, weight, step));
      return { id, score: weight > 0 ? banded(after, spread, step, weight, min, max) : after };
    });
    const path = inside.reduce(sumOf);
    const others = jumps.map((jump) => jumping(jump, step)).reduce(sumOf, rounded(half, step));
    const sure = sumOf(path, sumOf(doubtOf(change, 1, step), others));
    // Where doubts are lopsided, the middle of the sum is not the sum of the middles.
    const shift = middleOf(path, step);
    const certain = ask(fixed);
    if (certain.status !== 'simulated') return certain;
    const move = joint.total.value - certain.total.value + shift;
    const likely = likelyPart(move, (quantile(path, 0.95, step) - quantile(path, 0.05, step)) / 2);
    const { min, max } = model.scale;
    const middle = { ...joint.total, value: clamp(certain.total.value + within + likely, min, max) };
    return { total: banded(middle, sure, step, 1, min, max, move - shift - likely), dimensions };
  };
}

/**
 * Points that the real total lies above the one shown, where a published model makes one that is shown so. A fitted model
 * starts inside the last digit by itself (see `scenario`).
 */
function withinDigit(model: ScoreModel, values: Values, shown: number, half: number): number {
  if (model.calibration) return 0;
  const now = evaluate(model, values);
  if (now.status !== 'scored') return 0;
  const off = now.total.value - shown;
  return Math.abs(off) <= half ? off : 0;
}

/** Between the nodes, where a step would not happen to lie on the straight line. */
const PROBE = 1.371;

/** Points that a straight line may be off by rounding. */
const STRAIGHT = 1e-9;

/**
 * Points of the total that a figure brings at each node of its doubt, against its middle; undefined where none. Where the
 * way is straight on both sides of the middle, that is known from one look between.
 */
function movesOf(
  ask: (changes: Changes) => Simulation,
  { id, min, max }: Tracked,
  { value, low, high }: Guess,
): Float64Array | undefined {
  if (low === high) return undefined;
  const at = (node: number): number => {
    const to = value + ((node < 0 ? value - low : high - value) * node) / TO_END;
    const result = ask({ [id]: clamp(to, min, max) });
    return (result as Simulated).change.value;
  };
  const last = NODES[NODES.length - 1]!;
  const least = at(-last);
  const most = at(last);
  if (least === most) return undefined;
  const middle = at(0);
  const below = (least - middle) / last;
  const above = (most - middle) / last;
  const isStraight = (slope: number, sign: -1 | 1): boolean =>
    slope === 0 || Math.abs(at(sign * PROBE) - middle - PROBE * slope) <= STRAIGHT;
  const [left, right] = [isStraight(below, -1), isStraight(above, 1)];
  return Float64Array.from(NODES, (node) => {
    if (node < 0 ? left : right) return node < 0 ? -node * below : node * above;
    return at(node) - middle;
  });
}

/** The model's own doubt about a change, as points of the total around it. */
function doubtOf({ value, low, high }: Estimate, weight: number, step: number): Spread {
  if (low === high) return NONE;
  const side = (node: number): number => (node < 0 ? value - low : high - value) * weight * (node / TO_END);
  return spreadOf(NODES.map(side), step);
}

/** A figure printed with its last digit rounded may have been anything within half of it. */
function rounded(half: number, step: number): Spread {
  if (half === 0) return NONE;
  const bins = Math.floor(half / step + 0.5);
  const mass = new Float64Array(2 * bins + 1).fill(1);
  if (bins > 0) mass[0] = mass[2 * bins] = half / step + 0.5 - bins;
  return { first: -bins, mass };
}

/** What is mostly nothing, and now and then so many points. */
function jumping({ points, probability }: Jump, step: number): Spread {
  const at = points / step;
  const first = Math.min(0, Math.floor(at));
  const mass = new Float64Array(Math.max(0, Math.ceil(at)) - first + 1);
  const below = Math.floor(at);
  mass[below - first]! += probability * (1 - (at - below));
  mass[Math.ceil(at) - first]! += probability * (at - below);
  mass[-first]! += 1 - probability;
  return { first, mass };
}

/**
 * @param by points by which the spread lies further up; no whole number of steps, so that no rounding shifts a band
 */
function banded(
  middle: Estimate,
  spread: Spread,
  step: number,
  weight: number,
  min: number,
  max: number,
  by = 0,
): Estimate {
  const { value, basis } = middle;
  return {
    value,
    low: Math.min(value, clamp(value + (quantile(spread, 0.05, step) + by) / weight, min, max)),
    high: Math.max(value, clamp(value + (quantile(spread, 0.95, step) + by) / weight, min, max)),
    basis,
  };
}
