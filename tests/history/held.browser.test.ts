import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acceptHeld } from '../../lib/history/accept-held';
import type { Damage } from '../../lib/history/damage';
import { dropHeld } from '../../lib/history/drop-held';
import { everySnapshot } from '../../lib/history/every-snapshot';
import { listHeld } from '../../lib/history/list-held';
import { listVisits } from '../../lib/history/list-visits';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { saveHeld } from '../../lib/history/save-held';
import { saveLook } from '../../lib/history/save-look';
import type { Held } from '../../lib/records/held';
import type { Snapshot } from '../../lib/records/snapshot';
import type { Visit } from '../../lib/records/visit';
import { reading, snapshot, visit } from './sample';

const NAME = 'test-held';
const URL = 'https://fxg.jinritemai.com/ffa/eco/experience-score';
let db: HistoryDb;

beforeEach(async () => {
  db = await openHistory(NAME);
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

const held = (more: Partial<Held> = {}): Held => ({
  platform: 'douyin',
  url: URL,
  at: '2026-09-09T11:05:00+08:00',
  snapshot: snapshot(),
  reasons: [{ code: 'total_mismatch', indicator: 'total_score', seen: '82', expected: '90–99' }],
  ...more,
});
const nameless = () => held({ snapshot: snapshot({ shopId: 'unknown', shopName: '' }) });

async function stored(): Promise<Snapshot[]> {
  const all: Snapshot[] = [];
  for await (const one of everySnapshot(db)) all.push(one);
  return all;
}

describe('quarantine', () => {
  test('what is held is what comes back, newest first, one a page', async () => {
    const other = held({ url: `${URL}/detail`, at: '2026-09-09T12:00:00+08:00' });
    const again = held({ at: '2026-09-09T11:30:00+08:00' });
    for (const one of [held(), other, again, held()]) await saveHeld(db, one);
    expect(await listHeld(db)).toEqual([other, again]);
    expect(await stored()).toEqual([]);
  });

  test.each([
    ['a value that is no number', { snapshot: snapshot({ readings: [reading('a', Number.NaN)] }) }],
    ['a reason that nobody knows', { reasons: [{ code: 'odd' }] as never }],
    ['a moment that is none', { at: 'today' }],
  ])('%s is refused and nothing is written', async (_name, more) => {
    await expect(saveHeld(db, held(more))).rejects.toThrow();
    expect(await listHeld(db)).toEqual([]);
  });

  test('a damaged record costs itself alone', async () => {
    await saveHeld(db, held({ url: `${URL}/detail` }));
    await db.put('held', { ...held(), snapshot: { ...snapshot(), readings: [{}] } } as never);
    const damage: Damage[] = [];
    expect(await listHeld(db, (one) => damage.push(one))).toHaveLength(1);
    expect(damage).toMatchObject([{ store: 'held', key: ['douyin', URL] }]);
  });

  test('of very many pages the newest are kept', async () => {
    for (let minute = 0; minute < 55; minute++) {
      const at = new Date(Date.parse('2026-09-09T03:00:00Z') + minute * 60_000).toISOString();
      await saveHeld(db, held({ url: `${URL}/${minute}`, at }));
    }
    const urls = (await listHeld(db)).map(({ url }) => url);
    expect(urls).toHaveLength(50);
    expect([urls[0], urls.at(-1)]).toEqual([`${URL}/54`, `${URL}/5`]);
  });

  test('dropping leaves the others', async () => {
    await saveHeld(db, held());
    await saveHeld(db, held({ url: `${URL}/detail` }));
    await dropHeld(db, 'douyin', URL);
    expect((await listHeld(db)).map(({ url }) => url)).toEqual([`${URL}/detail`]);
  });
});

describe('using it anyway', () => {
  test('stores it as any other snapshot and holds it no longer', async () => {
    await saveHeld(db, held());
    expect(await acceptHeld(db, 'douyin', URL)).toEqual(snapshot());
    expect(await stored()).toEqual([snapshot()]);
    expect(await listHeld(db)).toEqual([]);
    expect(await acceptHeld(db, 'douyin', URL)).toBeUndefined();
  });

  test('a shop that the page did not name is said by the seller', async () => {
    await saveHeld(db, nameless());
    expect(await acceptHeld(db, 'douyin', URL, { id: ' 77 ', name: ' 新店 ' })).toMatchObject({
      shopId: '77',
      shopName: '新店',
    });
  });

  test.each([
    ['nobody says it', undefined],
    ['it is blank', { id: '  ', name: '' }],
    ['it is the word for none', { id: 'unknown', name: '' }],
  ])('and stays held where %s', async (_name, shop) => {
    await saveHeld(db, nameless());
    await expect(acceptHeld(db, 'douyin', URL, shop)).rejects.toThrow('requires the shop');
    expect(await listHeld(db)).toHaveLength(1);
    expect(await stored()).toEqual([]);
  });

  test('makes its look one that was read, of that shop; a later look at another page is left alone', async () => {
    const nobody = nameless();
    await saveLook(db, visit({ state: 'held_back', at: nobody.at, reasons: nobody.reasons }), nobody.snapshot);
    await saveLook(db, visit({ page: 'detail', url: `${URL}/detail`, state: 'changed' }));
    await acceptHeld(db, 'douyin', URL, { id: '77', name: '新店' });
    expect(await listVisits(db)).toMatchObject([
      { page: 'detail', state: 'changed' },
      { page: 'overview', state: 'read', shopName: '新店', lastRead: { at: nobody.at } },
    ]);
  });

  test('a shop that the page named is never exchanged', async () => {
    await saveHeld(db, held());
    expect(await acceptHeld(db, 'douyin', URL, { id: '77', name: '别家' })).toMatchObject({ shopId: '10000001' });
  });
});

describe('a look at a page', () => {
  const heldBack = (at: string, more: Partial<Visit> = {}) =>
    visit({ at, state: 'held_back', reasons: held().reasons, ...more });

  test('that contradicts itself is held, and gone once the page is read properly', async () => {
    expect(await saveLook(db, heldBack('2026-09-09T11:05:00+08:00'), snapshot())).toBe(false);
    expect(await listHeld(db)).toEqual([held()]);
    expect(await stored()).toEqual([]);
    await saveLook(db, visit({ at: '2026-09-09T11:06:00+08:00', state: 'loading' }));
    expect(await listHeld(db)).toHaveLength(1);
    expect(await saveLook(db, visit({ at: '2026-09-09T11:07:00+08:00' }), snapshot())).toBe(true);
    expect(await listHeld(db)).toEqual([]);
    expect(await stored()).toHaveLength(1);
  });

  test('that another page had read properly leaves this one held', async () => {
    await saveLook(db, heldBack('2026-09-09T11:05:00+08:00'), snapshot());
    await saveLook(db, visit({ page: 'detail', url: `${URL}/detail` }), snapshot({ page: 'detail' }));
    expect(await listHeld(db)).toHaveLength(1);
  });

  test.each([
    ['a page that names its shop', snapshot(), undefined],
    ['a page that names none', snapshot({ shopId: 'unknown', shopName: '' }), { id: '77', name: '新店' }],
  ])('what was used anyway is not held a second time, other figures are: %s', async (_name, shown, shop) => {
    await saveLook(db, heldBack('2026-09-09T11:05:00+08:00'), shown);
    await acceptHeld(db, 'douyin', URL, shop);
    expect(await saveLook(db, heldBack('2026-09-09T11:06:00+08:00'), shown)).toBe(true);
    expect(await listHeld(db)).toEqual([]);
    expect(await listVisits(db)).toMatchObject([{ state: 'read' }]);
    const moved = { ...shown, readings: [reading('total_score', 12)] };
    expect(await saveLook(db, heldBack('2026-09-09T11:07:00+08:00'), moved)).toBe(false);
    expect(await listHeld(db)).toHaveLength(1);
  });
});

describe('the last time that a page was read', () => {
  const outcome = (status: 'read' | 'not_found' | 'no_data', label: string) => ({ indicator: 'bonus', status, label });
  const look = (minute: number, state: Visit['state'], status: 'read' | 'not_found' | 'no_data', label = '加分项') =>
    visit({ at: `2026-09-09T11:0${minute}:00+08:00`, state, outcomes: [outcome(status, label)] });
  const kept = async () => (await listVisits(db))[0]?.lastRead;

  test('is kept while later looks fail', async () => {
    for (const one of [look(1, 'read', 'read'), look(2, 'changed', 'not_found'), look(3, 'loading', 'no_data')])
      await saveLook(db, one);
    expect(await kept()).toEqual({ at: '2026-09-09T11:01:00+08:00', outcomes: [outcome('read', '加分项')] });
    expect((await listVisits(db))[0]).toMatchObject({ state: 'loading', at: '2026-09-09T11:03:00+08:00' });
  });

  test('a look that arrives late is not the last, but may be the last that was read', async () => {
    await saveLook(db, look(3, 'changed', 'not_found'));
    await saveLook(db, look(1, 'read', 'read'));
    expect((await listVisits(db))[0]).toMatchObject({
      state: 'changed',
      lastRead: { at: '2026-09-09T11:01:00+08:00' },
    });
    await saveLook(db, look(0, 'read', 'no_data'));
    expect(await kept()).toMatchObject({ at: '2026-09-09T11:01:00+08:00' });
  });

  test('a figure that is no longer found stays as it was read, of the same shop only', async () => {
    await saveLook(db, look(1, 'read', 'read'));
    await saveLook(db, look(2, 'read', 'not_found', ''));
    expect(await kept()).toEqual({ at: '2026-09-09T11:02:00+08:00', outcomes: [outcome('read', '加分项')] });
    await saveLook(db, { ...look(3, 'read', 'not_found', ''), shopName: '另一家店' });
    expect((await kept())?.outcomes).toEqual([outcome('not_found', '')]);
  });

  test('is not what the message says', async () => {
    await saveLook(db, { ...look(1, 'changed', 'not_found'), lastRead: { at: '2026-01-01T00:00:00Z', outcomes: [] } });
    expect(await kept()).toBeUndefined();
  });
});
