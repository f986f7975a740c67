import { describe, expect, test, vi } from 'vitest';
import { fileAt, writeAt } from '../../lib/folder/tree';
import { dropAdded, saveAdded } from '../../lib/history/added';
import { removeShop } from '../../lib/history/remove-shop';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import type { Snapshot } from '../../lib/records/snapshot';
import { reading, snapshot } from '../history/sample';
import { device, freshFolder, pathsIn, textAt } from './devices';

vi.setConfig({ testTimeout: 120_000 });

const MONTH = 'platform=douyin/shop=10000001/month=2026-09';
const A = `${MONTH}/device=aaaaaaaa.csv`;
const B = `${MONTH}/device=bbbbbbbb.csv`;
const at = (day: string, value = 82, time = '11:05:00'): Snapshot =>
  snapshot({
    day,
    capturedAt: `${day}T${time}+08:00`,
    updatedAt: `${day} 11:00`,
    industry: '食品',
    readings: [reading('total_score', value, { unit: 'score', change: -1, rank: 80 })],
  });
const note = {
  platform: 'douyin',
  shopId: '10000001',
  day: '2026-09-09',
  id: 'abcdefgh',
  text: '换快递',
  at: '2026-09-09T12:00:00+08:00',
} as const;
const rowsOf = (text: string) => text.split('\r\n').length - 2;

test('what a device has seen is in its own file, a month each, and its notes beside', async () => {
  const a = await device('aaaaaaaa', await freshFolder());
  await saveSnapshot(a.db, at('2026-09-09'));
  await saveSnapshot(a.db, at('2026-10-01'));
  await saveAdded(a.db, 'notes', note);
  const { last } = await a.sync();
  expect(last).toMatchObject({ brought: [], wrote: 3 });
  expect(await pathsIn(a.root)).toEqual([
    'facts/device=aaaaaaaa.ndjson',
    A,
    'platform=douyin/shop=10000001/month=2026-10/device=aaaaaaaa.csv',
  ]);
  expect(await textAt(a.root, A)).toContain('2026-09-09T11:05:00+08:00,douyin,10000001,示例旗舰店,overview,');
});

test('two devices over one folder know the same, every field of it', async () => {
  const root = await freshFolder();
  const [a, b] = [await device('aaaaaaaa', root), await device('bbbbbbbb', root)];
  await saveSnapshot(a.db, at('2026-09-09'));
  await saveSnapshot(b.db, at('2026-09-10', 85));
  await saveSnapshot(b.db, snapshot({ day: '2026-09-11', stage: 'no_score', readings: [] }));
  await saveAdded(a.db, 'notes', note);
  await a.sync();
  const { last } = await b.sync();
  expect(last?.brought).toEqual([{ device: 'aaaaaaaa', added: 1, changed: 0, others: 1 }]);
  await a.sync();
  expect(await a.facts()).toEqual(await b.facts());
  expect(await a.facts()).toHaveLength(4);
});

test('nothing is written twice, and nothing that another has written', async () => {
  const root = await freshFolder();
  const [a, b] = [await device('aaaaaaaa', root), await device('bbbbbbbb', root)];
  await saveSnapshot(a.db, at('2026-09-09'));
  for (const each of [a, b, a, b]) await each.sync();
  expect(await pathsIn(root)).toEqual([A]);
  expect(rowsOf(await textAt(root, A))).toBe(1);
  const before = (await fileAt(root, { path: A }))?.lastModified;
  await a.sync();
  expect((await fileAt(root, { path: A }))?.lastModified).toBe(before);
});

test('a later sighting is a new row; the earlier one stays', async () => {
  const a = await device('aaaaaaaa', await freshFolder());
  await saveSnapshot(a.db, at('2026-09-09', 82));
  await a.sync();
  const start = await textAt(a.root, A);
  await saveSnapshot(a.db, at('2026-09-09', 83, '15:00:00'));
  await a.sync();
  const all = await textAt(a.root, A);
  expect(all.startsWith(start)).toBe(true);
  expect(rowsOf(all)).toBe(2);
});

test('only what has changed is read', async () => {
  const root = await freshFolder();
  const [a, b] = [await device('aaaaaaaa', root), await device('bbbbbbbb', root)];
  await saveSnapshot(a.db, at('2026-09-09'));
  await a.sync();
  await b.sync();
  await removeQuietly(b.db);
  expect((await b.sync()).last?.brought).toEqual([]);
  expect(await b.facts()).toEqual([]);
  await saveSnapshot(a.db, at('2026-09-10'));
  await a.sync();
  expect((await b.sync()).last?.brought).toEqual([{ device: 'aaaaaaaa', added: 2, changed: 0, others: 0 }]);
});

