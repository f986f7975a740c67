import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { readZip, ZIP_LIMITS, ZipError, type ZippedFile } from '../../../lib/exchange/dataset/read-zip';
import { datasetRows, FILE_START } from '../../../lib/exchange/dataset/write-rows';
import { datasetFiles, zipOf } from '../../../lib/exchange/dataset/write-zip';
import type { Fact } from '../../../lib/records/fact';
import { reading, snapshot } from '../../history/sample';

vi.setConfig({ testTimeout: 120_000 });

const DEVICE = 'ab12cd34';
const MONTH = 'platform=douyin/shop=10000001/month=2026-09';
const seen = (day: string): Fact => ({
  store: 'snapshots',
  record: snapshot({ day, capturedAt: `${day}T11:05:00+08:00` }),
});
const unscored: Fact = { store: 'snapshots', record: snapshot({ day: '2026-10-03', stage: 'no_score', readings: [] }) };
const gone: Fact = { store: 'deletions', record: { platform: 'jd', shopId: '2', at: '2026-09-10T11:05:00+08:00' } };
const facts = [seen('2026-09-09'), seen('2026-09-10'), seen('2026-10-01'), unscored, gone];

async function packed(some: readonly Fact[]): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of zipOf(datasetFiles(some, DEVICE, () => 'm'))) pieces.push(piece);
  return new Blob(pieces);
}
async function read(zip: Blob, limits = ZIP_LIMITS): Promise<ZippedFile[]> {
  const files: ZippedFile[] = [];
  for await (const file of readZip(zip, limits)) files.push(file);
  return files;
}
const zipped = (files: Zippable) => new Blob([zipSync(files)]);
const rows = strToU8(FILE_START + datasetRows(snapshot(), 'm'));
const refusal = (zip: Blob, limits = ZIP_LIMITS) =>
  read(zip, limits).then(
    () => 'read',
    (error: unknown) => (error instanceof ZipError ? error.code : error),
  );

test('a data set is packed, one file a shop’s month and one of facts, and read back', async () => {
  const files = await read(await packed(facts));
  expect(files.map(({ path }) => path)).toEqual([
    `${MONTH}/device=${DEVICE}.csv`,
    `platform=douyin/shop=10000001/month=2026-10/device=${DEVICE}.csv`,
    `facts/device=${DEVICE}.ndjson`,
  ]);
  expect(files.flatMap((file) => file.facts)).toEqual(facts);
  expect(files.flatMap(({ problem }) => problem ?? [])).toEqual([]);
});

test('an empty history is an empty zip', async () => {
  expect(await read(await packed([]))).toEqual([]);
});

test('names are believed in nothing, and can lead nowhere; a way out is passed over', async () => {
  const files = await read(
    zipped({
      '../../../etc/device=ab12cd34.csv': rows,
      'C:\\device=ab12cd34.csv': rows,
      '<img onerror=a()>.csv': rows,
    }),
  );
  expect(files.map(({ problem, facts: found }) => [problem?.code, found.length])).toEqual(
    Array(2).fill(['misplaced', 1]),
  );
});

test('what is not of ours is named, and what systems leave is passed over', async () => {
  const files = await read(
    zipped({
      '报表.xlsx': rows,
      __proto__x: rows,
      '__MACOSX/._a': rows,
      '.DS_Store': rows,
      [`${'a'.repeat(600)}.csv`]: rows,
    }),
  );
  expect(files.map(({ path, problem }) => [path.slice(0, 5), problem?.code])).toEqual([
    ['报表.xl', 'foreign'],
    ['__pro', 'foreign'],
    ['aaaaa', 'foreign'],
  ]);
});

describe('refused', () => {
  test('no zip', async () => {
    expect(await refusal(new Blob(['PK\u0003\u0004 and nothing of it']))).toBe('damaged');
    expect(await refusal(new Blob([]))).toBe('damaged');
  });

  test('cut at every twentieth of its length', async () => {
    const zip = await packed(facts);
    for (let part = 1; part < 20; part++)
      expect(await refusal(zip.slice(0, Math.floor((zip.size * part) / 20)))).toBe('damaged');
  });

  test('one byte flipped, every third: refused, named, or the very same facts', async () => {
    const bytes = new Uint8Array(await (await packed(facts)).arrayBuffer());
    const known = facts.map((fact) => JSON.stringify(fact));
    for (let at = 0; at < bytes.length; at += 3) {
      const found = await read(new Blob([bytes.with(at, bytes[at]! ^ 0x55)])).catch(
        (error: unknown) => error as ZipError,
      );
      if (found instanceof ZipError) continue;
      const got = found.flatMap((file) => file.facts.map((fact) => JSON.stringify(fact)));
      if (!got.every((fact) => known.includes(fact))) expect.fail(`a wrong fact came out of byte ${at}`);
    }
  });

  test('a bomb: what a file announces is a limit, and what it hides is not unpacked', async () => {
    const bomb = zipSync({ [`${MONTH}/device=ab12cd34.csv`]: new Uint8Array(ZIP_LIMITS.file + 1) });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await read(new Blob([bomb]))).map(({ problem }) => problem?.code)).toEqual(['too_large']);
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    const central = view.getUint32(lying.length - 6, true);
    view.setUint32(central + 24, 1000, true); // says that it unpacks to 1,000 bytes
    expect(['damaged', 'half_written']).toContain(
      await read(new Blob([lying])).then(
        (files) => files[0]?.problem?.code,
        (error: ZipError) => error.code,
      ),
    );
  });

  test('more files than any data set has, and more than they may announce together', async () => {
    const many = zipped(Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`${n}.csv`, new Uint8Array(0)])));
    expect(await refusal(many, { ...ZIP_LIMITS, files: 100 })).toBe('too_large');
    expect(await refusal(many, { ...ZIP_LIMITS, packed: many.size - 1 })).toBe('too_large');
    expect(await refusal(many)).toBe('read');
    const big = new Uint8Array(zipSync({ 'a.csv': rows, 'b.csv': rows }));
    const view = new DataView(big.buffer);
    for (let at = 0; at < big.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 3e9, true);
    expect(await refusal(new Blob([big]))).toBe('too_large');
  });
});

test('a big month: 20,000 readings', async () => {
  const readings = Array.from({ length: 200 }, (_, n) => reading(`figure_${n}`, n));
  const month = Array.from(
    { length: 100 },
    (_, n): Fact => ({ store: 'snapshots', record: snapshot({ page: `page_${n}`, readings }) }),
  );
  const files = await read(await packed(month));
  expect(files.flatMap((file) => file.facts)).toEqual(month);
});
