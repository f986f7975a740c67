import { printedHalf, scoreHalf } from '../printed-half';
import type { Curve, Dimension, ModelIndicator, ScoreModel } from '../score-model';
import { tidy } from '../tidy';
import { tableDoubtOf } from './edge-belief';
import { type Curves, carryOn, type Doubt, fitCurves, onScale, type SumSeen } from './fit-curves';
import { fitTiers, type Pair, type Steps, stepsOf, type Table, type TiersFit } from './fit-tiers';
import { fittedLine } from './fitted-line';
import { roundingOf } from './round-edges';
import type { DatedPair } from './seen';

/** The sub-scores themselves are seen, so only what lies beyond them is in doubt. */
const BESIDE: Doubt = {
  stretch: 0.6,
  scale: 0.3,
  shape: 0.8,
  flat: 0,
  level: 10,
  drift: 0,
  height: 0,
  leap: 0,
  wrong: 100,
};
/** What a curve through the pairs leaves out, in points. */
const LEFT_OUT = 0.1;
/** Points a day by which older pairs may be off, tried after none. */
const FADES = [0.05, 0.2];
/** How bent the curve may be against the model's, tried from least to most. */
const SHAPES = [0.8, 2];
/** A more bent one is believed where it makes the history e² times as likely. */
const ENOUGH_EVIDENCE = 2;
/** The same where the score is relative to peers: their spread is no rule, and they move, by ten points in a fortnight. */
const AMONG_PEERS: Doubt = { ...BESIDE, stretch: 1.2, drift: 0.6 };
/** As in `fit-inside`: beyond the values seen the belief is too narrow; peers bend their curve besides. */
const BROADER = 1.4;
const BROADER_AMONG_PEERS = 2.1;
/** So many points a curve can have; more days than that are joined. */
const MOST_PAIRS = 40;
const CUTS = 16;
/** So far beyond the values seen, as a share of their width, the curve bends as it was cut. */
const REACH = 0.1;
/** What is said in points is said for a scale of so many. */
const HUNDRED = 100;
/** Sub-scores that are all multiples of it, in points, are steps; so many different values must have shown it. */
const STEP = 10;
const ENOUGH = 4;
/** The same of finer ones, if the digits of a curve would not come out so but once in a hundred times. */
const FINER = [5, 2] as const;
const BY_CHANCE = 0.01;

/**
 * How a platform scores: every figure by a curve of its own, by steps (`steps` of each that has them, by its id), or by its
 * place among peers.
 */
export type Scoring = {
  readonly kind: 'curve' | 'steps' | 'peers';
  readonly steps: ReadonlyMap<string, Steps>;
  readonly table: Table;
};

/**
 * How a platform scores, as far as all its sub-scores tell. A single indicator that stays on one step looks like any other;
 * that all sub-scores of the shop are steps tells.
 *
 * @param pairs of every indicator, by its id
 * @param point of the platform's scale for one of a hundred
 */
export function scoringOf(
  { kind, dimensions }: ScoreModel,
  pairs: ReadonlyMap<string, readonly Pair[]>,
  point: number,
): Scoring {
  const every = [...pairs.values()];
  const whole = kind === 'ranked' ? undefined : stepOf(every, every, point);
  const all = dimensions.flatMap((dimension) =>
    dimension.indicators.flatMap((indicator) => {
      const own = pairs.get(indicator.id)!;
      const levels =
        own.length > 0 ? levelsOf(indicator.curve, own, whole ?? stepOf([own], every, point), dimension) : undefined;
      return levels ? [{ indicator, steps: stepsOf(indicator, own, levels) }] : [];
    }),
  );
  const steps = new Map(all.map((each) => [each.indicator.id, each.steps] as const));
  const how = kind === 'ranked' ? 'peers' : whole === undefined ? 'curve' : 'steps';
  return { kind: how, steps, table: { roundTo: roundingOf(all), doubt: tableDoubtOf(all) } };
}

