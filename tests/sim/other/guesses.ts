import type { Curve, Weight } from '../../../lib/engine/score-model';
import type { Chance } from '../chance';
import { trueScore } from '../curve';
import type { Kind } from '../kinds';
import { distance, type Measure, valueAt } from '../measures';
import type { TrueIndicator } from '../rules';

/** The last published version: what is true today with every distance a fifth to two fifths off, in few points. */
export function guess(chance: Chance, { measure, curve }: TrueIndicator, { shapes, kind }: Kind): Curve {
  const wide = chance.factor(0.65, 1.55);
  const isStepped = shapes.length === 1 && shapes[0] === 'tens';
  const doubt = { spread: 15, jump: isStepped ? 10 : 0, basis: 'unofficial', source: 'guess' } as const;
  if (kind === 'ranked') {
    const points = [0, 0.5, 1, 1.5, 2.5].map((u) => ({ value: valueAt(measure, u * measure.poor), score: 95 / (1 + u) ** 1.2 })); // biome-ignore format: one thought
    return { kind: 'line', points: unique(points.sort((a, b) => a.value - b.value)), ...doubt };
  }
  if (curve.kind === 'tiers' && isStepped && chance.happens(0.7)) {
    const tiers = curve.tiers.map(({ edge, score }) => ({ edge: off(chance, measure, edge, wide), score }));
    const edges = tiers.map(({ edge }) => edge).sort((a, b) => (measure.better === 'higher' ? b - a : a - b));
    if (new Set(edges).size === edges.length) {
      return { kind: 'tiers', tiers: tiers.map((tier, at) => ({ ...tier, edge: edges[at]! })), otherwise: curve.otherwise, ...doubt }; // biome-ignore format: one thought
    }
  }
  const points = [0, 0.25, 0.5, 0.75, 1, 1.3].map((u) => {
    const away = measure.full / 2 + u * measure.poor;
    return { value: valueAt(measure, away * wide), score: trueScore(curve, measure.better, valueAt(measure, away), 0) };
  });
  return { kind: 'line', points: unique(points.sort((a, b) => a.value - b.value)), ...doubt };
}

function off(chance: Chance, measure: Measure, edge: number, wide: number): number {
  const away = distance(measure, edge) * wide * chance.factor(0.9, 1.1);
  return Number(valueAt(measure, away).toPrecision(3));
}

function unique<T extends { readonly value: number }>(points: readonly T[]): T[] {
  return points.filter(({ value }, index) => value !== points[index - 1]?.value);
}

/** Weights of years ago: a third off, in hundredths, with the range that the tool's author believes in. */
export function guessedWeights(chance: Chance, known: readonly number[]): Weight[] {
  const rough = known.map((value) => value * chance.factor(0.65, 1.5));
  const all = rough.reduce((sum, value) => sum + value, 0);
  return rough.map((part) => {
    const value = part / all;
    return {
      value,
      low: Math.max(0, value - 0.15),
      high: Math.min(1, value + 0.15),
      basis: 'unofficial',
      source: 'guess',
    };
  });
}
