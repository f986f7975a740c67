import { describe, expect, test } from 'vitest';
import { consumerStars } from '../../lib/engine';
import { douyin20260507 } from '../../lib/platforms/douyin/models/2026-05-07';
import { douyin20260714 } from '../../lib/platforms/douyin/models/2026-07-14';
import { douyin20260908 } from '../../lib/platforms/douyin/models/2026-09-08';
import { defaultModel } from '../../lib/platforms/own/default-model';

/** The rule's table, both ends of every step. */
const TABLE: readonly [number, number, number][] = [
  [97, 100, 5.0],
  [93, 96, 4.9],
  [89, 92, 4.8],
  [85, 88, 4.7],
  [81, 84, 4.6],
  [77, 80, 4.5],
  [73, 76, 4.4],
  [69, 72, 4.3],
  [65, 68, 4.2],
  [61, 64, 4.1],
  [60, 60, 4.0],
  [59, 59, 3.9],
  [58, 58, 3.8],
  [57, 57, 3.7],
  [56, 56, 3.6],
  [55, 55, 3.5],
  [54, 54, 3.4],
  [53, 53, 3.3],
  [52, 52, 3.2],
  [51, 51, 3.1],
  [50, 50, 3.0],
];

describe.each([douyin20260507, douyin20260714, douyin20260908].map((model) => [model.id, model] as const))(
  '%s',
  (_, model) => {
    test('every whole total from 50 to 100', () => {
      const covered = TABLE.flatMap(([low, high, stars]) => {
        const totals = Array.from({ length: high - low + 1 }, (_, index) => low + index);
        for (const total of totals) expect([total, consumerStars(model, total)]).toEqual([total, stars]);
        return totals;
      });
      expect(covered.sort((a, b) => a - b)).toEqual(Array.from({ length: 51 }, (_, index) => 50 + index));
    });

    test.each([
      [96.49, 4.9],
      [96.5, 5.0],
      [60.5, 4.1],
      [50.49, 3.0],
    ])('%d counts as it is printed: %d', (total, stars) => {
      expect(consumerStars(model, total)).toBe(stars);
    });
  },
);

test('since September the lowest step reaches down to 0', () => {
  for (let total = 0; total <= 50; total += 1) expect(consumerStars(douyin20260908, total)).toBe(3);
});

test('off the scale is an error', () => {
  expect(() => consumerStars(douyin20260507, 49)).toThrow('consumerStars requires 50 to 100, got 49');
  expect(() => consumerStars(douyin20260908, Number.NaN)).toThrow(RangeError);
  expect(() => consumerStars(douyin20260908, 100.5)).toThrow(RangeError);
});

test('a model without a table shows none', () => {
  expect(consumerStars(defaultModel, 80)).toBeUndefined();
});
