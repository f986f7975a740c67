import { describe, expect, test } from 'vitest';
import { evaluate, misfits, scenario } from '../../lib/engine';
import type { Values } from '../../lib/engine/types';
import { platforms } from '../../lib/platforms';

const models = platforms.flatMap(({ models }) => models);
const july = models.find(({ id }) => id === 'douyin@2026-07-14')!;

describe('a figure outside its scale', () => {
  test.each<[string, Values, object[]]>([
    ['nothing read', {}, []],
    ['a total on the scale’s end', { total_score: 50 }, []],
    [
      'a total under it',
      { total_score: 49 },
      [{ indicator: 'total_score', of: 'value', value: 49, min: 50, max: 100 }],
    ],
    ['a dimension over it', { goods_score: { value: 101 } }, [{ indicator: 'goods_score', max: 100 }]],
    ['a rate over 100 %', { quality_return_rate: 134.2 }, [{ indicator: 'quality_return_rate', min: 0, max: 100 }]],
    ['a long time, which has no upper end', { im_response_time: 90_000 }, []],
    ['a negative time', { im_response_time: -1 }, [{ indicator: 'im_response_time', max: Number.MAX_VALUE }]],
    [
      'a sub-score under its dimension’s',
      { quality_return_rate: { value: 1, score: 40 } },
      [{ indicator: 'quality_return_rate', of: 'score', value: 40, min: 50 }],
    ],
    ['a deduction over 100', { deduction: 120 }, [{ indicator: 'deduction' }]],
    ['a negative count of orders', { valid_orders: -1 }, [{ indicator: 'valid_orders' }]],
    ['no number', { total_score: Number.NaN }, [{ indicator: 'total_score' }]],
    ['a figure that the model does not know', { unheard_of: -5 }, []],
    [
      'several, in the model’s order',
      { deduction: -1, total_score: 3 },
      [{ indicator: 'total_score' }, { indicator: 'deduction' }],
    ],
  ])('%s', (_name, values, expected) => {
    expect(misfits(july, values)).toMatchObject(expected);
    expect(misfits(july, values)).toHaveLength(expected.length);
  });
});

describe.each(models)('$id', (model) => {
  const ids = [
    model.total,
    model.bonus?.id,
    model.deduction?.id,
    model.stages?.orders,
    ...model.dimensions.flatMap(({ score, indicators }) => [score, ...indicators.map(({ id }) => id)]),
  ].filter((id) => id !== undefined);

  test.each(ids)('what it refuses of %s is a misfit, and what it takes is none', (id) => {
    for (const value of [-1, 0, 3, 49, 50, 100, 100.1, 1e6, Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const figure of [value, { value: 80, score: value }]) {
        const values = { [id]: figure };
        expect([id, figure, misfits(model, values).length > 0]).toEqual([id, figure, refuses(() => ask(values))]);
      }
    }
  });

  function ask(values: Values): void {
    evaluate(model, values);
    scenario(model, values)({});
  }
});

function refuses(work: () => void): boolean {
  try {
    work();
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return true;
  }
}
