import { expect, test } from 'vitest';
import { daysFrom, type ShopRecord, shopOf, union, withSnapshot } from '../../lib/history/shop-record';
import { snapshot } from './sample';

const known: ShopRecord = {
  platform: 'douyin',
  shopId: '10000001',
  shopName: '示例旗舰店',
  namedAt: Date.parse('2026-09-09T11:05:00+08:00'),
  seen: { '2026-08': 0b1111, '2026-09': 1 << 8 },
};

test.each([
  {
    rule: 'a first snapshot',
    before: undefined,
    more: {},
    expected: { shopName: '示例旗舰店', lastDay: '2026-09-09', days: 1 },
  },
  {
    rule: 'a renamed shop has its newest name',
    before: known,
    more: { shopName: '新名', day: '2026-09-10', capturedAt: '2026-09-10T11:05:00+08:00' },
    expected: { shopName: '新名', lastDay: '2026-09-10', days: 6 },
  },
  {
    rule: 'an old snapshot brings back neither the old name nor the old day',
    before: known,
    more: { shopName: '旧名', day: '2026-08-01', capturedAt: '2026-08-01T11:05:00+08:00' },
    expected: { shopName: '示例旗舰店', lastDay: '2026-09-09' },
  },
  {
    rule: 'a page without the name leaves it',
    before: known,
    more: { shopName: '', capturedAt: '2026-09-09T20:00:00+08:00' },
    expected: { shopName: '示例旗舰店', lastDay: '2026-09-09' },
  },
])('$rule', ({ before, more, expected }) => {
  expect(shopOf(withSnapshot(before, snapshot(more)))).toMatchObject(expected);
});

test('every day of a month counts once, the 31st too', () => {
  const days = ['2026-08-31', '2026-08-01', '2026-08-31', '2026-07-31'];
  const shop = days.reduce<ShopRecord | undefined>((known, day) => withSnapshot(known, snapshot({ day })), undefined);
  expect(shopOf(shop!)).toMatchObject({ days: 3, lastDay: '2026-08-31' });
  expect(daysFrom(shop!.seen, '2026-08-31')).toEqual({ '2026-08': 1 << 30 });
  expect(daysFrom(shop!.seen, '2026-08-01')).toEqual({ '2026-08': (1 << 30) | 1 });
  expect(daysFrom(shop!.seen, '2026-09-01')).toEqual({});
  expect(union(shop!.seen, { '2026-08': 2, '2026-01': 1 })).toEqual({
    '2026-01': 1,
    '2026-07': 1 << 30,
    '2026-08': (1 << 30) | 0b11,
  });
});
