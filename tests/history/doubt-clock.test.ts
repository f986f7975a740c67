import { describe, expect, test } from 'vitest';
import { doubtClock } from '../../lib/history/doubt-clock';
import type { Visit } from '../../lib/records/visit';
import { snapshot } from './sample';

const visit: Visit = {
  platform: 'douyin',
  page: 'overview',
  url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
  at: '2024-09-20T11:05:00+08:00',
  state: 'read',
  reasons: [],
  outcomes: [],
};
const lookedAt = Date.parse('2026-11-29T11:05:00+08:00');
const late = { day: '2024-09-20', dayFrom: 'capture', capturedAt: '2024-09-20T11:05:00+08:00' } as const;

test('a day from a clock that is behind is held back, with both days', () => {
  expect(doubtClock(visit, snapshot(late), lookedAt)).toMatchObject({
    state: 'held_back',
    reasons: [{ code: 'clock_behind', seen: '2024-09-20', expected: '2026-11-29' }],
  });
});

describe('nothing is doubted', () => {
  test.each([
    ['before the first look', snapshot(late), undefined],
    ['a clock that goes on', snapshot({ ...late, capturedAt: '2026-11-30T11:05:00+08:00' }), lookedAt],
    ['a clock that was a day ahead', snapshot({ ...late, capturedAt: '2026-11-28T11:05:00+08:00' }), lookedAt],
    ['a look without figures', undefined, lookedAt],
    [
      'a day that the page states with its year',
      snapshot({ ...late, day: '2026-09-09', dayFrom: 'page', updatedAt: '2026-09-09 11:00' }),
      lookedAt,
    ],
  ])('%s', (_, seen, at) => {
    expect(doubtClock(visit, seen, at)).toBe(visit);
  });
});

test.each(['9月20日 11:00', '昨日'])('a day whose year is the clock’s is doubted: %s', (updatedAt) => {
  const seen = snapshot({ ...late, dayFrom: 'page', updatedAt });
  expect(doubtClock(visit, seen, lookedAt).state).toBe('held_back');
});

test('what is held back for another reason keeps it', () => {
  const reasons = [{ code: 'total_mismatch' }] as const;
  const doubted = doubtClock({ ...visit, state: 'held_back', reasons: [...reasons] }, snapshot(late), lookedAt);
  expect(doubted.reasons.map(({ code }) => code)).toEqual(['total_mismatch', 'clock_behind']);
});
