import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from '../../lib/history/pack';
import type { PackedSnapshot } from '../../lib/history/packed-snapshot';
import { unpack } from '../../lib/history/unpack';
import { UNITS } from '../../lib/records/ids';
import type { Reading } from '../../lib/records/snapshot';
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

describe('packing', () => {
  test('is undone by unpacking, and survives the browser’s own copying', () => {
    fc.assert(
      fc.property(
        fc.array(anyReading, { maxLength: 30 }),
        fc.option(fc.string(), { nil: undefined }),
        (list, industry) => {
          const original = snapshot({ readings: list as Reading[], ...(industry !== undefined && { industry }) });
          expect(unpack(structuredClone(pack(original)))).toEqual(original);
        },
      ),
    );
  });

  test('keeps no column for what no reading shows', () => {
    const record = pack(snapshot({ readings: [reading('a', 1), reading('b', 2, { score: 90 })] }));
    expect(record.score).toEqual(Float64Array.of(Number.NaN, 90));
    expect('weight' in record).toBe(false);
    expect('seenAt' in record).toBe(false);
  });
});

describe('a damaged record is refused with what is wrong', () => {
  const whole = pack(snapshot());
  test.each<[name: string, damage: object, message: string]>([
    ['no readings at all', { indicator: undefined }, 'a column "indicator"'],
    ['a column cut short', { raw: ['82 分'] }, '2 entries in "raw"'],
    ['a column that is not numbers', { value: [82, 1.34] }, '2 entries in "value"'],
    ['no values', { value: undefined }, '2 entries in "value"'],
    ['a value that is no number', { value: Float64Array.of(82, Number.NaN) }, 'a finite number in "value"'],
    ['an infinite numerator', { numerator: Float64Array.of(1, Number.POSITIVE_INFINITY) }, 'in "numerator"'],
    ['a label that is no text', { label: ['我的总分', null] }, 'text in "label"'],
    ['no shop name', { shopName: undefined }, 'text in "shopName"'],
  ])('%s', (_name, damage, message) => {
    expect(() => unpack({ ...whole, ...damage } as PackedSnapshot)).toThrow(message);
  });
});
