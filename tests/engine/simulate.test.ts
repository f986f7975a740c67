import { describe, expect, test } from 'vitest';
import { simulate } from '../../lib/engine';
import type { ScoreModel } from '../../lib/engine/score-model';
import type { Changes, Simulation, Values } from '../../lib/engine/types';
import { hidden, tiered } from './models';

type Simulated = Extract<Simulation, { status: 'simulated' }>;

function simulated(model: ScoreModel, values: Values, changes: Changes, shown?: number): Simulated {
  const result = simulate(model, values, changes, shown);
  if (result.status !== 'simulated') throw new Error(`expected a simulation, got ${JSON.stringify(result)}`);
  return result;
}

/** Model total 79, see evaluate.test.ts. */
const full = { praise: 85, returns: 0.5, help: 4 };
/** As a page shows it. */
const page = { ...full, total_score: 80, goods_score: 88, service_score: 70, bonus: 0, deduction: 0 };

describe('published curves and weights are exact', () => {
  test.each<{ name: string; values: Values; changes: Changes; shown?: number; total: number; change: number }>([
    // praise 80 → 100: 0.5 × 0.6 × 20
    { name: 'a tier up', values: full, changes: { praise: 90 }, total: 85, change: 6 },
    { name: 'within a tier', values: full, changes: { praise: 89.99 }, total: 79, change: 0 },
    { name: 'a tier down', values: full, changes: { returns: 1.01 }, total: 75, change: -4 },
    { name: 'two at once add up', values: full, changes: { praise: 90, help: 1 }, total: 100, change: 21 },
    { name: 'from the shown total, not the model’s', values: page, changes: { praise: 90 }, total: 86, change: 6 },
    { name: 'the argument wins over the page', values: page, changes: { praise: 90 }, shown: 81, total: 87, change: 6 },
    { name: 'a dimension as a whole', values: page, changes: { goods_score: 90 }, total: 81, change: 1 },
    { name: 'bonus, up to its cap of 6', values: page, changes: { bonus: 20 }, total: 86, change: 6 },
    { name: 'deduction', values: page, changes: { deduction: 3 }, total: 77, change: -3 },
    { name: 'nothing', values: page, changes: {}, total: 80, change: 0 },
    { name: 'the same values', values: page, changes: { ...full }, total: 80, change: 0 },
    // shown sub-score 70 where the curve says 80: anchored, 70 → 90
    {
      name: 'anchored on the shown sub-score',
      values: { ...page, praise: { value: 85, score: 70 } },
      changes: { praise: 90 },
      total: 86,
      change: 6,
    },
    // 90 + 20 stops at 100: 0.3 × 10
    {
      name: 'no sub-score above 100',
      values: { ...page, praise: { value: 85, score: 90 } },
      changes: { praise: 90 },
      total: 83,
      change: 3,
    },
    // goods 98 + 0.6 × 20 stops at 100: 0.5 × 2
    {
      name: 'no dimension above 100',
      values: { ...page, goods_score: 98 },
      changes: { praise: 90 },
      total: 81,
      change: 1,
    },
    {
      name: 'no total above 100',
      values: { ...page, total_score: 98 },
      changes: { praise: 90 },
      total: 100,
      change: 2,
    },
    {
      name: 'no total below 50',
      values: { ...page, total_score: 51 },
      changes: { deduction: 9 },
      total: 50,
      change: -1,
    },
    // 0.5 × 100 + 0.5 × 100 + 3 is held at 100; one point lost leaves 102
    {
      name: 'what lies above the scale is lost first',
      values: { goods_score: 100, service_score: 100, total_score: 100, bonus: 3, deduction: 0 },
      changes: { deduction: 1 },
      total: 100,
      change: 0,
    },
    {
      name: 'then the scale',
      values: { goods_score: 100, service_score: 100, total_score: 100, bonus: 3, deduction: 0 },
      changes: { deduction: 5 },
      total: 98,
      change: -2,
    },
    {
      name: 'other dimensions need not be known',
      values: { praise: 85, goods_score: 88, total_score: 80 },
      changes: { praise: 90 },
      total: 86,
      change: 6,
    },
  ])('$name: $change', ({ values, changes, shown, total, change }) => {
    const result = simulated(tiered, values, changes, shown);
    expect(result.change.value).toBeCloseTo(change, 9);
    expect(result.change.low).toBeCloseTo(change, 9);
    expect(result.change.high).toBeCloseTo(change, 9);
    expect(result.total.value).toBeCloseTo(total, 9);
    expect(result.parts.reduce((sum, part) => sum + part.points.value, 0)).toBeCloseTo(change, 9);
  });

  test('before and after of the dimensions', () => {
    const { dimensions } = simulated(tiered, full, { praise: 90 });
    expect(dimensions.map(({ id, before, after }) => [id, before, after.value])).toEqual([
      ['goods', 88, 100],
      ['service', 70, 70],
    ]);
  });
});

