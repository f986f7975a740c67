import { expect, test } from 'vitest';
import type { ScoreModel } from '../../lib/engine/score-model';
import { stageOf } from '../../lib/engine/stage-of';
import { tiered } from './models';

const flat = tiered;
const none: ScoreModel = {
  ...tiered,
  stages: { orders: 'valid_orders', formalOrders: 30, basis: 'official', source: 'test' },
};

test.each([
  [
    'a flat score, whatever the page shows',
    flat,
    { valid_orders: 29, total_score: 70 },
    { status: 'no_score', orders: 29 },
  ],
  ['none', none, { valid_orders: 29 }, { status: 'no_score', orders: 29 }],
  [
    'none, but the page shows one: its category counts more days',
    none,
    { valid_orders: 29, total_score: 82 },
    undefined,
  ],
  ['enough orders', none, { valid_orders: 30 }, undefined],
  ['orders not read', none, {}, undefined],
  ['a model without stages', { ...tiered, stages: undefined } as unknown as ScoreModel, { valid_orders: 1 }, undefined],
])('%s', (_, model, values, answer) => {
  expect(stageOf(model, values)).toEqual(answer);
});

test('a negative number of orders is refused', () => {
  expect(() => stageOf(none, { valid_orders: -1 })).toThrow(RangeError);
});
