import { expect, test } from 'vitest';
import { settledDays } from '../../../lib/engine/forecast/settled-days';

/** Window totals of daily events. */
function windows(events: readonly number[], length: number) {
  return events.slice(length - 1).map((_, from) => ({
    from,
    to: from + length - 1,
    total: events.slice(from, from + length).reduce((sum, each) => sum + each, 0),
  }));
}

test('a window without events settles its days, and from there every day after it', () => {
  const events = [2, 0, 0, 0, 1, 3, 0];
  const settled = settledDays(7, windows(events, 3));
  expect([...settled].sort(([a], [b]) => a - b)).toEqual(events.map((each, day) => [day, each]));
});

test('a day that leaves takes at least what it took from the total', () => {
  // 3 events, then 1: the first day had 2 or 3; the day that entered 0 or 1
  const settled = settledDays(4, windows([2, 1, 0, 0], 3));
  expect(settled.get(3)).toBe(undefined);
  expect(settledDays(4, windows([3, 0, 0, 0], 3)).get(3)).toBe(0);
});

test('differences alone settle nothing', () => {
  expect(settledDays(40, windows(Array(40).fill(2), 10)).size).toBe(0);
});

test('totals that no days can make settle nothing', () => {
  expect(
    settledDays(4, [
      { from: 0, to: 2, total: 0 },
      { from: 1, to: 3, total: 5 },
      { from: 2, to: 3, total: 1 },
    ]).size,
  ).toBe(0);
});
