import { deleteDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { listAdded } from '../../lib/history/added';
import { listHeld } from '../../lib/history/list-held';
import { listShops } from '../../lib/history/list-shops';
import { listVisits } from '../../lib/history/list-visits';
import type { Migration } from '../../lib/history/migrations/migration';
import { type HistoryDb, migrations, openHistory } from '../../lib/history/open-history';
import { everySnapshot } from '../../lib/history/read-snapshots';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import type { Snapshot } from '../../lib/records/snapshot';
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

/** JSON has no columns of numbers: `{"float64": [1, null]}` stands for one, null for absent. */
function revive(record: object): object {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const numbers = (value as { float64?: (number | null)[] })?.float64;
      return [name, numbers ? Float64Array.from(numbers, (number) => number ?? Number.NaN) : value];
    }),
  );
}

describe('data of every released version survives to today', () => {
  test.each(migrations.map((_, index) => index + 1))('version %i', async (version) => {
    const fixture = fixtures[`./fixtures/v${String(version).padStart(3, '0')}.json`];
    if (!fixture) throw new Error(`no fixture for version ${version}`);
    const old = await openHistory(NAME, migrations.slice(0, version));
    expect([...old.objectStoreNames]).toEqual(Object.keys(fixture.stores).sort());
    for (const [store, records] of Object.entries(fixture.stores))
      for (const record of records) await old.put(store as 'snapshots', revive(record) as never);
    old.close();

    const db = await openHistory(NAME);
    expect(db.version).toBe(migrations.length);
    expect(await read(db)).toEqual(fixture.reads);
    db.close();
  });

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
      await tx.objectStore('snapshots').clear();
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
