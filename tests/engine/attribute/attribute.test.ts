import { describe, expect, test } from 'vitest';
import { type Attribution, attribute } from '../../../lib/engine';
import type { ScoreModel } from '../../../lib/engine/score-model';
import type { Values } from '../../../lib/engine/types';
import { douyin20260714 } from '../../../lib/platforms/douyin/models/2026-07-14';
import { douyin20260908 } from '../../../lib/platforms/douyin/models/2026-09-08';
import { jd20260701 } from '../../../lib/platforms/jd/models/2026-07-01';
import { taobao20260316 } from '../../../lib/platforms/taobao/models/2026-03-16';
import { hidden, share, tiered } from '../models';

type Attributed = Extract<Attribution, { status: 'attributed' }>;

function run(model: ScoreModel, old: Values, now: Values, later = model): Attributed {
  const result = attribute({ model, values: old }, { model: later, values: now });
  if (result.status !== 'attributed') throw new Error(JSON.stringify(result));
  return result;
}

function points({ parts }: Attributed): Record<string, number> {
  return Object.fromEntries(parts.map((part) => [part.indicator, part.points.value]));
}

const still = { praise: 91, returns: 1, help: 1 };

describe('one rule', () => {
  test('each indicator brings its weighted step, exactly', () => {
    // goods 100 → 0.6 × 80 + 0.4 × 100 = 88, service 100 → 70; of the total half each.
    const result = run(tiered, still, { ...still, praise: 85, help: 4 });
    expect(points(result)).toEqual({ help: -15, praise: -6, returns: 0, rounding: 0 });
    expect(result).toMatchObject({ before: 100, after: 79, change: -21, cause: { indicator: 'help', from: 1, to: 4 } });
    expect(result.dimensions).toEqual([
      { id: 'goods', before: 100, after: 88 },
      { id: 'service', before: 100, after: 70 },
    ]);
    for (const { points: each } of result.parts) expect(each.high - each.low).toBe(0);
  });

  test('bonus and deduction stand for themselves', () => {
    const old = { ...still, praise: 85, bonus: 2 };
    const now = { ...still, praise: 85, bonus: 0, deduction: 3 };
    expect(points(run(tiered, old, now))).toMatchObject({ bonus: -2, deduction: -3, rounding: 0 });
  });

  test('a bonus that was not read on one day is taken as unchanged where the shown totals say so', () => {
    const old = { ...still, praise: 75, help: 4, bonus: 5, total_score: 78 };
    expect(points(run(tiered, old, { praise: 75, returns: 1, help: 4, total_score: 78 })).bonus).toBeUndefined();
    expect(points(run(tiered, old, { praise: 75, returns: 1, help: 4, total_score: 73 })).bonus).toBe(-5);
  });

  test('one that fits neither way is found by elimination', () => {
    const old = { ...still, praise: 75, help: 4, bonus: 5, total_score: 78 };
    const now = { praise: 75, returns: 1, help: 4, total_score: 75 };
    expect(points(run(tiered, old, now))).toMatchObject({ bonus: -3, rounding: 0 });
    expect(points(run(tiered, now, old))).toMatchObject({ bonus: 3, rounding: 0 });
  });

  test('what printed totals hide is rounding, and no more than that', () => {
    // 0.5 × 88 + 0.5 × 100 = 94, shown as 94; 0.5 × 80 × 0.6 … = 82.5 shown as 83.
    const old = { praise: 85, returns: 1, help: 1, total_score: 94 };
    const result = run(tiered, old, { praise: 75, returns: 1.5, help: 1, total_score: 84 });
    // praise −20 × 0.3, returns −20 × 0.2; shown −10.
    expect(points(result)).toEqual({ praise: -6, returns: -4, help: 0, rounding: 0 });
    const off = run(tiered, old, { praise: 75, returns: 1.5, help: 1, total_score: 80 });
    expect(points(off)).toMatchObject({ praise: -6, returns: -4, unexplained: -4, rounding: 0 });
  });

  test('a dimension’s shown score is the truth: a guess inside it is fitted, the rest is unexplained', () => {
    const old = { praise: 90, returns: 2, goods_score: 90, help: 1, total_score: 95 };
    const now = { praise: 85, returns: 2, goods_score: 82, help: 1, total_score: 91 };
    const { parts } = run(hidden, old, now);
    const praise = parts.find(({ indicator }) => indicator === 'praise')!;
    // The line says −6 points of goods; the page −8, give or take one.
    expect(praise.points.value).toBeLessThan(-3);
    expect(praise.points.value).toBeGreaterThanOrEqual(-4);
    expect(praise.points.low).toBeLessThan(praise.points.value);
    expect(praise.points.high).toBeLessThanOrEqual(0);
    const other = run(hidden, old, { ...now, praise: 90 });
    expect(points(other)).toMatchObject({ praise: 0, returns: 0, unexplained: -4 });
  });

  test('what the others of its dimension do not explain, the one that was not read did', () => {
    const old = { praise: 91, returns: 1, goods_score: 100, help: 1 };
    const result = run(tiered, old, { praise: 91, goods_score: 92, help: 4 });
    expect(points(result)).toMatchObject({ help: -15, praise: 0, returns: expect.closeTo(-4, 1) });
    const returns = result.parts.find(({ indicator }) => indicator === 'returns')!;
    expect(returns).toMatchObject({ from: 1, points: { basis: 'unofficial' } });
    expect(returns.points.high - returns.points.low).toBeGreaterThan(0.5);
  });

  test('of several that were not read, none is blamed', () => {
    const three: ScoreModel = {
      ...tiered,
      dimensions: [
        {
          ...tiered.dimensions[0]!,
          indicators: ['praise', 'returns', 'rating'].map((id, index) => ({
            ...tiered.dimensions[0]!.indicators[index % 2]!,
            id,
            weight: share([0.5, 0.3, 0.2][index]!),
          })),
        },
        tiered.dimensions[1]!,
      ],
    };
    const result = run(three, { praise: 91, goods_score: 100, help: 1 }, { praise: 91, goods_score: 92, help: 1 });
    expect(points(result)).toMatchObject({ praise: 0, unexplained: expect.closeTo(-4, 1) });
    expect(result.cause).toBeUndefined();
  });

  test('a total that stands still within its digits has the cause that moved it there', () => {
    const smooth: ScoreModel = {
      ...hidden,
      dimensions: hidden.dimensions.map((dimension) => ({
        ...dimension,
        indicators: dimension.indicators.map((each) => ({
          ...each,
          weight: share(each.weight.value),
          curve: { ...each.curve, spread: 0, jump: 0, basis: 'official' } as typeof each.curve,
        })),
      })),
    };
    // 0.5 × 0.6 × 2 × 0.8 = 0.48 points less, and 0.5 × 0.4 × 10 × 0.1 = 0.2 more.
    const stood = run(smooth, { praise: 91, returns: 2, help: 1, total_score: 94 }, { praise: 90.2, returns: 1.9, help: 1, total_score: 94 }); // biome-ignore format: one call
    expect(stood.change).toBe(0);
    expect(points(stood).praise).toBeCloseTo(-0.48, 9);
    expect(stood.cause?.indicator).toBe('praise');
  });

  test('a dimension that was not read is found by elimination where the totals are shown', () => {
    const result = run(tiered, { ...still, total_score: 100 }, { praise: 85, returns: 1, total_score: 90 });
    // Only help is in that dimension; what the shown total says beyond praise, it did, give or take a digit.
    expect(points(result)).toMatchObject({ praise: -6, returns: 0, help: expect.closeTo(-4, 1) });
    expect(result.parts.find(({ indicator }) => indicator === 'help')?.points.basis).toBe('unofficial');
    expect(result.dimensions[1]).toEqual({ id: 'service', before: 100, after: undefined });
  });

  test('in a day a window moves little: what was not read is blamed for less than after a month', () => {
    const blamed = (day: string) => {
      const before = { model: hidden, values: { ...still, praise: 90, total_score: 95 }, day: '2026-09-01' };
      const after = { model: hidden, values: { praise: 80, help: 1, total_score: 86 }, day };
      const result = attribute(before, after);
      if (result.status !== 'attributed') throw new Error(result.status);
      const { returns, praise } = points(result);
      return { returns: returns!, praise: praise! };
    };
    const [next, later] = [blamed('2026-09-02'), blamed('2026-10-01')];
    expect(later.returns).toBeLessThan(-0.5);
    expect(next.returns).toBeGreaterThan(later.returns / 2);
    expect(next.praise).toBeLessThan(later.praise);
  });

  test('totals from which a model has learnt bend it no second time: rounding comes first', () => {
    const calibration = { from: '2026-01-01', until: '2026-02-01', days: 30 };
    const [old, now] = [
      { praise: 85, returns: 2, help: 1, total_score: 88 },
      { praise: 84, returns: 2, help: 1, total_score: 87 },
    ];
    const guessed = run(hidden, old, now);
    const learnt = run({ ...hidden, calibration }, old, now);
    // The line says −0.6 of the printed −1: goods 50 % × praise 60 % × 2.
    expect(points(learnt).praise).toBeCloseTo(-0.6, 12);
    expect(points(learnt).rounding).toBeCloseTo(-0.4, 12);
    expect(points(guessed).praise).toBeLessThan(-0.7);
    // What rounding cannot hide is learnt from all the same: of −4, rounding can be little.
    expect(points(run({ ...hidden, calibration }, old, { ...now, total_score: 84 })).praise).toBeLessThan(-2);
  });

  test('what the end of the scale cuts off, all share who met it', () => {
    // Raw 100 + 6 → 100 + 3: nothing moved on the scale, and bonus and praise are worth nothing.
    const both = run(tiered, { ...still, bonus: 6 }, { ...still, bonus: 3 });
    expect(points(both)).toEqual({ praise: 0, returns: 0, help: 0, rounding: 0 });
    // Raw 100 + 3 → 94 + 3: praise −6 and the bonus unchanged; three of the six were above the scale.
    expect(points(run(tiered, { ...still, bonus: 3 }, { ...still, praise: 85, bonus: 3 }))).toMatchObject({
      praise: -3,
      rounding: 0,
    });
    // Raw 106 → 94: praise −6 alone to 100, bonus −6 alone to 100, both to 94. Equal players, equal shares.
    expect(points(run(tiered, { ...still, bonus: 6 }, { ...still, praise: 85 }))).toMatchObject({
      praise: -3,
      bonus: -3,
    });
  });

  test('more causes at the end of the scale than orders can be counted: they still sum', () => {
    const count = 18;
    const indicators = Array.from({ length: count }, (_, index) => ({
      ...tiered.dimensions[1]!.indicators[0]!,
      id: `i${index}`,
      weight: share(1 / count),
    }));
    const wide: ScoreModel = { ...tiered, dimensions: [{ ...tiered.dimensions[1]!, weight: share(1), indicators }] };
    const at = (value: number, bonus: number) => ({
      ...Object.fromEntries(indicators.map(({ id }) => [id, value])),
      bonus,
    });
    const result = run(wide, at(1, 6), at(3, 0));
    expect(result.change).toBeCloseTo(-30, 12);
    const own = result.parts.filter(({ kind }) => kind === 'indicator').map((part) => part.points.value);
    expect(own).toHaveLength(count);
    expect(Math.max(...own) - Math.min(...own)).toBeLessThan(1e-9);
    // 36 raw points, of which the first 6 are above the scale: each keeps five sixths.
    expect(own[0]).toBeCloseTo((-30 / count) * (5 / 6), 2);
    expect(points(result).bonus).toBeCloseTo(-5, 2);
  });
});

