import { deleteDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { dropAdded, listAdded, saveAdded } from '../../lib/history/added';
import { openHistory } from '../../lib/history/open-history';
import type { Note } from '../../lib/records/added';

const NAME = 'test-added';
afterEach(() => deleteDB(NAME));

const note: Note = {
  platform: 'douyin',
  shopId: '1001',
  day: '2026-09-08',
  id: 'note-0001',
  text: '换快递',
  at: '2026-09-08T12:00:00+08:00',
};

test('what a seller adds is kept under its shop, replaced under its key, and taken away', async () => {
  const db = await openHistory(NAME);
  await saveAdded(db, 'notes', note);
  await saveAdded(db, 'notes', { ...note, text: '大促' });
  await saveAdded(db, 'notes', { ...note, day: '2026-09-07', id: 'note-0002' });
  await saveAdded(db, 'notes', { ...note, shopId: '10010' });
  expect((await listAdded(db, 'notes', note)).map(({ day, text }) => [day, text])).toEqual([
    ['2026-09-07', '换快递'],
    ['2026-09-08', '大促'],
  ]);
  await dropAdded(db, 'notes', [note.platform, note.shopId, note.day, note.id]);
  expect(await listAdded(db, 'notes', note)).toHaveLength(1);
  expect(await listAdded(db, 'notes', { platform: 'douyin', shopId: '10010' })).toHaveLength(1);
  db.close();
});

test.each([
  ['without a text', { ...note, text: '' }],
  ['of a day that is none', { ...note, day: '9 月 8 日' }],
  ['of a platform that is not known', { ...note, platform: 'amazon' as 'douyin' }],
])('a record %s is not written', async (_, broken) => {
  const db = await openHistory(NAME);
  await expect(saveAdded(db, 'notes', broken)).rejects.toThrow();
  expect(await db.count('notes')).toBe(0);
  db.close();
});

test('a damaged record costs itself alone, and is told of', async () => {
  const db = await openHistory(NAME);
  await saveAdded(db, 'notes', note);
  await db.put('notes', { ...note, id: 'note-0003', text: 7 } as never);
  const damaged: string[] = [];
  expect(await listAdded(db, 'notes', note, ({ store }) => damaged.push(store))).toEqual([note]);
  expect(damaged).toEqual(['notes']);
  db.close();
});
