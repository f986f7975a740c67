import { createHash, webcrypto } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { BackupError, type BackupHead, type BackupSettings, type Digest } from '../../../lib/exchange/backup/format';
import { backupFacts, readBackupStart } from '../../../lib/exchange/backup/read-backup';
import { backupStream } from '../../../lib/exchange/backup/write-backup';
import type { Fact } from '../../../lib/records/fact';
import { snapshot } from '../../history/sample';
import { anyOther, anySnapshot, FUZZ } from '../dataset/sample';

vi.setConfig({ testTimeout: 300_000 });

const digest: Digest = (bytes) => webcrypto.subtle.digest('SHA-256', bytes);
const head: BackupHead = {
  format: 'ScoreLens backup',
  version: 1,
  app: '0.1.0',
  made: '2026-11-30T08:00:00Z',
  device: 'ab12cd34',
};
const settings: BackupSettings = {
  look: { language: 'zh-CN', theme: 'dark', stepBy: 'points', palette: 'red_green' },
  shops: { 'douyin|1': { industry: '食品', rules: '{"format":"…"}' } },
  taught: [
    {
      id: 'abcdefgh',
      platform: 'jd',
      indicator: 'own_a',
      name: '好评',
      unit: 'percent',
      label: '好评率',
      side: 'right',
    },
  ],
  neverRead: ['https://a.cn/b'],
  chipsOff: false,
  noChipsOn: [],
  refused: ['jd|a|b'],
  alerts: { below: { jd: 80 }, rungs: true, drops: false, staleDays: 2, badge: 'mark' },
};
const facts: Fact[] = [
  {
    store: 'snapshots',
    record: snapshot({ updatedAt: '2026-09-09 11:00', industry: '食品', shopName: '<img src=x onerror=alert(1)>' }),
  },
  { store: 'snapshots', record: snapshot({ day: '2026-09-10', readings: [] }) },
  { store: 'deletions', record: { platform: 'jd', shopId: '2', at: '2026-09-10T11:05:00+08:00' } },
];

async function written(some: Iterable<Fact> | AsyncIterable<Fact> = facts): Promise<Blob> {
  return new Response(backupStream({ head, settings, facts: some }, digest)).blob();
}
async function read(file: Blob): Promise<Fact[]> {
  await readBackupStart(file);
  return Array.fromAsync(backupFacts(file, digest));
}
const outcome = (file: Blob) =>
  read(file).then(
    (found) => found,
    (error: unknown) => (error instanceof BackupError ? error.code : error),
  );
const unpacked = async (file: Blob) => gunzipSync(await file.arrayBuffer()).toString();
const repacked = (text: string | Uint8Array) => new Blob([gzipSync(text)]);

/** The lines with their last one made right again, as somebody would who means to fool us. */
function signed(lines: readonly string[]): Blob {
  const body = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  let state = Buffer.alloc(32);
  for (let at = 0; at < body.length; at += 1 << 20)
    state = createHash('sha256')
      .update(state)
      .update(body.subarray(at, at + (1 << 20)))
      .digest();
  return repacked(
    Buffer.concat([body, Buffer.from(`${JSON.stringify({ end: true, counts: {}, sha256: state.toString('hex') })}\n`)]),
  );
}
const lines = async () => (await unpacked(await written())).trimEnd().split('\n').slice(0, -1);

test('everything comes back as it was', async () => {
  const file = await written();
  expect(await readBackupStart(file)).toEqual({ head, settings });
  expect(await read(file)).toEqual(facts);
});

test('whatever stands in it, half characters too', async () => {
  const anyFact = fc.oneof(
    anyOther,
    anySnapshot.map((record): Fact => ({ store: 'snapshots', record })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyFact, { maxLength: 5 }), async (some) => {
      expect(await read(await written(some))).toEqual(some);
    }),
    { numRuns: 200 },
  );
  const half: Fact = { store: 'snapshots', record: snapshot({ shopName: '店\ud83d' }) };
  expect(await read(await written([half]))).toEqual([half]);
});

test('the checksum is what the first line says that it is', async () => {
  const file = await written();
  const text = await unpacked(file);
  expect(text.split('\n')[0]).toContain('SHA-256(s + chunk)');
  expect(signed(await lines())).toBeInstanceOf(Blob);
  expect(await unpacked(signed(await lines()))).toBe(text.replace(/"counts":\{.*?\}/, '"counts":{}'));
  expect(text.trimEnd().split('\n').at(-1)).toContain('"counts":{"snapshots":2,"readings":2,"deletions":1}');
});

test('memory does not grow with the history: a piece is read only when one is taken', async () => {
  let made = 0;
  function* endless(): Generator<Fact> {
    for (;;) {
      made += 1;
      yield { store: 'snapshots', record: snapshot({ shopName: String(made) }) };
    }
  }
  const reader = backupStream({ head, settings, facts: endless() }, digest).getReader();
  for (let piece = 0; piece < 3; piece++) await reader.read();
  await reader.cancel();
  expect(made).toBeLessThan(20_000);
});

