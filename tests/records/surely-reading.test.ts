import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UNITS } from '../../lib/records/ids';
import { type Reading, readingSchema } from '../../lib/records/snapshot';
import { isSurelyReading } from '../../lib/records/surely-reading';
import { reading } from '../history/sample';

const odd = fc.oneof(
  fc.constantFrom(undefined, null, '', '1', [], {}, true, 0, -0, 1, 1.0001, -0.1, 0.99, 366, 367, 100, Number.NaN),
  fc.constantFrom(
    Number.POSITIVE_INFINITY,
    new String('a'),
    'a'.repeat(64),
    'a'.repeat(65),
    '退'.repeat(101),
    'x'.repeat(401),
  ),
  fc.constantFrom(...UNITS, 'A', 'a b', 'a\n'),
  fc.string(),
  fc.double(),
);
const FIELDS = [...Object.keys(readingSchema.shape)] as (keyof Reading)[];

test('what is surely a reading is one by the schema', () => {
  const changed = fc.tuple(fc.constantFrom(...FIELDS), odd);
  let sure = 0;
  fc.assert(
    fc.property(fc.array(changed, { maxLength: 3 }), (changes) => {
      const some = {
        ...reading('pickup_time', 5, { score: 80, weight: 0.5, windowDays: 30 }),
        ...Object.fromEntries(changes),
      };
      if (!isSurelyReading(some as Reading)) return;
      sure += 1;
      expect(readingSchema.safeParse(some)).toMatchObject({ success: true });
    }),
    { numRuns: 5_000 },
  );
  expect(sure).toBeGreaterThan(1_000);
});

test('a reading of a page is surely one', () => {
  expect(
    isSurelyReading(reading('a', 1, { score: 80, weight: 1, numerator: 1, denominator: 2, change: -1, rank: 3 })),
  ).toBe(true);
});
