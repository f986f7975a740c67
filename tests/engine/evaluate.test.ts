import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/engine';
import type { ScoreModel } from '../../lib/engine/score-model';
import type { Evaluation, Values } from '../../lib/engine/types';
import { hidden, tiered } from './models';

function scored(model: ScoreModel, values: Values): Extract<Evaluation, { status: 'scored' }> {
  const result = evaluate(model, values);
  if (result.status !== 'scored') throw new Error(`expected a score, got ${JSON.stringify(result)}`);
  return result;
}

/** 0.5 × (0.6 × 80 + 0.4 × 100) + 0.5 × 70 = 0.5 × 88 + 35 = 79 */
const full = { praise: 85, returns: 0.5, help: 4 };

describe('total', () => {
  test.each<{ name: string; values: Values; total: number; shown: number }>([
    { name: 'weighted sum of the tiers', values: full, total: 79, shown: 79 },
    { name: 'everything best', values: { praise: 99, returns: 0, help: 0 }, total: 100, shown: 100 },
    { name: 'everything worst', values: { praise: 0, returns: 50, help: 50 }, total: 50, shown: 50 },
    { name: 'a true zero is a value', values: { ...full, help: 0 }, total: 94, shown: 94 },
    { name: 'bonus and deduction', values: { ...full, bonus: 3, deduction: 6 }, total: 76, shown: 76 },
    { name: 'clamped above', values: { praise: 99, returns: 0, help: 0, bonus: 3 }, total: 100, shown: 100 },
    { name: 'clamped below', values: { praise: 0, returns: 50, help: 50, deduction: 3 }, total: 50, shown: 50 },
    { name: 'a shown sub-score wins', values: { ...full, praise: { value: 85, score: 90 } }, total: 82, shown: 82 },
    { name: 'a shown dimension wins', values: { ...full, goods_score: 60 }, total: 65, shown: 65 },
    {
      name: 'two shown dimensions need no indicators',
      values: { goods_score: 75, service_score: 68 },
      total: 71.5,
      shown: 72,
    },
    // 25 % and 75 % of the total as shown: 0.25 × 88 + 0.75 × 70 = 74.5, printed 75
    {
      name: 'shown weights of dimensions',
      values: { ...full, goods_score: { value: 88, weight: 0.25 }, service_score: { value: 70, weight: 0.75 } },
      total: 74.5,
      shown: 75,
    },
    // 30 % shown for praise, the rest to returns: 0.3 × 80 + 0.7 × 100 = 94 → 47 + 35
    {
      name: 'a shown weight leaves the rest to the others',
      values: { ...full, praise: { value: 85, weight: 0.3 } },
      total: 82,
      shown: 82,
    },
    // 0.9 + 0.9 is no whole: the model's 0.6 and 0.4 stand
    {
      name: 'shown weights that contradict themselves',
      values: { ...full, praise: { value: 85, weight: 0.9 }, returns: { value: 0.5, weight: 0.9 } },
      total: 79,
      shown: 79,
    },
    // 33 + 66 % printed: a third and two thirds: (80 + 2 × 100) / 3 = 93.33 → 46.67 + 35
    {
      name: 'printed weights off by rounding',
      values: { ...full, praise: { value: 85, weight: 0.33 }, returns: { value: 0.5, weight: 0.66 } },
      total: 46.0 + 2 / 3 + 35,
      shown: 82,
    },
  ])('$name → $total', ({ values, total, shown }) => {
    const result = scored(tiered, values);
    expect(result.total.value).toBeCloseTo(total, 9);
    expect(result.shown).toBe(shown);
  });

  test('is exact where everything is published', () => {
    expect(scored(tiered, full).total).toEqual({ value: 79, low: 79, high: 79, basis: 'official' });
  });

  test('a printed dimension is known to half a point', () => {
    const { total, dimensions } = scored(tiered, { goods_score: 75, service_score: 68 });
    expect(total).toEqual({ value: 71.5, low: 71, high: 72, basis: 'shown' });
    expect(dimensions[0]?.score).toEqual({ value: 75, low: 74.5, high: 75.5, basis: 'shown' });
  });

  test('a guessed inside gives a band: worst and best weights that still sum to 1', () => {
    // praise 82.5 → 75 (55..95), returns 2 → 90 (70..100); praise weighs 0.4..0.8
    const { total, dimensions } = scored(hidden, { praise: 82.5, returns: 2, help: 1 });
    expect(dimensions[0]?.score.value).toBeCloseTo(0.6 * 75 + 0.4 * 90, 9);
    expect(dimensions[0]?.score.low).toBeCloseTo(0.8 * 55 + 0.2 * 70, 9);
    expect(dimensions[0]?.score.high).toBeCloseTo(0.4 * 95 + 0.6 * 100, 9);
    expect(total.basis).toBe('unofficial');
  });
});

