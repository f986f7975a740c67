import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFacts } from '../../lib/history/import-facts';
import { listImports } from '../../lib/history/list-imports';
import { listShops } from '../../lib/history/list-shops';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { seenSnapshotsOf } from '../../lib/history/read-snapshots';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { undoImport } from '../../lib/history/undo-import';
import { manyFacts, reading, snapshot, values } from './sample';

const NAME = 'test-many-writers';
const source = { name: '备份.zip', kind: 'backup', precedence: 'newer' } as const;
const NOW = '2026-09-20T12:00:00+08:00';
let db: HistoryDb;
beforeEach(async () => {
  db = await openHistory(NAME);
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

const stored = () => seenSnapshotsOf(db, 'douyin', '10000001');

test('four tabs that write the days and pages of one shop at once lose nothing', async () => {
  const tabs = await Promise.all([0, 1, 2].map(() => openHistory(NAME)));
  const days = Array.from({ length: 31 }, (_, n) => `2026-08-${String(n + 1).padStart(2, '0')}`);
  await Promise.all(
    [db, ...tabs].flatMap((tab, n) =>
      days.flatMap((day) =>
        ['overview', 'detail'].map((page) =>
          saveSnapshot(tab, snapshot({ day, page, readings: [reading(`of_${n}`, n)] })),
        ),
      ),
    ),
  );
  const all = await stored();
  expect(all.map(({ day, page }) => `${day} ${page}`)).toEqual(
    days.flatMap((day) => [`${day} detail`, `${day} overview`]),
  );
  expect(all.every((each) => Object.keys(values(each)).length === 4)).toBe(true);
  expect(await listShops(db)).toMatchObject([{ days: 31, lastDay: '2026-08-31' }]);
  for (const tab of tabs) tab.close();
});

test('visits that come while an import runs, and two imports at once, are all there once', async () => {
  const other = await openHistory(NAME);
  const importing = [db, other].map((each) => importFacts(each, manyFacts(5_000), source, NOW));
  for (let n = 0; n < 60; n++)
    await saveSnapshot(
      other,
      snapshot({
        capturedAt: `2026-09-09T12:00:${String(n).padStart(2, '0')}+08:00`,
        readings: [reading(`late_${n}`, n)],
      }),
    );
  const [one, two] = await Promise.all(importing);
  expect([one!.added + two!.added, one!.same + two!.same]).toEqual([15_000, 15_000]); // they wait for each other
  const all = await stored();
  expect(all).toHaveLength(5_001);
  expect(Object.keys(values(all.at(-1)!))).toHaveLength(60);
  other.close();
});

test('a clock that jumps back loses no figure; the one with the latest clock is shown', async () => {
  const clocks = [
    '2026-09-09T12:00:00+08:00',
    '2026-09-09T09:00:00+08:00',
    '2031-01-01T00:00:00Z',
    '2026-09-09T13:00:00+08:00',
  ];
  for (const [n, capturedAt] of clocks.entries())
    await saveSnapshot(db, snapshot({ capturedAt, readings: [reading('a', n), reading(`only_${n}`, n)] }));
  const [day, ...others] = await stored();
  expect(others).toEqual([]);
  expect(values(day!)).toEqual({ a: 2, only_0: 0, only_1: 1, only_2: 2, only_3: 3 });
  await saveSnapshot(db, snapshot({ day: '2026-09-08', capturedAt: '1970-01-01T00:00:00Z' }));
  expect((await stored()).map((each) => each.day)).toEqual(['2026-09-08', '2026-09-09']);
});

test('an import whose worker is killed is remembered as running, and is undone; what was there stays', async () => {
  const own = snapshot({ readings: [reading('own', 1)] });
  await saveSnapshot(db, own);
  const worker = new Worker(new URL('./dying-importer.ts', import.meta.url), { type: 'module' });
  await new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = reject;
    worker.postMessage(NAME);
  });
  worker.terminate();
  const [half] = await listImports(db);
  expect(half).toMatchObject({ state: 'running', name: '备份.zip' });
  expect(half!.added).toBeGreaterThan(5_000);
  expect(await stored()).toHaveLength(half!.added / 3 + 1);
  expect(await undoImport(db, half!.id)).toEqual({ removed: half!.added, restored: 0, kept: 0 });
  expect(await stored()).toEqual([own]);
  expect((await importFacts(db, manyFacts(100), source, NOW)).state).toBe('done'); // nothing is locked
}, 60_000);

test('an undo that is interrupted goes on where it stopped', async () => {
  const { id, added } = await importFacts(db, manyFacts(12_000), source, NOW);
  const other = await openHistory(NAME);
  const first = undoImport(other, id);
  await new Promise((done) => setTimeout(done, 50));
  other.close(); // ends the transactions to come, as a killed tab does
  const before = await first.catch(() => undefined);
  expect(before).toBeUndefined();
  const left = (await stored()).length;
  expect(left).toBeGreaterThan(0);
  expect(await undoImport(db, id)).toEqual({ removed: left * 3, restored: 0, kept: 0 });
  expect(added).toBeGreaterThan(left * 3 - 1);
  expect(await stored()).toEqual([]);
  expect(await listShops(db)).toEqual([]);
}, 60_000);
