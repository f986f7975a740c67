import { describe, expect, test } from 'vitest';
import { evaluate, forShop, simulate } from '../../lib/engine';
import { douyin20260507 } from '../../lib/platforms/douyin/models/2026-05-07';
import { douyin20260714 } from '../../lib/platforms/douyin/models/2026-07-14';
import { douyin20260908 } from '../../lib/platforms/douyin/models/2026-09-08';
import { serviceWeights } from '../../lib/platforms/douyin/models/service-weights';
import { defaultModel } from '../../lib/platforms/own/default-model';

describe('totals that real pages showed', () => {
  test('service 95: (100 + 100 + 90 + 90) / 4, a 医疗健康 shop in 2026-08', () => {
    const model = forShop(douyin20260714, { industry: '医疗健康', shopType: '旗舰' });
    const result = evaluate(model, {
      goods_score: 90,
      logistics_score: 90,
      im_response_time: { value: 13.872, score: 100 },
      aftersale_review_time: { value: 1.7712, score: 100 },
      im_dissatisfaction_rate: { value: 11.1111, score: 90 },
      platform_help_rate: { value: 0.3937, score: 90 },
    });
    if (result.status !== 'scored') throw new Error(result.status);
    expect(result.dimensions[2]?.score).toEqual({ value: 95, low: 95, high: 95, basis: 'shown' });
  });

  /*
   * The weights of these shops' industries are not known. With 50/15/35 the printed, rounded dimensions give 81.1 for 82 and
   * 69.95 for 69: not equal, but within what rounding three dimensions and the total can do (half a point each way).
   */
  test.each([
    {
      name: '2026-09-09',
      model: douyin20260908,
      values: { goods_score: 69, logistics_score: 99, service_score: 85, bonus: 2, deduction: 0 },
      total: 81.1,
      printed: 82,
    },
    {
      name: '2026-06, home page',
      model: douyin20260507,
      values: { goods_score: 76, logistics_score: 73, service_score: 60 },
      total: 69.95,
      printed: 69,
    },
    {
      name: 'the same by the default model',
      model: defaultModel,
      values: { goods_score: 76, logistics_score: 73, service_score: 60 },
      total: 69.95,
      printed: 69,
    },
  ])('$name: $total for $printed', ({ model, values, total, printed }) => {
    const result = evaluate(model, values);
    if (result.status !== 'scored') throw new Error(result.status);
    expect(result.total.value).toBeCloseTo(total, 9);
    expect(Math.abs(result.total.value - printed)).toBeLessThanOrEqual(0.5 + 0.5);
    expect(result.total.low <= printed && printed <= result.total.high).toBe(true);
    expect(result.total.basis).toBe('unofficial');
  });
});

describe('the page of 2026-09-09', () => {
  const page = {
    total_score: 82,
    goods_score: 69,
    logistics_score: 99,
    service_score: 85,
    goods_rating: 4.6923,
    quality_return_rate: 1.34,
    bonus: 2,
    deduction: 0,
  };

  test('1 % less quality returns: a little more, with a band from nothing', () => {
    const result = simulate(douyin20260908, page, { quality_return_rate: 1.34 * 0.99 });
    if (result.status !== 'simulated') throw new Error(result.status);
    // the prior falls by 8 points from 1.2 to 1.83 %: 0.0134 × 8 / 0.63 × 0.1 × 0.5
    expect(result.change.value).toBeCloseTo(((0.0134 * 8) / 0.63) * 0.05, 9);
    expect(result.total).toMatchObject({ low: 82, basis: 'unofficial' });
    expect(result.total.high).toBeGreaterThan(result.total.value);
  });

  test('an indicator that the page does not show cannot be changed', () => {
    expect(simulate(douyin20260908, page, { damage_return_rate: 0.1 })).toEqual({
      status: 'incomplete',
      missing: ['damage_return_rate'],
    });
  });

  test('freight insurance is worth 2, exactly', () => {
    const result = simulate(douyin20260908, page, { bonus: 4 });
    expect(result).toMatchObject({ status: 'simulated', change: { value: 2, low: 2, high: 2, basis: 'official' } });
  });

  test('bonus ends at 11', () => {
    const result = simulate(douyin20260908, page, { bonus: 20 });
    expect(result).toMatchObject({ change: { value: 9 } });
  });
});

