import { deleteDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { listAdded } from '../../lib/history/added';
import { allFacts } from '../../lib/history/all-facts';
import { everySnapshot } from '../../lib/history/every-snapshot';
import { listHeld } from '../../lib/history/list-held';
import { listImports } from '../../lib/history/list-imports';
import { listShops } from '../../lib/history/list-shops';
import { listVisits } from '../../lib/history/list-visits';
import type { Migration } from '../../lib/history/migrations/migration';
import { type HistoryDb, migrations, openHistory } from '../../lib/history/open-history';
import { previewImport } from '../../lib/history/preview-import';
import { snapshotsOf } from '../../lib/history/read-snapshots';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { undoImport } from '../../lib/history/undo-import';
import type { Snapshot } from '../../lib/records/snapshot';
import { revive } from './revive';
import { snapshot } from './sample';

const NAME = 'test-migrations';
afterEach(() => deleteDB(NAME));

/** A database as a version left it, and what today's code must read from it. */
type Fixture = {
  stores: Record<string, object[]>;
  reads: Record<string, unknown[]>;
};
const fixtures = import.meta.glob<Fixture>('./fixtures/v*.json', { eager: true, import: 'default' });

async function read(db: HistoryDb) {
  const snapshots: Snapshot[] = [];
  for await (const one of everySnapshot(db)) snapshots.push(one);
  const stores = ['notes', 'corrections', 'todos', 'scenarios'] as const;
  const shop = { platform: 'douyin', shopId: '1001' };
  const added = await Promise.all(stores.map(async (store) => [store, await listAdded(db, store, shop)] as const));
  return {
    snapshots,
    shops: await listShops(db),
    visits: await listVisits(db),
    held: await listHeld(db),
    ...Object.fromEntries(added),
  };
}

function fixtureOf(version: number): Fixture {
  const fixture = fixtures[`./fixtures/v${String(version).padStart(3, '0')}.json`];
  if (!fixture) throw new Error(`no fixture for version ${version}`);
  return fixture;
}

/** The fixture's records in a database as that version made it. */
async function writeAs(version: number, { stores }: Fixture): Promise<void> {
  const old = await openHistory(NAME, migrations.slice(0, version));
  expect([...old.objectStoreNames]).toEqual(Object.keys(stores).sort());
  for (const [store, records] of Object.entries(stores))
    for (const record of records)
      await (old.put as (...args: unknown[]) => Promise<unknown>)(
        store,
        revive(record),
        store === 'damaged' ? 1 : undefined,
      );
  old.close();
}

describe('data of every released version survives to today', () => {
  test.each(migrations.map((_, index) => index + 1))('version %i', async (version) => {
    const fixture = fixtureOf(version);
    await writeAs(version, fixture);
    const db = await openHistory(NAME);
    expect(db.version).toBe(migrations.length);
    expect(await read(db)).toEqual(fixture.reads);
    db.close();
  });

  test('what version 4 imported can still be undone, and what it took out stays out', async () => {
    const fixture = fixtureOf(4);
    await writeAs(4, fixture);
    const db = await openHistory(NAME);
    expect(await listImports(db)).toMatchObject([{ id: 'import-0001', name: '体验分.csv', state: 'done', added: 1 }]);
    expect(await undoImport(db, 'import-0001')).toEqual({ removed: 1, restored: 0, kept: 0 });
    expect((await read(db)).snapshots).toEqual(fixture.reads.snapshots!.slice(1));
    const old = snapshot({ shopId: '99' });
    const { kept } = await previewImport(db, [{ store: 'snapshots', record: old }], 'newer');
    expect(kept).toBe(old.readings.length);
    db.close();
  });

  test('a figure that was seen before the last look keeps its moment', async () => {
    await writeAs(3, fixtureOf(3));
    const db = await openHistory(NAME);
    const looks: [string, string[]][] = [];
    for await (const { store, record } of allFacts(db))
      if (store === 'snapshots') looks.push([record.capturedAt, record.readings.map(({ indicator }) => indicator)]);
    expect(looks).toEqual([
      ['2026-09-09T10:00:00+08:00', []],
      ['2026-09-09T09:00:00+08:00', ['quality_return_rate']],
      ['2026-09-09T11:00:00+08:00', ['total_score']],
    ]);
    db.close();
  });

  test('a record that cannot be read is kept aside, and keeps no other from being brought up to date', async () => {
    const { stores, reads } = fixtureOf(3);
    const [whole] = stores.snapshots!;
    const damaged = [
      { ...whole, day: '2026-09-07', value: { float64: [1] } },
      { ...whole, day: '2026-09-32' },
      { ...whole, day: '2026-09-06', label: 7 },
    ];
    await writeAs(3, { stores: { ...stores, snapshots: [...stores.snapshots!, ...damaged] }, reads });
    const db = await openHistory(NAME);
    expect(await read(db)).toEqual(reads);
    expect(await db.getAll('damaged')).toHaveLength(damaged.length);
    expect(await db.getAll('damaged')).toContainEqual({ store: 'snapshots', record: revive(damaged[2]) });
    db.close();
  });

  test('ten years of two shops are brought up to date in seconds, every day once', async () => {
    const old = await openHistory(NAME, migrations.slice(0, 3));
    const record = revive(fixtureOf(3).stores.snapshots![0]) as object;
    const days = Array.from({ length: 3_650 }, (_, n) => new Date(Date.UTC(2016, 9, 1 + n)).toISOString().slice(0, 10));
    const tx = old.transaction('snapshots' as 'months', 'readwrite');
    for (let shop = 0; shop < 2; shop++)
      for (const day of days) void tx.store.put({ ...record, shopId: `${shop}`, day } as never);
    await tx.done;
    old.close();

    const start = performance.now();
    const db = await openHistory(NAME);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect((await listShops(db)).map((shop) => shop.days)).toEqual(Array(2).fill(days.length));
    expect((await snapshotsOf(db, 'douyin', '1')).map(({ day }) => day)).toEqual(days);
    db.close();
  }, 90_000);

  test('no fixture is left over', () => {
    expect(Object.keys(fixtures)).toHaveLength(migrations.length);
  });
});

async function withOneSnapshot(): Promise<void> {
  const db = await openHistory(NAME);
  await saveSnapshot(db, snapshot());
  db.close();
}

test.each<[name: string, broken: Migration]>([
  [
    'after a write',
    async (_db, tx) => {
      await tx.objectStore('months').clear();
      throw new Error('halfway');
    },
  ],
  [
    'at once',
    (db) => {
      db.deleteObjectStore('visits');
      throw new Error('halfway');
    },
  ],
])('a migration that fails %s changes nothing and says so', async (_name, broken) => {
  await withOneSnapshot();
  await expect(openHistory(NAME, [...migrations, broken])).rejects.toMatchObject({
    name: 'HistoryError',
    code: 'migration_failed',
    cause: { message: 'halfway' },
  });

  const db = await openHistory(NAME);
  expect(db.version).toBe(migrations.length);
  expect((await read(db)).snapshots).toEqual([snapshot()]);
  db.close();
});

test('data of a newer version is refused and left alone', async () => {
  await withOneSnapshot();
  const newer = await openHistory(NAME, [...migrations, () => undefined]);
  newer.close();
  await expect(openHistory(NAME)).rejects.toMatchObject({ name: 'HistoryError', code: 'newer_version' });

  const again = await openHistory(NAME, [...migrations, () => undefined]);
  expect((await read(again)).snapshots).toEqual([snapshot()]);
  again.close();
});

test('an open connection makes room for a newer version, after the write it is in the middle of', async () => {
  const open = await openHistory(NAME);
  const saving = saveSnapshot(open, snapshot());
  const newer = await openHistory(NAME, [...migrations, () => undefined]);
  await saving;
  expect(newer.version).toBe(migrations.length + 1);
  expect((await read(newer)).snapshots).toEqual([snapshot()]);
  newer.close();
});

test('two windows that open it for the first time both get it', async () => {
  const both = await Promise.all([openHistory(NAME), openHistory(NAME)]);
  expect(both.map(({ version }) => version)).toEqual([migrations.length, migrations.length]);
  for (const db of both) db.close();
});

describe('another window that holds an older version open', () => {
  /** A connection as an old or hung window has it: it does not close when it is asked to. */
  function hold(version: number): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(NAME, version);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  test.each([1, 2, 3])('and lets go, of version %i: both go on', async (version) => {
    await writeAs(version, fixtureOf(version));
    const old = await openHistory(NAME, migrations.slice(0, version));
    const db = await openHistory(NAME);
    expect(await read(db)).toEqual(fixtureOf(version).reads);
    expect(() => old.transaction('shops')).toThrow();
    db.close();
  });

  test('and does not let go: it is told, nothing is lost, and it works as soon as the window is closed', async () => {
    await writeAs(3, fixtureOf(3));
    const old = await hold(3);
    await expect(openHistory(NAME, migrations, 200)).rejects.toMatchObject({ name: 'HistoryError', code: 'blocked' });
    old.close();
    const db = await openHistory(NAME);
    expect(await read(db)).toEqual(fixtureOf(3).reads);
    db.close();
  });

  test('and lets go late, while it is waited for', async () => {
    await writeAs(3, fixtureOf(3));
    const old = await hold(3);
    const opening = openHistory(NAME);
    await new Promise((done) => setTimeout(done, 300));
    old.close();
    const db = await opening;
    expect(await read(db)).toEqual(fixtureOf(3).reads);
    db.close();
  });
});
