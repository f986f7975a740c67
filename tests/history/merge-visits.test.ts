import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeVisits } from '../../lib/history/merge-visits';
import { pack } from '../../lib/history/pack';
import { unpack } from '../../lib/history/unpack';
import type { Reading, Snapshot } from '../../lib/records/snapshot';
import { reading, snapshot, values } from './sample';

const at = (time: string, readings: Reading[], more: Partial<Snapshot> = {}) =>
  snapshot({ capturedAt: `2026-09-09T${time}:00+08:00`, readings, ...more });

/** What is stored after these visits have arrived in this order. */
function stored(first: Snapshot, ...rest: Snapshot[]): Snapshot {
  return unpack(rest.reduce(mergeVisits, pack(first)));
}

describe('figures', () => {
  const morning = at('09:00', [reading('a', 1), reading('b', 2)]);
  const noon = at('12:00', [reading('b', 20), reading('c', 30)]);

  test.each([
    {
      rule: 'the later visit wins, what it did not see stays',
      arrivals: [morning, noon],
      expected: { a: 1, b: 20, c: 30 },
    },
    {
      rule: 'a visit that arrives late replaces nothing newer',
      arrivals: [noon, morning],
      expected: { a: 1, b: 20, c: 30 },
    },
    {
      rule: 'the same moment: what arrives last wins',
      arrivals: [morning, at('09:00', [reading('a', 5)])],
      expected: { a: 5, b: 2 },
    },
    {
      rule: 'a visit that read nothing erases nothing',
      arrivals: [morning, at('12:00', [])],
      expected: { a: 1, b: 2 },
    },
    {
      rule: 'a late visit is newer than a figure that only the first visit saw',
      arrivals: [morning, at('12:00', [reading('b', 20)]), at('10:00', [reading('a', 7), reading('b', 8)])],
      expected: { a: 7, b: 20 },
    },
  ])('$rule', ({ arrivals, expected }) => {
    const [first, ...rest] = arrivals;
    expect(values(stored(first!, ...rest))).toEqual(expected);
  });

  test('moments are compared as moments, whatever their offset', () => {
    const utc = snapshot({ capturedAt: '2026-09-09T02:00:00Z', readings: [reading('a', 1)] }); // 10:00 in China
    expect(values(stored(at('09:00', [reading('a', 9)]), utc))).toEqual({ a: 1 });
  });

  test('the order of arrival does not matter', () => {
    const visit = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 9 }));
    const arrivals = fc
      .array(visit, { minLength: 2, maxLength: 5 })
      .map((list) =>
        list.map((seen, hour) =>
          at(
            `1${hour}:00`,
            Object.entries(seen).map(([id, v]) => reading(id, v)),
          ),
        ),
      )
      .chain((inOrder) => fc.tuple(fc.constant(inOrder), fc.shuffledSubarray(inOrder, { minLength: inOrder.length })));
    fc.assert(
      fc.property(arrivals, ([[first, ...rest], [early, ...others]]) => {
        const result = stored(early!, ...others);
        expect(values(result)).toEqual(values(stored(first!, ...rest)));
        expect(result.capturedAt).toBe([first!, ...rest].at(-1)!.capturedAt);
      }),
    );
  });
});

describe('what stands beside a figure', () => {
  const detail = at('09:00', [reading('a', 1, { score: 90, numerator: 1, denominator: 100 })]);

  test('stays while the figure is the same', () => {
    const [a] = stored(detail, at('12:00', [reading('a', 1, { numerator: 2 })])).readings;
    expect(a).toMatchObject({ value: 1, score: 90, numerator: 2, denominator: 100 });
  });

  test('goes with the figure it stood beside', () => {
    expect(stored(detail, at('12:00', [reading('a', 2)])).readings).toEqual([reading('a', 2)]);
  });

  test('goes when the unit is another', () => {
    const inHours = reading('a', 1, { unit: 'hours' });
    expect(stored(detail, at('12:00', [inHours])).readings).toEqual([inHours]);
  });

  test('is added by a late visit that saw the same figure', () => {
    expect(stored(at('12:00', [reading('a', 1)]), detail).readings[0]).toMatchObject({ score: 90, denominator: 100 });
  });

  test('is not wiped out by a key that is there and undefined', () => {
    expect(stored(detail, at('12:00', [reading('a', 1, { score: undefined })])).readings[0]).toMatchObject({
      score: 90,
    });
  });
});

describe('what the page says of itself', () => {
  const before = at('09:00', [], { shopName: '旧名', stage: 'growth', industry: '女装' });
  const after = at('12:00', [], { shopName: '新名', stage: 'formal' });

  test.each([
    ['in order', before, after],
    ['late', after, before],
  ])('is the later visit’s word, and the industry stays (%s)', (_order, first, second) => {
    expect(stored(first, second)).toMatchObject({ shopName: '新名', stage: 'formal', industry: '女装' });
  });
});

test('merging changes neither of its arguments', () => {
  const record = pack(at('09:00', [reading('a', 1)]));
  const kept = structuredClone(record);
  mergeVisits(record, Object.freeze(at('12:00', [Object.freeze(reading('a', 2)) as Reading])));
  expect(record).toEqual(kept);
});
