import { describe, expect, test } from 'vitest';
import { douyinVocabulary } from '../../lib/platforms/douyin/vocabulary';
import { makeShopData, totalOf } from './data/make-shop.ts';
import { makeScene } from './data/scene.ts';
import { itemsOf } from './data/shop.ts';
import { august20, homeCard, MARKUPS, makeShop, PAGES, SCENARIOS, september9, TRAPS, truthFor } from './generator.ts';

const SEEDS = Array.from({ length: 60 }, (_, i) => i);
const DAYS = ['2026-05-20', '2026-08-20', '2026-10-15'];
const shops = SEEDS.flatMap((seed) => DAYS.map((day) => makeShopData(seed, day)));

describe('made-up shops', () => {
  test('are the same for the same seed and day, and others for others', () => {
    for (const seed of SEEDS) expect(makeShop(seed)).toEqual(makeShop(seed));
    const totals = new Set(SEEDS.map((seed) => JSON.stringify(makeShop(seed).figures)));
    expect(totals.size).toBe(SEEDS.length);
  });

  test('a seed is one shop on every page and under every rule version', () => {
    for (const seed of SEEDS) {
      const names = PAGES.flatMap((page) => DAYS.map((day) => makeShop(seed, { page, day }).shopName));
      expect(new Set(names).size).toBe(1);
    }
  });

  test('neighbouring seeds are never the same shop', () => {
    for (const seed of SEEDS) {
      expect(makeShop(seed).shopName).not.toBe(makeShop(seed + 1).shopName);
      expect(makeShop(seed).shopId).not.toBe(makeShop(seed + 1).shopId);
    }
  });

  test('total is the rounded weighted sum of the dimensions with bonus and deductions, within the scale of the day', () => {
    for (const shop of shops) {
      const [goods, logistics, service] = shop.dimensions.map(({ score, weight }) => score * weight);
      const sum = goods! + logistics! + service! + shop.bonus - shop.fakeTrade - shop.harm;
      const clamped = Math.min(100, Math.max(shop.rules === 'september' ? 0 : 50, sum));
      expect(Math.abs(shop.total - clamped)).toBeLessThanOrEqual(0.5 + 1e-9);
      expect(shop.total).toBe(totalOf(shop));
    }
  });

  test('a dimension until September is the weighted mean of its sub-scores, and weights sum to one', () => {
    for (const shop of shops) {
      for (const { items, score } of shop.dimensions) {
        if (shop.rules === 'september') continue;
        const weights = items.reduce((sum, item) => sum + item.weight!, 0);
        expect(weights).toBeCloseTo(1);
        expect(Math.abs(score - items.reduce((sum, item) => sum + item.weight! * item.score!, 0))).toBeLessThanOrEqual(
          0.5 + 1e-9,
        );
      }
    }
  });

  test('a rate is its numerator over its denominator as printed', () => {
    for (const item of shops.flatMap(itemsOf)) {
      if (!item.fraction) continue;
      const { numerator, denominator } = item.fraction;
      expect(item.value).toBe(Number(((100 * numerator) / denominator).toFixed(item.decimals)));
    }
  });

  test('changes are those against the figures of the day before', () => {
    for (const seed of SEEDS) {
      const [before, today] = [makeShop(seed, { day: '2026-10-14' }), makeShop(seed, { day: '2026-10-15' })];
      for (const [i, figure] of today.figures.entries()) {
        if (figure.change === undefined) continue;
        expect(before.figures[i]!.value! + figure.change).toBeCloseTo(figure.value!, 6);
      }
    }
  });

  test('every value lies in the range of its term, under a label and in the unit that the reader knows', () => {
    for (const page of PAGES) {
      for (const seed of SEEDS) {
        for (const figure of makeShop(seed, { page }).figures) {
          const term = douyinVocabulary.terms.find(({ indicator }) => indicator === figure.indicator);
          expect(term, figure.indicator).toBeDefined();
          expect([...term!.labels, ...(term!.weakLabels ?? [])]).toContain(figure.label);
          expect(figure.unit).toBe(term!.unit);
          expect(figure.dimension).toBe(term!.dimension);
          expect(figure.value).toBeGreaterThanOrEqual(term!.range[0]);
          expect(figure.value).toBeLessThanOrEqual(term!.range[1]);
        }
      }
    }
  });

  test('what is printed says the value', () => {
    for (const figure of PAGES.flatMap((page) => SEEDS.flatMap((seed) => makeShop(seed, { page }).figures))) {
      expect(Math.abs(Number(figure.raw.replace(/[^\d.]/g, '')))).toBe(figure.value);
    }
  });
});

describe('truths of what was really seen', () => {
  test('2026-09-09', () => {
    expect(september9).toMatchObject({ page: 'overview', day: '2026-09-09', updatedAt: '2026-09-09 11:00:37' });
    const values = Object.fromEntries(september9.figures.map(({ indicator, value }) => [indicator, value]));
    expect(values).toMatchObject({
      total_score: 82,
      goods_score: 69,
      logistics_score: 99,
      service_score: 85,
      goods_rating: 4.6923,
      quality_return_rate: 1.34,
      pickup_time: 5.5741,
      delivery_on_time_rate: 99.412,
      im_response_time: 13.893,
      aftersale_review_time: 3.3061,
      im_dissatisfaction_rate: 5.357,
      platform_help_rate: 0.6522,
      bonus: 2,
      deduction: 0,
    });
  });

  test('August 2026: the value is the performance, not the score beside the label', () => {
    const response = august20.figures.find(({ indicator }) => indicator === 'im_response_time');
    expect(response).toMatchObject({ value: 13.872, score: 100, weight: 0.25, change: 0, raw: '13.872秒' });
  });

  test('the home card says no day', () => {
    expect(homeCard.day).toBeUndefined();
    expect(homeCard.figures.map(({ value }) => value)).toEqual([69, 76, 73, 60]);
  });
});

describe('scenarios', () => {
  test('each has a truth on each page', () => {
    for (const page of PAGES)
      for (const scenario of SCENARIOS) expect(truthFor({ page, scenario }).figures).toBeDefined();
    for (const page of TRAPS) expect(truthFor({ page })).toMatchObject({ expected: 'nothing', figures: [] });
    expect(MARKUPS.length).toBeGreaterThan(1);
  });

  test('a contradiction lies outside all that its dimensions could give', () => {
    for (const seed of SEEDS) {
      const { shop } = makeScene({ seed, scenario: 'contradiction' });
      const lowest = Math.min(...shop.dimensions.map(({ score }) => score)) - shop.fakeTrade - shop.harm;
      expect(shop.total).toBeLessThan(lowest - 1);
    }
  });

  test('a growing shop has a flat 70 and no dimensions', () => {
    const { stage, figures } = truthFor({ scenario: 'growth' });
    expect(stage).toBe('growth');
    expect(figures.map(({ indicator }) => indicator)).toEqual([
      'total_score',
      'pickup_time',
      'im_response_time',
      'aftersale_review_time',
      'bad_review_orders',
      'quality_return_orders',
      'delivery_late_waybills',
      'damage_return_orders',
      'im_dissatisfied_sessions',
      'platform_help_orders',
      'valid_orders',
    ]);
  });

  test('missing figures are no data and carry no value', () => {
    const missing = truthFor({ scenario: 'no_data', seed: 3 }).figures.filter(({ status }) => status === 'no_data');
    expect(missing.length).toBeGreaterThan(1);
    for (const figure of missing) expect(figure).not.toHaveProperty('value');
  });
});
