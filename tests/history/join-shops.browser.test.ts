import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listAdded, saveAdded } from '../../lib/history/added';
import { joinShops } from '../../lib/history/join-shops';
import { listHeld } from '../../lib/history/list-held';
import { listShops } from '../../lib/history/list-shops';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { snapshotsOf } from '../../lib/history/read-snapshots';
import { saveHeld } from '../../lib/history/save-held';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { reading, snapshot, values } from './sample';

const NAME = 'test-join-shops';
const BY_NAME = '示例旗舰店';
const BY_ID = '10000001';
const platform = 'douyin';
const at = '2026-09-09T12:00:00+08:00';
const score = (value: number) => [
  reading('total_score', value, { dimension: '', label: '我的总分', raw: `${value} 分`, unit: 'score' }),
];

let db: HistoryDb;
beforeEach(async () => {
  db = await openHistory(NAME);
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

async function fill(): Promise<void> {
  await saveSnapshot(db, snapshot());
  // The same page of the same day, later and without the rate; a day of its own; a shop whose id only begins alike.
  await saveSnapshot(db, snapshot({ shopId: BY_NAME, capturedAt: '2026-09-09T13:00:00+08:00', readings: score(83) }));
  await saveSnapshot(db, snapshot({ shopId: BY_NAME, day: '2026-09-10', readings: score(84) }));
  await saveSnapshot(db, snapshot({ shopId: `${BY_NAME}二`, shopName: '二店', readings: score(1) }));
  const note = { platform, day: '2026-09-09', id: 'note-0001', text: '大促', at } as const;
  await saveAdded(db, 'notes', { ...note, shopId: BY_NAME });
  const wrong = { platform, day: '2026-09-09', indicator: 'quality_return_rate', at } as const;
  await saveAdded(db, 'corrections', { ...wrong, shopId: BY_NAME, value: 9 });
  await saveAdded(db, 'corrections', { ...wrong, shopId: BY_ID, value: 2 });
  await saveHeld(db, {
    platform,
    url: 'https://fxg.jinritemai.com/a',
    at,
    snapshot: snapshot({ shopId: BY_NAME }),
    reasons: [],
  });
}

test('all of one becomes the other’s: days, pages of one day, what was added, what is held', async () => {
  await fill();
  await joinShops(db, platform, BY_NAME, BY_ID);
  const days = await snapshotsOf(db, platform, BY_ID);
  expect(days.map((each) => [each.day, each.shopId, values(each)])).toEqual([
    ['2026-09-09', BY_ID, { total_score: 83, quality_return_rate: 2 }],
    ['2026-09-10', BY_ID, { total_score: 84 }],
  ]);
  expect((await listAdded(db, 'notes', { platform, shopId: BY_ID })).map(({ text }) => text)).toEqual(['大促']);
  expect((await listHeld(db)).map((each) => each.snapshot.shopId)).toEqual([BY_ID]);
  expect((await listShops(db)).map(({ shopId, lastDay, days: count }) => [shopId, lastDay, count])).toEqual([
    [BY_ID, '2026-09-10', 2],
    [`${BY_NAME}二`, '2026-09-09', 1],
  ]);
  expect(await snapshotsOf(db, platform, BY_NAME)).toEqual([]);
});

test('a damaged record stops it before anything is written', async () => {
  await fill();
  const record = await db.get('months', [platform, BY_NAME, '2026-09', 'overview']);
  await db.put('months', { ...record!, value: 7 } as never);
  await expect(joinShops(db, platform, BY_NAME, BY_ID)).rejects.toThrow(TypeError);
  expect(await db.count('shops')).toBe(3);
  expect(await db.count('months', IDBKeyRange.bound([platform, BY_NAME], [platform, BY_NAME, []]))).toBe(1);
});

test('a shop that is not there is joined to none', async () => {
  await fill();
  await expect(joinShops(db, platform, '404', BY_ID)).rejects.toThrow(RangeError);
  expect(await db.count('shops')).toBe(3);
});
