import { expect, test } from 'vitest';
import { demoShop } from '../../lib/demo/demo-shop';
import { isDemo } from '../../lib/demo/is-demo';
import { daysBetween } from '../../lib/format/day';
import { douyin } from '../../lib/platforms/douyin';
import { snapshotSchema } from '../../lib/records/snapshot';

const { snapshots, notes } = demoShop(douyin, '2026-11-22');

test('the demo shop has some weeks of valid days up to the one asked for, with gaps as a real history has', () => {
  expect(snapshots.at(-1)?.day).toBe('2026-11-22');
  expect(daysBetween(snapshots[0]!.day, '2026-11-22')).toBe(74);
  expect(snapshots.length).toBeLessThan(75);
  for (const snapshot of snapshots) expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
});

test('it can be told from a shop by its id, and it is the same every time', () => {
  expect(snapshots.every(isDemo)).toBe(true);
  expect(isDemo({ shopId: '10000001' })).toBe(false);
  expect(demoShop(douyin, '2026-11-22')).toEqual({ snapshots, notes });
});

test('it has what is to be shown: a total that falls and recovers, a rule change, counts behind a rate', () => {
  const totals = snapshots.map(({ readings }) => readings.find(({ indicator }) => indicator === 'total_score')!.value);
  expect(Math.max(...totals) - Math.min(...totals)).toBeGreaterThanOrEqual(4);
  expect(totals.every((total) => total > 50 && total < 100)).toBe(true);
  const last = snapshots.at(-1)!.readings.find(({ indicator }) => indicator === 'quality_return_rate')!;
  expect(last.denominator).toBeGreaterThan(5000);
  expect(last.value).toBeCloseTo((100 * last.numerator!) / last.denominator!, 2);
  expect(notes.every(({ day }) => day <= '2026-11-22')).toBe(true);
});
