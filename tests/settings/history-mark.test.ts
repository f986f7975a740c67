import { expect, test } from 'vitest';
import { type HistoryMark, loadHistoryMark, markAfter, saveHistoryMark } from '../../lib/settings/history-mark';
import { memoryArea } from './memory-area';

const full: HistoryMark = { shops: 2, days: 300, lastDay: '2026-11-29', lookedAt: 1_795_921_500_000 };
const none = { shops: 0, days: 0, lastDay: '' };
const sum = { shops: 2, days: 300, lastDay: '2026-11-29' };

test('a mark is kept as it is, and holds no name and no figure', async () => {
  const area = memoryArea();
  await saveHistoryMark({ ...full, lost: sum }, area);
  expect(await loadHistoryMark(area)).toEqual({ ...full, lost: sum });
  expect(Object.keys(full).sort()).toEqual(['days', 'lastDay', 'lookedAt', 'shops']);
});

test.each([undefined, null, 7, 'x', [], {}, { shops: '2', days: 1, lastDay: '' }])(
  'what is no mark is none: %j',
  async (history) => {
    expect(await loadHistoryMark(memoryArea({ history }))).toEqual(none);
  },
);

test('a history that was found empty is lost, until it is back', () => {
  const found = markAfter(full, none, true);
  expect(found).toEqual({ ...none, lookedAt: full.lookedAt, lost: sum });
  const seenAgain = markAfter(found, { shops: 1, days: 1, lastDay: '2026-11-30' }, false);
  expect(seenAgain.lost).toEqual(sum);
  expect(markAfter(seenAgain, { shops: 2, days: 301, lastDay: '2026-11-30' }, false).lost).toBeUndefined();
});

test('a look into an empty database tells that there was more', () => {
  expect(markAfter(full, { shops: 1, days: 1, lastDay: '2026-11-30' }, true).lost).toEqual(sum);
});

test('what the seller has emptied is not lost, nor what never was', () => {
  expect(markAfter(full, none, false).lost).toBeUndefined();
  expect(markAfter(none, { shops: 1, days: 1, lastDay: '2026-11-30' }, true).lost).toBeUndefined();
});
