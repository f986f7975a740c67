import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { kindOf, partitionOf, shopFolder } from '../../../lib/exchange/dataset/file-names';

vi.setConfig({ testTimeout: 120_000 });

describe('the folder of a shop', () => {
  test.each([
    ['a number', '10000001', '10000001'],
    ['a name', '云上山货', '云上山货'],
    ['capitals, which Windows does not tell apart', 'Ab', '_41_b'],
    ['a way out', '../..', '_2e__2e__2f__2e__2e_'],
    ['a way out of Windows', '..\\', '_2e__2e__5c_'],
    ['a device of Windows', 'con', 'con'], // it stands after `shop=`
    ['our own sign', '_2f_', '_5f_2f_5f_'],
    ['a long name', '好'.repeat(100), `${'好'.repeat(64)}_cut_c18511a4`],
  ])('%s', (_name, id, folder) => {
    expect(shopFolder(id)).toBe(folder);
  });

  test('is a plain name on every system, of at most 255 bytes, and another one for every shop', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc.string({ unit: 'binary', maxLength: 100 }),
        (one, other) => {
          const folder = `shop=${shopFolder(one)}`;
          expect(folder).toMatch(/^shop=[a-z0-9_\p{Script=Han}-]*$/u);
          expect(new TextEncoder().encode(folder).length).toBeLessThanOrEqual(255);
          const same = one.toWellFormed().normalize('NFC') === other.toWellFormed().normalize('NFC');
          expect(shopFolder(one) === shopFolder(other)).toBe(same);
        },
      ),
    );
  });

  test('lies under its platform, and above its month', () => {
    expect(partitionOf('jd', '7', '2026-11-30')).toBe('platform=jd/shop=7/month=2026-11');
  });
});

test.each([
  ['platform=jd/shop=7/month=2026-11/device=ab12cd34.csv', { kind: 'rows', device: 'ab12cd34' }],
  ['a/device=ab12cd34 (冲突副本).csv', { kind: 'rows', device: 'ab12cd34' }],
  ['a/device=ab12cd34-DESKTOP-conflict.csv', { kind: 'rows', device: 'ab12cd34' }],
  ['a/device=ab12cd34.sync-conflict-20261130-101112-ABCDEFG.csv', { kind: 'rows', device: 'ab12cd34' }],
  ['facts/device=ab12cd34.ndjson', { kind: 'facts', device: 'ab12cd34' }],
  ['报表.csv', { kind: 'rows', device: undefined }],
  ['a/device=ab12cd34.parquet', { kind: 'ours' }],
  ['a/other.parquet', { kind: 'foreign' }],
  ['backups/scorelens-backup-2026-11-30-ab12cd34.ndjson.gz', { kind: 'ours' }],
  ['订单.xlsx', { kind: 'foreign' }],
  ['device=ab12cd34', { kind: 'foreign' }],
  ['.stversions/a/device=ab12cd34.csv', { kind: 'system' }],
  ['a/device=ab12cd34.csv.crswap', { kind: 'system' }],
  ['desktop.ini', { kind: 'system' }],
])('%s', (path, kind) => {
  expect(kindOf(path)).toEqual(kind);
});
