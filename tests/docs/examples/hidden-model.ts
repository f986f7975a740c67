import type { Curve, ScoreModel } from '../../../lib/engine';
import { tiered } from './shop-model';

/** A prior: in nine shops of ten the sub-score lies within `spread` of it. */
const doubt = { spread: 25, jump: 5, basis: 'unofficial', source: 'guess' } as const;
const curves: Readonly<Record<string, Curve>> = {
  returns: { kind: 'line', points: [{ value: 0, score: 100 }, { value: 4, score: 50 }], ...doubt }, // biome-ignore format: one line
  praise: { kind: 'line', points: [{ value: 70, score: 50 }, { value: 100, score: 100 }], ...doubt }, // biome-ignore format: one line
};
const half = { value: 0.5, low: 0.2, high: 0.8, basis: 'unofficial', source: 'guess' } as const;

/** The same shop where the inside of a dimension is not published: only `goods_score` is printed. */
export const hidden: ScoreModel = {
  ...tiered,
  id: 'example-hidden@2026-01-01',
  kind: 'hidden',
  dimensions: tiered.dimensions.map((dimension) => ({
    ...dimension,
    indicators: dimension.indicators.map((each) => ({ ...each, weight: half, curve: curves[each.id]! })),
  })),
  sources: { ...tiered.sources, guess: { title: { zh: '估计', en: 'A guess' }, date: '2026-01-01' } },
};
