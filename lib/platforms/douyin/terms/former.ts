import { hours, outOf100, percent } from '../../measures';
import type { Term } from '../../vocabulary';

const measure = { role: 'indicator', windowDays: 30 } as const;
const lower = { ...measure, ...percent, better: 'lower' } as const;
const slower = { ...measure, ...hours, better: 'lower', dimension: 'service' } as const;
/** The revision of about 2023-06, and the first page of 2026 that is known: the exact days are not. */
const BEFORE_2023_06 = '2023-06-01';
const BEFORE_2026_02 = '2026-02-01';

/** What earlier versions counted, known by name from articles of 2023 to 2024. */
export const formerTerms: readonly Term[] = [
  {
    ...lower,
    indicator: 'bad_review_rate',
    dimension: 'goods',
    since: BEFORE_2023_06,
    until: BEFORE_2026_02,
    name: { zh: '商品差评率', en: 'Negative review rate' },
    labels: ['商品差评率', 'Negative review rate'],
  },
  {
    ...measure,
    ...outOf100, // its scale is not known
    indicator: 'goods_base_score',
    dimension: 'goods',
    better: 'higher',
    until: BEFORE_2023_06,
    name: { zh: '商品基础分', en: 'Goods, basic score' },
    labels: ['商品基础分'],
  },
  {
    ...lower,
    indicator: 'negative_feedback_rate',
    dimension: 'goods',
    until: BEFORE_2023_06,
    name: { zh: '综合负向反馈率', en: 'Negative feedback rate' },
    labels: ['综合负向反馈率'],
  },
  {
    ...measure,
    ...hours,
    indicator: 'delivery_time',
    dimension: 'logistics',
    better: 'lower',
    until: '2024-08-01',
    name: { zh: '订单配送时长', en: 'Delivery time' },
    labels: ['订单配送时长', 'Order delivery time'],
  },
  {
    ...lower,
    indicator: 'logistics_feedback_rate',
    dimension: 'logistics',
    until: BEFORE_2026_02,
    name: { zh: '发货物流负反馈率', en: 'Negative logistics feedback' },
    labels: ['发货物流负反馈率'],
  },
  {
    ...lower,
    indicator: 'aftersale_refusal_rate',
    dimension: 'service',
    until: BEFORE_2026_02,
    name: { zh: '售后拒绝率', en: 'After-sale refusal rate' },
    labels: ['售后拒绝率'],
  },
  {
    ...lower,
    indicator: 'complaint_rate',
    dimension: 'service',
    until: BEFORE_2023_06,
    name: { zh: '投诉率', en: 'Complaint rate' },
    labels: ['投诉率', 'Complaint rate'],
  },
  {
    ...lower,
    indicator: 'dispute_liability_rate',
    dimension: 'service',
    until: BEFORE_2023_06,
    name: { zh: '纠纷商责率', en: 'Disputes lost' },
    labels: ['纠纷商责率'],
  },
  {
    ...slower, // weak, like the next: from memory
    indicator: 'refund_only_time',
    until: '2025-01-01',
    name: { zh: '仅退款自主完结时长', en: 'Refund time without return' },
    labels: ['仅退款自主完结时长'],
  },
  {
    ...slower,
    indicator: 'return_refund_time',
    until: '2025-01-01',
    name: { zh: '退货退款自主完结时长', en: 'Return and refund time' },
    labels: ['退货退款自主完结时长'],
  },
];
