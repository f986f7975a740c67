import { count, hours, percent } from '../../measures';
import type { Term } from '../../vocabulary';

// 30 days; 60 for shops with under 500 signed orders (weak), which the page then prints itself.
const measure = { role: 'indicator', windowDays: 30 } as const;
const lower = { ...measure, ...percent, better: 'lower' } as const;
const higher = { ...measure, ...percent, better: 'higher' } as const;
const slower = { ...measure, ...hours, better: 'lower' } as const;

/** Known by name from articles of 2022 to 2025, weak but for 客服好评率, 3分钟回复率 and 异常揽收率; the present set is not published. */
export const indicatorTerms: readonly Term[] = [
  {
    ...lower,
    indicator: 'bad_review_rate',
    dimension: 'goods',
    name: { zh: '商品质量差评率', en: 'Negative reviews for quality' },
    labels: ['商品质量差评率', '商品差评率', 'Product negative review rate', 'Negative review rate'],
  },
  {
    ...lower,
    indicator: 'quality_return_rate',
    dimension: 'goods',
    name: { zh: '商品品质退款率', en: 'Quality refund rate' },
    labels: [
      '商品品质退款率',
      '品质退款率',
      '商品品质退单率',
      '品质退单率',
      'Product quality refund rate',
      'Quality refund rate',
    ],
  },
  {
    ...higher,
    indicator: 'pickup_on_time_rate',
    dimension: 'logistics',
    name: { zh: '承诺发货揽收及时率', en: 'Pick-up on-time rate' },
    labels: ['承诺发货揽收及时率', '综合揽收及时率', '揽收及时率', 'On-time pickup rate', 'Pick-up on-time rate'],
  },
  {
    ...slower,
    indicator: 'dispatch_to_sign_time',
    dimension: 'logistics',
    name: { zh: '发签配送时长', en: 'From dispatch to delivery' },
    labels: ['发签配送时长', '发货到签收时长', 'Dispatch-to-delivery time', 'Delivery time'],
  },
  {
    ...lower,
    indicator: 'logistics_complaint_rate',
    dimension: 'logistics',
    name: { zh: '物流负向投诉率', en: 'Logistics complaint rate' },
    labels: ['物流负向投诉率', '物流投诉率', 'Logistics complaint rate'],
  },
  {
    ...lower,
    indicator: 'abnormal_pickup_rate',
    dimension: 'logistics',
    name: { zh: '异常揽收率', en: 'Abnormal pick-up rate' },
    labels: ['异常揽收率', 'Abnormal pickup rate'],
  },
  {
    ...slower,
    indicator: 'refund_only_time',
    dimension: 'service',
    name: { zh: '仅退款自主完结时长', en: 'Refund time without return' },
    labels: ['仅退款自主完结时长', 'Refund-only completion time'],
  },
  {
    ...slower,
    indicator: 'return_refund_time',
    dimension: 'service',
    name: { zh: '退货退款自主完结时长', en: 'Return and refund time' },
    labels: ['退货退款自主完结时长', 'Return and refund completion time'],
  },
  {
    ...lower,
    indicator: 'dispute_liability_rate',
    dimension: 'service',
    name: { zh: '纠纷商责率', en: 'Disputes lost' },
    labels: ['纠纷商责率', 'Merchant-liable dispute rate', 'Dispute fault rate'],
  },
  {
    ...higher,
    indicator: 'self_resolved_rate',
    dimension: 'service',
    name: { zh: '商家自主完结率', en: 'Solved by the shop' },
    labels: ['商家自主完结率', 'Merchant self-resolution rate'],
  },
  {
    ...lower,
    indicator: 'aftersale_bad_review_rate',
    dimension: 'service',
    name: { zh: '售后差评率', en: 'Negative after-sale reviews' },
    labels: ['售后差评率', 'After-sales negative review rate'],
  },
  {
    ...higher,
    indicator: 'im_good_review_rate',
    dimension: 'service',
    name: { zh: '客服好评率', en: 'Chat satisfaction' },
    labels: ['客服好评率', 'Customer service positive rate', 'Customer service satisfaction rate'],
  },
  {
    ...higher,
    indicator: 'reply_rate_3min',
    dimension: 'service',
    name: { zh: '3 分钟回复率', en: 'Replies in 3 minutes' },
    labels: ['3分钟回复率', '3分钟人工回复率', '客服3分钟回复率', '3-minute reply rate', '3-minute response rate'],
  },
  {
    indicator: 'valid_orders',
    role: 'fact',
    dimension: '',
    ...count,
    windowDays: 30,
    name: { zh: '近 30 天有效支付订单', en: 'Valid orders, 30 days' },
    labels: ['近30天有效支付订单数', '近30天有效支付订单', '近30天有效订单数', '有效支付订单数', 'Valid paid orders'],
  },
  {
    indicator: 'signed_orders',
    role: 'fact',
    dimension: '',
    ...count,
    windowDays: 30,
    name: { zh: '近 30 天签收订单', en: 'Orders signed for, 30 days' },
    labels: ['近30天签收订单数', '近30天签收订单量', '签收订单数', 'Signed orders'],
  },
];
