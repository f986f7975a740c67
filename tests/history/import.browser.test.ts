import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dropAdded, listAdded, saveAdded } from '../../lib/history/added';
import { allFacts } from '../../lib/history/all-facts';
import { importFacts } from '../../lib/history/import-facts';
import type { ImportSource, Precedence } from '../../lib/history/import-types';
import { listImports } from '../../lib/history/list-imports';
import { listShops } from '../../lib/history/list-shops';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { previewImport } from '../../lib/history/preview-import';
import { seenSnapshotsOf } from '../../lib/history/read-snapshots';
import { removeShop } from '../../lib/history/remove-shop';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { undoImport } from '../../lib/history/undo-import';
import type { Note } from '../../lib/records/added';
import type { Fact } from '../../lib/records/fact';
import type { Snapshot } from '../../lib/records/snapshot';
import { reading, snapshot, values } from './sample';

const NAME = 'test-import';
const NOW = '2026-09-20T12:00:00+08:00';
const shop = { platform: 'douyin', shopId: '10000001' } as const;
const note: Note = { ...shop, day: '2026-09-09', id: 'note-0001', text: '大促', at: '2026-09-09T12:00:00+08:00' };

let db: HistoryDb;
beforeEach(async () => {
  db = await openHistory(NAME);
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

const source = (precedence: Precedence = 'newer'): ImportSource => ({ name: 'a.csv', kind: 'csv', precedence });
const facts = (...records: Snapshot[]): Fact[] => records.map((record) => ({ store: 'snapshots', record }));
const notes = (...records: Note[]): Fact[] => records.map((record) => ({ store: 'notes', record }));
const seen = (value: number, capturedAt = '2026-09-09T11:05:00+08:00', more: Partial<Snapshot> = {}) =>
  snapshot({ capturedAt, readings: [reading('a', value)], ...more });

/** One reading a day, so many days on. */
const daysOn = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    seen(n, undefined, { day: new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10) }),
  );

const take = (some: Iterable<Fact>, precedence?: Precedence) => importFacts(db, some, source(precedence), NOW);
async function everyFact(of = db): Promise<Fact[]> {
  const all: Fact[] = [];
  for await (const fact of allFacts(of)) all.push(fact);
  return all;
}
const stored = () => seenSnapshotsOf(db, shop.platform, shop.shopId);
const shown = async () => (await stored()).map((each) => values(each));