describe('what a clamp takes is shared by the side that won', () => {
  test('gains in proportion, losses whole', () => {
    // praise +6, help +15, deduction −3 = +18, but only 10 fit: the gains of 21 shrink to 13
    const values = { ...page, total_score: 90 };
    const parts = simulated(tiered, values, { praise: 90, help: 1, deduction: 3 }).parts;
    expect(parts.map((part) => [part.indicator, Math.round(part.points.value * 1e9) / 1e9])).toEqual([
      ['praise', Math.round((6 * 13 * 1e9) / 21) / 1e9],
      ['help', Math.round((15 * 13 * 1e9) / 21) / 1e9],
      ['deduction', -3],
    ]);
  });

  test('inside a dimension first', () => {
    // goods 95: praise +12 and returns −8 of the dimension are +4, all fit; at 98 only 2 fit: praise +10, returns −8
    const at98 = simulated(tiered, { ...page, goods_score: 98 }, { praise: 90, returns: 1.5 }).parts;
    expect(at98.map((part) => part.points.value)).toEqual([5, -4].map((value) => expect.closeTo(value, 9)));
  });
});

describe('a guessed inside gives a band', () => {
  const values = { praise: 82.5, returns: 2, help: 1, total_score: 80, goods_score: 81, service_score: 100 };

  test('value: shown + weight × the prior’s difference', () => {
    // praise line 70..95 → 50..100, 2 points a unit: +2.5 → 5 × 0.6 × 0.5
    const { change, dimensions } = simulated(hidden, values, { praise: 85 });
    expect(change.value).toBeCloseTo(1.5, 9);
    expect(dimensions[0]?.after.value).toBeCloseTo(84, 9);
  });

  test('band: from nothing to twice the steepest slope, times the heaviest weight', () => {
    // 2 × 2 × 2.5 = 10 points of praise × 0.8 × 0.5
    const { change, total } = simulated(hidden, values, { praise: 85 });
    expect(change).toMatchObject({ low: 0, high: expect.closeTo(4, 9), basis: 'unofficial' });
    expect(total).toMatchObject({ low: 80, high: expect.closeTo(84, 9), basis: 'unofficial' });
  });

  test('a loss the other way round', () => {
    const { change } = simulated(hidden, values, { praise: 80 });
    expect(change).toMatchObject({ value: expect.closeTo(-1.5, 9), low: expect.closeTo(-4, 9), high: 0 });
  });

  test('an unknown edge may be crossed: 5 points once the move is a hundredth of the width', () => {
    // returns: width 5, slope 10; 0.05 down = 5 + 2 × 10 × 0.05 = 6, × 0.6 × 0.5
    expect(simulated(hidden, values, { returns: 1.95 }).change.high).toBeCloseTo(1.8, 9);
    // half of that distance: half of the leap and of the slope
    expect(simulated(hidden, values, { returns: 1.975 }).change.high).toBeCloseTo(0.9, 9);
  });

  test('above the prior’s last point there may still be something to gain', () => {
    // praise 95 scores 100 on the prior, but may be at 80: 2 × 2 × 2 = 8 points × 0.8 × 0.5
    const { change } = simulated(hidden, { ...values, praise: 95 }, { praise: 97 });
    expect(change).toMatchObject({ value: 0, low: 0, high: expect.closeTo(3.2, 9) });
    // a shown sub-score of 100 leaves nothing
    const shown = simulated(hidden, { ...values, praise: { value: 95, score: 100 } }, { praise: 97 });
    expect(shown.change).toMatchObject({ value: 0, low: 0, high: 0 });
  });

  test('never beyond the dimension’s scale', () => {
    const { change } = simulated(hidden, { ...values, goods_score: 97 }, { praise: 100 });
    expect(change).toMatchObject({ value: expect.closeTo(1.5, 9), high: expect.closeTo(1.5, 9) });
  });

  test('without a shown dimension the prior’s own score is the start', () => {
    // 0.6 × 75 + 0.4 × 90 = 81
    const { dimensions } = simulated(hidden, { praise: 82.5, returns: 2, help: 1 }, { praise: 85 });
    expect(dimensions[0]).toMatchObject({ before: expect.closeTo(81, 9), after: { value: expect.closeTo(84, 9) } });
  });

  test('a dimension as a whole is as sure as its weight', () => {
    expect(simulated(hidden, values, { goods_score: 85 }).change).toMatchObject({ value: 2, low: 2, high: 2 });
  });
});

