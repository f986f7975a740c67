import type { Curve, Dimension, ModelIndicator } from '../score-model';
import { type Doubt, fitCurves, type SumSeen } from './fit-curves';
import { fitTiers, type Pair } from './fit-tiers';
import { fittedLine } from './fitted-line';
import { printedHalf } from './printed-half';

/** The sub-scores themselves are seen, so only what lies beyond them is in doubt. */
const BESIDE: Doubt = { scale: 0.5, shape: 0.4, flat: 0.3, level: 10 };
/** So many points a curve can have; more days than that are joined. */
const MOST_PAIRS = 40;
/** Sub-scores that are all multiples of it are steps; so many different values must have shown it. */
const STEP = 10;
const ENOUGH = 4;

/**
 * The curve of an indicator whose sub-score the page shows beside its value: steps where the sub-scores are steps, else a
 * monotone line through the pairs that beyond them follows the model's curve.
 *
 * @param pairs of the history, oldest first, at least one
 * @returns the model's own curve where it is published and every pair agrees with it
 */
export function fitShown(indicator: ModelIndicator, { min, max }: Dimension, pairs: readonly Pair[]): Curve {
  const { curve } = indicator;
  const levels = levelsOf(curve, pairs, min, max);
  if (levels) return fitTiers(indicator, pairs, levels);
  const half = printedHalf(pairs.map(({ score }) => score), 0); // biome-ignore format: one thought
  const days: SumSeen[] = joined(pairs).map(({ value, score }) => ({
    values: [value],
    low: score - half <= min ? Number.NEGATIVE_INFINITY : score - half,
    high: score + half >= max ? Number.POSITIVE_INFINITY : score + half,
    noise: half / 2 + 1e-3,
  }));
  const { curves } = fitCurves([{ indicator, share: 1 }], days, MOST_PAIRS, BESIDE);
  return fittedLine(curves, 0, pairs.map(({ value }) => value)); // biome-ignore format: one thought
}

/** The sub-scores of a step curve, best first; undefined where it is none. */
function levelsOf(curve: Curve, pairs: readonly Pair[], min: number, max: number): readonly number[] | undefined {
  const scores = new Set(pairs.map(({ score }) => score));
  if (curve.kind === 'tiers') {
    const own = [...curve.tiers.map(({ score }) => score), curve.otherwise];
    return [...new Set([...own, ...scores])].sort((a, b) => b - a);
  }
  const isStepped = [...scores].every((score) => score % STEP === 0);
  if (!isStepped || new Set(pairs.map(({ value }) => value)).size < ENOUGH) return undefined;
  return Array.from({ length: Math.floor((max - min) / STEP) + 1 }, (_, index) => max - STEP * index);
}

/** Many days as few pairs, each the mean of neighbours in value. */
function joined(pairs: readonly Pair[]): readonly Pair[] {
  if (pairs.length <= MOST_PAIRS) return pairs;
  const inOrder = [...pairs].sort((a, b) => a.value - b.value);
  return Array.from({ length: MOST_PAIRS }, (_, part) => {
    const group = inOrder.slice(
      Math.floor((part * inOrder.length) / MOST_PAIRS),
      Math.floor(((part + 1) * inOrder.length) / MOST_PAIRS),
    );
    const mean = (of: (pair: Pair) => number) => group.reduce((sum, pair) => sum + of(pair), 0) / group.length;
    return { value: mean(({ value }) => value), score: mean(({ score }) => score) };
  });
}
