import { count, percent } from '../../measures';
import type { Term } from '../../vocabulary';

const fact = { role: 'fact', dimension: '', windowDays: 30 } as const;
const bad = { ...fact, ...count, better: 'lower' } as const;

/** What explains the score and does not enter it; small shops (成长阶段) are shown counts in place of rates. */
export const factTerms: readonly Term[] = [
  {
    ...fact,
    indicator: 'valid_orders',
    ...count,
    name: { zh: '近30天有效订单数', en: 'Valid orders, 30 days' },
    labels: ['近30天有效支付订单数', '近30天有效订单数', '近30日有效订单数', 'Valid orders in 30 days', 'Valid orders'],
  },
  {
    ...fact, // above 20 % it earns 5 points
    indicator: 'next_day_delivery_rate',
    ...percent,
    better: 'higher',
    since: '2026-09-08',
    name: { zh: '明日达订单占比', en: 'Next-day deliveries' },
    labels: ['明日达订单占比', 'Next-day delivery order share'],
  },
  {
    ...fact, // a line of 精选联盟 for goods, and part of no score
    indicator: 'good_review_rate',
    ...percent,
    better: 'higher',
    name: { zh: '商品好评率', en: 'Good review rate' },
    labels: ['商品好评率', '店铺好评率', '好评率', 'Positive review rate'],
  },
  {
    ...fact, // of the chat desk's data; in the score until about 2023-06
    indicator: 'reply_rate_3min',
    ...percent,
    better: 'higher',
    name: { zh: '3 分钟人工回复率', en: 'Replies in 3 minutes' },
    labels: [
      '3分钟人工回复率',
      '飞鸽3分钟人工回复率',
      'IM3分钟回复率',
      'IM3分钟平均回复率',
      '3分钟回复率',
      '3-minute reply rate',
    ],
  },
  {
    ...bad,
    indicator: 'bad_review_orders',
    name: { zh: '商品差评订单数', en: 'Orders with a bad review' },
    labels: ['商品差评订单数'],
  },
  {
    ...bad,
    indicator: 'quality_return_orders',
    name: { zh: '商品品质退货订单数', en: 'Quality returns' },
    labels: ['商品品质退货订单数'],
  },
  {
    ...bad,
    indicator: 'pickup_late_orders',
    name: { zh: '揽收时效未达成订单数', en: 'Orders picked up late' },
    labels: ['揽收时效未达成订单数'],
  },
  {
    ...bad,
    indicator: 'delivery_late_waybills',
    name: { zh: '运单配送时效未达成运单数', en: 'Waybills delivered late' },
    labels: ['运单配送时效未达成运单数'],
  },
  {
    ...bad,
    indicator: 'damage_return_orders',
    name: { zh: '商品/包装破损退货订单数', en: 'Damage returns' },
    labels: ['商品/包装破损退货订单数', '商品包装破损退货订单数'],
  },
  {
    ...bad,
    indicator: 'im_dissatisfied_sessions',
    name: { zh: '飞鸽会话不满意数', en: 'Chats rated badly' },
    labels: ['飞鸽会话不满意数', '飞鸽人工会话不满意数'],
  },
  {
    ...bad,
    indicator: 'platform_help_orders',
    name: { zh: '平台求助数', en: 'Orders taken to the platform' },
    labels: ['平台求助数', '平台求助订单数'],
  },
];
