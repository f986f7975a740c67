import { expect, test } from 'vitest';
import { vocabularies } from '../../lib/platforms/vocabularies';
import { isLikelyPath, mayBeLabel } from '../../lib/reader/may-show-figures';

// Dimensions go by everyday words (商品, 物流) that every menu has; no board shows them without a total or indicators.
const EVERYDAY = ['售后评价'];

test.each(vocabularies)('every total and indicator of $platform brings the reader', ({ terms }) => {
  const due = terms
    .filter(({ role }) => role === 'total' || role === 'indicator')
    .flatMap(({ labels }) => labels)
    .filter((label) => !EVERYDAY.includes(label));
  expect(due.filter((label) => !mayBeLabel(label))).toEqual([]);
  expect(due.filter((label) => !mayBeLabel(`\n  ${label} `))).toEqual([]);
});

test.each(['订单管理', '待发货', '物流', '商品', '23分', '1,204', '资金', '2026-11-22', 'Orders', 'Messages'])(
  '%s does not',
  (text) => expect(mayBeLabel(text)).toBe(false),
);

test('a path of a score page brings it whatever the page says', () => {
  expect(isLikelyPath('/ffa/eco/experience-score')).toBe(true);
  expect(isLikelyPath('/ffa/morder/order/list')).toBe(false);
});
