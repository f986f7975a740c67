import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveAdded } from '../../lib/history/added';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { removeShop } from '../../lib/history/remove-shop';
import { saveHeld } from '../../lib/history/save-held';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { saveVisit } from '../../lib/history/save-visit';
import { snapshot, visit } from './sample';

const NAME = 'test-remove-shop';
const AT = '2026-09-09T11:05:00+08:00';
const STORES = ['months', 'shops', 'visits', 'held', 'notes', 'corrections', 'todos', 'scenarios'] as const;
const mine = { platform: 'douyin', shopId: '10000001' } as const;

let db: HistoryDb;
beforeEach(async () => {
  db = await openHistory(NAME);
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

/** Something in every store for one shop. */
async function fill(shopId: string, shopName: string, page: string): Promise<void> {
  const of = { platform: 'douyin', shopId } as const;
  const url = `https://fxg.jinritemai.com/${page}`;
  await saveSnapshot(db, snapshot({ shopId, shopName, page, url }));
  await saveSnapshot(db, snapshot({ shopId, shopName, page, url, day: '2026-09-08' }));
  await saveVisit(db, visit({ page, url, shopName }));
  await saveHeld(db, { platform: 'douyin', url, at: AT, snapshot: snapshot({ shopId, shopName, url }), reasons: [] });
  await saveAdded(db, 'notes', { ...of, day: '2026-09-08', id: 'note-0001', text: '大促', at: AT });
  await saveAdded(db, 'corrections', { ...of, day: '2026-09-08', indicator: 'pickup_time', value: null, at: AT });
  await saveAdded(db, 'scenarios', { ...of, id: 'scene-0001', name: '少退货', changes: {}, at: AT });
  await saveAdded(db, 'todos', {
    ...of,
    id: 'todo-0001',
    fix: 'check',
    start: '2026-09-08',
    daysToEffect: 7,
    expected: [],
    done: false,
    at: AT,
  });
}

const counts = async () => Promise.all(STORES.map(async (store) => [store, await db.count(store)] as const));

test('a shop goes out of every store, and no other shop with it', async () => {
  await fill('100000011', '另一家', 'detail');
  const others = await counts();
  await fill(mine.shopId, '示例旗舰店', 'overview');
  await removeShop(db, mine);
  expect(await counts()).toEqual(others);
  expect(others.every(([, count]) => count > 0)).toBe(true);
});

test('of two shops with one name the looks are kept: they may be the other one’s', async () => {
  await fill('100000011', '示例旗舰店', 'detail');
  await fill(mine.shopId, '示例旗舰店', 'overview');
  await removeShop(db, mine);
  expect(await db.count('visits')).toBe(2);
  expect(await db.count('held')).toBe(1);
});

test('where there is no such shop nothing happens', async () => {
  await fill(mine.shopId, '示例旗舰店', 'overview');
  const before = await counts();
  await removeShop(db, { platform: 'jd', shopId: mine.shopId });
  await removeShop(db, { platform: 'douyin', shopId: '1' });
  expect(await counts()).toEqual(before);
});
