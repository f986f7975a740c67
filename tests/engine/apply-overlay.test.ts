import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyOverlay, evaluate, modelFaults, type Overlay, type OverlayChange } from '../../lib/engine';
import { douyin20260908 } from '../../lib/platforms/douyin/models/2026-09-08';
import { hidden, tiered } from './models';

const numRuns = Number(process.env.RUNS ?? 300);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

const said = { by: '小李', at: '2026-11-01T09:00:00+08:00', why: '客服发的权重表', basis: 'shown' } as const;
const guess = { ...said, basis: 'unofficial' } as const;

function overlay(...changes: OverlayChange[]): Overlay {
  return { model: tiered.id, changes };
}

const weight = (of: string, value: number, more: object = said): OverlayChange =>
  ({ change: 'weight', of, value, ...said, ...more }) as OverlayChange;

describe('weights', () => {
  test('what is not changed shares what is left in its old proportions', () => {
    const model = applyOverlay({ ...douyin20260908 }, { model: douyin20260908.id, changes: [weight('goods', 0.6)] });
    const [goods, logistics, service] = model.dimensions.map((dimension) => dimension.weight);
    expect(goods).toEqual({ value: 0.6, low: 0.6, high: 0.6, basis: 'shown', source: 'user_1' });
    expect(logistics!.value).toBeCloseTo((0.4 * 0.15) / 0.5);
    expect(service!.value).toBeCloseTo((0.4 * 0.35) / 0.5);
    expect(service!.source).toBe('share_50_15_35');
    expect(modelFaults(model)).toEqual([]);
  });

  test('an estimate is off by ten points where it does not say by how much', () => {
    const [praise, returns] = applyOverlay(tiered, overlay(weight('praise', 0.95, guess))).dimensions[0]!.indicators;
    expect(praise!.weight).toMatchObject({ value: 0.95, low: 0.85, high: 1, basis: 'unofficial' });
    expect(returns!.weight.value).toBeCloseTo(0.05);
    const exact = applyOverlay(tiered, overlay(weight('praise', 0.95, { ...guess, slack: 0.01 })));
    expect(exact.dimensions[0]!.indicators[0]!.weight).toMatchObject({ low: 0.94, high: 0.96 });
  });

  test('a group typed off a page may miss 1 by what printing rounds', () => {
    const model = applyOverlay(tiered, overlay(weight('praise', 0.67), weight('returns', 0.34)));
    const sum = model.dimensions[0]!.indicators.reduce((total, each) => total + each.weight.value, 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  test.each<[string, OverlayChange[], string]>([
    [
      'more than a whole',
      [weight('praise', 0.7), weight('returns', 0.5)],
      'weights that sum to 1, got 1.2 for praise, returns',
    ],
    [
      'less than a whole',
      [weight('praise', 0.3), weight('returns', 0.5)],
      'weights that sum to 1, got 0.8 for praise, returns',
    ],
    ['nobody to take the rest', [weight('help', 0.5)], 'weights that sum to 1, got 0.5 for help'],
    ['over one', [weight('goods', 1.2)], 'weights that sum to at most 1, got 1.2 for goods'],
    ['no number', [weight('goods', Number.NaN)], 'changes that can stand, got dimensions: weights sum to NaN, not 1'],
    ['below nothing', [weight('goods', -0.1)], 'changes that can stand, got dimensions'],
    ['of nobody', [weight('constructor', 0.1)], 'weights of test@tiered, got one of constructor'],
  ])('%s is refused', (_, changes, message) => {
    expect(() => applyOverlay(tiered, overlay(...changes))).toThrow(RangeError);
    expect(() => applyOverlay(tiered, overlay(...changes))).toThrow(message);
  });

  test('whatever is given, a model without faults comes out, or a RangeError', () => {
    const change = fc.record({ of: fc.constantFrom('goods', 'service', 'praise', 'returns', 'help'), value: fc.double({ min: 0, max: 1, noNaN: true }), shown: fc.boolean() }); // biome-ignore format: one record
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (list) => {
        const changes = list.map(({ of, value, shown }) => weight(of, value, shown ? said : guess));
        try {
          const model = applyOverlay(hidden, { model: hidden.id, changes });
          expect(modelFaults(model)).toEqual([]);
          expect(evaluate(model, { praise: 90, returns: 1, help: 1 }).status).toBe('scored');
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns, seed },
    );
  });
});

describe('tiers, lines, thresholds', () => {
  const tiers = (edges: readonly [number, number][], otherwise: number, more: object = {}): OverlayChange =>
    ({ change: 'tiers', of: 'praise', tiers: edges.map(([edge, score]) => ({ edge, score })), otherwise, ...said, ...more }) as OverlayChange; // biome-ignore format: one record

  test('typed off the page they are exact', () => {
    const model = applyOverlay(hidden, { ...overlay(tiers([[96, 100], [92, 80]], 50)), model: hidden.id }); // biome-ignore format: a table
    expect(model.dimensions[0]!.indicators[0]!.curve).toEqual({
      kind: 'tiers',
      tiers: [
        { edge: 96, score: 100 },
        { edge: 92, score: 80 },
      ],
      otherwise: 50,
      spread: 0,
      jump: 0,
      basis: 'shown',
      source: 'user_1',
    });
    const result = evaluate(model, { praise: 92, returns: 1, help: 1 });
    expect(result.status === 'scored' && result.contributions[0]?.score).toEqual({ value: 80, low: 80, high: 80, basis: 'shown' }); // biome-ignore format: one line
  });

  test('an estimate is as doubtful as what it replaces', () => {
    const change: OverlayChange = { change: 'line', of: 'praise', points: [{ value: 80, score: 50 }, { value: 98, score: 100 }], ...guess }; // biome-ignore format: one record
    const { curve } = applyOverlay(hidden, { model: hidden.id, changes: [change] }).dimensions[0]!.indicators[0]!;
    expect(curve).toMatchObject({ kind: 'line', spread: 20, jump: 0, basis: 'unofficial' });
  });

  test('the later of two holds, and both are kept', () => {
    const model = applyOverlay(tiered, overlay(tiers([[96, 100]], 50), tiers([[95, 100]], 50)));
    expect(model.dimensions[0]!.indicators[0]!.curve).toMatchObject({ source: 'user_2', tiers: [{ edge: 95 }] });
    expect(model.sources).toHaveProperty('user_1');
  });

  test('orders and stars', () => {
    const model = applyOverlay(
      tiered,
      overlay(
        { change: 'formal_orders', value: 50, ...said },
        { change: 'stars', stars: [{ from: 90, stars: 5 }, { from: 60, stars: 4 }], ...said }, // biome-ignore format: a table
      ),
    );
    expect(evaluate(model, { valid_orders: 40 })).toEqual({ status: 'no_score', orders: 40 });
    expect(model.stars).toHaveLength(2);
    expect(model.stages).toMatchObject({ basis: 'shown', source: 'user_1', growth: 70 });
  });

  test.each<[string, OverlayChange, string]>([
    ['tiers out of order', tiers([[92, 80], [96, 100]], 50), 'got goods.praise.curve: 96 after 92'], // biome-ignore format: a table
    ['a score off the scale', tiers([[96, 120]], 50), 'got goods.praise.curve: score 120 is off the scale'],
    ['an edge that is no number', tiers([[96, 100], [Number.NaN, 80]], 50), 'got goods.praise.curve: NaN is no value'], // biome-ignore format: a table
    ['nobody’s', tiers([[96, 100]], 50, { of: 'goods' }), 'requires indicators of test@tiered, got goods'],
    ['stars upside down', { change: 'stars', stars: [{ from: 60, stars: 4 }, { from: 90, stars: 5 }], ...said }, 'got stars: not best first'], // biome-ignore format: a table
  ])('%s is refused', (_, change, message) => {
    expect(() => applyOverlay(tiered, overlay(change))).toThrow(message);
  });
});

test('who, when and why stand with the sources; the model is another one', () => {
  const model = applyOverlay(tiered, overlay(weight('goods', 0.4)));
  expect(model.id).toBe('test@tiered+own');
  expect(model.sources.user_1).toEqual({
    title: { zh: '自己改的（小李）：客服发的权重表', en: 'Own change (小李): 客服发的权重表' },
    date: '2026-11-01',
  });
  expect(tiered.sources).not.toHaveProperty('user_1');
  expect(applyOverlay(tiered, overlay())).toBe(tiered);
});

test('changes to another model, or orders where none count, are refused', () => {
  expect(() => applyOverlay(hidden, overlay(weight('goods', 0.4)))).toThrow(
    'applyOverlay requires changes to test@hidden, got changes to test@tiered',
  );
  const { stages: _, ...without } = tiered;
  const change: OverlayChange = { change: 'formal_orders', value: 50, ...said };
  expect(() => applyOverlay(without, overlay(change))).toThrow('requires a model with stages, got test@tiered');
});

test('industry tables that speak of a changed group go', () => {
  const { variants, dimensions } = applyOverlay(douyin20260908, {
    model: douyin20260908.id,
    changes: [weight('platform_help_rate', 0.4)],
  });
  expect(variants).toEqual([]);
  expect(dimensions[2]!.indicators.find(({ id }) => id === 'im_response_time')!.weight.value).toBeCloseTo(0.2);
});