describe('no answer', () => {
  test.each<{ name: string; values: Values; changes: Changes; answer: Simulation }>([
    {
      name: 'the changed indicator was not read',
      values: { goods_score: 88, total_score: 80 },
      changes: { praise: 90 },
      answer: { status: 'incomplete', missing: ['praise'] },
    },
    {
      name: 'nothing anchors the dimension',
      values: { praise: 85, total_score: 80 },
      changes: { praise: 90 },
      answer: { status: 'incomplete', missing: ['returns'] },
    },
    {
      name: 'no total, and none to compute',
      values: { praise: 85, goods_score: 88 },
      changes: { praise: 90 },
      answer: { status: 'incomplete', missing: ['help'] },
    },
    {
      name: 'a dimension not known',
      values: { total_score: 80 },
      changes: { goods_score: 90 },
      answer: { status: 'incomplete', missing: ['goods_score'] },
    },
    {
      name: 'a bonus not read',
      values: { total_score: 80 },
      changes: { bonus: 3 },
      answer: { status: 'incomplete', missing: ['bonus'] },
    },
    {
      name: 'too few orders',
      values: { ...page, valid_orders: 3 },
      changes: { praise: 90 },
      answer: { status: 'no_score', orders: 3 },
    },
  ])('$name', ({ values, changes, answer }) => {
    expect(simulate(tiered, values, changes)).toEqual(answer);
  });

  test.each<{ name: string; changes: Changes; shown?: number; error: string }>([
    {
      name: 'not a number',
      changes: { praise: Number.NaN },
      error: 'simulate requires praise to be 0 to 100 (percent), got NaN',
    },
    { name: 'over 100 %', changes: { praise: 101 }, error: 'simulate requires praise' },
    { name: 'negative', changes: { help: -0.1 }, error: 'simulate requires help' },
    { name: 'off the scale', changes: { goods_score: 20 }, error: 'simulate requires goods_score to be 50 to 100' },
    {
      name: 'an unknown indicator',
      changes: { prais: 90 },
      error: 'simulate requires changes to figures of test@tiered, got prais',
    },
    {
      name: 'a dimension and what is in it',
      changes: { goods_score: 90, praise: 90 },
      error: 'simulate requires goods_score or its indicators to change, got both',
    },
    {
      name: 'a shown total off the scale',
      changes: { praise: 90 },
      shown: 40,
      error: 'simulate requires total_score to be 50 to 100 (score), got 40',
    },
    { name: 'a shown total that is no number', changes: { praise: 90 }, shown: Number.NaN, error: 'got NaN' },
  ])('$name is an error, never a score', ({ changes, shown, error }) => {
    expect(() => simulate(tiered, page, changes, shown)).toThrow(RangeError);
    expect(() => simulate(tiered, page, changes, shown)).toThrow(error);
  });
});
