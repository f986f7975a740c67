import { describe, expect, test } from 'vitest';
import { largestDrop } from '../../../lib/engine';
import type { ScoreModel } from '../../../lib/engine/score-model';
import type { Snapshot } from '../../../lib/records/snapshot';
import { tiered } from '../models';

const UNITS: Readonly<Record<string, 'percent'>> = { praise: 'percent', returns: 'percent', help: 'percent' };

function page(day: string, figures: Readonly<Record<string, number>>): Snapshot {
  return {
    platform: 'douyin',
    shopId: '1',
    shopName: '',
    page: 'overview',
    day,
    dayFrom: 'page',
    capturedAt: `${day}T12:00:00+08:00`,
    url: 'https://example.test/',
    stage: 'formal',
    readings: Object.entries(figures).map(([indicator, value]) => ({
      indicator,
      dimension: '',
      label: indicator,
      raw: String(value),
      value,
      unit: UNITS[indicator] ?? 'score',
    })),
  };
}

const history = [
  page('2026-09-01', { praise: 91, returns: 1, help: 1, total_score: 100 }),
  page('2026-09-02', { praise: 85, returns: 1, help: 1, total_score: 94 }),
  page('2026-09-03', { praise: 91, returns: 1, help: 1, total_score: 100 }),
  page('2026-09-05', { praise: 91, returns: 3, help: 4, total_score: 77 }),
  page('2026-09-06', { praise: 91, returns: 1, help: 4, total_score: 85 }),
];

describe('largestDrop', () => {
  test('the day, since when, and the first cause', () => {
    const drop = largestDrop(tiered, history);
    expect(drop).toMatchObject({ day: '2026-09-05', since: '2026-09-03', change: -23 });
    expect(drop?.cause).toMatchObject({ indicator: 'help', points: { value: -15 } });
    expect(drop?.attribution.parts.reduce((sum, { points }) => sum + points.value, 0)).toBeCloseTo(-23, 12);
  });

  test('the order of the pages does not matter', () => {
    expect(largestDrop(tiered, history.toReversed())).toEqual(largestDrop(tiered, history));
  });

  test('of falls of one size, the one that rounding did least for', () => {
    const drop = largestDrop(tiered, [
      page('2026-09-01', { praise: 91, returns: 1, help: 1, total_score: 100 }),
      page('2026-09-02', { praise: 91, returns: 1, help: 1, total_score: 99 }),
      page('2026-09-03', { praise: 85, returns: 1, help: 1, total_score: 98 }),
    ]);
    expect(drop).toMatchObject({ day: '2026-09-03', cause: { indicator: 'praise' } });
  });

  test('of falls of one size, not the one that is put down to what was not read', () => {
    const drop = largestDrop(tiered, [
      page('2026-09-01', { praise: 91, returns: 1, help: 1, total_score: 100 }),
      page('2026-09-02', { praise: 85, returns: 1, help: 1, total_score: 94 }),
      page('2026-09-03', { praise: 91, returns: 1, help: 1, total_score: 100 }),
      page('2026-09-04', { praise: 91, returns: 1, total_score: 94 }),
    ]);
    expect(drop).toMatchObject({ day: '2026-09-02', cause: { indicator: 'praise' } });
  });

  test('each day under its own rules', () => {
    const later: ScoreModel = {
      ...tiered,
      id: 'test@later',
      validFrom: '2026-09-05',
      dimensions: [
        { ...tiered.dimensions[0]!, weight: { ...tiered.dimensions[0]!.weight, value: 0.2, low: 0.2, high: 0.2 } },
        { ...tiered.dimensions[1]!, weight: { ...tiered.dimensions[1]!.weight, value: 0.8, low: 0.8, high: 0.8 } },
      ],
    };
    const drop = largestDrop(
      [{ ...tiered, validUntil: '2026-09-05' }, later],
      [
        page('2026-09-04', { praise: 91, returns: 1, help: 4, total_score: 85 }),
        page('2026-09-05', { praise: 91, returns: 1, help: 4, total_score: 76 }),
      ],
    );
    expect(drop).toMatchObject({ day: '2026-09-05', change: -9, cause: { kind: 'rule' } });
  });

  test.each([
    ['an empty history', []],
    ['one day', history.slice(0, 1)],
    ['a total that never fell', history.slice(1, 3)],
    ['no totals', history.map((each) => ({ ...each, readings: each.readings.slice(0, 3) }))],
  ])('%s has none', (_name, snapshots) => {
    expect(largestDrop(tiered, snapshots)).toBeUndefined();
  });

  test('days before any rules count for nothing', () => {
    expect(largestDrop([{ ...tiered, validFrom: '2026-09-05' }], history)).toBeUndefined();
  });
});
