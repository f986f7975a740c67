import { printedHalf } from '../printed-half';
import type { Curve, Dimension, ModelIndicator } from '../score-model';
import { type Doubt, fitCurves, type SumSeen } from './fit-curves';
import { fitTiers, type Pair } from './fit-tiers';
import { fittedLine } from './fitted-line';

/** The sub-scores themselves are seen, so only what lies beyond them is in doubt. */
const BESIDE: Doubt = { stretch: 0.6, scale: 0.3, shape: 0.8, flat: 0, level: 10, drift: 0 };
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
const BROADER_AMONG_PEERS = 1.8;
/** So many points a curve can have; more days than that are joined. */
const MOST_PAIRS = 40;
const CUTS = 16;
/** Sub-scores that are all multiples of it are steps; so many different values must have shown it. */
const STEP = 10;
const ENOUGH = 4;

/**
 * The curve of an indicator whose sub-score the page shows beside its value: steps where the sub-scores are steps, else a
 * monotone line through the pairs that beyond them follows the model's curve.
 *
 * @param pairs of the history, oldest first, at least one
 * @param isAmongPeers the sub-scores are relative to peers
 */
export function fitShown(
  indicator: ModelIndicator,
  { min, max }: Dimension,
  pairs: readonly Pair[],
  isAmongPeers: boolean,
): Curve {
  const { curve } = indicator;
  const levels = levelsOf(curve, pairs, min, max);
  if (levels) return fitTiers(indicator, pairs, levels);
  const half = printedHalf(pairs.map(({ score }) => score), 0); // biome-ignore format: one thought
  const valueHalf = printedHalf(pairs.map(({ value }) => value), 0); // biome-ignore format: one thought
  const printed = Math.hypot(half, valueHalf * steepest(indicator, max - min)) / Math.sqrt(3);
  const doubt = isAmongPeers ? AMONG_PEERS : BESIDE;
  const fitWith = (shape: number, fade: number) => {
    const days = joined(pairs).map(({ value, score, age }): SumSeen => {
      const noise = Math.hypot(printed, LEFT_OUT, fade * age);
      return { values: [value], low: score - half, high: score + half, noise, age };
    });
    const { curves, surprises } = fitCurves([{ indicator, share: 1 }], days, CUTS, { ...doubt, shape });
    return { curves, shape, evidence: surprises.reduce((sum, { log }) => sum + log, 0) };
  };
  const lasting = likelier(SHAPES.map((shape) => fitWith(shape, 0))); // biome-ignore format: one thought
  const { curves } = likelier([lasting, ...FADES.map((fade) => fitWith(lasting.shape, fade))]);
  return fittedLine(curves, 0, pairs.map(({ value }) => value), LEFT_OUT, isAmongPeers ? BROADER_AMONG_PEERS : BROADER); // biome-ignore format: one thought
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
function levelsOf(curve: Curve, pairs: readonly Pair[], min: number, max: number): readonly number[] | undefined {
  const scores = new Set(pairs.map(({ score }) => score));
  if (curve.kind === 'tiers') {
    const own = [...curve.tiers.map(({ score }) => score), curve.otherwise];
    return [...new Set([...own, ...scores])].sort((a, b) => b - a);
  }
  const isStepped = [...scores].every((score) => score % STEP === 0);
  if (!isStepped || scores.size < 2 || new Set(pairs.map(({ value }) => value)).size < ENOUGH) return undefined;
  return Array.from({ length: Math.floor((max - min) / STEP) + 1 }, (_, index) => max - STEP * index);
}

/** Pairs with their age in days; many as few, each the mean of neighbours in value. */
function joined(pairs: readonly Pair[]): readonly (Pair & { readonly age: number })[] {
  const aged = pairs.map((pair, index) => ({ ...pair, age: pairs.length - 1 - index }));
  if (pairs.length <= MOST_PAIRS) return aged;
  const inOrder = aged.sort((a, b) => a.value - b.value);
  return Array.from({ length: MOST_PAIRS }, (_, part) => {
    const group = inOrder.slice(
      Math.floor((part * inOrder.length) / MOST_PAIRS),
      Math.floor(((part + 1) * inOrder.length) / MOST_PAIRS),
    );
    const mean = (of: (pair: (typeof aged)[number]) => number) =>
      group.reduce((sum, pair) => sum + of(pair), 0) / group.length;
    return { value: mean(({ value }) => value), score: mean(({ score }) => score), age: mean(({ age }) => age) };
  });
}