describe('an import', () => {
  test('counts what becomes of each reading, and its preview says the same before', async () => {
    await saveSnapshot(
      db,
      snapshot({ readings: ['same', 'older', 'newer', 'other'].map((indicator) => reading(indicator, 1)) }),
    );
    const file = facts(
      snapshot({ readings: [reading('same', 1)] }),
      snapshot({ capturedAt: '2026-09-09T10:00:00+08:00', readings: [reading('older', 2)] }),
      snapshot({ capturedAt: '2026-09-09T12:00:00+08:00', readings: [reading('newer', 2), reading('first', 2)] }),
      snapshot({ day: '2026-09-01', readings: [reading('same', 1)] }),
      snapshot({ shopId: '2', shopName: '二店', readings: [reading('same', 1)] }),
    );
    const counts = { added: 3, changed: 1, same: 1, kept: 1, others: 1 };
    const preview = await previewImport(db, [...file, ...notes(note)], 'newer');
    expect(preview).toEqual({
      ...counts,
      shops: [
        {
          ...shop,
          ...counts,
          added: 2,
          shopName: '示例旗舰店',
          isNew: false,
          firstDay: '2026-09-01',
          lastDay: '2026-09-09',
        },
        {
          platform: 'douyin',
          shopId: '2',
          shopName: '二店',
          isNew: true,
          firstDay: '2026-09-09',
          lastDay: '2026-09-09',
          ...{ added: 1, changed: 0, same: 0, kept: 0, others: 0 },
        },
      ],
      changes: [{ ...shop, day: '2026-09-09', page: 'overview', indicator: 'newer', from: 1, to: 2 }],
    });
    expect(await listImports(db)).toEqual([]);
    expect(await db.count('notes')).toBe(0);

    const record = await take([...file, ...notes(note)]);
    expect(record).toMatchObject({ ...counts, name: 'a.csv', kind: 'csv', at: NOW, state: 'done' });
    expect(await listImports(db)).toEqual([record]);
    expect(await shown()).toEqual([{ same: 1 }, { same: 1, older: 1, newer: 2, other: 1, first: 2 }]);
    expect((await listShops(db)).map(({ shopId, days }) => [shopId, days])).toEqual([
      [shop.shopId, 2],
      ['2', 1],
    ]);
  });

  test('done twice changes nothing the second time, and neither does what was exported', async () => {
    const file = [...facts(seen(1), seen(2, '2026-09-09T12:00:00+08:00', { industry: '女装' })), ...notes(note)];
    await take(file);
    const before = await everyFact();
    expect(await take(file)).toMatchObject({ added: 0, changed: 0, others: 0 });
    expect(await take(before)).toMatchObject({ added: 0, changed: 0, others: 0 });
    expect(await everyFact()).toEqual(before);
    expect(await db.count('undo')).toBe(2); // of the first one only: the month and the note
  });

  test('what it brings is read back as it was, through a file of everything', async () => {
    const other = await openHistory(`${NAME}-other`);
    for (const each of [
      seen(1),
      seen(2, '2026-09-09T12:00:00+08:00', { industry: '女装' }),
      seen(3, '2026-09-08T09:00:00Z'),
    ])
      await saveSnapshot(other, each);
    await saveAdded(other, 'notes', note);
    await take(await everyFact(other));
    expect(await everyFact()).toEqual(await everyFact(other));
    expect(await stored()).toEqual(await seenSnapshotsOf(other, shop.platform, shop.shopId));
    expect(await listShops(db)).toEqual(await listShops(other));
    other.close();
    await deleteDB(`${NAME}-other`);
  });

  test('two machines that take each other’s files know the same, whichever began', async () => {
    const other = await openHistory(`${NAME}-other`);
    const at = '2026-09-09T11:05:00+08:00';
    for (const [each, value, unit] of [
      [db, 1, 'percent'],
      [other, 2, 'score'],
    ] as const) {
      await saveSnapshot(
        each,
        snapshot({ capturedAt: at, readings: [reading('a', value, { unit }), reading(`b${value}`, 1)] }),
      );
      await saveAdded(each, 'notes', { ...note, text: `${value}` });
    }
    const [ours, theirs] = [await everyFact(), await everyFact(other)];
    await take(theirs);
    await importFacts(other, ours, source(), NOW);
    const sorted = (all: Fact[]) =>
      all.map(({ store, record }) =>
        store === 'snapshots'
          ? { ...record, readings: [...record.readings].sort((a, b) => (a.indicator < b.indicator ? -1 : 1)) }
          : record,
      );
    expect(sorted(await everyFact())).toEqual(sorted(await everyFact(other)));
    other.close();
    await deleteDB(`${NAME}-other`);
  });

  test('with the file in the right, its figure stands over a newer one, until the page is read again', async () => {
    await saveSnapshot(db, seen(1, '2026-09-09T20:00:00+08:00'));
    expect(await take(facts(seen(2)), 'file')).toMatchObject({ changed: 1, kept: 0 });
    expect(await shown()).toEqual([{ a: 2 }]);
    expect(await take(facts(seen(2)), 'file')).toMatchObject({ changed: 0, same: 1 });
    await saveSnapshot(db, seen(3, '2026-09-21T08:00:00+08:00'));
    expect(await shown()).toEqual([{ a: 3 }]);
  });

  test('a malformed fact stops it: it is not stored, what came before can be undone', async () => {
    const bad = { store: 'snapshots', record: { ...snapshot(), readings: [reading('a', Number.NaN)] } } as Fact;
    await expect(take([bad])).rejects.toThrow();
    const many = daysOn(3_000);
    await expect(take([...facts(...many), bad])).rejects.toThrow();
    await expect(take(facts(snapshot({ day: '2026-09-32' })))).rejects.toThrow(RangeError);
    expect(await stored()).toHaveLength(2_000); // a whole batch
    const [running] = (await listImports(db)).filter(({ added }) => added > 0);
    expect(running).toMatchObject({ state: 'running', added: 2_000 });
    expect(await undoImport(db, running!.id)).toEqual({ removed: 2_000, restored: 0, kept: 0 });
    expect(await db.count('months')).toBe(0);
    expect(await listShops(db)).toEqual([]);
  });

  test('tells how far it is', async () => {
    const told: number[] = [];
    const many = daysOn(6_000);
    await importFacts(db, facts(...many), source(), NOW, (readings) => told.push(readings));
    expect(told).toEqual([2_000, 4_000, 6_000]);
  });

  test('a damaged month in its place is kept aside', async () => {
    await saveSnapshot(db, seen(1));
    const record = (await db.getAll('months'))[0]!;
    const damaged = { ...record, value: undefined } as never;
    await db.put('months', damaged);
    await take(facts(seen(2, undefined, { day: '2026-09-10' })));
    expect(await shown()).toEqual([{ a: 2 }]);
    expect(await db.getAll('damaged')).toEqual([{ store: 'months', record: damaged }]);
  });
});