describe('contributions', () => {
  test('points are weight × score, down the dimensions', () => {
    const points = scored(tiered, full).contributions.map((c) => [c.indicator, c.points.value, c.weight.value]);
    expect(points).toEqual([
      ['praise', 24, 0.3],
      ['returns', 20, 0.2],
      ['help', 35, 0.5],
    ]);
  });

  test('unexplained holds what the indicators do not account for', () => {
    // goods shown 60 instead of 88: 0.5 × (60 − 88) = −14
    expect(scored(tiered, { ...full, goods_score: 60 }).adjustments).toEqual([{ id: 'unexplained', points: -14 }]);
  });

  test('an indicator that was not read is part of unexplained', () => {
    const result = scored(tiered, { praise: 85, goods_score: 88, help: 4 });
    expect(result.contributions.map((c) => c.indicator)).toEqual(['praise', 'help']);
    expect(result.adjustments).toEqual([{ id: 'unexplained', points: 20 }]);
  });

  test('bonus, deduction and what the clamp takes have their own parts', () => {
    expect(scored(tiered, { praise: 99, returns: 0, help: 0, bonus: 3, deduction: 1 }).adjustments).toEqual([
      { id: 'bonus', points: 3 },
      { id: 'deduction', points: -1 },
      { id: 'clamp', points: -2 },
    ]);
  });
});

describe('no answer', () => {
  test.each<{ name: string; values: Values; answer: Evaluation }>([
    {
      name: 'names what is missing',
      values: { praise: 85, help: 4 },
      answer: { status: 'incomplete', missing: ['returns'] },
    },
    { name: 'nothing read', values: {}, answer: { status: 'incomplete', missing: ['praise', 'returns', 'help'] } },
    { name: 'too few orders', values: { ...full, valid_orders: 29 }, answer: { status: 'no_score', orders: 29 } },
  ])('$name', ({ values, answer }) => {
    expect(evaluate(tiered, values)).toEqual(answer);
  });

  test('thirty orders are enough', () => {
    expect(evaluate(tiered, { ...full, valid_orders: 30 }).status).toBe('scored');
  });

  test.each<{ name: string; values: Values; error: string }>([
    {
      name: 'not a number',
      values: { ...full, praise: Number.NaN },
      error: 'readFigure requires praise to be 0 to 100 (percent), got NaN',
    },
    { name: 'infinite', values: { ...full, help: Number.POSITIVE_INFINITY }, error: 'readFigure requires help' },
    { name: 'over 100 %', values: { ...full, praise: 100.1 }, error: 'readFigure requires praise' },
    { name: 'negative', values: { ...full, returns: -1 }, error: 'readFigure requires returns' },
    {
      name: 'dimension off its scale',
      values: { ...full, goods_score: 49 },
      error: 'readFigure requires goods_score to be 50 to 100 (score), got 49',
    },
    {
      name: 'sub-score off the scale',
      values: { ...full, praise: { value: 85, score: 0 } },
      error: 'subScore requires praise.score to be 50 to 100',
    },
    {
      name: 'weight over 1',
      values: { ...full, praise: { value: 85, weight: 25 } },
      error: 'resolveWeights requires the weight of praise to be 0 to 1, got 25',
    },
    { name: 'negative deduction', values: { ...full, deduction: -3 }, error: 'readFigure requires deduction' },
  ])('$name is an error, never a score', ({ values, error }) => {
    expect(() => evaluate(tiered, values)).toThrow(RangeError);
    expect(() => evaluate(tiered, values)).toThrow(error);
  });
});