describe('two rules', () => {
  const later: ScoreModel = {
    ...tiered,
    id: 'test@later',
    dimensions: [
      { ...tiered.dimensions[0]!, weight: share(0.4) },
      { ...tiered.dimensions[1]!, weight: share(0.6) },
    ],
  };

  test('the rule’s part is the mean of what it does to both days (Kitagawa, Oaxaca)', () => {
    // goods 100 → 88, service 100 → 70: performance 0.45 × −12 and 0.55 × −30, rule ½(0 + (−0.1 × 88 + 0.1 × 70)).
    const result = run(tiered, still, { ...still, praise: 85, help: 4 }, later);
    expect(points(result).praise).toBeCloseTo(-5.4, 12);
    expect(points(result).help).toBeCloseTo(-16.5, 12);
    expect(points(result).rule).toBeCloseTo(-0.9, 12);
    expect(points(result).rounding).toBeCloseTo(0, 12);
  });

  test('nothing but the rule changed: all of it is the rule', () => {
    const own = { ...still, help: 4 };
    const result = run(tiered, own, own, later);
    expect(points(result).rule).toBeCloseTo(-3, 12);
    expect(result.cause?.kind).toBe('rule');
  });

  test('weights that the page shows anew are a rule too', () => {
    const own = (goods: number, service: number): Values => ({
      ...still,
      help: 4,
      goods_score: { value: 100, weight: goods },
      service_score: { value: 70, weight: service },
    });
    expect(points(run(tiered, own(0.5, 0.5), own(0.4, 0.6))).rule).toBeCloseTo(-3, 12);
    const unweighted: Values = { ...still, help: 4, goods_score: 100, service_score: 70 };
    expect(points(run(tiered, own(0.4, 0.6), unweighted)).rule).toBeUndefined();
  });

  test('other steps inside a dimension', () => {
    const strict: ScoreModel = {
      ...tiered,
      id: 'test@strict',
      dimensions: [
        tiered.dimensions[0]!,
        {
          ...tiered.dimensions[1]!,
          indicators: [
            { ...tiered.dimensions[1]!.indicators[0]!, curve: { ...tiersOf(tiered), otherwise: 40 } as never },
          ],
        },
      ],
    };
    // help 6 → 4 under the old rules 50 → 70, under the new ones 40 (not below 50) → 70.
    expect(points(run(tiered, { ...still, help: 6 }, { ...still, help: 4 }, strict))).toMatchObject({ help: 10 });
  });

  test('a fit that learnt more is no change of rules', () => {
    const calibration = { from: '2026-01-01', until: '2026-02-01', days: 30, ignored: [] };
    const fitted: ScoreModel = { ...later, id: tiered.id, calibration };
    const result = run(tiered, still, { ...still, help: 4 }, fitted);
    expect(points(result)).toMatchObject({ help: -18 });
    expect(points(result).rule).toBeUndefined();
  });

  test('rules that changed without a word: what the new ones do not explain of the move is the rule', () => {
    const calibration = { from: '2026-09-02', until: '2026-09-20', days: 15, ignored: [], changedOn: '2026-09-02' };
    const model: ScoreModel = { ...tiered, calibration };
    const at = (day: string, values: Values) => ({ model, values, day });
    const old = { praise: 91, returns: { value: 1, score: 100 }, help: 1, goods_score: 100, total_score: 100 };
    const now = { praise: 85, returns: { value: 1, score: 60 }, help: 1, goods_score: 72, total_score: 86 };
    const silent = attribute(at('2026-09-01', old), at('2026-09-02', now));
    if (silent.status !== 'attributed') throw new Error(silent.status);
    expect(points(silent)).toMatchObject({ praise: -6, returns: 0, rule: -8, rounding: 0 });
    const later = attribute(at('2026-09-03', old), at('2026-09-04', now));
    if (later.status !== 'attributed') throw new Error(later.status);
    expect(points(later)).toMatchObject({ praise: -6, returns: -8, rounding: 0 });
  });

  test('an indicator that the new rules do not have', () => {
    const without: ScoreModel = {
      ...tiered,
      id: 'test@without',
      dimensions: [
        {
          ...tiered.dimensions[0]!,
          indicators: [{ ...tiered.dimensions[0]!.indicators[0]!, weight: share(1) }],
        },
        tiered.dimensions[1]!,
      ],
    };
    const result = run(tiered, { ...still, returns: 3 }, { praise: 91, help: 1 }, without);
    // goods 0.6 × 100 + 0.4 × 60 = 84 → 100 without any figure moving.
    expect(points(result).rule).toBeCloseTo(8, 12);
  });
});