describe('caps and scale by version', () => {
  const best = { goods_score: 100, logistics_score: 100, service_score: 100 };
  const worst = { goods_score: 50, logistics_score: 50, service_score: 50 };
  test.each([
    { model: douyin20260507, values: { ...worst, deduction: 30 }, total: 50 },
    { model: douyin20260714, values: { ...worst, deduction: 15 }, total: 50 },
    { model: douyin20260908, values: { ...worst, deduction: 10 }, total: 40 },
    { model: douyin20260908, values: { ...worst, deduction: 60 }, total: 0 },
    { model: douyin20260908, values: { ...best, bonus: 11 }, total: 100 },
    { model: douyin20260908, values: { ...best, bonus: 2, deduction: 10 }, total: 92 },
  ])('$model.id $values → $total', ({ model, values, total }) => {
    expect(evaluate(model, values)).toMatchObject({ status: 'scored', shown: total });
  });

  test('deduction scenes: points each time and cap', () => {
    const scenes = (model: typeof douyin20260908) => model.deduction?.scenes.map(({ each, max }) => [each, max]);
    expect(scenes(douyin20260507)).toEqual([[3, 15], [15, 15]]); // biome-ignore format: a table
    expect(scenes(douyin20260714)).toEqual([[3, 15], [15, 15]]); // biome-ignore format: a table
    expect(scenes(douyin20260908)).toEqual([[2, 10], [2, 10], [10, 10], [10, 10], [10, 10], [10, 10]]); // biome-ignore format: a table
    expect(douyin20260908.bonus?.scenes.map(({ max }) => max)).toEqual([5, 2, 2, 2]);
  });

  test('the growth stage has no weighted score', () => {
    for (const model of [douyin20260507, douyin20260714, douyin20260908]) {
      expect(evaluate(model, { ...best, valid_orders: 29 })).toEqual({ status: 'no_score', orders: 29 });
      expect(evaluate(model, { ...best, valid_orders: 30 }).status).toBe('scored');
      expect(model.stages).toMatchObject({ formalOrders: 30, growth: 70, growthLow: 60 });
    }
  });
});

describe('service weights of 2026-06-23', () => {
  test('101 rows; each pair and each four are a whole', () => {
    expect(serviceWeights).toHaveLength(101);
    for (const [industry, shopType, ...w] of serviceWeights) {
      expect([industry, shopType, w[0]! + w[1]!, w[2]! + w[3]! + w[4]! + w[5]!]).toEqual([
        industry,
        shopType,
        100,
        100,
      ]);
    }
  });

  test('the distribution that the notice has', () => {
    const count = (...four: number[]) => serviceWeights.filter((row) => row.slice(4).join() === four.join()).length;
    expect([count(25, 25, 25, 25), count(20, 40, 20, 20), count(40, 20, 20, 20)]).toEqual([38, 14, 10]);
    expect(Math.min(...serviceWeights.flatMap((row) => row.slice(4) as number[]))).toBe(15);
    expect(Math.max(...serviceWeights.flatMap((row) => row.slice(4) as number[]))).toBe(40);
  });

  test('one row for all types, or one each for 旗舰 and 非旗舰', () => {
    const types = new Map<string, string[]>();
    for (const [industry, type] of serviceWeights) types.set(industry, [...(types.get(industry) ?? []), type]);
    for (const [industry, found] of types) {
      expect([industry, found.sort().join()]).toEqual([industry, found.length === 1 ? '通用' : '旗舰,非旗舰']);
    }
  });
});