/** The step of which all sub-scores are multiples, on the platform's scale; undefined where they are none. @param every of the platform */
function stepOf(
  pairs: readonly (readonly Pair[])[],
  every: readonly (readonly Pair[])[],
  point: number,
): number | undefined {
  if (stepsSeen(pairs, STEP * point) > 0) return STEP * point;
  for (const finer of FINER) {
    const step = finer * point;
    const count = stepsSeen(pairs, step);
    if (count === 0) continue;
    const digit = 2 * scoreHalf(every.flatMap((own) => own.map(({ score }) => score)), HUNDRED * point); // biome-ignore format: one thought
    if ((digit / step) ** count <= BY_CHANCE) return step;
  }
  return undefined;
}

/** How many different sub-scores there are, where there are several and all are multiples of a step; 0 where not. */
function stepsSeen(pairs: readonly (readonly Pair[])[], step: number): number {
  const scores = new Set<number>();
  for (const own of pairs) {
    for (const { score } of own) {
      if (scores.has(score)) continue;
      if (!isWhole(score / step)) return 0;
      scores.add(score);
    }
  }
  return scores.size > 1 && pairs.some(hasEnough) ? scores.size : 0;
}

function hasEnough(pairs: readonly Pair[]): boolean {
  const values = new Set<number>();
  for (const { value } of pairs) if (values.add(value).size >= ENOUGH) return true;
  return false;
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-6;
}

/** A fitted curve, and what it was learnt from: a line, or steps. */
export type ShownFit = { readonly curve: Curve; readonly learnt?: Learnt; readonly tiers?: TiersFit };
type Learnt = {
  readonly curves: Curves;
  readonly fade: number;
  /** Of the history from which the curves were first learnt: its pairs, its last day, and days seen since. */
  readonly pairs: number;
  readonly until: string;
  readonly since: number;
};

/**
 * The curve of an indicator whose sub-score the page shows beside its value: steps where the sub-scores are steps, else a
 * monotone line through the pairs that beyond them follows the model's curve.
 *
 * @param pairs of the history, oldest first, at least one
 * @param by how the platform scores, as far as all its sub-scores tell (see `scoringOf`)
 * @param before what was learnt of the same indicator from an earlier history, to go on from
 */
export function fitShown(
  indicator: ModelIndicator,
  { min, max }: Dimension,
  pairs: readonly DatedPair[],
  by: Scoring,
  before?: ShownFit,
): ShownFit {
  const point = max / 100;
  const steps = by.steps.get(indicator.id);
  const leftOut = LEFT_OUT * point;
  if (steps) {
    const tiers = fitTiers(indicator, pairs, steps, by.table, before?.tiers);
    return { curve: tiers.curve, tiers };
  }
  const values = pairs.map(({ value }) => value);
  const half = scoreHalf(pairs.map(({ score }) => score), max); // biome-ignore format: one thought
  const beside = Math.hypot(half, printedHalf(values, 0) * steepest(indicator, max - min));
  const printed: PrintedScore = { half, noise: Math.hypot(beside / Math.sqrt(3), leftOut) };
  const learnt =
    goOn(pairs, printed, before?.learnt) ??
    learn(indicator, pairs, printed, onScale(by.kind === 'peers' ? AMONG_PEERS : BESIDE, point), point);
  const broader = by.kind === 'peers' ? BROADER_AMONG_PEERS : BROADER;
  return { curve: fittedLine(learnt.curves, 0, values, leftOut, broader, learnt.since), learnt };
}

/** Half of a sub-score's last digit, and the standard deviation of what rounding and the curve leave, in points. */
type PrintedScore = { readonly half: number; readonly noise: number };

function learn(
  indicator: ModelIndicator,
  pairs: readonly DatedPair[],
  printed: PrintedScore,
  doubt: Doubt,
  point: number,
): Learnt {
  const groups = joined(pairs);
  const fitWith = (shape: number, fade: number) => {
    const days = groups.map((pair) => seenAs(pair, printed, fade, 0));
    const { curves, surprises } = fitCurves([{ indicator, share: 1 }], days, CUTS, { ...doubt, shape });
    return { curves, shape, fade, evidence: surprises.reduce((sum, { log }) => sum + log, 0) };
  };
  const lasting = likelier(SHAPES.map((shape) => fitWith(shape, 0))); // biome-ignore format: one thought
  const { curves, fade } = likelier([lasting, ...FADES.map((fade) => fitWith(lasting.shape, fade * point))]);
  return { curves, fade, pairs: pairs.length, until: pairs[pairs.length - 1]!.day, since: 0 };
}

