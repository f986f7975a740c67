import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropAdded, listAdded, saveAdded } from '../../lib/history/added';
import { dropAddedCopies } from '../../lib/history/added-copies';
import { forgetBefore, forgetEverything } from '../../lib/history/forget';
import { joinShops } from '../../lib/history/join-shops';
import { copyLook, dropCopies, thinCopies } from '../../lib/history/look-copies';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { snapshotsOf } from '../../lib/history/read-snapshots';
import { removeShop } from '../../lib/history/remove-shop';
import { restoreCopies } from '../../lib/history/restore-copies';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import type { Snapshot } from '../../lib/records/snapshot';
import { snapshot } from './sample';

const NAME = 'test-copies';
const SHOPS = ['10000001', '10000002'];

let db: HistoryDb;
beforeEach(async () => {
  db = await openHistory(NAME);
});
afterEach(async () => {
  await dropCopies(db);
  await dropAddedCopies(db);
  db.close();
  await deleteDB(NAME);
});

async function look(day: string, more: Partial<Snapshot> = {}): Promise<void> {
  const seen = snapshot({ day, capturedAt: `${day}T11:05:00+08:00`, ...more });
  await saveSnapshot(db, seen);
  await copyLook(db, seen);
}

const ofFirst = { platform: 'douyin', shopId: '10000001' } as const;
const note = { ...ofFirst, day: '2026-09-08', id: 'note-0001', text: '换快递', at: '2026-09-08T12:00:00+08:00' };
const wrong = { ...ofFirst, day: '2026-09-08', indicator: 'quality_return_rate', value: 1.2, at: note.at };

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

test('what the seller has added comes back, so that a corrected figure is not wrong again; what was taken back does not', async () => {
  await look('2026-09-08');
  await saveAdded(db, 'corrections', wrong);
  await saveAdded(db, 'notes', note);
  await saveAdded(db, 'notes', { ...note, id: 'note-0002' });
  await dropAdded(db, 'notes', [note.platform, note.shopId, note.day, 'note-0002']);
  const dropped = await db.getAll('dropped');
  await throwAway();
  await restoreCopies(db);
  expect(await listAdded(db, 'notes', ofFirst)).toEqual([note]);
  expect(await db.getAll('dropped')).toEqual(dropped); // nor does it come back out of a folder
  const [day] = await snapshotsOf(db, 'douyin', '10000001');
  expect(day!.readings.find(({ indicator }) => indicator === wrong.indicator)?.value).toBe(1.2);
});

test('what was added while they were put back stays', async () => {
  await look('2026-09-08');
  await saveAdded(db, 'notes', note);
  await throwAway();
  await db.put('notes', { ...note, text: '大促' });
  await restoreCopies(db);
  expect(await listAdded(db, 'notes', ofFirst)).toMatchObject([{ text: '大促' }]);
});

test('two shops that were joined come back as one, and what was added to a shop goes with it', async () => {
  await look('2026-09-08');
  await saveAdded(db, 'notes', note);
  await look('2026-09-09', { shopId: '10000002' });
  await joinShops(db, 'douyin', '10000001', '10000002');
  await throwAway();
  await restoreCopies(db);
  expect(await days()).toEqual(['10000002 2026-09-08', '10000002 2026-09-09']);
  expect(await listAdded(db, 'notes', { ...ofFirst, shopId: '10000002' })).toHaveLength(1);
  await removeShop(db, { platform: 'douyin', shopId: '10000002' });
  await throwAway();
  await restoreCopies(db);
  expect(await db.count('notes')).toBe(0);
  expect(await db.count('deletions')).toBe(1);
});

test('the newest are kept', async () => {
  for (const day of ['2026-09-09', '2026-09-07', '2026-09-08']) await look(day);
  await thinCopies(db, 2);
  await throwAway();
  await restoreCopies(db);
  expect(await days()).toEqual(['10000001 2026-09-08', '10000001 2026-09-09']);
});

test('nor do notes and corrections of days from before that, also where no figures were read', async () => {
  await look('2026-09-08');
  await saveAdded(db, 'notes', { ...note, day: '2026-08-01' });
  await saveAdded(db, 'notes', { ...note, id: 'note-0002' });
  await forgetBefore(db, '2026-09-08');
  await throwAway();
  await restoreCopies(db);
  expect(await listAdded(db, 'notes', ofFirst)).toMatchObject([{ id: 'note-0002' }]);
});

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
  for (const [name, text] of Object.entries(files)) {
    const writable = await (await top.getFileHandle(name, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  }
}

test('a file that was cut off, or is none of ours, is passed over', async () => {
  await look('2026-09-08');
  await writeFiles(`${NAME}-last-looks`, {
    '000000000000001-cut.json': '{"platform":"douy',
    '000000000000002-other.json': '{"platform":"douyin"}',
    'note.txt': 'hello',
  });
  await writeFiles(`${NAME}-added`, {
    'notes.json': '[{"platform":"douyin"},null,7]',
    'corrections.json': '[{"platf',
  });
  await throwAway();
  await restoreCopies(db);
  expect(await days()).toEqual(['10000001 2026-09-08']);
  expect(await db.count('notes')).toBe(0);
});
