import { expect, test } from 'vitest';
import { addMonths, monthGrid, usualFigures } from '../../lib/panel/read-days';

const all = { total_score: 80, goods_score: 70, help: 1 };
const days = [
  { day: '2026-08-31', values: all },
  { day: '2026-09-01', values: all },
  { day: '2026-09-02', values: { total_score: 81 } },
  { day: '2026-09-04', values: { ...all, rare: 3 } },
];

test('usual is what most days have', () => {
  expect(usualFigures(days)).toEqual(['total_score', 'goods_score', 'help']);
});

test('a month says of each day how much was read', () => {
  const grid = monthGrid('2026-09', days, usualFigures(days), { first: '2026-08-31', today: '2026-09-06' });
  expect(grid[0]!.map((cell) => cell && `${cell.day.slice(8)} ${cell.state} ${cell.lacks}`)).toEqual([
    undefined, // a Tuesday
    '01 read 0',
    '02 half 2',
    '03 missing 3',
    '04 read 0',
    '05 missing 3',
    '06 missing 3',
  ]);
  expect(grid[1]![0]).toMatchObject({ day: '2026-09-07', state: 'ahead' });
  expect(grid.flat().filter(Boolean)).toHaveLength(30);
  expect(grid.every((week) => week.length === 7)).toBe(true);
});

test('days before the first one are not missing', () => {
  const grid = monthGrid('2026-08', days, [], { first: '2026-08-31', today: '2026-09-06' });
  expect(grid.flat().map((cell) => cell?.state)).toContain('before');
  expect(grid.flat().findLast(Boolean)).toMatchObject({ day: '2026-08-31', state: 'read' });
});

test.each([
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-09', 0, '2026-09'],
])('%s and %i months', (month, count, after) => {
  expect(addMonths(month, count)).toBe(after);
});
