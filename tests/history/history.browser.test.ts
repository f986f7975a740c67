import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Damage } from '../../lib/history/damage';
import { everySnapshot } from '../../lib/history/every-snapshot';
import { listShops } from '../../lib/history/list-shops';
import { listVisits } from '../../lib/history/list-visits';
import type { MonthKey } from '../../lib/history/month-record';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { packMonth } from '../../lib/history/pack-month';
import { pageDay } from '../../lib/history/page-day';
import { snapshotsOf } from '../../lib/history/read-snapshots';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { saveVisit } from '../../lib/history/save-visit';
import type { Snapshot } from '../../lib/records/snapshot';
import type { Visit } from '../../lib/records/visit';
import { reading, snapshot, values, visit } from './sample';

const NAME = 'test-history';
let db: HistoryDb;

beforeEach(async () => {
  db = await openHistory(NAME);
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

async function everything(): Promise<Snapshot[]> {
  const all: Snapshot[] = [];
  for await (const one of everySnapshot(db)) all.push(one);
  return all;
}

describe('saving', () => {
  test('what is saved is what comes back', async () => {
    const saved = snapshot({ updatedAt: '2026-09-09 11:00:37', industry: '女装' });
    expect(await saveSnapshot(db, saved)).toEqual(saved);
    expect(await snapshotsOf(db, 'douyin', '10000001')).toEqual([saved]);
    expect(await everything()).toEqual([saved]);
  });

  test('a second visit of the day is merged into its record', async () => {
    await saveSnapshot(db, snapshot({ readings: [reading('a', 1), reading('b', 2)] }));
    const merged = await saveSnapshot(
      db,
      snapshot({ capturedAt: '2026-09-09T15:00:00+08:00', readings: [reading('b', 3)] }),
    );
    expect(values(merged)).toEqual({ a: 1, b: 3 });
    expect(await snapshotsOf(db, 'douyin', '10000001')).toEqual([merged]);
  });

  test.each([
    ['another page', { page: 'detail' }],
    ['another day', { day: '2026-09-10' }],
    ['another shop', { shopId: '10000002' }],
    ['another platform', { platform: 'jd' }],
  ] as const)('%s has a record of its own', async (_name, more) => {
    await saveSnapshot(db, snapshot());
    await saveSnapshot(db, snapshot(more));
    expect(await everything()).toHaveLength(2);
  });

  test.each([
    ['a value that is no number', { readings: [reading('a', Number.NaN)] }],
    ['a day that is none', { day: '9.9.2026' }],
    ['a day that no month has', { day: '2026-09-32' }],
    ['a shop without an id', { shopId: '' }],
    ['two readings of one indicator', { readings: [reading('a', 1), reading('a', 2)] }],
  ])('%s is refused and nothing is written', async (_name, more) => {
    await expect(saveSnapshot(db, snapshot(more))).rejects.toThrow();
    expect(await everything()).toEqual([]);
    expect(await listShops(db)).toEqual([]);
  });

  test('two connections that write at once lose nothing', async () => {
    const other = await openHistory(NAME);
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        saveSnapshot(n % 2 ? db : other, snapshot({ readings: [reading(`figure_${n}`, n)] })),
      ),
    );
    const [only] = await snapshotsOf(db, 'douyin', '10000001');
    expect(only!.readings.map(({ value }) => value).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, n) => n),
    );
    expect(await listShops(db)).toMatchObject([{ days: 1 }]);
    other.close();
  });
});

describe('listing', () => {
  test('snapshots of one shop come oldest first, without those of shops whose id begins alike', async () => {
    const days = ['2026-09-10', '2025-12-31', '2026-09-09'];
    for (const day of days) await saveSnapshot(db, snapshot({ day }));
    await saveSnapshot(db, snapshot({ shopId: '100000010' }));
    await saveSnapshot(db, snapshot({ shopId: '1000000' }));
    const found = await snapshotsOf(db, 'douyin', '10000001');
    expect(found.map(({ day }) => day)).toEqual([...days].sort());
  });

  test('a range of days includes both ends and all pages', async () => {
    for (const day of ['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10'])
      for (const page of ['detail', 'overview']) await saveSnapshot(db, snapshot({ day, page }));
    const found = await snapshotsOf(db, 'douyin', '10000001', { from: '2026-09-08', until: '2026-09-09' });
    expect(found.map(({ day, page }) => `${day} ${page}`)).toEqual([
      '2026-09-08 detail',
      '2026-09-08 overview',
      '2026-09-09 detail',
      '2026-09-09 overview',
    ]);
  });

  test('a shop counts its business days, not its pages or visits', async () => {
    for (const day of ['2026-09-10', '2026-09-09', '2026-09-09'])
      for (const page of ['detail', 'overview']) await saveSnapshot(db, snapshot({ day, page }));
    await saveSnapshot(db, snapshot({ platform: 'jd', shopName: '京东店' }));
    expect(await listShops(db)).toEqual([
      { platform: 'douyin', shopId: '10000001', shopName: '示例旗舰店', lastDay: '2026-09-10', days: 2 },
      { platform: 'jd', shopId: '10000001', shopName: '京东店', lastDay: '2026-09-09', days: 1 },
    ]);
  });

  test('every snapshot comes once, in order, however many months and pages it takes', async () => {
    const days = Array.from({ length: 1_600 }, (_, n) => new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10));
    const tx = db.transaction('months', 'readwrite');
    for (const month of new Set(days.map((day) => day.slice(0, 7)))) {
      const own = days.filter((day) => day.startsWith(month));
      for (const page of ['detail', 'home', 'overview'])
        tx.store.put(
          packMonth(
            snapshot({ page }),
            own.map((day) => pageDay(snapshot({ page, day }))),
          ),
        );
    }
    await tx.done;
    const expected = days.flatMap((day) => ['detail', 'home', 'overview'].map((page) => `${day} ${page}`));
    expect((await everything()).map(({ day, page }) => `${day} ${page}`)).toEqual(expected);
  });

  test('a slow reader of every snapshot keeps no writer waiting', async () => {
    await saveSnapshot(db, snapshot({ day: '2026-08-08' }));
    await saveSnapshot(db, snapshot());
    const all = everySnapshot(db);
    await all.next();
    await saveSnapshot(db, snapshot({ day: '2026-09-10' })); // would never end if a transaction were held open
    expect((await all.next()).value).toMatchObject({ day: '2026-09-09' });
  });
});

