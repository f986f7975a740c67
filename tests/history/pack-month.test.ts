import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeVisits } from '../../lib/history/merge-visits';
import type { PackedMonth } from '../../lib/history/month-record';
import { packMonth } from '../../lib/history/pack-month';
import { pageDay } from '../../lib/history/page-day';
import { unpackMonth } from '../../lib/history/unpack-month';
import { UNITS } from '../../lib/records/ids';
import type { Reading, Snapshot } from '../../lib/records/snapshot';
import { reading, snapshot } from './sample';

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const anyReading = fc.record(
  {
    indicator: fc.stringMatching(/^[a-z][a-z0-9_]{0,63}$/),
    dimension: fc.string(),
    label: fc.string({ unit: 'binary' }),
    raw: fc.string({ unit: 'binary' }),
    value: number,
    unit: fc.constantFrom(...UNITS),
    score: number,
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
    numerator: number,
    denominator: number,
    windowDays: fc.integer({ min: 1, max: 365 }),
    change: number,
    rank: number,
  },
  { requiredKeys: ['indicator', 'dimension', 'label', 'raw', 'value', 'unit'], noNullPrototype: true },
);

const anyDay = fc.record({
  date: fc.integer({ min: 1, max: 31 }),
  list: fc.array(anyReading, { maxLength: 30 }),
  industry: fc.option(fc.string(), { nil: undefined }),
});

const day = (date: number, more: Partial<Snapshot> = {}) =>
  pageDay(snapshot({ day: `2026-09-${String(date).padStart(2, '0')}`, ...more }));
const refuse = (_day: string, error: unknown) => {
  throw error;
};

describe('packing', () => {
  test('is undone by unpacking, and survives the browser’s own copying', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDay, { minLength: 1, maxLength: 5, selector: ({ date }) => date }), (some) => {
        const days = some
          .sort((a, b) => a.date - b.date)
          .map(({ date, list, industry }) =>
            day(date, { readings: list as Reading[], ...(industry !== undefined && { industry }) }),
          );
        expect(unpackMonth(structuredClone(packMonth(snapshot(), days)), refuse)).toEqual(days);
      }),
    );
  });

  test('keeps several looks and moments of a day apart', () => {
    const later = pageDay(snapshot({ capturedAt: '2026-09-09T20:00:00+08:00', readings: [reading('late', 1)] }));
    const both = mergeVisits(pageDay(snapshot({ industry: '女装' })), later);
    expect(both.looks).toHaveLength(2);
    expect(new Set(both.seenAt).size).toBe(2);
    expect(unpackMonth(packMonth(snapshot(), [day(8), both, day(10)]), refuse)).toEqual([day(8), both, day(10)]);
  });

  test('keeps no column for what no reading shows, and a text once', () => {
    const record = packMonth(snapshot(), [day(9, { readings: [reading('a', 1), reading('b', 2, { score: 90 })] })]);
    expect(record.extras).toEqual({ score: Float64Array.of(Number.NaN, 90) });
    expect('industry' in record.looks).toBe(false);
    expect(record.texts.split('商品品质退货率')).toHaveLength(2);
  });

  test('more texts than two bytes can count have their places too', () => {
    const days = Array.from({ length: 28 }, (_, n) =>
      day(n + 1, { readings: Array.from({ length: 2_500 }, (_, m) => reading(`a${m}`, m, { raw: `${n} ${m}` })) }),
    );
    const record = packMonth(snapshot(), days);
    expect(record.readings.unit).toBeInstanceOf(Uint32Array);
    expect(unpackMonth(record, refuse)).toEqual(days);
  });
});

describe('a damaged record is refused with what is wrong', () => {
  const whole = packMonth(snapshot(), [day(8), day(9)]);
  test.each<[name: string, damage: object, message: string]>([
    ['no days at all', { days: undefined }, 'requires its days'],
    ['days cut short', { readingCounts: Uint16Array.of(2) }, '2 entries in "readingCounts"'],
    ['a text column cut short', { readings: { ...whole.readings, raw: Uint16Array.of(1) } }, '4 entries in "raw"'],
    ['a text column that is none', { readings: { ...whole.readings, raw: ['82 分'] } }, '4 entries in "raw"'],
    ['no texts', { texts: undefined }, 'text in "texts"'],
    ['texts cut short', { texts: '' }, 'texts as long as it says'],
    ['no ends of texts', { textEnds: undefined }, 'where its texts end'],
    ['no values', { value: undefined }, '4 entries in "value"'],
    ['values that are no numbers', { value: [1, 2, 3, 4] }, '4 entries in "value"'],
    ['no moments', { seenAt: undefined }, '4 entries in "seenAt"'],
    ['no looks', { looks: undefined }, '2 entries in "capturedAt"'],
    ['no shop', { shopId: undefined }, 'text in "shopId"'],
  ])('%s', (_name, damage, message) => {
    expect(() => unpackMonth({ ...whole, ...damage } as PackedMonth, () => undefined)).toThrow(message);
  });

  test.each<[name: string, damage: object, message: string]>([
    ['a value that is no number', { value: Float64Array.of(82, Number.NaN, 82, 1.34) }, 'a finite number in "value"'],
    ['an infinite score', { extras: { score: Float64Array.of(1, Number.POSITIVE_INFINITY, 1, 1) } }, 'in "score"'],
    ['a text that is not there', { readings: { ...whole.readings, raw: Uint16Array.of(999, 1, 1, 1) } }, 'in "raw"'],
    ['a moment that is none', { seenAt: Float64Array.of(Number.NaN, 1, 1, 1) }, 'in "seenAt"'],
    ['a day without a look', { lookCounts: Uint16Array.of(0, 2) }, 'a look at its page'],
  ])('one day’s damage costs that day alone: %s', (_name, damage, message) => {
    const broken: [string, unknown][] = [];
    const days = unpackMonth({ ...whole, ...damage } as PackedMonth, (...each) => broken.push(each));
    expect(days.map((each) => each.day)).toEqual(['2026-09-09']);
    expect(broken).toMatchObject([['2026-09-08', { message: expect.stringContaining(message) }]]);
  });
});