describe('undoing', () => {
  test('takes out what came and brings back what was replaced', async () => {
    await saveSnapshot(db, seen(1, undefined, { industry: '女装' }));
    await saveAdded(db, 'notes', note);
    const before = [await everyFact(), await listShops(db)];
    const { id } = await take([
      ...facts(
        seen(2, '2026-09-09T12:00:00+08:00', { shopName: '新名', readings: [reading('a', 2), reading('b', 2)] }),
        seen(3, undefined, { day: '2026-10-01' }),
        seen(3, undefined, { shopId: '2' }),
      ),
      ...notes({ ...note, text: '改过', at: NOW }, { ...note, id: 'note-0002' }),
    ]);
    expect(await undoImport(db, id)).toEqual({ removed: 4, restored: 2, kept: 0 });
    expect([await everyFact(), await listShops(db)]).toEqual(before);
    expect(await listImports(db)).toMatchObject([{ id, state: 'undone' }]);
    expect(await undoImport(db, id)).toEqual({ removed: 0, restored: 0, kept: 0 });
  });

  test('leaves what was seen, changed or taken out again since', async () => {
    await saveSnapshot(db, seen(1));
    const { id } = await take([
      ...facts(
        seen(2, '2026-09-09T12:00:00+08:00', { readings: [reading('a', 2), reading('b', 2)] }),
        seen(2, undefined, { shopId: '2' }),
      ),
      ...notes(note),
    ]);
    await saveSnapshot(db, seen(9, '2026-09-09T15:00:00+08:00'));
    await saveAdded(db, 'notes', { ...note, text: '改过', at: NOW });
    await removeShop(db, { platform: 'douyin', shopId: '2' });
    expect(await undoImport(db, id)).toEqual({ removed: 1, restored: 0, kept: 3 });
    expect(await shown()).toEqual([{ a: 9 }]);
    expect((await listAdded(db, 'notes', shop)).map(({ text }) => text)).toEqual(['改过']);
    expect((await listShops(db)).map(({ shopId }) => shopId)).toEqual([shop.shopId]);
  });

  test('of two imports the first can be undone, and the second stays', async () => {
    const { id } = await take(facts(seen(1), seen(1, undefined, { day: '2026-09-10' })));
    await take(facts(seen(2, '2026-09-09T12:00:00+08:00')));
    expect(await undoImport(db, id)).toEqual({ removed: 1, restored: 0, kept: 1 });
    expect(await shown()).toEqual([{ a: 2 }]);
  });

  test('of a figure that came twice in one import, over two batches, gives back the first', async () => {
    await saveSnapshot(db, seen(1));
    const filler = Array.from({ length: 2_000 }, (_, n) => ({ ...note, id: `note-${n + 1_000}` }));
    const { id } = await take([
      ...facts(seen(2, '2026-09-09T12:00:00+08:00')),
      ...notes(...filler),
      ...facts(seen(3, '2026-09-09T13:00:00+08:00')),
    ]);
    expect(await shown()).toEqual([{ a: 3 }]);
    expect(await undoImport(db, id)).toMatchObject({ kept: 0 });
    expect(await shown()).toEqual([{ a: 1 }]);
  });

  test('asks for an import that is remembered', async () => {
    await expect(undoImport(db, 'none')).rejects.toThrow(RangeError);
  });
});

describe('what was taken out', () => {
  const gone = '2026-09-10T00:00:00Z';

  test('does not come back from a file, unless it was seen since', async () => {
    await saveSnapshot(db, seen(1));
    await removeShop(db, shop, { at: gone });
    expect(await take([...facts(seen(1)), ...notes(note)])).toMatchObject({ added: 0, kept: 1, others: 0 });
    expect(await listShops(db)).toEqual([]);
    await take(facts(seen(2, '2026-09-10T12:00:00+08:00')));
    expect(await shown()).toEqual([{ a: 2 }]);
  });

  test('comes back where the seller says that the file is right, here and on other machines', async () => {
    await saveSnapshot(db, seen(1));
    await removeShop(db, shop, { at: gone });
    expect(await take([...facts(seen(1)), ...notes(note)], 'file')).toMatchObject({ added: 1, others: 1 });
    const all = await everyFact();
    await take([...all].reverse());
    expect(await shown()).toEqual([{ a: 1 }]);
    expect(await listAdded(db, 'notes', shop)).toHaveLength(1);
  });

  test('goes on other machines too, but for what they have seen since; and that can be undone', async () => {
    await saveSnapshot(db, seen(1));
    await saveSnapshot(db, seen(1, undefined, { day: '2026-08-09' }));
    await saveSnapshot(db, seen(5, '2026-09-10T12:00:00+08:00', { readings: [reading('b', 5)] }));
    await saveAdded(db, 'notes', note);
    const before = [await everyFact(), await listShops(db)];
    const { id, others } = await take([{ store: 'deletions', record: { ...shop, at: gone } }]);
    expect(others).toBe(1);
    expect(await shown()).toEqual([{ b: 5 }]);
    expect((await listShops(db)).map(({ days }) => days)).toEqual([1]);
    expect(await listAdded(db, 'notes', shop)).toEqual([]);
    await undoImport(db, id);
    expect([await everyFact(), await listShops(db)]).toEqual(before);
  });

  test('a note that was taken back stays away, unless it was changed since', async () => {
    await saveAdded(db, 'notes', note);
    await dropAdded(db, 'notes', [shop.platform, shop.shopId, note.day, note.id]);
    expect(await take(notes(note))).toMatchObject({ others: 0 });
    const later = { ...note, at: new Date(Date.now() + 1_000).toISOString() };
    expect(await take(notes(later))).toMatchObject({ others: 1 });
    expect(await listAdded(db, 'notes', shop)).toEqual([later]);
  });
});
