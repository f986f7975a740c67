import { describe, expect, test } from 'vitest';
import { figureFacts } from '../../lib/overlay/figure-facts';
import { pointsOf } from '../../lib/overlay/points-of';
import { scoreModels } from '../../lib/overlay/score-models';
import { platforms } from '../../lib/platforms';
import { douyin20260714 } from '../../lib/platforms/douyin/models/2026-07-14';
import { type Reading, type Snapshot, snapshotSchema } from '../../lib/records/snapshot';

const reading = (indicator: string, value: number, more: Partial<Reading> = {}): Reading => ({
  indicator,
  dimension: '',
  label: indicator,
  raw: String(value),
  value,
  unit: 'score',
  ...more,
});

function snapshot(day: string, readings: Reading[], more: Partial<Snapshot> = {}): Snapshot {
  return snapshotSchema.parse({
    platform: 'douyin',
    shopId: '1',
    shopName: '云朵旗舰店',
    page: 'overview',
    day,
    dayFrom: 'page',
    capturedAt: `${day}T10:00:00+08:00`,
    url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
    stage: 'formal',
    readings,
    ...more,
  });
}

/** Weights of the dimensions as the page of August prints them: 50, 20, 30 %. */
const SCORES = [
  reading('total_score', 82),
  reading('goods_score', 69, { weight: 0.5 }),
  reading('logistics_score', 99, { weight: 0.2 }),
  reading('service_score', 85, { weight: 0.3 }),
];

test('the models here are the newest of their platforms', () => {
  for (const { id, models } of platforms) {
    const here = scoreModels[id] ?? [];
    expect(models.slice(models.length - here.length)).toEqual(here);
  }
});

describe('points', () => {
  test('of a dimension are its score by the weight that the page shows', () => {
    const points = pointsOf(douyin20260714, snapshot('2026-08-20', SCORES));
    expect(points.get('goods_score')?.value).toBeCloseTo(34.5);
    expect(points.get('logistics_score')?.value).toBeCloseTo(19.8);
    expect(points.get('service_score')?.value).toBeCloseTo(25.5);
    expect(points.has('total_score')).toBe(false);
  });

  test('of an indicator are its sub-score by both weights', () => {
    const rating = reading('goods_rating', 4.69, { dimension: 'goods', score: 60, weight: 0.9 });
    const quality = reading('quality_return_rate', 1.34, {
      unit: 'percent',
      dimension: 'goods',
      score: 90,
      weight: 0.1,
    });
    const points = pointsOf(douyin20260714, snapshot('2026-08-20', [...SCORES, rating, quality]));
    expect(points.get('goods_rating')?.value).toBeCloseTo(0.5 * 0.9 * 60);
    expect(points.get('quality_return_rate')?.value).toBeCloseTo(0.5 * 0.1 * 90);
  });

  test.each<[when: string, of: Snapshot]>([
    ['a dimension was not read', snapshot('2026-08-20', SCORES.slice(0, 3))],
    ['the shop is in its growth stage', snapshot('2026-08-20', SCORES, { stage: 'growth' })],
    ['a figure lies outside the scale', snapshot('2026-08-20', [...SCORES.slice(0, 3), reading('service_score', 12)])],
  ])('are not given where %s', (_when, of) => {
    expect(pointsOf(douyin20260714, of).size).toBe(0);
  });
});

describe('what a chip knows', () => {
  const rate = (value: number) =>
    reading('quality_return_rate', value, { unit: 'percent', raw: `${value.toFixed(2)} %` });
  const ofRate = (today: Snapshot, history: Snapshot[], better: 'higher' | 'lower' | undefined = 'lower') =>
    figureFacts({
      snapshot: today,
      history,
      models: {},
      shop: {},
      better: new Map(better ? [['quality_return_rate', better]] : []),
    }).get('quality_return_rate')!;
  const today = snapshot('2026-09-09', [rate(1.4)]);

  test('is the change since the last day that had the figure', () => {
    const history = [
      snapshot('2026-09-06', [rate(1.1)]),
      snapshot('2026-09-07', [rate(1.2)]),
      snapshot('2026-09-08', [reading('total_score', 80)]),
    ];
    const { change, decimals } = ofRate(today, history);
    expect(change).toEqual({ since: '2026-09-07', by: expect.closeTo(0.2), improved: false });
    expect(decimals).toBe(2);
  });

  test.each<[better: 'higher' | 'lower' | undefined, improved: boolean | undefined]>([
    ['lower', false],
    ['higher', true],
    [undefined, undefined],
  ])('where %s is better, a rise is better: %s', (better, improved) => {
    const facts = figureFacts({
      snapshot: today,
      history: [snapshot('2026-09-08', [rate(1.2)])],
      models: {},
      shop: {},
      better: new Map(better ? [['quality_return_rate', better]] : []),
    });
    expect(facts.get('quality_return_rate')?.change?.improved).toBe(improved);
  });

  test('is one value a day, the last of it, of days before and in the same unit', () => {
    const history = [
      snapshot('2026-09-07', [rate(1.1)]),
      snapshot('2026-09-07', [rate(1.3)]),
      snapshot('2026-09-08', [{ ...rate(5), unit: 'count' }]),
      snapshot('2026-09-09', [rate(9)]),
      snapshot('2026-09-10', [rate(9)]),
    ];
    expect(ofRate(today, history).series).toEqual([
      { day: '2026-09-07', value: 1.3 },
      { day: '2026-09-09', value: 1.4 },
    ]);
  });

  test('is no change on the first day', () => {
    expect(ofRate(today, [])).toMatchObject({ change: undefined, points: undefined, movable: false });
  });

  test('is at most thirty days', () => {
    const history = Array.from({ length: 60 }, (_, i) =>
      snapshot(new Date(Date.UTC(2026, 5, 1 + i)).toISOString().slice(0, 10), [rate(1)]),
    );
    expect(ofRate(today, history).series).toHaveLength(30);
  });

  test('is whether the panel can move it', () => {
    const facts = figureFacts({
      snapshot: snapshot('2026-09-09', [...SCORES, rate(1.3), reading('valid_orders', 400, { unit: 'count' })]),
      history: [],
      models: scoreModels,
      shop: {},
      better: new Map(),
    });
    const movable = [...facts].filter(([, fact]) => fact.movable).map(([indicator]) => indicator);
    expect(movable).toEqual(['quality_return_rate']);
  });
});
