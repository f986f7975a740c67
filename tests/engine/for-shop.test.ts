import { describe, expect, test } from 'vitest';
import { evaluate, forShop, simulate } from '../../lib/engine';
import { floorScore } from '../../lib/engine/floor-score';
import type { ScoreModel } from '../../lib/engine/score-model';
import { douyin20260507 } from '../../lib/platforms/douyin/models/2026-05-07';
import { douyin20260714 } from '../../lib/platforms/douyin/models/2026-07-14';
import { douyin20260908 } from '../../lib/platforms/douyin/models/2026-09-08';
import { hidden, line } from './models';

function serviceWeights(model: ScoreModel): Record<string, [number, number, number, string]> {
  const { indicators } = model.dimensions.find(({ id }) => id === 'service')!;
  return Object.fromEntries(
    indicators.map(({ id, weight }) => [id, [weight.value, weight.low, weight.high, weight.basis]]),
  );
}

describe('forShop', () => {
  test('女装 非旗舰 since July: 20/40/20/20, official', () => {
    expect(serviceWeights(forShop(douyin20260714, { industry: '女装', shopType: '非旗舰' }))).toEqual({
      im_dissatisfaction_rate: [0.2, 0.2, 0.2, 'official'],
      im_response_time: [0.4, 0.4, 0.4, 'official'],
      aftersale_review_time: [0.2, 0.2, 0.2, 'official'],
      platform_help_rate: [0.2, 0.2, 0.2, 'official'],
    });
  });

  test('女装 旗舰 before July: 70/30', () => {
    expect(serviceWeights(forShop(douyin20260507, { industry: '女装', shopType: '旗舰' }))).toEqual({
      aftersale_on_time_rate: [0.7, 0.7, 0.7, 'official'],
      im_response_time: [0.3, 0.3, 0.3, 'official'],
    });
  });

  test('an industry with one row takes it for every type', () => {
    const model = forShop(douyin20260714, { industry: '本地生活', shopType: '旗舰' });
    expect(serviceWeights(model).platform_help_rate).toEqual([0.3, 0.3, 0.3, 'official']);
  });

  test('an unknown type gives the mean of the rows, their span, and is not official', () => {
    const model = forShop(douyin20260714, { industry: '女装' });
    expect(serviceWeights(model).im_response_time).toEqual([(0.4 + 0.25) / 2, 0.25, 0.4, 'unofficial']);
  });

  test('full-width forms and spaces do not matter', () => {
    const model = forShop(douyin20260714, { industry: ' 彩妆／仪器 ', shopType: '非旗舰' });
    expect(serviceWeights(model).im_dissatisfaction_rate?.[0]).toBe(0.35);
  });

  test('since September the July table is a guess, ten points either way', () => {
    const model = forShop(douyin20260908, { industry: '女装', shopType: '非旗舰' });
    expect(serviceWeights(model).im_response_time).toEqual([
      0.4,
      expect.closeTo(0.3, 9),
      expect.closeTo(0.5, 9),
      'unofficial',
    ]);
  });

  test.each([{}, { industry: '不存在的行业', shopType: '旗舰' }])('%j leaves the weights alone', (shop) => {
    expect(serviceWeights(forShop(douyin20260714, shop))).toEqual(serviceWeights(douyin20260714));
  });
});

