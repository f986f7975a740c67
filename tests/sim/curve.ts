import type { Curve } from '../../lib/engine/score-model';
import type { Better } from '../../lib/records/ids';
import type { Chance } from './chance';
import type { Shape } from './kinds';
import { type Measure, valueAt } from './measures';

/** What the platform computes: value → sub-score. `line` and `tiers` as in a score model; `peers`: the share that is worse. */
export type TrueCurve =
  | { readonly kind: 'line'; readonly points: readonly { readonly value: number; readonly score: number }[] }
  | {
      readonly kind: 'tiers';
      readonly tiers: readonly { readonly edge: number; readonly score: number }[];
      readonly otherwise: number;
    }
  | {
      readonly kind: 'peers';
      readonly perfect: number;
      /** Logarithm of the middle peer's distance from perfect, by day; and how widely peers differ. */
      readonly middle: Float64Array;
      readonly width: number;
    };

/** The sub-score of a value on a day, on a scale of 100. Written apart from the engine, which it is to judge. */
export function trueScore(curve: TrueCurve, better: Better, value: number, day: number): number {
  if (curve.kind === 'peers') {
    const away = Math.abs(curve.perfect - value);
    return away === 0 ? 100 : 100 * normalShare((curve.middle[day]! - Math.log(away)) / curve.width);
  }
  if (curve.kind === 'tiers') {
    const met = curve.tiers.find(({ edge }) => (better === 'higher' ? value >= edge : value <= edge));
    return met?.score ?? curve.otherwise;
  }
  const { points } = curve;
  const right = points.findIndex((point) => point.value >= value);
  if (right === 0) return points[0]!.score;
  if (right === -1) return points.at(-1)!.score;
  const a = points[right - 1]!;
  const b = points[right]!;
  return a.score + ((b.score - a.score) * (value - a.value)) / (b.value - a.value);
}

/** Share of a normal distribution below `x`: Zelen & Severo's approximation, right to 7.5e-8 (Abramowitz & Stegun 26.2.17). */
function normalShare(x: number): number {
  if (x < 0) return 1 - normalShare(-x);
  const t = 1 / (1 + 0.2316419 * x);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * series;
}

/** How one platform's curve differs from what a seller's tool would guess: the widths, half to twice, and the knees. */
export function drawCurve(chance: Chance, measure: Measure, shape: Shape, days: number): TrueCurve {
  const wide = chance.factor(0.5, 2);
  const full = measure.full * wide * chance.factor(0.8, 1.25);
  const poor = measure.poor * wide * chance.factor(0.85, 1.18);
  if (shape === 'peers') {
    const middle = new Float64Array(days);
    const drift = (0.15 / 30) * chance.normal();
    let at = Math.log(Math.sqrt(full * poor) * 1.3);
    for (let day = 0; day < days; day += 1) {
      at += drift + 0.006 * chance.normal();
      middle[day] = at;
    }
    return { kind: 'peers', perfect: measure.perfect, middle, width: chance.between(0.6, 1.1) };
  }
  if (shape === 'bend') return line(measure, full, poor, bend(chance.factor(0.6, 2)), 24);
  if (shape === 'pieces') return line(measure, full, poor, knees(chance), 24);
  const step = shape === 'tens' ? 10 : 5;
  const bent = bend(chance.factor(0.7, 1.5));
  const count = 50 / step;
  const tiers = Array.from({ length: count }, (_, index) => {
    const u = share(bent, 1 - (index + 0.35) / count) * (1 + (chance.next() - 0.5) * (0.6 / count));
    return { edge: printed(valueAt(measure, full + u * (poor - full))), score: 100 - index * step };
  });
  return { kind: 'tiers', tiers: ordered(tiers, measure.better), otherwise: 50 };
}

/** Rules print their edges with few digits. */
function printed(value: number): number {
  return Number(value.toPrecision(4));
}

type Tier = { readonly edge: number; readonly score: number };

/** Best first, and no edge twice. */
function ordered(tiers: readonly Tier[], better: Better): Tier[] {
  const edges = [...new Set(tiers.map(({ edge }) => edge))].sort((a, b) => (better === 'higher' ? b - a : a - b));
  return edges.map((edge, index) => ({ edge, score: tiers[index]!.score }));
}

/** From 1 at distance share 0 to 0 at 1. */
type Falling = (u: number) => number;

function bend(power: number): Falling {
  return (u) => (1 - u) ** power;
}

/** Straight pieces with two knees. */
function knees(chance: Chance): Falling {
  const at = [chance.between(0.15, 0.45), chance.between(0.5, 0.8)] as const;
  const score = [chance.between(0.6, 0.88), chance.between(0.2, 0.5)] as const;
  const knots = [
    [0, 1],
    [at[0], score[0]],
    [at[1], score[1]],
    [1, 0],
  ] as const;
  return (u) => {
    const right = Math.max(
      1,
      knots.findIndex(([x]) => x >= u),
    );
    const [ax, ay] = knots[right - 1]!;
    const [bx, by] = knots[right]!;
    return ay + ((by - ay) * (u - ax)) / (bx - ax);
  };
}

/** Where a falling function takes a value: by halving. */
function share(falling: Falling, wanted: number): number {
  let low = 0;
  let high = 1;
  for (let round = 0; round < 50; round += 1) {
    const middle = (low + high) / 2;
    if (falling(middle) > wanted) low = middle;
    else high = middle;
  }
  return low;
}

function line(measure: Measure, full: number, poor: number, falling: Falling, pieces: number): TrueCurve {
  const points = Array.from({ length: pieces + 1 }, (_, index) => ({
    value: valueAt(measure, full + (index / pieces) * (poor - full)),
    score: 50 + 50 * falling(index / pieces),
  }));
  return { kind: 'line', points: points.sort((a, b) => a.value - b.value) };
}

/** The curve as it would be published. */
export function asPublished(curve: TrueCurve): Curve {
  const doubt = { spread: 0, jump: 0, basis: 'official', source: 'rule' } as const;
  if (curve.kind === 'line') return { kind: 'line', points: [...curve.points], ...doubt };
  if (curve.kind === 'tiers') return { kind: 'tiers', tiers: [...curve.tiers], otherwise: curve.otherwise, ...doubt };
  throw new RangeError('asPublished requires a line or tiers, got peers');
}
