import { expect, test } from 'vitest';
import { evaluate, modelFaults } from '../../lib/engine';
import type { Dimension, ModelIndicator, ScoreModel } from '../../lib/engine/score-model';
import { line, share, tiered, tiers } from './models';

function withGoods(change: Partial<Dimension>): ScoreModel {
  return { ...tiered, dimensions: [{ ...tiered.dimensions[0]!, ...change }, tiered.dimensions[1]!] };
}

function withPraise(change: Partial<ModelIndicator>): ScoreModel {
  const [praise, returns] = tiered.dimensions[0]!.indicators;
  return withGoods({ indicators: [{ ...praise!, ...change }, returns!] });
}

const ranked: ScoreModel = {
  ...tiered,
  kind: 'ranked',
  standing: {
    rank: 'star_rank',
    stars: 'experience_stars',
    min: 2.5,
    max: 5,
    decimals: 1,
    seen: [
      { rank: 40, stars: 4 },
      { rank: 80, stars: 5 },
    ],
    basis: 'unofficial',
    source: 'test',
  },
};

test.each([tiered, ranked])('a whole model has none', (model) => {
  expect(modelFaults(model)).toEqual([]);
});

test.each<[string, ScoreModel, string, string]>([
  ['ends first', { ...tiered, validUntil: '2025-12-31' }, 'validUntil', 'ends before it begins'],
  ['no scale', { ...tiered, scale: { min: 5, max: 5, decimals: 0 } }, 'scale', 'has no width'],
  ['dimension weights', withGoods({ weight: share(0.4) }), 'dimensions', 'weights sum to 0.9, not 1'],
  ['inner weights', withPraise({ weight: share(0.7) }), 'goods', 'weights sum to 1.1, not 1'],
  ['a weight that is no number', withPraise({ weight: share(Number.NaN) }), 'goods', 'weights sum to NaN, not 1'],
  ['a weight outside its range', withPraise({ weight: { ...share(0.6), low: 0.7, high: 0.8 } }), 'goods', 'the least weights sum to more than 1'], // biome-ignore format: a table
  ['a tier twice', withPraise({ curve: tiers([[90, 100], [90, 80]], 50) }), 'goods.praise.curve', '90 after 90'], // biome-ignore format: a table
  ['a tier that turns back', withPraise({ curve: tiers([[90, 80], [80, 100]], 50) }), 'goods.praise.curve', 'score 100 after 80'], // biome-ignore format: a table
  ['below the tiers more', withPraise({ curve: tiers([[90, 80]], 90) }), 'goods.praise.curve', 'score 90 after 80'],
  ['an edge that is no number', withPraise({ curve: tiers([[Number.NaN, 80]], 50) }), 'goods.praise.curve', 'NaN is no value'], // biome-ignore format: a table
  ['off the scale', withPraise({ curve: tiers([[90, 101]], 50) }), 'goods.praise.curve', 'score 101 is off the scale'],
  ['a line that falls', withPraise({ curve: line([[70, 90], [95, 60]], { spread: 0, jump: 0 }) }), 'goods.praise.curve', 'score 60 after 90'], // biome-ignore format: a table
  ['a line out of order', withPraise({ curve: line([[95, 60], [70, 90]], { spread: 0, jump: 0 }) }), 'goods.praise.curve', '70 after 95'], // biome-ignore format: a table
  ['one id for two', withPraise({ id: 'returns' }), 'returns', 'stands for two figures'],
  ['a source nobody has', withPraise({ weight: { ...share(0.6), source: 'constructor' } }), 'goods.praise.weight', 'source constructor is not listed'], // biome-ignore format: a table
  ['star steps', { ...tiered, stars: [{ from: 60, stars: 4 }, { from: 90, stars: 5 }] }, 'stars', 'not best first'], // biome-ignore format: a table
  ['a flat score off the scale', { ...tiered, stages: { ...tiered.stages!, growth: 40 } }, 'stages', 'flat score 40 is off the scale'], // biome-ignore format: a table
  ['a star step off the scale', { ...tiered, stars: [{ from: 10, stars: 3 }] }, 'stars', 'a step off the scale'],
  ['peers of a score that has none', { ...ranked, kind: 'tiered' }, 'standing', 'a tiered score does not depend on peers'], // biome-ignore format: a table
  ['more peers, fewer stars', { ...ranked, standing: { ...ranked.standing!, seen: [{ rank: 40, stars: 5 }, { rank: 80, stars: 4 }] } }, 'standing', 'places not ascending'], // biome-ignore format: a table
  ['a variant’s weights', { ...tiered, variants: [{ industry: '女装', shopType: '旗舰', weights: { praise: 0.5 }, basis: 'official', source: 'test' }] }, 'variants', 'weights sum to 0.5, not 1'], // biome-ignore format: a table
  ['a floor under nothing', { ...tiered, floors: [{ score: 80, orders: 'valid_orders', ordersBelow: 300, eventsAtMost: 3, count: 'numerator', indicators: ['none'], basis: 'official', source: 'test' }] }, 'floors', 'none is no indicator of it'], // biome-ignore format: a table
])('%s', (_, model, at, wrong) => {
  expect(modelFaults(model)).toContainEqual({ at, wrong });
});

test('a fit may leave the scale: scores are held on it where they are read', () => {
  const curve = {
    ...line(
      [
        [70, 40],
        [95, 104],
      ],
      { spread: 3, jump: 0 },
    ),
    basis: 'fitted',
  } as const;
  expect(modelFaults(withPraise({ curve }))).toEqual([]);
  expect(evaluate(withPraise({ curve }), { praise: 95, returns: 1, help: 1 })).toMatchObject({ shown: 100 });
});

test('a total over weights that do not sum is refused', () => {
  const values = { praise: 90, returns: 1, help: 1 };
  expect(() => evaluate(withGoods({ weight: share(0.4) }), values)).toThrow(
    'resolveWeights requires weights that sum to 1, got 0.9',
  );
  expect(() => evaluate(withPraise({ weight: share(Number.NaN) }), values)).toThrow(RangeError);
});

test('thirds written as 0.333 are thirds', () => {
  const third = (id: string): Dimension => ({ ...tiered.dimensions[1]!, id, score: `${id}_score`, weight: share(0.333), indicators: [] }); // biome-ignore format: one record
  const model: ScoreModel = { ...tiered, dimensions: ['a', 'b', 'c'].map(third) };
  expect(modelFaults(model)).toEqual([]);
  const result = evaluate(model, { a_score: 90, b_score: 90, c_score: 90 });
  expect(result.status === 'scored' && result.total.value).toBeCloseTo(90, 9);
});
