import { deleteDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { listAdded, saveAdded } from '../../lib/history/added';
import { forgetBefore, forgetEverything } from '../../lib/history/forget';
import { listShops } from '../../lib/history/list-shops';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { snapshotsOf } from '../../lib/history/read-snapshots';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { snapshot } from './sample';

const NAME = 'test-forget';
afterEach(() => deleteDB(NAME));

const shop = { platform: 'douyin', shopId: '10000001' } as const;

async function filled(): Promise<HistoryDb> {
  const db = await openHistory(NAME);
  for (const day of ['2025-09-09', '2026-09-08', '2026-09-09']) await saveSnapshot(db, snapshot({ day }));
  await saveSnapshot(db, snapshot({ day: '2025-01-01', shopId: '2' }));
  for (const day of ['2025-09-09', '2026-09-09'])
    await saveAdded(db, 'notes', { ...shop, day, id: 'note-0001', text: '大促', at: `${day}T12:00:00+08:00` });
  return db;
}

test('what is older than a day goes, with the notes on it and the shops of which nothing is left', async () => {
  const db = await filled();
  expect(await forgetBefore(db, '2026-09-08')).toBe(2);
  expect((await snapshotsOf(db, shop.platform, shop.shopId)).map(({ day }) => day)).toEqual([
    '2026-09-08',
    '2026-09-09',
  ]);
  expect((await listShops(db)).map(({ shopId, days, lastDay }) => [shopId, days, lastDay])).toEqual([
    [shop.shopId, 2, '2026-09-09'],
  ]);
  expect(await listAdded(db, 'notes', shop)).toHaveLength(1);
  expect(await forgetBefore(db, '2026-09-08')).toBe(0);
  db.close();
});

test('everything goes at once, and the database can be written to again', async () => {
  const db = await filled();
  await forgetEverything(db);
  for (const store of db.objectStoreNames) expect(await db.count(store), store).toBe(0);
  await saveSnapshot(db, snapshot());
  expect(await listShops(db)).toHaveLength(1);
  db.close();
});