/** What was learnt, a day or some later; undefined where it has to be learnt anew. */
function goOn(pairs: readonly DatedPair[], printed: PrintedScore, before: Learnt | undefined): Learnt | undefined {
  if (!before) return undefined;
  const { fade, until } = before;
  const later = pairs.filter(({ day }) => day > until);
  const since = later.length;
  const groups = before.curves.seen.filter(({ day, age }) => age >= 0 && day >= pairs[0]!.day);
  // A group counts no more than a day: so many days together count as much as a group.
  const alone = { ...printed, noise: printed.noise * Math.sqrt(Math.max(1, before.pairs / MOST_PAIRS)) };
  const curves = carryOn(
    before.curves,
    [
      ...groups.map((group) => ({ ...group, noise: Math.hypot(printed.noise, fade * (group.age + since)) })),
      ...later.map((pair, index) => seenAs({ ...pair, age: -1 - index }, alone, fade, since)),
    ],
    before.pairs,
    REACH,
  );
  return curves && { ...before, curves, since };
}

/** @param since days since `age` was 0 */
function seenAs({ day, value, score, age }: Aged, { half, noise }: PrintedScore, fade: number, since: number): SumSeen {
  const low = score - half;
  return { day, values: [value], low, high: score + half, noise: Math.hypot(noise, fade * (age + since)), age };
}

/** The first unless a later one makes the history clearly likelier. */
function likelier<T extends { readonly evidence: number }>(fits: readonly T[]): T {
  return fits.reduce((best, fit) => (fit.evidence > best.evidence + ENOUGH_EVIDENCE ? fit : best));
}

/** Points that a curve may lose a unit of the value: twice as steep as the model's. */
function steepest({ curve }: ModelIndicator, height: number): number {
  const points = curve.kind === 'line' ? curve.points : [];
  return points.slice(1).reduce((most, { value, score }, index) => {
    const left = points[index]!;
    return Math.max(most, Math.min(height, (2 * Math.abs(score - left.score)) / Math.abs(value - left.value)));
  }, 0);
}

/** The sub-scores of a step curve, best first; undefined where it is none. */
function levelsOf(
  curve: Curve,
  pairs: readonly Pair[],
  step: number | undefined,
  { min, max }: Dimension,
): readonly number[] | undefined {
  if (curve.kind === 'tiers') {
    const own = [...curve.tiers.map(({ score }) => score), curve.otherwise];
    return [...new Set([...own, ...pairs.map(({ score }) => score)])].sort((a, b) => b - a);
  }
  if (step === undefined) return undefined;
  return Array.from({ length: Math.floor((max - min) / step + 1e-6) + 1 }, (_, index) => tidy(max - step * index));
}

type Aged = DatedPair & { readonly age: number };

/** Pairs with their age in days; many as few, each the mean of neighbours in value, on the last of their days. */
function joined(pairs: readonly DatedPair[]): readonly Aged[] {
  const aged = pairs.map((pair, index) => ({ ...pair, age: pairs.length - 1 - index }));
  if (pairs.length <= MOST_PAIRS) return aged;
  const inOrder = aged.sort((a, b) => a.value - b.value);
  return Array.from({ length: MOST_PAIRS }, (_, part) => {
    const group = inOrder.slice(
      Math.floor((part * inOrder.length) / MOST_PAIRS),
      Math.floor(((part + 1) * inOrder.length) / MOST_PAIRS),
    );
    const mean = (of: (pair: Aged) => number) => group.reduce((sum, pair) => sum + of(pair), 0) / group.length;
    const { day } = group.reduce((newest, pair) => (pair.age < newest.age ? pair : newest));
    return { day, value: mean(({ value }) => value), score: mean(({ score }) => score), age: mean(({ age }) => age) };
  });
}
