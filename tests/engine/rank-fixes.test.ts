import { describe, expect, test } from 'vitest';
import { type FixOrder, rankFixes } from '../../lib/engine/rank-fixes';
import type { Effect, Fix } from '../../lib/engine/types';
import { fixes } from '../../lib/platforms/douyin/fixes';
import { douyin20260908 } from '../../lib/platforms/douyin/models/2026-09-08';
import { tiered } from './models';

const text = { zh: '甲', en: 'A' };

function fix(id: string, effects: readonly Effect[], effort: Fix['effort'] = 'low'): Fix {
  return {
    id,
    title: text,
    how: text,
    effects,
    effort,
    firstDays: 1,
    fullDays: 30,
    evidence: { basis: 'judgement', note: text },
    seeds: [],
  };
}

/** Goods 0.5 × (0.6 × 80 + 0.4 × 100), service 0.5 × 70: 79, see evaluate.test.ts. */
const values = { praise: 85, returns: 0.5, help: 4, bonus: 0, deduction: 3 };

describe('rankFixes', () => {
  test('best first; ties by effort, then id; without a gain last', () => {
    const ranked = rankFixes(tiered, values, [
      fix('nothing', []),
      fix('z-tier', [{ indicator: 'praise', kind: 'to', value: 90 }]), // 0.3 × 20 = 6
      fix('a-hard', [{ indicator: 'praise', kind: 'add', by: 5 }], 'high'), // 6
      fix('a-tier', [{ indicator: 'praise', kind: 'relative', by: 0.1 }]), // 93.5: 6
      fix('best', [{ indicator: 'help', kind: 'to', value: 1 }], 'high'), // 0.5 × 30 = 15
      fix('within', [{ indicator: 'help', kind: 'relative', by: -0.1 }]), // 3.6: same tier
      fix('unread', [{ indicator: 'stars', kind: 'to', value: 5 }]),
      fix('forgiven', [{ indicator: 'deduction', kind: 'to', value: 0 }]), // 3
    ]);
    expect(ranked.map(({ fix: { id }, gain }) => [id, gain?.value])).toEqual([
      ['best', 15],
      ['a-tier', 6],
      ['z-tier', 6],
      ['a-hard', 6],
      ['forgiven', 3],
      ['within', 0],
      ['nothing', undefined],
      ['unread', undefined],
    ]);
  });

  test.each<{ by: FixOrder; ids: string[] }>([
    { by: 'gain', ids: ['best', 'tier', 'later', 'quick', 'within', 'unread'] },
    { by: 'gainPerEffort', ids: ['tier', 'later', 'quick', 'best', 'within', 'unread'] }, // 6, 3, 3, 15 / 16
    { by: 'speed', ids: ['quick', 'tier', 'later', 'best', 'within', 'unread'] },
  ])('by $by', ({ by, ids }) => {
    const days = (own: Fix, firstDays: number, fullDays: number): Fix => ({ ...own, firstDays, fullDays });
    const fixes = [
      days(fix('within', [{ indicator: 'help', kind: 'relative', by: -0.1 }]), 0, 1), // gains nothing
      days(fix('unread', [{ indicator: 'stars', kind: 'to', value: 5 }]), 0, 1),
      days(fix('later', [{ indicator: 'deduction', kind: 'to', value: 0 }]), 3, 31),
      days(fix('tier', [{ indicator: 'praise', kind: 'to', value: 90 }]), 3, 30),
      days(fix('quick', [{ indicator: 'deduction', kind: 'to', value: 0 }]), 1, 2),
      days(fix('best', [{ indicator: 'help', kind: 'to', value: 1 }], 'high'), 9, 30),
    ];
    const ranked = rankFixes(tiered, values, fixes, undefined, { by });
    expect(ranked.map(({ fix: { id } }) => id)).toEqual(ids);
  });

  test.each<{ name: string; effects: Effect[]; changes: Record<string, number>; gain: number | undefined }>([
    { name: 'a goal already reached', effects: [{ indicator: 'returns', kind: 'to', value: 2 }], changes: {}, gain: 0 },
    {
      name: 'an effect the wrong way',
      effects: [{ indicator: 'help', kind: 'relative', by: 0.5 }],
      changes: {},
      gain: 0,
    },
    {
      name: 'not beyond the range',
      effects: [{ indicator: 'praise', kind: 'add', by: 50 }],
      changes: { praise: 100 },
      gain: 6,
    },
    {
      name: 'not below nothing',
      effects: [{ indicator: 'help', kind: 'add', by: -9 }],
      changes: { help: 0 },
      gain: 15,
    },
    {
      name: 'two effects',
      effects: [
        { indicator: 'help', kind: 'to', value: 1 },
        { indicator: 'praise', kind: 'to', value: 90 },
      ],
      changes: { help: 1, praise: 90 },
      gain: 21,
    },
    {
      name: 'the part that can be computed',
      effects: [
        { indicator: 'help', kind: 'to', value: 1 },
        { indicator: 'stars', kind: 'to', value: 5 },
      ],
      changes: { help: 1 },
      gain: 15,
    },
    {
      name: 'no more bonus than the cap',
      effects: [{ indicator: 'bonus', kind: 'add', by: 20 }],
      changes: { bonus: 6 },
      gain: 6,
    },
    {
      name: 'without noise',
      effects: [{ indicator: 'returns', kind: 'add', by: -0.3 }],
      changes: { returns: 0.2 },
      gain: 0,
    },
  ])('$name', ({ effects, changes, gain }) => {
    const [ranked] = rankFixes(tiered, values, [fix('x', effects)]);
    expect(ranked?.changes).toEqual(changes);
    expect(ranked?.gain?.value).toBe(gain);
  });

  test('an indicator that was not read has no gain', () => {
    const [ranked] = rankFixes(tiered, { ...values, praise: undefined, goods_score: 88 }, [
      fix('x', [{ indicator: 'praise', kind: 'to', value: 90 }]),
    ]);
    expect(ranked?.gain).toBeUndefined();
  });

  test('a bonus that the shop may already have may bring nothing', () => {
    const insurance = fix('x', [{ indicator: 'bonus', kind: 'add', by: 2 }]);
    expect(rankFixes(tiered, values, [insurance])[0]?.gain).toMatchObject({ value: 2, low: 2, high: 2 });
    const [ranked] = rankFixes(tiered, { ...values, bonus: 2 }, [insurance]);
    expect(ranked?.gain).toMatchObject({ value: 2, low: 0, high: 2 });
  });

  test('starts from the shown total', () => {
    const best = fix('x', [{ indicator: 'help', kind: 'to', value: 1 }]);
    expect(rankFixes(tiered, values, [best], 95)[0]?.gain?.value).toBe(5);
  });
});

test('Douyin’s fixes on the page of 2026-09-09: every gain is a gain', () => {
  const page = {
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
  };
  const ranked = rankFixes(douyin20260908, page, fixes);
  expect(ranked).toHaveLength(fixes.length);
  const gains = ranked.flatMap(({ gain }) => gain ?? []);
  expect(gains.length).toBeGreaterThan(20);
  for (const { value, low, high } of gains) expect(low >= 0 && value >= low && high >= value && high <= 18).toBe(true);
  expect(gains[0]!.value).toBeGreaterThan(1);
});
