import type { Curve, Weight } from '../../lib/engine/score-model';
import type { Chance } from './chance';
import type { Kind } from './kinds';
import { valueAt } from './measures';
import type { TrueIndicator } from './rules';

/** Secret weights as a guess that is off by half to twice, with a wide range. */
export function guessedWeights(chance: Chance, known: readonly number[]): Weight[] {
  const off = known.map((value) => value * chance.factor(0.5, 2));
  const sum = off.reduce((total, value) => total + value, 0);
  return off.map((part) => {
    const value = part / sum;
    return { value, low: value / 3, high: Math.min(0.95, value * 3), basis: 'unofficial', source: 'guess' };
  });
}

/** A curve through the guessed knees; steps where the kind has steps and the tool knows so. */
export function guess(chance: Chance, { measure }: TrueIndicator, kind: Kind): Curve {
  const { full, poor } = measure;
  const stepped = kind.shapes.includes('tens') || kind.shapes.includes('fine');
  const onlyTens = kind.shapes.length === 1 && kind.shapes[0] === 'tens';
  const doubt = { spread: 25, jump: onlyTens ? 10 : stepped ? 5 : 0, basis: 'unofficial', source: 'guess' } as const;
  if (onlyTens && chance.happens(0.5)) {
    const edges = [0.07, 0.27, 0.47, 0.67, 0.87].map((u) => valueAt(measure, full + u * (poor - full)));
    return {
      kind: 'tiers',
      tiers: edges.map((edge, index) => ({ edge, score: 100 - 10 * index })),
      otherwise: 50,
      ...doubt,
    };
  }
  const points = [0, 0.2, 0.4, 0.6, 0.8, 1].map((u) => ({
    value: valueAt(measure, full + u * (poor - full)),
    score: kind.min + (100 - kind.min) * (1 - u) ** 1.15,
  }));
  return { kind: 'line', points: points.sort((a, b) => a.value - b.value), ...doubt };
}

/** A curve that was drawn on a scale of 100, on another. */
export function scaled(curve: Curve, by: number): Curve {
  if (by === 1 || curve.kind === 'identity') return curve;
  const to = <T extends { readonly score: number }>(each: T): T => ({ ...each, score: each.score * by });
  const doubt = { spread: curve.spread * by, jump: curve.jump * by };
  if (curve.kind === 'line') return { ...curve, ...doubt, points: curve.points.map(to) };
  return { ...curve, ...doubt, tiers: curve.tiers.map(to), otherwise: curve.otherwise * by };
}
