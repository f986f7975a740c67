import { describe, expect, test } from 'vitest';
import { snapshotSchema } from '../../lib/records/snapshot';
import { visitSchema } from '../../lib/records/visit';
import { reading, snapshot, visit } from '../history/sample';

const one = (more: object) => ({ readings: [{ ...reading('a', 1), ...more }] });

describe('a snapshot is taken', () => {
  test.each<[string, object]>([
    ['as the reader sends it', {}],
    ['without a shop name', { shopName: '' }],
    ['with a weight at either end', { readings: [reading('a', 1, { weight: 0 }), reading('b', 1, { weight: 1 })] }],
    ['with a window of a day', one({ windowDays: 1 })],
    ['with texts as long as they may be', { ...one({ raw: '数'.repeat(400) }), url: 'u'.repeat(500) }],
    ['with 200 readings', { readings: Array.from({ length: 200 }, (_, n) => reading(`r${n}`, n)) }],
    ['with a moment in UTC', { capturedAt: '2026-09-09T03:05:00.123Z' }],
  ])('%s', (_name, more) => {
    const wanted = { ...snapshot(), ...more };
    expect(snapshotSchema.parse(wanted)).toEqual(wanted);
  });

  test('without what is none of its fields', () => {
    expect(snapshotSchema.parse({ ...snapshot(), cookie: 'secret' })).toEqual(snapshot());
  });
});

describe('a snapshot is refused', () => {
  test.each<[string, object]>([
    ['of an unknown platform', { platform: 'elsewhere' }],
    ['of no shop', { shopId: '' }],
    ['of a blank shop', { shopId: ' ' }],
    ['of a shop that is a number', { shopId: 10000001 }],
    ['with a day that is none', { day: '9 Sept' }],
    ['with a moment without offset', { capturedAt: '2026-09-09T11:05:00' }],
    ['with a moment that is text', { capturedAt: 'yesterday' }],
    ['with an unknown stage', { stage: 'retired' }],
    ['with a page kind in capitals', { page: 'Overview' }],
    ['with an address too long', { url: 'u'.repeat(501) }],
    ['with a label too long', one({ label: '数'.repeat(401) })],
    ['with a value that is text', one({ value: '1.34' })],
    ['with an infinite value', one({ value: Number.POSITIVE_INFINITY })],
    ['with a weight over 1', one({ weight: 1.01 })],
    ['with a weight below 0', one({ weight: -0.01 })],
    ['with a weight that is no number', one({ weight: Number.NaN })],
    ['with a window of no days', one({ windowDays: 0 })],
    ['with an unknown unit', one({ unit: 'parsec' })],
    ['with 201 readings', { readings: Array.from({ length: 201 }, (_, n) => reading(`r${n}`, n)) }],
    ['without readings', { readings: undefined }],
  ])('%s', (_name, more) => {
    expect(snapshotSchema.safeParse({ ...snapshot(), ...more }).success).toBe(false);
  });
});

describe('a visit is refused', () => {
  test.each<[string, object]>([
    ['in an unknown state', { state: 'lost' }],
    ['with a reason that nobody gives', { reasons: [{ code: 'mood' }] }],
    ['with too many reasons', { reasons: Array.from({ length: 51 }, () => ({ code: 'shop_unknown' })) }],
    ['with an unknown outcome', { outcomes: [{ indicator: 'bonus', status: 'lost' }] }],
    ['with a raw text too long', { outcomes: [{ indicator: 'a', status: 'read', raw: '数'.repeat(401) }] }],
    ['at no moment', { at: '' }],
  ])('%s', (_name, more) => {
    expect(visitSchema.safeParse(visit()).success).toBe(true);
    expect(visitSchema.safeParse({ ...visit(), ...more }).success).toBe(false);
  });
});
