import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetBefore, forgetEverything } from '../../lib/history/forget';
import { copyLook, dropCopies, thinCopies } from '../../lib/history/look-copies';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { snapshotsOf } from '../../lib/history/read-snapshots';
import { removeShop } from '../../lib/history/remove-shop';
import { restoreCopies } from '../../lib/history/restore-copies';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import type { Snapshot } from '../../lib/records/snapshot';
import { snapshot } from './sample';

const NAME = 'test-look-copies';
const SHOPS = ['10000001', '10000002'];

let db: HistoryDb;
beforeEach(async () => {
  db = await openHistory(NAME);
});
afterEach(async () => {
  await dropCopies(db);
  db.close();
  await deleteDB(NAME);
});

async function look(day: string, more: Partial<Snapshot> = {}): Promise<void> {
  const seen = snapshot({ day, capturedAt: `${day}T11:05:00+08:00`, ...more });
  await saveSnapshot(db, seen);
  await copyLook(db, seen);
}

/** As the browser leaves it that has thrown the store away. */
async function throwAway(): Promise<void> {
  db.close();
  await deleteDB(NAME);
  db = await openHistory(NAME);
}

async function days(): Promise<string[]> {
  const all = await Promise.all(SHOPS.map((shopId) => snapshotsOf(db, 'douyin', shopId)));
  return all.flat().map(({ shopId, day }) => `${shopId} ${day}`);
}

test('a store that was thrown away comes back from them, and once is enough', async () => {
  await look('2026-09-08');
  await look('2026-09-09', { shopId: '10000002', shopName: '示例 / 二店' });
  const before = await Promise.all(SHOPS.map((shopId) => snapshotsOf(db, 'douyin', shopId)));
  await throwAway();
  expect(await days()).toEqual([]);
  await restoreCopies(db);
  await restoreCopies(db);
  expect(await Promise.all(SHOPS.map((shopId) => snapshotsOf(db, 'douyin', shopId)))).toEqual(before);
});

test('what the seller has taken out does not come back', async () => {
  await look('2026-09-08');
  await look('2026-09-09', { shopId: '10000002' });
  await removeShop(db, { platform: 'douyin', shopId: '10000001' });
  await throwAway();
  await restoreCopies(db);
  expect(await days()).toEqual(['10000002 2026-09-09']);
  await forgetEverything(db);
  await restoreCopies(db);
  expect(await days()).toEqual([]);
});

test('nor what is older than the history is kept', async () => {
  for (const day of ['2026-09-07', '2026-09-08', '2026-09-09']) await look(day);
  await forgetBefore(db, '2026-09-08');
  await throwAway();
  await restoreCopies(db);
  expect(await days()).toEqual(['10000001 2026-09-08', '10000001 2026-09-09']);
});

test('the newest are kept', async () => {
  for (const day of ['2026-09-09', '2026-09-07', '2026-09-08']) await look(day);
  await thinCopies(db, 2);
  await throwAway();
  await restoreCopies(db);
  expect(await days()).toEqual(['10000001 2026-09-08', '10000001 2026-09-09']);
});

test('a file that was cut off, or is none of ours, is passed over', async () => {
  await look('2026-09-08');
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(`${NAME}-last-looks`);
  for (const [name, text] of [
    ['000000000000001-cut.json', '{"platform":"douy'],
    ['000000000000002-other.json', '{"platform":"douyin"}'],
    ['note.txt', 'hello'],
  ] as const) {
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  }
  await throwAway();
  await restoreCopies(db);
  expect(await days()).toEqual(['10000001 2026-09-08']);
});
