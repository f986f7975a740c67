import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayLooks } from '../../lib/history/day-looks';
import { lookText, mergeVisits, readingText } from '../../lib/history/merge-visits';
import { type PageDay, pageDay } from '../../lib/history/page-day';
import { shownDay } from '../../lib/history/shown-day';
import type { Reading, Snapshot } from '../../lib/records/snapshot';
import { reading, snapshot, values } from './sample';

const at = (time: string, readings: Reading[], more: Partial<Snapshot> = {}) =>
  snapshot({ capturedAt: `2026-09-09T${time}:00+08:00`, readings, ...more });

function known(first: Snapshot, ...rest: Snapshot[]): PageDay {
  return rest.map(pageDay).reduce(mergeVisits, pageDay(first));
}

/** What is shown after these visits have arrived in this order. */
function stored(first: Snapshot, ...rest: Snapshot[]): Snapshot {
  return shownDay(first, known(first, ...rest));
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
      rule: 'the same moment: one of the two, whichever arrives last',
      arrivals: [at('09:00', [reading('a', 5)]), morning],
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
});

describe('what is known is a union of looks', () => {
  const seen = fc.record(
    {
      value: fc.integer({ min: 0, max: 2 }),
      unit: fc.constantFrom('percent' as const, 'score' as const),
      raw: fc.constantFrom('1', '2'),
      score: fc.integer({ min: 0, max: 2 }),
      change: fc.integer({ min: 0, max: 1 }),
    },
    { requiredKeys: ['value', 'unit', 'raw'], noNullPrototype: true },
  );
  const said = fc.record(
    {
      shopName: fc.constantFrom('旧名', '新名'),
      stage: fc.constantFrom('formal' as const, 'growth' as const),
      industry: fc.constantFrom('女装', '男装'),
      updatedAt: fc.constantFrom('1', '2'),
      capturedAt: fc.constantFrom('2026-09-09T01:00:00Z', '2026-09-09T09:00:00+08:00', '2026-09-09T10:00:00+08:00'),
    },
    { requiredKeys: ['shopName', 'stage', 'capturedAt'], noNullPrototype: true },
  );
  const look = fc
    .tuple(said, fc.dictionary(fc.constantFrom('a', 'b', 'c'), seen))
    .map(([more, byId]) =>
      snapshot({ ...more, readings: Object.entries(byId).map(([id, of]) => reading(id, of.value, of)) }),
    );
  const looks = fc.array(look, { minLength: 1, maxLength: 5 }) as fc.Arbitrary<[Snapshot, ...Snapshot[]]>;
  const runs = { numRuns: 500 };

  /** All of it, whatever the order that it is kept in. */
  function all({ day, looks, readings, seenAt }: PageDay): unknown {
    return [day, looks.map(lookText), readings.map((each, row) => `${seenAt[row]} ${readingText(each)}`).sort()];
  }

  test('the order of arrival changes nothing, also at the same instant', () => {
    const shuffled = looks.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(all(known(...(other as typeof list)))).toEqual(all(known(...list)));
      }),
      runs,
    );
  });

  test('nor what is merged with what first, or how often', () => {
    fc.assert(
      fc.property(looks, looks, looks, (a, b, c) => {
        const [x, y, z] = [known(...a), known(...b), known(...c)];
        expect(all(mergeVisits(mergeVisits(x, y), z))).toEqual(all(mergeVisits(x, mergeVisits(y, z))));
        expect(all(mergeVisits(x, y))).toEqual(all(mergeVisits(y, x)));
        expect(all(mergeVisits(x, x))).toEqual(all(x));
        expect(all(mergeVisits(mergeVisits(x, y), y))).toEqual(all(mergeVisits(x, y)));
      }),
      runs,
    );
  });

  test('and what is kept of it says the same again, wherever it is merged', () => {
    fc.assert(
      fc.property(looks, looks, (a, b) => {
        const [x, y] = [known(...a), known(...b)];
        const again = dayLooks(snapshot(), x);
        expect(all(known(again[0]!, ...again.slice(1)))).toEqual(all(x));
        expect(all(again.map(pageDay).reduce(mergeVisits, y))).toEqual(all(mergeVisits(x, y)));
      }),
      runs,
    );
  });

  test('what is shown is the newest of each figure', () => {
    fc.assert(
      fc.property(looks, (list) => {
        const shown = values(stored(...list));
        for (const [indicator, value] of Object.entries(shown)) {
          const sightings = list.filter(({ readings }) => readings.some((each) => each.indicator === indicator));
          const newest = Math.max(...sightings.map(({ capturedAt }) => Date.parse(capturedAt)));
          const then = sightings.filter(({ capturedAt }) => Date.parse(capturedAt) === newest);
          expect(then.map((each) => values(each)[indicator])).toContain(value);
        }
        expect(Object.keys(shown).sort()).toEqual(
          [...new Set(list.flatMap((each) => Object.keys(values(each))))].sort(),
        );
      }),
      runs,
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
  const day = pageDay(at('09:00', [reading('a', 1)]));
  const kept = structuredClone(day);
  mergeVisits(day, Object.freeze(pageDay(at('12:00', [Object.freeze(reading('a', 2)) as Reading]))));
  expect(day).toEqual(kept);
});