describe('the small-shop floor of 80', () => {
  /** 3 of 150 orders: 2 %, on the prior 50. */
  const values = (orders: number, events: number) => ({
    valid_orders: orders,
    goods_rating: 4.9,
    quality_return_rate: { value: (events / 150) * 100, numerator: events, denominator: 150 },
    logistics_score: 90,
    service_score: 90,
  });
  const scoreOf = (model: ScoreModel, orders: number, events: number) => {
    const result = evaluate(model, values(orders, events));
    if (result.status !== 'scored') throw new Error(result.status);
    return result.contributions.find(({ indicator }) => indicator === 'quality_return_rate')!.score;
  };
  const clothes = forShop(douyin20260714, { industry: '女装', shopType: '非旗舰' });
  const flagship = forShop(douyin20260714, { industry: '女装', shopType: '旗舰' });
  const jewels = forShop(douyin20260714, { industry: '黄金珠宝', shopType: '非旗舰' });

  test.each([
    { name: 'under 300 orders, three events', model: douyin20260714, orders: 299, events: 3, score: 80, high: 100 },
    { name: 'four events', model: douyin20260714, orders: 299, events: 4, score: 50, high: 70 },
    {
      name: '300 orders, type not known: possible, not sure',
      model: douyin20260714,
      orders: 300,
      events: 3,
      score: 50,
      high: 80,
    },
    { name: '300 orders, an ordinary shop', model: clothes, orders: 300, events: 3, score: 80, high: 100 },
    { name: '499 orders, an ordinary shop', model: clothes, orders: 499, events: 3, score: 80, high: 100 },
    { name: '500 orders', model: clothes, orders: 500, events: 3, score: 50, high: 70 },
    { name: '300 orders, a flagship', model: flagship, orders: 300, events: 3, score: 50, high: 70 },
    { name: '299 orders, a flagship', model: flagship, orders: 299, events: 3, score: 80, high: 100 },
    { name: '300 orders, jewels', model: jewels, orders: 300, events: 3, score: 50, high: 70 },
    { name: 'a better score is not lowered', model: clothes, orders: 40, events: 0, score: 100, high: 100 },
  ])('$name → $score', ({ model, orders, events, score, high }) => {
    expect(scoreOf(model, orders, events)).toMatchObject({ value: score, high });
  });

  test('events at another value follow from the counts, not from the printed digits', () => {
    // 4 of 108 print as 3.704 %, which is not them: half of the way from three events to four is 3.2407 %.
    const read = { value: 3.704, numerator: 4, denominator: 108 };
    const [indicator] = douyin20260714.dimensions.flatMap(({ indicators }) =>
      indicators.filter(({ id }) => id === 'quality_return_rate'),
    );
    const at = (value: number) => floorScore(clothes.floors, indicator!, read, value, { valid_orders: 108 }).sure;
    expect([at(3.704), at(3.2409), at(3.2407)]).toEqual([0, 0, 80]);
  });

  test('three rated chats at most, for the dissatisfaction rate', () => {
    const chats = (rated: number) => {
      const result = evaluate(clothes, {
        valid_orders: 100,
        goods_score: 90,
        logistics_score: 90,
        service_score: 90,
        im_dissatisfaction_rate: { value: (1 / rated) * 100, numerator: 1, denominator: rated },
      });
      return result.status === 'scored' ? result.contributions[0]?.score.value : undefined;
    };
    expect(chats(3)).toBe(80);
    expect(chats(4)).toBeLessThan(80);
  });

  describe('in a what-if: from four of 150 orders to three, 2.3 %', () => {
    const gain = (model: ScoreModel, orders: number) => {
      const result = simulate(
        model,
        { ...values(orders, 4), goods_score: 70, total_score: 80 },
        { quality_return_rate: 2.3 },
      );
      return result.status === 'simulated' ? result.change : undefined;
    };

    test('the floor is reached: 30 × 0.1 × 0.5, inside its band', () => {
      const change = gain(clothes, 299);
      expect(change?.value).toBeCloseTo(1.5, 9);
      expect(change!.high).toBeGreaterThanOrEqual(1.5);
    });

    test('a floor may lift further than the curve’s doubt reaches', () => {
      const [goods, service] = hidden.dimensions;
      const [praise, returns] = goods!.indicators;
      const flat = { ...returns!, curve: line([[0, 100], [100, 50]], { spread: 20, jump: 0 }) }; // biome-ignore format: a table
      const floor = {
        score: 99,
        orders: 'valid_orders',
        ordersBelow: 300,
        eventsAtMost: 3,
        count: 'numerator',
      } as const;
      const model: ScoreModel = {
        ...hidden,
        dimensions: [{ ...goods!, indicators: [praise!, flat] }, service!],
        floors: [{ ...floor, indicators: ['returns'], basis: 'official', source: 'test' }],
      };
      const now = { valid_orders: 40, goods_score: 70, total_score: 80, returns: { value: 10, numerator: 4 } };
      // 95 → 99, × 0.4 × 0.5; the curve alone would reach 2 × 0.5 × 2 = 2
      const result = simulate(model, now, { returns: 8 });
      expect(result).toMatchObject({ change: { value: expect.closeTo(0.8, 9), high: expect.closeTo(1.2, 9) } });
    });

    test('a floor that may or may not hold only widens the band, to all that the scale has: 50 × 0.4 × 0.6', () => {
      expect(gain(douyin20260714, 400)).toMatchObject({ value: 0, low: 0, high: expect.closeTo(12, 9) });
    });

    test('without one, the curve’s own doubt: 10 + 2 × 10 / 0.2625 × the distance', () => {
      const distance = 400 / 150 - 2.3;
      const high = (10 + (20 / 0.2625) * distance) * 0.24;
      expect(gain(douyin20260714, 600)).toMatchObject({ value: 0, low: 0, high: expect.closeTo(high, 9) });
    });
  });

  test('gone since September', () => {
    expect(douyin20260908.floors).toEqual([]);
  });
});
