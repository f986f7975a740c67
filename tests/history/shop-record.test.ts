import { expect, test } from 'vitest';
import { type ShopRecord, withSnapshot } from '../../lib/history/shop-record';
import { snapshot } from './sample';

const known: ShopRecord = {
  platform: 'douyin',
  shopId: '10000001',
  shopName: '示例旗舰店',
  namedAt: Date.parse('2026-09-09T11:05:00+08:00'),
  lastDay: '2026-09-09',
  days: 5,
};

test.each([
  {
    rule: 'a first snapshot',
    before: undefined,
    more: {},
    expected: { shopName: '示例旗舰店', lastDay: '2026-09-09' },
  },
  {
    rule: 'a renamed shop has its newest name',
    before: known,
    more: { shopName: '新名', day: '2026-09-10', capturedAt: '2026-09-10T11:05:00+08:00' },
    expected: { shopName: '新名', lastDay: '2026-09-10' },
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
  expect(withSnapshot(before, snapshot(more), 6)).toMatchObject({ ...expected, days: 6 });
});