describe('damage', () => {
  const damages: Damage[] = [];
  const onDamage = (damage: Damage) => damages.push(damage);
  const key: MonthKey = ['douyin', '10000001', '2026-09', 'overview'];
  beforeEach(async () => {
    damages.length = 0;
    for (const day of ['2026-09-08', '2026-09-09', '2026-09-10']) await saveSnapshot(db, snapshot({ day }));
    const record = (await db.get('months', key))!;
    await db.put('months', { ...record, value: record.value.with(2, Number.NaN) });
  });

  test('one damaged day costs one day, and is reported', async () => {
    const found = await snapshotsOf(db, 'douyin', '10000001', {}, onDamage);
    expect(found.map(({ day }) => day)).toEqual(['2026-09-08', '2026-09-10']);
    expect(damages).toMatchObject([{ store: 'months', key: ['douyin', '10000001', '2026-09-09', 'overview'] }]);
  });

  test('a damaged month costs that month of that page, and is reported', async () => {
    await saveSnapshot(db, snapshot({ day: '2026-08-31' }));
    await saveSnapshot(db, snapshot({ page: 'detail' }));
    await db.put('months', { ...(await db.get('months', key))!, value: undefined } as never);
    const found = await snapshotsOf(db, 'douyin', '10000001', {}, onDamage);
    expect(found.map(({ day, page }) => `${day} ${page}`)).toEqual(['2026-08-31 overview', '2026-09-09 detail']);
    expect(damages).toMatchObject([{ store: 'months', key: ['douyin', '10000001', '2026-09', 'overview'] }]);
  });

  test('an export passes over it and goes on', async () => {
    const days: string[] = [];
    for await (const { day } of everySnapshot(db, onDamage)) days.push(day);
    expect(days).toEqual(['2026-09-08', '2026-09-10']);
    expect(damages).toHaveLength(1);
  });

  test('the next visit of that month says so, and keeps the damaged record aside as it was', async () => {
    const damaged = await db.get('months', key);
    await saveSnapshot(db, snapshot(), onDamage);
    await saveSnapshot(db, snapshot({ day: '2026-09-11' }), onDamage);
    expect((await snapshotsOf(db, 'douyin', '10000001')).map(({ day }) => day)).toEqual([
      '2026-09-08',
      '2026-09-09',
      '2026-09-10',
      '2026-09-11',
    ]);
    expect(damages).toHaveLength(1);
    expect(await db.getAll('damaged')).toEqual([{ store: 'months', record: damaged }]);
  });

  test('a damaged entry in the list of shops is reported, and mended by the next visit', async () => {
    await db.put('shops', { platform: 'douyin', shopId: '10000001', days: 'three' } as never);
    expect(await listShops(db, onDamage)).toEqual([]);
    expect(damages).toMatchObject([{ store: 'shops', key: ['douyin', '10000001'] }]);
    await saveSnapshot(db, snapshot({ day: '2026-09-11' }));
    expect(await listShops(db)).toMatchObject([{ days: 3, lastDay: '2026-09-11' }]); // one is damaged
  });
});

describe('visits', () => {
  const lastRead = { at: visit().at, outcomes: visit().outcomes };

  test('the last look at each kind of page is kept', async () => {
    const held: Visit = visit({
      at: '2026-09-09T12:00:00+08:00',
      state: 'held_back',
      reasons: [{ code: 'total_mismatch', indicator: 'total_score', seen: '12', expected: '69–99' }],
    });
    await saveVisit(db, visit());
    await saveVisit(db, held);
    await saveVisit(db, visit({ page: 'detail', state: 'loading' }));
    expect(await listVisits(db)).toEqual([visit({ page: 'detail', state: 'loading' }), { ...held, lastRead }]);
  });

  test('a look that is reported late does not replace a later one', async () => {
    const later = visit({ at: '2026-09-09T12:00:00+08:00', state: 'changed' });
    await saveVisit(db, later);
    await saveVisit(db, visit());
    expect(await listVisits(db)).toEqual([{ ...later, lastRead }]);
  });

  test('a damaged one is passed over and reported, and mended by the next look', async () => {
    const damages: Damage[] = [];
    await db.put('visits', { ...visit(), state: 'unheard of' } as never);
    await saveVisit(db, visit({ page: 'detail' }));
    expect(await listVisits(db, (damage) => damages.push(damage))).toEqual([visit({ page: 'detail', lastRead })]);
    expect(damages).toMatchObject([{ store: 'visits', key: ['douyin', 'overview'] }]);
    await saveVisit(db, visit({ at: '2026-09-09T12:00:00+08:00' })); // the next look mends it
    expect(await listVisits(db)).toHaveLength(2);
  });

  test('a malformed one is refused', async () => {
    await expect(saveVisit(db, visit({ at: 'yesterday' }))).rejects.toThrow();
    expect(await listVisits(db)).toEqual([]);
  });
});
