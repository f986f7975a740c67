import fc from 'fast-check';
import type { Fact } from '../../../lib/records/fact';
import { PLATFORM_IDS, UNITS } from '../../../lib/records/ids';
import type { Reading, Snapshot } from '../../../lib/records/snapshot';
import { STAGES } from '../../../lib/records/states';

/** How many inputs a fuzz test tries. */
export const FUZZ = Number(process.env.FUZZ ?? 10_000);

const hurtful = fc.string({
  unit: fc.constantFrom(...'=+-@＝＋\t\r\n\0\'",; \u3000\u200b\uFEFF0129.Ee%分<>&'),
  maxLength: 12,
});
const text = fc.oneof(hurtful, fc.string({ unit: 'grapheme', maxLength: 20 }), fc.stringMatching(/^\d{1,25}$/));
const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/);
const number = fc
  .oneof(fc.integer({ min: -1000, max: 100_000 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((x) => x + 0);
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .tuple(day, fc.integer({ min: 0, max: 86_399 }))
  .map(([on, second]) => new Date(Date.parse(on) + 1000 * second).toISOString());

const reading: fc.Arbitrary<Reading> = fc.record(
  {
    indicator: id,
    dimension: text,
    label: text,
    raw: text,
    value: number,
    unit: fc.constantFrom(...UNITS),
    score: number,
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
    numerator: number,
    denominator: number,
    windowDays: fc.integer({ min: 1, max: 366 }),
    change: number,
    rank: number,
  },
  { requiredKeys: ['indicator', 'dimension', 'label', 'raw', 'value', 'unit'] },
);

/** Any snapshot that the schema lets pass, with at least one reading, and with texts that hurt. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc.record(
  {
    platform: fc.constantFrom(...PLATFORM_IDS),
    shopId: text.filter((each) => /\S/.test(each)),
    shopName: text,
    page: id,
    day,
    dayFrom: fc.constantFrom('page' as const, 'capture' as const),
    capturedAt: instant,
    updatedAt: text.filter((each) => each !== ''),
    url: text,
    stage: fc.constantFrom(...STAGES),
    industry: text.filter((each) => each !== ''),
    readings: fc.uniqueArray(reading, { selector: (each) => each.indicator, minLength: 1, maxLength: 6 }),
  },
  {
    requiredKeys: [
      'platform',
      'shopId',
      'shopName',
      'page',
      'day',
      'dayFrom',
      'capturedAt',
      'url',
      'stage',
      'readings',
    ],
  },
);

const ofShop = { platform: fc.constantFrom(...PLATFORM_IDS), shopId: text, at: instant };
const ownId = fc.stringMatching(/^[a-z0-9-]{8,20}$/);
const finite = number;

/** Any fact that is no snapshot. */
export const anyOther: fc.Arbitrary<Fact> = fc.oneof(
  fc
    .record({ ...ofShop, day, id: ownId, text: text.filter((each) => each !== '') })
    .map((record): Fact => ({ store: 'notes', record })),
  fc
    .record({ ...ofShop, day, indicator: id, value: fc.option(finite) })
    .map((record): Fact => ({ store: 'corrections', record })),
  fc
    .record({
      ...ofShop,
      id: ownId,
      name: text.filter((each) => each !== ''),
      changes: fc.dictionary(id, finite, { noNullPrototype: true }),
    })
    .map((record): Fact => ({ store: 'scenarios', record })),
  fc.record(ofShop).map((record): Fact => ({ store: 'deletions', record })),
);