function tiersOf(model: ScoreModel) {
  return model.dimensions[1]!.indicators[0]!.curve;
}

/** Pages whose arithmetic is known; see the facts that the models cite. */
describe('worked examples', () => {
  test('Tmall: 0.25 × 5 + 0.25 × 5 + 0.5 × 4.32 = 4.66', () => {
    const page = (service: number, total: number): Values => ({
      goods_score: 5,
      logistics_score: 5,
      service_score: service,
      total_score: total,
    });
    const result = run(taobao20260316, page(5, 5), page(4.32, 4.66));
    expect(result.change).toBeCloseTo(-0.34, 12);
    const service = result.parts.filter(({ dimension }) => dimension === 'service');
    expect(service.reduce((sum, part) => sum + part.points.value, 0)).toBeCloseTo(-0.34, 2);
    expect(result.parts.at(-1)).toMatchObject({ kind: 'rounding' });
    expect(Math.abs(result.parts.at(-1)!.points.value)).toBeLessThan(0.011);
  });

  test('JD: 9.95 → 10.14 are 9.98 and 10.19 within rounding', () => {
    const page = (chat: number, logistics: number, aftersale: number, goods: number, bonus: number, total: number) => ({
      chat_score: chat,
      logistics_score: logistics,
      aftersale_score: aftersale,
      goods_score: goods,
      bonus,
      total_score: total,
    });
    const result = run(jd20260701, page(10, 9.8, 9.3, 8.8, 0.4, 9.95), page(10, 9.9, 9.1, 8.8, 0.6, 10.14));
    const got = points(result);
    expect(got.bonus).toBeCloseTo(0.2, 12);
    // Weights may be off, so the total bends them a little.
    expect(got.logistics_score).toBeCloseTo(0.05, 2);
    expect(got.aftersale_score).toBeCloseTo(-0.04, 2);
    expect(got.rounding).toBeCloseTo(-0.02, 2);
    expect(result.parts.some(({ kind }) => kind === 'unexplained')).toBe(false);
  });

  test('Douyin: (100 + 100 + 90 + 90) / 4 = 95, and one of them a step lower', () => {
    const names = ['aftersale_review_time', 'im_response_time', 'im_dissatisfaction_rate', 'platform_help_rate'];
    const page = (scores: readonly number[], service: number): Values => ({
      ...Object.fromEntries(names.map((id, index) => [id, { value: 1, score: scores[index]!, weight: 0.25 }])),
      goods_score: 80,
      logistics_score: 90,
      service_score: service,
    });
    const result = run(douyin20260714, page([100, 100, 100, 100], 100), page([100, 100, 90, 90], 95));
    const weight = douyin20260714.dimensions.find(({ id }) => id === 'service')!.weight.value;
    expect(points(result).im_dissatisfaction_rate).toBeCloseTo(-2.5 * weight, 12);
    expect(points(result).platform_help_rate).toBeCloseTo(-2.5 * weight, 12);
    expect(result.dimensions.at(-1)).toEqual({ id: 'service', before: 100, after: 95 });
  });

  test('Douyin: 69/99/85 + 2 = 82, and 4 points of service less', () => {
    const page = (service: number, help: number, total: number): Values => ({
      goods_score: 69,
      logistics_score: 99,
      service_score: service,
      bonus: 2,
      deduction: 0,
      total_score: total,
      aftersale_review_time: 3.3061,
      im_response_time: 13.893,
      im_dissatisfaction_rate: 5.357,
      platform_help_rate: help,
    });
    const result = run(douyin20260908, page(89, 0.5217, 83), page(85, 0.6522, 82));
    // 34.5 + 14.85 + 29.75 + 2 = 81.1; four points of service are 1.4 of the total, and the page says 1.
    expect(result.cause).toMatchObject({ indicator: 'platform_help_rate', from: 0.5217, to: 0.6522 });
    const inside = result.parts.reduce((sum, part) => sum + (part.dimension === 'service' ? part.points.value : 0), 0);
    expect(inside).toBeLessThan(-0.9);
    expect(inside).toBeGreaterThan(-1.5);
    expect(result.parts.reduce((sum, part) => sum + part.points.value, 0)).toBeCloseTo(-1, 12);
  });
});

