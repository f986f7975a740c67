import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { listAdded, saveAdded } from '../../lib/history/added';
import { importFacts } from '../../lib/history/import-facts';
import { listImports } from '../../lib/history/list-imports';
import { listShops } from '../../lib/history/list-shops';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { seenSnapshotsOf } from '../../lib/history/read-snapshots';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { undoImport } from '../../lib/history/undo-import';
import type { Fact } from '../../lib/records/fact';
import type { Snapshot } from '../../lib/records/snapshot';
import { reading, snapshot } from './sample';

const NAME = 'test-quota';
let db: HistoryDb;

/**
 * Leaves the origin so much room beyond what it has taken; undefined lifts the limit. To be called before the first write:
 * Chromium remembers for half a minute how much room it found.
 */
async function leave(bytes: number | undefined): Promise<void> {
  const { usage = 0 } = await navigator.storage.estimate();
  const send = cdp().send as (method: string, params: object) => Promise<unknown>;
  const quotaSize = bytes === undefined ? {} : { quotaSize: usage + bytes };
  await send('Storage.overrideQuotaForOrigin', { origin: location.origin, ...quotaSize });
}

beforeEach(async () => {
  db = await openHistory(NAME);
});
afterEach(async () => {
  await leave(undefined);
  db.close();
  await deleteDB(NAME);
});

/** Texts that cannot be made smaller. */
const noise = (length: number) => {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return String.fromCharCode(...bytes.map((byte) => 33 + (byte % 90)));
};

/** Days that take room. */
function* days(count: number, from = 0): Generator<Snapshot> {
  for (let n = from; n < from + count; n++) {
    const day = new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
    const readings = Array.from({ length: 100 }, (_, row) => reading(`figure_${row}`, n + row, { raw: noise(300) }));
    yield snapshot({ day, capturedAt: `${day}T11:05:00+08:00`, readings });
  }
}
function* facts(count: number): Generator<Fact> {
  for (const record of days(count)) yield { store: 'snapshots', record };
}

async function visitUntilFull(visits: Iterable<Snapshot>): Promise<{ acknowledged: Snapshot[]; failure?: unknown }> {
  const acknowledged: Snapshot[] = [];
  for (const visit of visits) {
    try {
      acknowledged.push(await saveSnapshot(db, visit));
    } catch (failure) {
      return { acknowledged, failure };
    }
  }
  return { acknowledged };
}

async function stored(): Promise<Snapshot[]> {
  return seenSnapshotsOf(db, 'douyin', '10000001');
}

test('visits that no longer fit are told of; every one that was acknowledged is there, and it goes on with room', async () => {
  await leave(1_000_000);
  const { acknowledged, failure } = await visitUntilFull(days(3_000));
  expect(failure).toMatchObject({ name: 'HistoryError', code: 'full', message: expect.stringContaining('no room') });
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(await stored()).toEqual(acknowledged);
  expect(await listShops(db)).toMatchObject([{ days: acknowledged.length }]);
  db.close();
  db = await openHistory(NAME); // as after a restart of the browser
  expect(await stored()).toEqual(acknowledged);

  await leave(undefined);
  const [next] = days(1, 40_000);
  await saveSnapshot(db, next!);
  expect(await stored()).toHaveLength(acknowledged.length + 1);
}, 60_000);

test('a note that no longer fits is told of, and those before stay', async () => {
  await leave(300_000);
  await visitUntilFull(days(3_000)); // less room than for one more day
  const note = { platform: 'douyin', shopId: '1', day: '2026-09-09', at: '2026-09-09T12:00:00Z' } as const;
  let kept = 0;
  const writing = (async () => {
    for (; kept < 20_000; kept++)
      await saveAdded(db, 'notes', { ...note, id: `note-${10_000 + kept}`, text: noise(400) });
  })();
  await expect(writing).rejects.toMatchObject({ code: 'full' });
  expect(await listAdded(db, 'notes', note)).toHaveLength(kept);
}, 60_000);

test('an import that no longer fits is told of, and what it wrote can be undone', async () => {
  await leave(20_000_000);
  const [own] = days(1, 40_000);
  await saveSnapshot(db, own!);
  const importing = importFacts(
    db,
    facts(20_000),
    { name: 'a.csv', kind: 'csv', precedence: 'newer' },
    '2026-09-20T12:00:00Z',
  );
  await expect(importing).rejects.toMatchObject({ name: 'HistoryError', code: 'full' });
  const [half] = await listImports(db);
  expect(half).toMatchObject({ state: 'running' });
  expect(half!.added).toBeGreaterThan(0);
  expect(await stored()).toHaveLength(half!.added / 100 + 1);
  // While there is not even room for the shop's new entry, because that is when it is wanted.
  await leave(-10_000_000);
  const { acknowledged, failure } = await visitUntilFull(days(3_000, 41_000));
  expect(failure).toMatchObject({ code: 'full' });
  expect(await undoImport(db, half!.id)).toEqual({ removed: half!.added, restored: 0, kept: 0 });
  expect(await stored()).toEqual([own, ...acknowledged]);
  expect(await listShops(db)).toMatchObject([{ days: acknowledged.length + 1 }]);
  expect(await listImports(db)).toMatchObject([{ state: 'undone' }]);
}, 60_000);
