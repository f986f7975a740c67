import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dropAdded, saveAdded } from '../../lib/history/added';
import { everySnapshot } from '../../lib/history/every-snapshot';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { seenSnapshotsOf, snapshotsOf } from '../../lib/history/read-snapshots';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import type { Correction } from '../../lib/records/added';
import type { Snapshot } from '../../lib/records/snapshot';
import { reading, snapshot } from '../panel/sample';

const NAME = 'test-corrections';
let db: HistoryDb;

const returns = reading('quality_return_rate', '13.40 %', { numerator: 3, denominator: 224, score: 60, change: 1 });
const total = reading('total_score', '82 分');

const correction = (change: Partial<Correction> = {}): Correction => ({
  platform: 'douyin',
  shopId: '1001',
  day: '2026-09-09',
  indicator: 'quality_return_rate',
  value: 1.34,
  at: '2026-09-09T12:00:00+08:00',
  ...change,
});

beforeEach(async () => {
  db = await openHistory(NAME);
  await saveSnapshot(db, snapshot({ day: '2026-09-08', readings: [total, returns] }));
  await saveSnapshot(db, snapshot({ readings: [total, returns] }));
  await saveSnapshot(db, snapshot({ page: 'home', readings: [returns] }));
  await saveSnapshot(db, snapshot({ shopId: '1002', readings: [returns] }));
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

const figures = (snapshots: readonly Snapshot[]) =>
  snapshots.map(({ shopId, day, page, readings }) => [
    `${shopId} ${day} ${page}`,
    ...readings.map(({ value, seen }) => (seen === undefined ? value : `${value} (seen ${seen})`)),
  ]);

describe('a corrected reading', () => {
  test('has its new value on every page of its day, keeps its text, and says what was read', async () => {
    await saveAdded(db, 'corrections', correction());
    const found = await snapshotsOf(db, 'douyin', '1001');
    expect(figures(found)).toEqual([
      ['1001 2026-09-08 overview', 82, 13.4],
      ['1001 2026-09-09 home', '1.34 (seen 13.4)'],
      ['1001 2026-09-09 overview', 82, '1.34 (seen 13.4)'],
    ]);
    expect(found[1]?.readings).toEqual([
      {
        indicator: 'quality_return_rate',
        dimension: returns.dimension,
        label: returns.label,
        raw: '13.40 %',
        unit: 'percent',
        value: 1.34,
        seen: 13.4,
      },
    ]);
  });

  test('is seen by whoever goes through everything, and by no other shop', async () => {
    await saveAdded(db, 'corrections', correction());
    const all: Snapshot[] = [];
    for await (const one of everySnapshot(db)) all.push(one);
    expect(figures(all)).toEqual([
      ['1001 2026-09-08 overview', 82, 13.4],
      ['1001 2026-09-09 home', '1.34 (seen 13.4)'],
      ['1001 2026-09-09 overview', 82, '1.34 (seen 13.4)'],
      ['1002 2026-09-09 overview', 13.4],
    ]);
  });

  test('that was no figure at all is left out', async () => {
    await saveAdded(db, 'corrections', correction({ value: null }));
    expect(figures(await snapshotsOf(db, 'douyin', '1001', { from: '2026-09-09' }))).toEqual([
      ['1001 2026-09-09 home'],
      ['1001 2026-09-09 overview', 82],
    ]);
  });

  test('lies untouched beneath, and is back when the correction goes', async () => {
    const before = await snapshotsOf(db, 'douyin', '1001');
    await saveAdded(db, 'corrections', correction());
    expect(await seenSnapshotsOf(db, 'douyin', '1001')).toEqual(before);
    await dropAdded(db, 'corrections', ['douyin', '1001', '2026-09-09', 'quality_return_rate']);
    expect(await snapshotsOf(db, 'douyin', '1001')).toEqual(before);
  });

  test('is not overwritten by the next look at the page', async () => {
    await saveAdded(db, 'corrections', correction());
    await saveSnapshot(db, snapshot({ capturedAt: '2026-09-09T15:00:00+08:00', readings: [total, returns] }));
    expect(figures(await snapshotsOf(db, 'douyin', '1001', { from: '2026-09-09' })).at(-1)).toContain(
      '1.34 (seen 13.4)',
    );
  });
});

test('a damaged correction costs itself alone, and is told of', async () => {
  await saveAdded(db, 'corrections', correction());
  await db.put('corrections', { ...correction({ day: '2026-09-08' }), value: 'many' } as never);
  const damaged: string[] = [];
  const found = await snapshotsOf(db, 'douyin', '1001', {}, ({ store, key }) => damaged.push(`${store} ${key[2]}`));
  expect(figures(found).map(([, ...rest]) => rest)).toEqual([
    [82, 13.4],
    ['1.34 (seen 13.4)'],
    [82, '1.34 (seen 13.4)'],
  ]);
  expect(damaged).toEqual(['corrections 2026-09-08']);
});