test('more than a chunk', async () => {
  const many = Array.from(
    { length: 7000 },
    (_, n): Fact => ({ store: 'snapshots', record: snapshot({ shopName: `店${n}` }) }),
  );
  const file = await written(many);
  expect((await unpacked(file)).length).toBeGreaterThan(3 * 1024 * 1024);
  expect(await read(file)).toEqual(many);
});

describe('refused', () => {
  test('cut at every twentieth of its length', async () => {
    const file = await written();
    for (let part = 0; part < 20; part++) {
      const cut = file.slice(0, Math.floor((file.size * part) / 20));
      expect(await outcome(cut)).toBe(part === 0 ? 'foreign' : 'damaged');
    }
  });

  test('cut at every line, the rest packed anew', async () => {
    const all = `${await unpacked(await written())}`.split(/(?<=\n)/);
    for (let count = 1; count < all.length; count++)
      expect(await outcome(repacked(all.slice(0, count).join('')))).toBe('damaged');
  });

  test('one byte flipped anywhere: refused, or the very same facts where gzip keeps only the time', async () => {
    const bytes = new Uint8Array(await (await written()).arrayBuffer());
    for (let at = 0; at < bytes.length; at++) {
      const found = await outcome(new Blob([bytes.with(at, bytes[at]! ^ 0x55)]));
      if (at >= 10) expect(found).toBe('damaged');
      else if (typeof found !== 'string') expect(found).toEqual(facts);
    }
  });

  test('one byte flipped in what is packed: refused', async () => {
    const bytes = new TextEncoder().encode(await unpacked(await written()));
    for (let at = 0; at < bytes.length; at++) {
      const found = await outcome(repacked(bytes.with(at, bytes[at]! ^ 0x01)));
      // The counts in the last line are for people; the checksum stands beside them.
      if (typeof found !== 'string') expect(at).toBeGreaterThan(bytes.length - 150);
      if (typeof found !== 'string') expect(found).toEqual(facts);
    }
  });

  test.each<[string, () => Promise<Blob> | Blob, string]>([
    ['nothing', () => new Blob([]), 'foreign'],
    ['a text', () => new Blob(['店分']), 'foreign'],
    ['another gzip', () => repacked('订单号\n'), 'foreign'],
    ['JSON of something else', () => repacked('{"format":"other"}\n'), 'foreign'],
    ['a list', () => repacked('[]\n'), 'foreign'],
    ['null', () => repacked('null\n'), 'foreign'],
    ['UTF-16', async () => repacked(Buffer.from(await unpacked(await written()), 'utf16le')), 'foreign'],
    [
      'a newer version',
      async () => signed((await lines()).map((line) => line.replace('"version":1', '"version":2'))),
      'newer',
    ],
    ['a head without a device', () => signed(['{"format":"ScoreLens backup","version":1}']), 'damaged'],
    ['no settings', async () => signed((await lines()).toSpliced(1, 1)), 'damaged'],
    [
      'a store of all objects',
      async () => signed([...(await lines()), '{"store":"__proto__","record":{}}']),
      'damaged',
    ],
    [
      'a fact of another shape',
      async () => signed([...(await lines()), '{"store":"notes","record":{"text":1}}']),
      'damaged',
    ],
    [
      'a fact changed by hand',
      async () => repacked((await unpacked(await written())).replace('1.34', '1.35')),
      'damaged',
    ],
    ['two ends', async () => repacked((await unpacked(await written())).repeat(2)), 'damaged'],
    ['a bomb of zeros', () => repacked(new Uint8Array(100 * 1024 * 1024)), 'damaged'],
    [
      'a line of 100 MB',
      async () => signed([...(await lines()), `{"store":"notes","text":"${'a'.repeat(100 * 1024 * 1024)}"}`]),
      'damaged',
    ],
  ])('%s', async (_name, file, code) => {
    expect(await outcome(await file())).toBe(code);
  });

  test('keys that reach what all objects share are left out', async () => {
    const [first, second, ...rest] = await lines();
    const bad = '{"__proto__":{"bad":1},"constructor":{"prototype":{"bad":1}},';
    const file = signed([
      first!,
      second!.replace('"shops":{', `"shops":${bad.replace('"bad":1', '"industry":"x"')}`),
      ...rest.map((line) => line.replace('"record":{', `"record":${bad}`)),
    ]);
    expect(await outcome(file)).toEqual(facts);
    const { shops } = (await readBackupStart(file)).settings;
    expect(Object.getPrototypeOf(shops)).toBe(Object.prototype);
    expect(({} as { bad?: unknown }).bad).toBeUndefined();
  });

  test(`${FUZZ} broken backups: refused, or the very same facts`, async () => {
    const bytes = new TextEncoder().encode(await unpacked(await written()));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(2 * bytes.length), async (at, byte, end) => {
        const found = await outcome(repacked(bytes.with(at, byte).slice(0, end)));
        return typeof found === 'string' || isDeepStrictEqual(found, facts);
      }),
      { numRuns: Math.ceil(FUZZ / 5) },
    );
  });
});
