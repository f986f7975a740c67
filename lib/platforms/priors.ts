import type { Curve, Dimension, ModelIndicator, Weight } from '../engine/score-model';

/*
 * What stands in for numbers that no platform publishes: wide, marked unofficial, and always with the source that says how
 * little is known. Calibration narrows them on the shop's own history.
 */

/**
 * One of `n` parts whose shares nobody knows: an equal share, anything from a fifth of it to three times (our judgement;
 * two pages of Pinduoduo allow even more). With one known part, others may exist that are not known.
 */
export function equalShare(n: number, source: string): Weight {
  if (n === 1) return { value: 1, low: 0.6, high: 1, basis: 'unofficial', source };
  const low = 0.2 / n;
  return { value: 1 / n, low, high: Math.min(3 / n, 1 - (n - 1) * low), basis: 'unofficial', source };
}

/** A share that one page or article names; others may differ by `slack`. */
export function namedShare(value: number, slack: number, source: string): Weight {
  return {
    value,
    low: Math.max(0, value - slack),
    high: Math.min(1, value + slack),
    basis: 'unofficial',
    source,
  };
}

type Scale = { readonly top: number; readonly bottom: number };

/**
 * A straight line from the value that earns the most to the one that earns the least. Where it is off, it may be by two
 * fifths of the scale, and a leap at an edge that is not known by a quarter (as on the two Taobao pages that were seen).
 */
export function guessedLine(best: number, worst: number, { top, bottom }: Scale, source: string): Curve {
  const ends = [
    { value: best, score: top },
    { value: worst, score: bottom },
  ];
  return {
    kind: 'line',
    points: ends.sort((a, b) => a.value - b.value),
    spread: 0.4 * (top - bottom),
    jump: 0.25 * (top - bottom),
    basis: 'unofficial',
    source,
  };
}

/** A dimension of which only its own score is known. */
export function bareDimension(
  id: string,
  weight: Weight,
  scale: Pick<Dimension, 'min' | 'max' | 'decimals'>,
): Dimension {
  return { ...scale, id, score: `${id}_score`, weight, indicators: [] };
}

type Measure = Omit<ModelIndicator, 'id' | 'weight' | 'curve'>;

/** Unit, direction, slider and window as most indicators of a kind have them. */
export const badRate = {
  unit: 'percent',
  better: 'lower',
  windowDays: 30,
  range: { min: 0, max: 5, step: 0.01 },
} as const satisfies Measure;
export const goodRate = {
  unit: 'percent',
  better: 'higher',
  windowDays: 30,
  range: { min: 50, max: 100, step: 0.1 },
} as const satisfies Measure;
export const handlingTime = {
  unit: 'hours',
  better: 'lower',
  windowDays: 30,
  range: { min: 0, max: 168, step: 0.1 },
} as const satisfies Measure;
