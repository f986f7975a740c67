import { expect, test } from 'vitest';
import { alertOfSilence } from '../../lib/alerts/raise-alerts';
import { pageToOpen, remindOfToday, tellOfWeek } from '../../lib/alerts/remind';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import type { AlertSettings } from '../../lib/settings/alert-settings';
import { snapshot } from '../panel/sample';
import { scene } from './scene';

/** The scene's last day is 2026-09-20, a Sunday, seen at 11:05. */
const at = (day: string, time: string) => new Date(`${day}T${time}:00+08:00`);
const KEY = 'douyin|1001';

test.each<[string, Partial<AlertSettings>, Date, number]>([
  ['seen today', {}, at('2026-09-20', '20:00'), 0],
  ['not seen today', {}, at('2026-09-21', '12:00'), 1],
  ['before its hour', {}, at('2026-09-21', '11:45'), 0],
  ['at an hour of its own', { routines: { [KEY]: { at: '09:00', on: 'daily' } } }, at('2026-09-21', '09:15'), 1],
  ['not of this shop', { routines: { [KEY]: { at: '09:00', on: 'off' } } }, at('2026-09-21', '20:00'), 0],
  ['not asked for', { unread: false }, at('2026-09-21', '20:00'), 0],
  ['no notifications', { notify: false }, at('2026-09-21', '20:00'), 0],
  ['silent for days: told by the silence', { staleDays: 2 }, at('2026-09-22', '20:00'), 0],
  ['one day, where silence is told after one', { staleDays: 1 }, at('2026-09-21', '12:00'), 1],
  ['silence is not told of', { staleDays: 0 }, at('2026-09-25', '20:00'), 1],
  ['given up', { staleDays: 0 }, at('2026-10-25', '20:00'), 0],
])('today’s figures: %s', async (_name, settings, now, times) => {
  const { db, surface, told } = await scene([84], settings);
  await remindOfToday(db, now, surface);
  await remindOfToday(db, now, surface);
  expect(told).toEqual(Array(times).fill('云上山货旗舰店 | 今天的分数还没看，点一下打开后台'));
});

test('a platform that shows the figures of days ago: it counts when they were seen, not of which day they are', async () => {
  const { db, surface, told } = await scene([84], {});
  await saveSnapshot(db, { ...snapshot({ day: '2026-09-19' }), capturedAt: '2026-09-21T10:00:00+08:00' });
  await alertOfSilence(db, at('2026-09-22', '12:00'), surface); // seen yesterday, figures of three days ago
  expect(told).toEqual([]);
  await remindOfToday(db, at('2026-09-22', '12:00'), surface);
  expect(told).toHaveLength(1);
});

test('what is typed or imported today is no look at the page', async () => {
  const { db, surface, told } = await scene([84], {});
  const typed = {
    ...snapshot({ day: '2026-09-20' }),
    page: 'manual',
    url: '',
    capturedAt: '2026-09-21T10:00:00+08:00',
  };
  await saveSnapshot(db, typed);
  await remindOfToday(db, at('2026-09-21', '12:00'), surface);
  expect(told).toHaveLength(1);
  expect(await pageToOpen(db, `unread:${KEY}`)).toBe(snapshot().url);
});

test('the next day is another reminder, and a look in between ends it', async () => {
  const { db, surface, told } = await scene([84], { staleDays: 0 });
  await remindOfToday(db, at('2026-09-21', '12:00'), surface);
  await remindOfToday(db, at('2026-09-22', '12:00'), surface);
  // Figures of the day before, seen today.
  await saveSnapshot(db, { ...snapshot({ day: '2026-09-22' }), capturedAt: '2026-09-23T10:00:00+08:00' });
  await remindOfToday(db, at('2026-09-23', '12:00'), surface);
  expect(told).toHaveLength(2);
});

test.each<[string, readonly number[], Partial<AlertSettings>, Date, readonly string[]]>([
  [
    'on Monday morning, once',
    [74, 75, 72, 76],
    {},
    at('2026-09-21', '09:00'),
    ['云上山货旗舰店：上周小结 | 74 → 76 分，涨了 2 分，最低 72 分；7 天里读到 4 天'],
  ],
  ['too early', [74, 76], {}, at('2026-09-21', '08:59'), []],
  ['on Tuesday it is too late', [74, 76], {}, at('2026-09-22', '10:00'), []],
  ['not asked for', [74, 76], { weekly: false }, at('2026-09-21', '10:00'), []],
  ['one score says nothing of a week', [74], {}, at('2026-09-21', '10:00'), []],
])('the week: %s', async (_name, totals, settings, now, expected) => {
  const { db, surface, told } = await scene(totals, settings);
  await tellOfWeek(db, now, surface);
  await tellOfWeek(db, now, surface);
  expect(told).toEqual(expected);
});

test('never for the example shop', async () => {
  const { db, surface, told } = await scene([84, 60], {}, 'demo');
  await remindOfToday(db, at('2026-09-21', '20:00'), surface);
  await tellOfWeek(db, at('2026-09-21', '20:00'), surface);
  expect(told).toEqual([]);
});

test('a click leads to the page that was read, of a reminder only', async () => {
  const { db } = await scene([84], {});
  const { url } = snapshot();
  expect(await pageToOpen(db, `unread:${KEY}`)).toBe(url);
  expect(await pageToOpen(db, `alerted:${KEY}`)).toBeUndefined();
  expect(await pageToOpen(db, 'unread:douyin|none')).toBeUndefined();
});
