import { expect, test } from 'vitest';
import { type Noise, noiseOf } from '../../../lib/engine';

const rate = (events: number, cases: number) => ({
  value: Math.round((1e4 * events) / cases) / 100,
  numerator: events,
  denominator: cases,
});

test.each<[string, ReturnType<typeof rate>, ReturnType<typeof rate>, Noise | undefined]>([
  ['one return more', rate(3, 200), rate(4, 200), 'one_event'],
  ['the first return', rate(0, 150), rate(1, 150), 'one_event'],
  ['none more, of fewer orders', rate(3, 200), rate(3, 190), 'one_event'],
  // 1 % of 3000, a thirtieth of it turned over: 100 orders came and went; ±2.3 returns is chance.
  ['two more in 3000', rate(30, 3_000), rate(32, 3_000), 'chance'],
  ['twelve more in 3000', rate(30, 3_000), rate(42, 3_000), 'real'],
  ['nothing moved', rate(3, 200), rate(3, 200), undefined],
  ['no cases', { value: 1, numerator: 0, denominator: 0 }, rate(3, 200), undefined],
])('%s', (_name, before, after, noise) => {
  expect(noiseOf(before, after, 30)).toBe(noise);
});

test('over more days more can be chance', () => {
  expect(noiseOf(rate(30, 3_000), rate(36, 3_000), 30, 1)).toBe('real');
  expect(noiseOf(rate(30, 3_000), rate(36, 3_000), 30, 15)).toBe('chance');
});

test('denominators alone will do; without them nothing is said', () => {
  expect(noiseOf({ value: 1.5, denominator: 200 }, { value: 2, denominator: 200 }, 30)).toBe('one_event');
  expect(noiseOf({ value: 1.5 }, { value: 2 }, 30)).toBeUndefined();
});
