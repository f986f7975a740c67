import { describe, expect, test } from 'vitest';
import { weekWords } from '../../lib/alerts/alert-words';
import { isDue, weekOf } from '../../lib/alerts/routine';
import { addDays, weekBefore } from '../../lib/format/day';
import { platforms } from '../../lib/platforms';
import { updateHours } from '../../lib/platforms/update-hours';
import { type Routine, routineOf } from '../../lib/settings/alert-settings';

/** 2026-09-21 is a Monday. */
const at = (day: string, time: string) => new Date(`${day}T${time}:00+08:00`);

describe('when a shop is reminded of', () => {
  test.each<[string, Routine, Date, boolean]>([
    ['its hour has come', { at: '12:00', on: 'daily' }, at('2026-09-21', '12:00'), true],
    ['its hour has not come', { at: '12:00', on: 'daily' }, at('2026-09-21', '11:59'), false],
    ['late in the day', { at: '12:00', on: 'daily' }, at('2026-09-21', '23:59'), true],
    ['a new day in China, still yesterday in London', { at: '12:00', on: 'daily' }, at('2026-09-22', '00:01'), false],
    ['never', { at: '12:00', on: 'off' }, at('2026-09-21', '12:00'), false],
    ['a Friday', { at: '12:00', on: 'workdays' }, at('2026-09-25', '12:00'), true],
    ['a Saturday', { at: '12:00', on: 'workdays' }, at('2026-09-26', '12:00'), false],
    ['a Sunday', { at: '12:00', on: 'workdays' }, at('2026-09-27', '12:00'), false],
    ['a Saturday, daily', { at: '12:00', on: 'daily' }, at('2026-09-26', '12:00'), true],
  ])('%s', (_name, routine, now, expected) => {
    expect(isDue(routine, now)).toBe(expected);
  });

  test('an hour after the platform’s figures stand there, or as the seller says', () => {
    const own: Routine = { at: '09:30', on: 'workdays' };
    const routines = { 'jd|1': own };
    expect(routineOf({ routines }, { platform: 'douyin', shopId: '1' })).toEqual({ at: '12:00', on: 'daily' });
    expect(routineOf({ routines }, { platform: 'jd', shopId: '2' })).toEqual({ at: '15:00', on: 'daily' });
    expect(routineOf({ routines }, { platform: 'jd', shopId: '1' })).toEqual(own);
    expect(routineOf({ routines }, { platform: 'kuaishou', shopId: '1' })).toEqual({ at: '13:00', on: 'daily' });
  });

  test.each(platforms.map(({ id, models }) => [id, models] as const))('the hour of %s is its model’s', (id, models) => {
    const [newest] = [...models].sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
    expect(updateHours[id]).toBe(newest?.update?.hour);
  });
});

describe('the week before', () => {
  test.each([
    ['a Monday', '2026-09-21', '2026-09-14', '2026-09-20'],
    ['a Sunday', '2026-09-27', '2026-09-14', '2026-09-20'],
    ['over a year’s end', '2026-01-01', '2025-12-22', '2025-12-28'],
  ])('%s', (_name, day, from, until) => {
    expect(weekBefore(day)).toEqual({ from, until });
  });

  const week = { from: '2026-09-14', until: '2026-09-20' };
  const from = (day: string, ...totals: number[]) => totals.map((total, n) => ({ day: addDays(day, n), total }));
  test.each([
    [
      'against the last score before it',
      from('2026-09-12', 74, 75, 72, 76),
      { first: 75, last: 76, lowest: 72, days: 2 },
    ],
    [
      'where none is known, against its first',
      from('2026-09-15', 74, 76),
      { first: 74, last: 76, lowest: 74, days: 2 },
    ],
    [
      'a score of a month ago is none of the week before',
      from('2026-08-14', 60).concat(from('2026-09-15', 74, 76)),
      {
        first: 74,
        last: 76,
        lowest: 74,
        days: 2,
      },
    ],
    ['what came after is another week', from('2026-09-19', 74, 76, 90), { first: 74, last: 76, lowest: 74, days: 2 }],
    ['one score has nothing to be held against', from('2026-09-16', 74), undefined],
    ['nothing read', from('2026-09-12', 74), undefined],
  ])('%s', (_name, totals, expected) => {
    expect(weekOf(totals, week)).toEqual(expected);
  });

  test.each([
    [
      { first: 74, last: 76, lowest: 72, days: 6 },
      '74 → 76 分，涨了 2 分，最低 72 分；7 天里读到 6 天',
      '74 → 76, up by 2; lowest 72; read on 6 of 7 days',
    ],
    [
      { first: 4.86, last: 4.8, lowest: 4.8, days: 1 },
      '4.86 → 4.8 分，掉了 0.06 分，最低 4.8 分；7 天里读到 1 天',
      '4.86 → 4.8, down by 0.06; lowest 4.8; read on 1 of 7 days',
    ],
    [
      { first: 80, last: 80, lowest: 80, days: 7 },
      '80 → 80 分，持平，最低 80 分；7 天里读到 7 天',
      '80 → 80, no change; lowest 80; read on 7 of 7 days',
    ],
  ])('%o in words', (found, zh, en) => {
    expect([weekWords(found, 'zh-CN'), weekWords(found, 'en')]).toEqual([zh, en]);
  });
});
