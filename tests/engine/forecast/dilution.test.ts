import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dilution, eventCost } from '../../../lib/engine';
import type { ScoreModel } from '../../../lib/engine/score-model';
import { douyin } from '../../../lib/platforms/douyin';
import { douyinEvents } from '../../../lib/platforms/douyin/events';
import { tiered } from '../models';

const numRuns = Number(process.env.RUNS ?? 1_000);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`dilution: seed ${seed}`);

const september = douyin.models.at(-1)!;
const counted = (value: number, denominator: number) => ({ value, denominator });

describe('dilution', () => {
  // biome-ignore format: a table
  test.each([
    // rate B/N of 12/800 = 1.5 %: to 1 % it takes 12/0.01 − 800 good orders
    ['returns', counted(1.5, 800), 1, {}, { bearable: 0, natural: 400 }],
    // of which one in two hundred goes wrong too: (12 − 8) / (0.01 − 0.005)
    ['returns', counted(1.5, 800), 1, { each: 0.5 }, { bearable: 0, natural: 800 }],
    ['returns', counted(1.5, 800), 1, { each: 1 }, { bearable: 0, natural: undefined }],
    ['returns', counted(1.5, 800), 0, {}, { bearable: 0, natural: undefined }],
    // 4/800 = 0.5 %, target 1 %: (8 − 4) / 0.99 = 4.04
    ['returns', counted(0.5, 800), 1, {}, { bearable: 4, natural: 0 }],
    ['returns', counted(1, 800), 1, {}, { bearable: 0, natural: 0 }],
    // 95 % of 200 on time, target 96 %: 10 late / 0.04 − 200
    ['praise', counted(95, 200), 96, {}, { bearable: 0, natural: 50 }],
    ['praise', counted(99, 200), 95, {}, { bearable: 8, natural: 0 }],
  ] as const)('%s at %j to %d, %j', (indicator, figure, target, supposed, wanted) => {
    expect(dilution(tiered, { [indicator]: figure }, indicator, target, supposed)).toEqual({ status: 'counted', ...wanted });
  });

  test('a mean rating: ⌈N(T − m) / (5 − T)⌉ five-star reviews, ⌊N(m − T) / (T − 1)⌋ one-star ones', () => {
    const values = { goods_rating: counted(4.6, 500) };
    expect(dilution(september, values, 'goods_rating', 4.7)).toMatchObject({ natural: 167 });
    expect(dilution(september, values, 'goods_rating', 4.5)).toMatchObject({ bearable: 14, natural: 0 });
    expect(dilution(september, values, 'goods_rating', 5)).toMatchObject({ natural: undefined });
  });

  test('the number is the least that reaches, and the most that holds', () => {
    const cases = fc.record({
      all: fc.integer({ min: 1, max: 5_000 }),
      bad: fc.nat({ max: 5_000 }),
      target: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(cases, ({ all, bad: wanted, target }) => {
        const bad = Math.min(wanted, all);
        const values = { returns: counted((100 * bad) / all, all) };
        const result = dilution(tiered, values, 'returns', target);
        if (result.status !== 'counted') throw new Error(result.status);
        const { natural, bearable } = result;
        const holds = (more: number, orders: number) => (bad + more) * 100 <= target * (all + orders);
        expect(holds(0, natural!)).toBe(true);
        if (natural! > 0) expect(holds(0, natural! - 1)).toBe(false);
        if (natural === 0) {
          expect(holds(bearable, bearable)).toBe(true);
          expect(holds(bearable + 1, bearable + 1)).toBe(false);
        }
      }),
      { numRuns, seed },
    );
  });

  test('without the number of cases there is no answer', () => {
    expect(dilution(tiered, { returns: 1 }, 'returns', 2)).toEqual({
      status: 'incomplete',
      missing: ['returns.denominator'],
    });
    expect(dilution(tiered, {}, 'returns', 2)).toEqual({ status: 'incomplete', missing: ['returns'] });
  });

  test.each([
    ['no indicator of the model', () => dilution(tiered, {}, 'elsewhere', 1)],
    ['a target that is no number', () => dilution(tiered, { returns: counted(1, 10) }, 'returns', Number.NaN)],
    ['a target below nothing', () => dilution(tiered, { returns: counted(1, 10) }, 'returns', -1)],
    ['times have no worst', () => dilution(september, { im_response_time: counted(20, 10) }, 'im_response_time', 15)],
  ])('%s: an error', (_, run) => {
    expect(run).toThrow(RangeError);
  });

  test('times, when the worst and the usual case are given', () => {
    const values = { im_response_time: counted(20, 100) };
    const to = (target: number) => dilution(september, values, 'im_response_time', target, { each: 10, worst: 600 });
    // 100 · (20 − 15) / (15 − 10); 100 · (30 − 20) / (600 − 30)
    expect(to(15)).toEqual({ status: 'counted', bearable: 0, natural: 100 });
    expect(to(30)).toEqual({ status: 'counted', bearable: 1, natural: 0 });
  });
});

describe('what an event costs', () => {
  const event = (id: string) => douyinEvents.find((each) => each.id === id)!;
  const values = {
    goods_score: 80,
    logistics_score: 90,
    service_score: 85,
    total_score: 84,
    im_response_time: counted(20, 99),
    goods_rating: counted(4.8, 399),
    quality_return_rate: counted(1, 400),
    delivery_on_time_rate: counted(98, 49),
  };

  // biome-ignore format: a table
  test.each([
    ['unanswered_turn', 25.8], // (20 · 99 + 600) / 100
    ['one_star_review', 4.7905], // (4.8 · 399 + 1) / 400
    ['quality_return', 1.25], // (4 + 1) / 400
    ['late_parcel', 96.04], // 98 · 49 / 50
  ])('%s: the figure goes to %d, the score down', (id, to) => {
    const cost = eventCost(september, values, event(id));
    if (cost.status !== 'cost') throw new Error(cost.status);
    expect(cost.to).toBeCloseTo(to, 6);
    expect(cost.change.value).toBeLessThan(0);
    expect(cost.change.low <= cost.change.value && cost.change.value <= cost.change.high).toBe(true);
  });

  test('ten times cost at least as much as once, and never more than ten times the move', () => {
    const once = eventCost(september, values, event('unanswered_turn'));
    const often = eventCost(september, values, event('unanswered_turn'), 10);
    if (once.status !== 'cost' || often.status !== 'cost') throw new Error('no cost');
    expect(often.change.value).toBeLessThanOrEqual(once.change.value);
    expect(often.to - often.from).toBeLessThan(10 * (once.to - once.from));
  });

  test('without the number of cases there is no answer', () => {
    expect(eventCost(september, { im_response_time: 20 }, event('unanswered_turn'))).toEqual({
      status: 'incomplete',
      missing: ['im_response_time.denominator'],
    });
    expect(() => eventCost(tiered, values, event('unanswered_turn'))).toThrow(RangeError);
    expect(() => eventCost(september, values, event('unanswered_turn'), 0.5)).toThrow(RangeError);
  });

  test('each names an indicator of the present rules, a value that it can have, and its source', () => {
    const known = (model: ScoreModel) => model.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    for (const { indicator, value, source } of douyinEvents) {
      expect(known(september)).toContain(indicator);
      expect(value >= 0 && source.url?.startsWith('https://')).toBe(true);
    }
  });
});
