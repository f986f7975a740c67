import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainNumber } from '../../lib/exchange/plain-number';

test.each([
  [0, '0'],
  [-0, '0'],
  [82, '82'],
  [-1.5, '-1.5'],
  [0.1 + 0.2, '0.30000000000000004'],
  [1.34, '1.34'],
  [0.000001, '0.000001'],
  [0.0000001, '0.0000001'],
  [-1.25e-7, '-0.000000125'],
  [5e-324, `0.${'0'.repeat(323)}5`],
  [123456789012345680000, '123456789012345680000'],
  [1e21, '1000000000000000000000'],
  [-1.5e22, '-15000000000000000000000'],
])('%d is written %s', (value, text) => {
  expect(plainNumber(value)).toBe(text);
});

test('every number comes back as it was, and none has an exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = plainNumber(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text) === value).toBe(true); // -0 is written 0
    }),
    { numRuns: 2000 },
  );
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is refused', (value) => {
  expect(() => plainNumber(value)).toThrow(`plainNumber requires a finite number, got ${value}`);
});
