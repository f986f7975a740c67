import { count, hours, percent } from '../../measures';
import type { Term } from '../../vocabulary';

// What 售后数据 shows. That disputes and interventions feed the main score is the platform's word (FAQ, 2024-03); how much is not.
const rate = { role: 'indicator', dimension: 'aftersale', ...percent, better: 'lower' } as const;
const time = { role: 'indicator', dimension: 'aftersale', ...hours, better: 'lower' } as const;
const fact = { role: 'fact', dimension: '' } as const;

export const afterSaleTerms: readonly Term[] = [
  {
    ...rate,
    indicator: 'dispute_refund_rate',
    name: { zh: '纠纷退款率', en: 'Dispute refund rate' },
    labels: ['纠纷退款率', '近30天纠纷退款率', 'Dispute refund rate'],
  },
  {
    ...rate,
    indicator: 'platform_intervention_rate',
    name: { zh: '平台介入率', en: 'Platform intervention rate' },
    labels: ['平台介入率', '近30天平台介入率', 'Platform intervention rate'],
  },
  {
    ...rate,
    indicator: 'quality_return_rate',
    name: { zh: '品质退款率', en: 'Quality refund rate' },
    labels: ['品质退款率', '近30天品质退款率', 'Quality refund rate'],
  },
  {
    ...rate,
    indicator: 'refund_rate',
    name: { zh: '成功退款率', en: 'Refund rate' },
    labels: ['成功退款率', '近30天成功退款率', 'Successful refund rate', 'Refund success rate'],
  },
  {
    ...rate, // weak: complaining users of those who asked
    indicator: 'complaint_rate',
    name: { zh: '投诉率', en: 'Complaint rate' },
    labels: ['投诉率', '近30天投诉率', 'Complaint rate'],
  },
  {
    ...time,
    indicator: 'refund_time',
    name: { zh: '平均退款时长', en: 'Average refund time' },
    labels: ['平均退款时长', '近30天平均退款时长', 'Average refund time'],
  },
  {
    ...time,
    indicator: 'return_refund_time',
    name: { zh: '退货退款自主完结时长', en: 'Return and refund time' },
    labels: ['退货退款自主完结时长', 'Return and refund completion time'],
  },
  {
    ...time,
    indicator: 'refund_only_time',
    name: { zh: '退款自主完结时长', en: 'Refund time without return' },
    labels: ['退款自主完结时长', '仅退款自主完结时长', 'Refund completion time'],
  },
  {
    ...fact,
    indicator: 'dispute_refunds',
    ...count,
    better: 'lower',
    name: { zh: '纠纷退款数', en: 'Dispute refunds' },
    labels: ['纠纷退款数', 'Dispute refunds'],
  },
  {
    ...fact,
    indicator: 'intervention_orders',
    ...count,
    better: 'lower',
    name: { zh: '介入订单数', en: 'Orders with intervention' },
    labels: ['介入订单数', '平台介入订单数', 'Intervention orders'],
  },
  {
    ...fact,
    indicator: 'refunded_orders',
    ...count,
    name: { zh: '成功退款订单数', en: 'Refunded orders' },
    labels: ['成功退款订单数', 'Refunded orders'],
  },
  {
    ...fact, // stands before the refund times and must not be taken for one
    indicator: 'aftersale_pending',
    ...count,
    better: 'lower',
    name: { zh: '待商家处理', en: 'Waiting for the seller' },
    labels: ['待商家处理', 'Pending merchant action'],
  },
];