/** Empties a history as no seller can: to see what is read again. */
async function removeQuietly(db: Awaited<ReturnType<typeof device>>['db']): Promise<void> {
  for (const store of ['months', 'shops'] as const) await db.clear(store);
}

test('a shop that is taken out goes everywhere, also out of the files', async () => {
  const root = await freshFolder();
  const [a, b] = [await device('aaaaaaaa', root), await device('bbbbbbbb', root)];
  await saveSnapshot(a.db, at('2026-09-09'));
  await saveSnapshot(b.db, at('2026-09-10'));
  await saveAdded(b.db, 'notes', note);
  await saveSnapshot(a.db, snapshot({ platform: 'jd', shopId: '7' }));
  for (const each of [a, b, a]) await each.sync(true);
  await removeShop(a.db, { platform: 'douyin', shopId: '10000001' });
  for (const each of [a, b, a, b]) await each.sync(true);
  expect((await pathsIn(root)).filter((path) => path.includes('shop=10000001'))).toEqual([]);
  expect(await textAt(root, 'facts/device=bbbbbbbb.ndjson').catch(() => '')).not.toContain('换快递');
  for (const each of [a, b]) {
    const facts = await each.facts();
    expect(facts.map(({ store, record }) => `${store} ${record.shopId}`).sort()).toEqual([
      'deletions 10000001',
      'snapshots 7',
    ]);
  }
});

test('a note that was taken back does not come back from the folder', async () => {
  const root = await freshFolder();
  const [a, b] = [await device('aaaaaaaa', root), await device('bbbbbbbb', root)];
  await saveAdded(a.db, 'notes', note);
  for (const each of [a, b]) await each.sync();
  await dropAdded(a.db, 'notes', ['douyin', '10000001', '2026-09-09', 'abcdefgh']);
  for (const each of [a, b, a]) await each.sync();
  expect(await a.facts()).toEqual([]);
});

describe('what is not as it should be is skipped and named, and nothing else suffers', () => {
  async function scene() {
    const root = await freshFolder();
    const [a, b] = [await device('aaaaaaaa', root), await device('bbbbbbbb', root)];
    await saveSnapshot(a.db, at('2026-09-09'));
    await saveSnapshot(a.db, snapshot({ platform: 'jd', shopId: '7', day: '2026-09-09' }));
    await a.sync();
    return { root, a, b, text: await textAt(root, A) };
  }
  const problemsOf = async (b: Awaited<ReturnType<typeof device>>) =>
    Object.entries((await b.sync()).files).flatMap(([path, { problem }]) => (problem ? [[path, problem.code]] : []));

  test.each<[string, string, (text: string) => string | Blob, string]>([
    ['half-written', A, (text) => text.slice(0, -20), 'half_written'],
    ['empty', A, () => '', 'half_written'],
    ['a changed figure', A, (text) => text.replace(',82,', ',92,'), 'damaged'],
    ['saved by a spreadsheet', A, (text) => text.replaceAll('"', '').replaceAll('-1,', '-1.0,'), 'damaged'],
    [
      'UTF-16',
      A,
      (text) => new Blob([new Uint8Array([0xff, 0xfe]), Uint16Array.from([...text], (sign) => sign.charCodeAt(0))]),
      'damaged',
    ],
    ['newer', A, (text) => text.replace('row_check', 'row_check,mood'), 'newer'],
    ['foreign', `${MONTH}/订单.csv`, () => '订单号,金额\r\n1,2\r\n', 'foreign'],
    ['foreign by its ending', `${MONTH}/订单.xlsx`, () => 'PK', 'foreign'],
    [
      'script in its name',
      `${MONTH}/<img src=x onerror=alert(1)>.csv`.replaceAll('<', '＜').replaceAll('>', '＞'),
      () => 'x',
      'foreign',
    ],
    ['facts that are cut', 'facts/device=cccccccc.ndjson', () => '{"check":"0', 'half_written'],
  ])('%s', async (_name, path, change, code) => {
    const { root, b, text } = await scene();
    await writeAt(root, path, change(text));
    expect(await problemsOf(b)).toEqual([[path, code]]);
    expect((await b.facts()).map(({ record }) => record.shopId)).toContain('7');
    await writeAt(root, A, text);
    expect((await problemsOf(b)).filter(([where]) => where === A)).toEqual([]);
    expect((await b.facts()).map(({ record }) => record.shopId).sort()).toEqual(['10000001', '7']);
  });

  test('a line of 100 MB', async () => {
    const { root, b } = await scene();
    await writeAt(root, `${MONTH}/device=cccccccc.csv`, new Blob([new Uint8Array(100 * 1024 * 1024).fill(97)]));
    expect(await problemsOf(b)).toEqual([[`${MONTH}/device=cccccccc.csv`, 'too_large']]);
  });

  test.each([
    [`${MONTH}/device=aaaaaaaa (冲突副本).csv`, []],
    [`${MONTH}/device=aaaaaaaa-DESKTOP-conflict.csv`, []],
    [`${MONTH}/mine.csv`, []],
    ['device=aaaaaaaa.csv', ['misplaced']],
    ['platform=jd/shop=7/month=2026-09/device=aaaaaaaa (1).csv', ['misplaced']],
  ])('a copy as %s counts as what is in it', async (path, codes) => {
    const { root, b, text } = await scene();
    await writeAt(root, path, text);
    await (await root.getDirectoryHandle('platform=douyin'))
      .removeEntry('shop=10000001', { recursive: true })
      .catch(() => undefined);
    await writeAt(root, path, text);
    expect((await problemsOf(b)).map(([, code]) => code)).toEqual(codes);
    expect((await b.facts()).map(({ record }) => record.shopId).sort()).toEqual(['10000001', '7']);
  });

  test('what else lies in the chosen folder is not looked at', async () => {
    const { root, b } = await scene();
    await writeAt(root, '合同/机密.csv', 'x');
    await writeAt(root, '订单.csv', 'x');
    expect(await problemsOf(b)).toEqual([]);
  });
});

