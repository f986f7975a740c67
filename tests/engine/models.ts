import type { Curve, ModelIndicator, ScoreModel, Weight } from '../../lib/engine/score-model';

/** Models made up for the tests; round numbers, so that totals can be worked out by hand. */
export function share(value: number, low = value, high = value): Weight {
  return { value, low, high, basis: low === high ? 'official' : 'unofficial', source: 'test' };
}

const published = { spread: 0, jump: 0, basis: 'official', source: 'test' } as const;

export function tiers(edges: readonly [number, number][], otherwise: number): Curve {
  return { kind: 'tiers', tiers: edges.map(([edge, score]) => ({ edge, score })), otherwise, ...published };
}

export function line(points: readonly [number, number][], doubt: { spread: number; jump: number }): Curve {
  return {
    kind: 'line',
    points: points.map(([value, score]) => ({ value, score })),
    ...doubt,
    basis: 'unofficial',
    source: 'test',
  };
}

function indicator(id: string, better: ModelIndicator['better'], weight: Weight, curve: Curve): ModelIndicator {
  return { id, unit: 'percent', better, range: { min: 0, max: 100, step: 1 }, windowDays: 30, weight, curve };
}

const sources = { test: { title: { zh: '编的', en: 'Made up' }, date: '2026-01-01' } };

/** Everything published: what-if is exact, cliffs included. */
export const tiered: ScoreModel = {
  id: 'test@tiered',
  platform: 'any',
  name: { zh: '测试', en: 'Test' },
  kind: 'tiered',
  validFrom: '2026-01-01',
  scale: { min: 50, max: 100, decimals: 0 },
  total: 'total_score',
  dimensions: [
    {
      id: 'goods',
      score: 'goods_score',
      weight: share(0.5),
      min: 50,
      max: 100,
      decimals: 0,
      indicators: [
        indicator('praise', 'higher', share(0.6), tiers([[90, 100], [80, 80], [70, 60]], 50)), // biome-ignore format: a table
        indicator('returns', 'lower', share(0.4), tiers([[1, 100], [2, 80], [3, 60]], 50)), // biome-ignore format: a table
      ],
    },
    {
      id: 'service',
      score: 'service_score',
      weight: share(0.5),
      min: 50,
      max: 100,
      decimals: 0,
      indicators: [indicator('help', 'lower', share(1), tiers([[1, 100], [5, 70]], 50))], // biome-ignore format: a table
    },
  ],
  bonus: {
    id: 'bonus',
    max: 6,
    scenes: [{ id: 'a', name: { zh: '甲', en: 'A' }, each: 3, max: 6 }],
    basis: 'official',
    source: 'test',
  },
  deduction: {
    id: 'deduction',
    max: null,
    scenes: [{ id: 'b', name: { zh: '乙', en: 'B' }, each: 3, max: 15 }],
    basis: 'official',
    source: 'test',
  },
  stages: { orders: 'valid_orders', formalOrders: 30, growth: 70, growthLow: 60, basis: 'official', source: 'test' },
  floors: [],
  variants: [],
  stars: [],
  sources,
};

/** The inside of goods is a guess: weights 0.4..0.8 and 0.2..0.6, lines that may be off. */
export const hidden: ScoreModel = {
  ...tiered,
  id: 'test@hidden',
  kind: 'hidden',
  dimensions: [
    {
      ...tiered.dimensions[0]!,
      indicators: [
        indicator('praise', 'higher', share(0.6, 0.4, 0.8), line([[70, 50], [95, 100]], { spread: 20, jump: 0 })), // biome-ignore format: a table
        indicator('returns', 'lower', share(0.4, 0.2, 0.6), line([[1, 100], [6, 50]], { spread: 20, jump: 5 })), // biome-ignore format: a table
      ],
    },
    tiered.dimensions[1]!,
  ],
};
