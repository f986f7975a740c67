import { expect, test } from 'vitest';
import { backupName, backupsToDrop } from '../../../lib/exchange/backup/backup-name';

test('the day and the device are in the name', () => {
  expect(backupName('2026-11-30', 'ab12cd34')).toBe('scorelens-backup-2026-11-30-ab12cd34.ndjson.gz');
});

test('only this device’s oldest go, whatever else lies there', () => {
  const own = ['2026-11-01', '2026-11-30', '2026-11-08', '2025-12-31'].map((day) => backupName(day, 'ab12cd34'));
  const names = [...own, backupName('2020-01-01', 'ffffffff'), '订单.xlsx', `${own[0]} (1)`, `copy of ${own[0]}`];
  expect(backupsToDrop(names, 'ab12cd34', 2)).toEqual([own[3], own[0]]);
  expect(backupsToDrop(names, 'ab12cd34', 5)).toEqual([]);
});
