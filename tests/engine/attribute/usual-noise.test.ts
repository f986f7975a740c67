import { expect, test } from 'vitest';
import { usualNoise } from '../../../lib/engine';
import type { Snapshot } from '../../../lib/records/snapshot';

function dayAt(index: number): string {
  return new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
}

function pages(values: readonly (number | undefined)[]): Snapshot[] {
  return values.flatMap((value, index): Snapshot[] => {
    if (value === undefined) return [];
    const day = dayAt(index);
    const reading = { indicator: 'im_response_time', dimension: 'service', label: '', raw: '', value, unit: 'seconds' } as const; // biome-ignore format: one reading
    return [{ platform: 'douyin', shopId: '1', shopName: '', page: 'overview', day, dayFrom: 'page', capturedAt: `${day}T12:00:00+08:00`, url: 'https://example.test/', stage: 'formal', readings: [reading] }]; // biome-ignore format: one page
  });
}

/** Moves of ±1 and ±2: median 0, median absolute deviation 1.5, so that 6.7 is the end of the usual. */
const steady = [10, 11, 10, 12, 10, 11, 10, 12, 10, 11, 10, 12, 10];
const last = dayAt(steady.length);

test.each([
  ['as ever', [...steady, 12], 'chance'],
  ['just inside', [...steady, 16.6], 'chance'],
  ['just beyond', [...steady, 16.8], 'real'],
  ['downwards', [...steady, 3], 'real'],
  ['not at all', [...steady, 10], undefined],
  ['after a day without a look', [...steady.slice(0, -1), undefined, 30], undefined],
  ['after too few days', [10, 11, 30], undefined],
] as const)('a move %s', (_name, values, noise) => {
  expect(usualNoise(pages(values), 'im_response_time', dayAt(values.length - 1))).toBe(noise);
});

test('what came later and the order of the pages do not matter', () => {
  const history = pages([...steady, 30, 10, 40, 10]);
  expect(usualNoise(history, 'im_response_time', last)).toBe('real');
  expect(usualNoise(history.toReversed(), 'im_response_time', last)).toBe('real');
  expect(usualNoise([], 'im_response_time', last)).toBeUndefined();
});