test('an own file that was lost, cut or set back by a replicator is made whole again', async () => {
  const root = await freshFolder();
  const a = await device('aaaaaaaa', root);
  await saveSnapshot(a.db, at('2026-09-09'));
  await a.sync();
  const early = await textAt(root, A);
  await saveSnapshot(a.db, at('2026-09-10'));
  await a.sync();
  const whole = await textAt(root, A);
  await writeAt(root, A, early);
  await a.sync();
  expect(await textAt(root, A)).toBe(whole);
  await writeAt(root, A, whole.slice(0, -7));
  await a.sync();
  expect(await textAt(root, A)).toBe(whole);
  await (await root.getDirectoryHandle('platform=douyin')).removeEntry('shop=10000001', { recursive: true });
  await a.sync();
  expect(await textAt(root, A)).toBe(whole);
});

test('what a lost device had written is written again by who knows it', async () => {
  const root = await freshFolder();
  const [a, b] = [await device('aaaaaaaa', root), await device('bbbbbbbb', root)];
  await saveSnapshot(a.db, at('2026-09-09'));
  for (const each of [a, b]) await each.sync();
  await (await root.getDirectoryHandle('platform=douyin')).removeEntry('shop=10000001', { recursive: true });
  await b.sync();
  expect(rowsOf(await textAt(root, B))).toBe(1);
});

test('Parquet twins come and go with the switch, and follow the CSV', async () => {
  const a = await device('aaaaaaaa', await freshFolder());
  const twin = A.replace('.csv', '.parquet');
  await saveSnapshot(a.db, at('2026-09-09'));
  await a.sync(true);
  const first = await (await fileAt(a.root, { path: twin }))?.arrayBuffer();
  expect(new TextDecoder().decode(first?.slice(0, 4))).toBe('PAR1');
  await saveSnapshot(a.db, at('2026-09-10'));
  await a.sync(true);
  expect((await fileAt(a.root, { path: twin }))?.size).toBeGreaterThan(first!.byteLength);
  await a.sync(false);
  expect(await pathsIn(a.root)).toEqual([A]);
});

test('the made-up shop is in no file', async () => {
  const a = await device('aaaaaaaa', await freshFolder());
  await saveSnapshot(a.db, snapshot({ shopId: 'demo' }));
  await a.sync();
  expect(await pathsIn(a.root)).toEqual([]);
});

test('a shop with an id that is no file name', async () => {
  const root = await freshFolder();
  const [a, b] = [await device('aaaaaaaa', root), await device('bbbbbbbb', root)];
  for (const shopId of ['../../x', 'CON', 'a/b\\c:d*e?"f<g>|h', '好'.repeat(100), 'Ab', 'aB'])
    await saveSnapshot(a.db, snapshot({ shopId }));
  for (const each of [a, b]) await each.sync();
  expect(await b.facts()).toEqual(await a.facts());
  expect(await a.facts()).toHaveLength(6);
});