describe('no answer, and refusals', () => {
  test('a total that can be neither read nor computed', () => {
    expect(attribute({ model: tiered, values: { praise: 91 } }, { model: tiered, values: still })).toEqual({
      status: 'incomplete',
      missing: ['returns', 'help'],
      when: 'before',
    });
  });

  test('a shop without a score yet', () => {
    const young = { ...still, valid_orders: 3 };
    expect(attribute({ model: tiered, values: still }, { model: tiered, values: young })).toEqual({
      status: 'no_score',
      orders: 3,
      when: 'after',
    });
  });

  test.each([
    ['NaN', { ...still, praise: Number.NaN }],
    ['an infinite value', { ...still, praise: Number.POSITIVE_INFINITY }],
    ['a negative rate', { ...still, returns: -1 }],
    ['a rate beyond 100 %', { ...still, returns: 101 }],
    ['a total off its scale', { ...still, total_score: 101 }],
    ['a sub-score off its scale', { ...still, praise: { value: 91, score: 101 } }],
    ['a negative deduction', { ...still, deduction: -1 }],
  ])('refuses %s', (_name, values) => {
    expect(() => attribute({ model: tiered, values: still }, { model: tiered, values })).toThrow(RangeError);
  });

  test('refuses weights that do not sum', () => {
    const broken = { ...tiered, dimensions: [{ ...tiered.dimensions[0]!, weight: share(0.7) }, tiered.dimensions[1]!] };
    expect(() => attribute({ model: broken, values: still }, { model: broken, values: still })).toThrow(
      'attribute requires the weights of test@tiered to sum to 1, got 1.2',
    );
  });

  test.each(['2026-1-1', 'yesterday', '2026-13-45'])('refuses the day %s', (day) => {
    expect(() => attribute({ model: tiered, values: still, day }, { model: tiered, values: still })).toThrow(
      RangeError,
    );
  });
});
