import { expect, test } from 'vitest';
import { likelyMove } from '../../../lib/engine/forecast/likely-move';

const band = (value: number) => ({ value, low: value - 1, high: value + 1 });

test('a faint move to the worse is left out rather than one to the better, on either side of perfect', () => {
  for (const away of [1, -1] as const) {
    const worse = likelyMove(band(5 + 0.2 * away), 5, away);
    const better = likelyMove(band(5 - 0.2 * away), 5, away);
    expect(Math.abs(worse.value - 5)).toBeLessThan(0.05);
    expect(Math.abs(better.value - 5)).toBeGreaterThan(0.15);
  }
});

test('a move that stands out of its band comes whole', () => {
  expect(likelyMove(band(15), 5, 1).value).toBeCloseTo(15, 1);
  expect(likelyMove(band(5), 15, 1).value).toBeCloseTo(5, 1);
});
