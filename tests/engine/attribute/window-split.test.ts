import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowSplit } from '../../../lib/engine';
import { dailyCounts } from '../../../lib/engine/attribute/daily-counts';
import type { Snapshot } from '../../../lib/records/snapshot';

type Day = { readonly events: number; readonly cases: number };

function dayAt(index: number): string {
  return new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
}

/** The pages of a shop: totals of a rolling window over the days, from the first full window on. */
function pages(days: readonly Day[], windowDays: number, decimals = 4): Snapshot[] {
  return days.slice(windowDays - 1).map((_, at) => {
    const window = days.slice(at, at + windowDays);
    const [numerator, denominator] = [sum(window, 'events'), sum(window, 'cases')];
    const value = denominator === 0 ? 0 : Number(((100 * numerator) / denominator).toFixed(decimals));
    const day = dayAt(at);
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
      readings: [
        {
          indicator: 'quality_return_rate',
          dimension: 'goods',
          label: '商品品质退货率',
          raw: `${value} %`,
          value,
          unit: 'percent',
          numerator,
          denominator,
          windowDays,
        },
      ],
    };
  });
}

function sum(days: readonly Day[], of: keyof Day): number {
  return days.reduce((total, day) => total + day[of], 0);
}

const steady = (count: number, events: number, cases: number): Day[] =>
  Array.from({ length: count }, () => ({ events, cases }));

describe('a window of 3 days', () => {
  test('the rate rises because a good day left: the day that came is as good as any', () => {
    // A shop from its first order on, so that all days follow from the totals.
    const days: Day[] = [
      ...steady(3, 0, 0),
      { events: 0, cases: 100 },
      { events: 5, cases: 100 },
      { events: 5, cases: 100 },
      { events: 5, cases: 100 },
    ];
    // Last window 15/300 = 5 %, the one before 10/300: entering 5 of 100, leaving 0 of 100.
    // Enter first: 15/400 − 10/300 = +0.4167 pp; last: 15/300 − 10/200 = 0. Mean +0.2083 pp; leaving the rest of 1.6667.
    const split = windowSplit(pages(days, 3), 'quality_return_rate', dayAt(4), 3);
    expect(split).toMatchObject({ status: 'exact' });
    if (split.status === 'unknown') return;
    expect(split.entering.value).toBeCloseTo(0.20833, 4);
    expect(split.leaving.value).toBeCloseTo(1.45833, 4);
    expect(split.entering.value + split.leaving.value + split.rounding).toBeCloseTo(split.change, 12);
  });

  test('without the days before, there are ends but no figure', () => {
    const split = windowSplit(pages(steady(4, 1, 10), 3), 'quality_return_rate', dayAt(1), 3);
    expect(split).toMatchObject({ status: 'bounded' });
    if (split.status === 'unknown') return;
    expect(split.entering.low).toBeLessThanOrEqual(0);
    expect(split.entering.high).toBeGreaterThanOrEqual(0);
  });
});

test.each([
  ['an empty history', [], dayAt(5), 'no_day'],
  ['one day', pages(steady(3, 1, 10), 3), dayAt(0), 'no_day'],
  ['another day', pages(steady(9, 1, 10), 3), dayAt(30), 'no_day'],
  ['the day before missing', pages(steady(9, 1, 10), 3).filter(({ day }) => day !== dayAt(3)), dayAt(4), 'no_day'],
  [
    'no counts',
    pages(steady(9, 1, 10), 3).map((page) => ({
      ...page,
      readings: page.readings.map(({ numerator: _, denominator: __, ...rest }) => rest),
    })),
    dayAt(4),
    'no_counts',
  ],
] as const)('%s: %#', (_name, snapshots, day, why) => {
  expect(windowSplit(snapshots, 'quality_return_rate', day, 3)).toEqual({ status: 'unknown', why });
});

test('totals that no days have are a contradiction', () => {
  const [first, second, third, fourth, ...rest] = pages(steady(9, 1, 10), 3);
  const misread = (page: Snapshot, denominator: number) => ({
    ...page,
    readings: [{ ...page.readings[0]!, denominator }],
  });
  // 30 orders in three days, then 3000, then 30: the day that entered has at least 2970 and cannot have left again.
  const snapshots = [first!, second!, misread(third!, 3_000), fourth!, ...rest];
  expect(windowSplit(snapshots, 'quality_return_rate', fourth!.day, 3)).toEqual({
    status: 'unknown',
    why: 'contradiction',
  });
});

test('refuses a day that is none', () => {
  expect(() => windowSplit([], 'quality_return_rate', 'yesterday')).toThrow(RangeError);
});

const day = fc.record({ events: fc.nat(3), more: fc.integer({ min: 1, max: 20 }) });
const history = fc
  .array(day, { minLength: 8, maxLength: 30 })
  .map((days) => days.map(({ events, more }): Day => ({ events, cases: events + more })));

describe('any history', () => {
  test('the true days lie between the ends, whichever days were missed', () => {
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: 2, max: 6 }),
        fc.array(fc.boolean(), { maxLength: 30 }),
        (days, window, isMissed) => {
          const totals = days
            .slice(window - 1)
            .map((_, at) => (isMissed[at] ? undefined : sum(days.slice(at, at + window), 'events')));
          dailyCounts(totals, window).forEach(({ entering, leaving }, at) => {
            if (at === 0) return;
            const [came, went] = [days[at + window - 1]!.events, days[at - 1]!.events];
            expect(entering.low <= came && came <= entering.high).toBe(true);
            expect(leaving.low <= went && went <= leaving.high).toBe(true);
          });
        },
      ),
    );
  });

  test('the true split lies between the ends, and the order of the pages does not matter', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 2, max: 6 }), (days, window) => {
        const snapshots = pages(days, window);
        const at = snapshots.length - 1;
        fc.pre(at > 0);
        const split = windowSplit(snapshots, 'quality_return_rate', dayAt(at), window);
        if (split.status === 'unknown') throw new Error(split.why);
        const truth = trueEntering(days, window, at);
        expect(split.entering.low - 1e-9 <= truth && truth <= split.entering.high + 1e-9).toBe(true);
        if (split.status === 'exact') expect(split.entering.value).toBeCloseTo(truth, 9);
        expect(Math.abs(split.entering.value + split.leaving.value + split.rounding - split.change)).toBeLessThan(1e-9);
        expect(windowSplit(snapshots.toReversed(), 'quality_return_rate', dayAt(at), window)).toEqual(split);
      }),
    );
  });
});

function trueEntering(days: readonly Day[], window: number, at: number): number {
  const rate = (top: number, bottom: number) => (bottom > 0 ? (100 * top) / bottom : 0);
  const old = days.slice(at - 1, at - 1 + window);
  const now = days.slice(at, at + window);
  const came = days[at + window - 1]!;
  const [b0, n0, b1, n1] = [sum(old, 'events'), sum(old, 'cases'), sum(now, 'events'), sum(now, 'cases')];
  return (
    (rate(b0 + came.events, n0 + came.cases) - rate(b0, n0) + rate(b1, n1) - rate(b1 - came.events, n1 - came.cases)) /
    2
  );
}
