import { expect, test } from 'vitest';
import { alertOf, alertOfSilence } from '../../lib/alerts/raise-alerts';
import type { AlertSettings } from '../../lib/settings/alert-settings';
import { scene } from './scene';

const NOON = new Date('2026-09-20T04:00:00Z');

test('a rung lost and a fall in one notification, once', async () => {
  const { db, shop, surface, told, badges } = await scene([84, 84, 79], {});
  await alertOf(db, shop, NOON, surface);
  await alertOf(db, shop, NOON, surface);
  expect(told).toEqual(['云上山货旗舰店：79 分 | 跌破 80 分，有权益按这个分数核\n比上次掉 5 分，超出平时的起伏']);
  expect(badges).toEqual(['!', '!']);
});

test.each<[string, readonly number[], Partial<AlertSettings>, Date, { told: number; badge: string }]>([
  ['not asked for', [84, 79], { notify: false }, NOON, { told: 0, badge: '!' }],
  ['neither notification nor badge', [84, 79], { notify: false, badge: 'none' }, NOON, { told: 0, badge: '' }],
  ['a day as the others', [84, 84, 84], {}, NOON, { told: 0, badge: '' }],
  ['the score on the button', [84, 84, 84], { badge: 'score' }, NOON, { told: 0, badge: '84' }],
  ['below the seller’s own line', [84, 83], { below: { douyin: 84 } }, NOON, { told: 1, badge: '!' }],
  ['a page of days ago', [84, 79], {}, new Date('2026-09-25T04:00:00Z'), { told: 0, badge: '!' }],
])('%s', async (_name, totals, settings, now, expected) => {
  const { db, shop, surface, told, badges } = await scene(totals, settings);
  await alertOf(db, shop, now, surface);
  expect({ told: told.length, badge: badges.at(-1) }).toEqual(expected);
});

test('in the language of the panel', async () => {
  const { db, shop, surface, told, area } = await scene([70, 69], { drops: false });
  await area.set({ language: 'en' });
  await alertOf(db, shop, NOON, surface);
  expect(told).toEqual(['云上山货旗舰店: score 69 | Rights are lost below 70']);
});

test('never for the example shop', async () => {
  const { db, shop, surface, told, badges } = await scene([84, 60], {}, 'demo');
  await alertOf(db, shop, NOON, surface);
  await alertOfSilence(db, new Date('2026-10-20T04:00:00Z'), surface);
  expect([told, badges]).toEqual([[], ['']]);
});

test('a badge after the browser has started: of the shop read last', async () => {
  const { db, surface, told, badges } = await scene([84, 79], { badge: 'score' });
  await alertOf(db, undefined, NOON, surface);
  expect([told, badges]).toEqual([[], ['79']]);
});

test.each<[string, number, Date, number]>([
  ['read today', 2, NOON, 0],
  ['three days ago', 2, new Date('2026-09-23T04:00:00Z'), 1],
  ['three days ago, at night', 2, new Date('2026-09-22T20:00:00Z'), 0],
  ['three days ago, not asked for', 0, new Date('2026-09-23T04:00:00Z'), 0],
])('silence: %s', async (_name, staleDays, now, times) => {
  const { db, surface, told } = await scene([84], { staleDays });
  await alertOfSilence(db, now, surface);
  await alertOfSilence(db, now, surface);
  expect(told).toHaveLength(times);
  if (times > 0) expect(told[0]).toBe('云上山货旗舰店 | 3 天没读到新的分数了，打开后台看一眼');
});
