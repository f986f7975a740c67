import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, gapsOf, spanOf } from '../../lib/panel/history-series';
import { dayTicks } from '../../lib/panel/history-ticks';
import { tierBands } from '../../lib/panel/history-tiers';
import { type ChartView, chartKey, shown } from '../../lib/panel/history-window';

const ends = { first: 0, last: 400 };
const view: ChartView = { from: 100, to: 190, cursor: 120 };

describe('keys of the chart', () => {
  test.each<[string, ChartView | undefined, boolean?]>([
    ['ArrowLeft', { from: 100, to: 190, cursor: 119 }],
    ['ArrowRight', { from: 100, to: 190, cursor: 127 }, true],
    ['PageUp', { from: 30, to: 120, cursor: 30 }],
    ['PageDown', { from: 120, to: 210, cursor: 210 }],
    ['Home', { from: 0, to: 90, cursor: 0 }],
    ['End', { from: 310, to: 400, cursor: 400 }],
    ['+', { from: 110, to: 155, cursor: 120 }],
    ['-', { from: 80, to: 260, cursor: 120 }],
    ['a', undefined],
  ])('%s', (key, after, shiftKey = false) => {
    expect(chartKey({ key, shiftKey }, view, ends)).toEqual(after);
  });

  test('any keys lead to a view of at least a week that holds the cursor, within what there is', () => {
    const keys = fc.array(
      fc.record({
        key: fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', '+', '-'),
        shiftKey: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(keys, (pressed) => {
        const last = pressed.reduce((at, key) => chartKey(key, at, ends) ?? at, view);
        expect(last.to - last.from).toBeGreaterThanOrEqual(6);
        expect(last.from).toBeGreaterThanOrEqual(ends.first);
        expect(last.to).toBeLessThanOrEqual(ends.last);
        expect(last.cursor).toBeGreaterThanOrEqual(last.from);
        expect(last.cursor).toBeLessThanOrEqual(last.to);
      }),
    );
  });

  test('a history shorter than what is asked for is shown whole, and a week at least', () => {
    expect(shown({ from: -60, to: 30 }, 30, { first: 0, last: 30 })).toEqual({ from: 0, to: 30, cursor: 30 });
    expect(shown({ from: 0, to: 0 }, 0, { first: 0, last: 0 })).toEqual({ from: 0, to: 6, cursor: 0 });
  });
});

describe('the time axis', () => {
  test.each([
    ['2026-09-01', '2026-09-05', ['9月1日', '9月2日', '9月3日', '9月4日', '9月5日']],
    ['2026-08-30', '2026-09-20', ['8月30日', '9月6日', '9月13日', '9月20日']],
    ['2025-11-20', '2026-04-20', ['12月', '2026年', '2月', '3月', '4月']],
    ['2016-11-20', '2026-11-20', ['2018年', '2020年', '2022年', '2024年', '2026年']],
  ])('%s to %s', (from, to, labels) => {
    expect(dayTicks(from, to, 6, 'zh-CN').map(({ label }) => label)).toEqual(labels);
  });

  test('in English', () => {
    expect(dayTicks('2025-11-20', '2026-03-20', 6, 'en').map(({ label }) => label)).toEqual(['Dec', '2026', 'Feb', 'Mar']); // biome-ignore format: one line
  });
});

describe('columns', () => {
  const days = [
    { day: '2026-09-01', values: { total_score: { value: 80 }, help: 1 } },
    { day: '2026-09-03', values: { total_score: { value: 82 } } },
  ];

  test('have an entry for every calendar day; what was not read is none', () => {
    expect(columnsOf(days, ['total_score', 'help'])).toEqual({
      first: '2026-09-01',
      columns: [
        { id: 'total_score', values: [80, null, 82] },
        { id: 'help', values: [1, null, null] },
      ],
    });
    expect(gapsOf(days)).toEqual([['2026-09-02', '2026-09-02']]);
  });

  test('span what is shown and no more, never less than makes sense', () => {
    const columns = columnsOf(days, ['total_score']);
    const span = (from: string, to: string, least: number, band: Parameters<typeof spanOf>[0]['band'] = []) =>
      spanOf({ columns, from, to, band, least });
    const [low, high] = span('2026-09-01', '2026-09-03', 1);
    expect(low).toBeLessThan(80);
    expect(low).toBeGreaterThan(79);
    expect(high).toBeGreaterThan(82);
    const [least, most] = span('2026-09-03', '2026-09-09', 10);
    expect(least).toBeLessThanOrEqual(77);
    expect(most).toBeGreaterThanOrEqual(87);
    expect(span('2026-10-01', '2026-10-09', 10)).toEqual([0, 1]);
  });

  test('a wide forecast does not press the past into a line', () => {
    const columns = columnsOf(days, ['total_score']);
    const band = [{ day: '2026-09-04', value: { low: 10, high: 83 } }];
    const [low, high] = spanOf({ columns, from: '2026-09-01', to: '2026-09-09', band, least: 1 });
    expect(low).toBeCloseTo(78 - 0.08 * 5, 9);
    expect(high).toBeCloseTo(83 + 0.08 * 5, 9);
    const before = spanOf({ columns, from: '2026-09-01', to: '2026-09-03', band, least: 1 });
    expect(before[0]).toBeGreaterThan(79);
  });
});

describe('tiers as stretches of values', () => {
  const curve = {
    kind: 'tiers' as const,
    tiers: [
      { edge: 1, score: 100 },
      { edge: 2, score: 80 },
    ],
    otherwise: 50,
    spread: 0,
    jump: 0,
    basis: 'official' as const,
    source: 'rule',
  };

  test.each([
    ['lower', curve.tiers, [[-Infinity, 1, 100], [1, 2, 80], [2, Infinity, 50]]], // biome-ignore format: a table
    ['higher', curve.tiers.toReversed(), [[-Infinity, 1, 50], [1, 2, 100], [2, Infinity, 80]]], // biome-ignore format: a table
  ] as const)('%s is better', (better, tiers, bands) => {
    expect(
      tierBands({ ...curve, tiers: [...tiers] }, better).map(({ low, high, score }) => [low, high, score]),
    ).toEqual(bands);
  });

  test('a curve without steps has none', () => {
    expect(tierBands({ ...curve, kind: 'line', points: [] }, 'lower')).toEqual([]);
  });
});
