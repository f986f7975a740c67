import { hours, percent } from '../../measures';
import type { Term } from '../../vocabulary';

const higher = { ...percent, role: 'indicator', better: 'higher', windowDays: 30 } as const;
const lower = { ...percent, role: 'indicator', better: 'lower', windowDays: 30 } as const;
const slower = { ...hours, role: 'indicator', better: 'lower', windowDays: 30 } as const;
/** The rule of that day exchanged the indicators of 宝贝质量 and dropped 物流异常率. */
const AMENDED = '2026-03-16';

/** What 真实体验分 is scored by. Printed forms of fractions are unconfirmed. */
export const indicatorTerms: readonly Term[] = [
  {
    ...lower,
    indicator: 'negative_feedback_rate',
    dimension: 'goods',
    since: AMENDED,
    name: { zh: '商品负反馈率', en: 'Negative product feedback rate' },
    labels: ['商品负反馈率', '负反馈率', 'Negative product feedback rate', 'Negative feedback rate'],
    numerator: ['商品负反馈订单数', '负反馈订单数'],
    denominator: ['签收订单数'],
  },
  {
    ...higher,
    indicator: 'good_review_rate',
    dimension: 'goods',
    since: AMENDED,
    name: { zh: '商品好评率', en: 'Positive review rate' },
    labels: ['商品好评率', '好评率', 'Positive review rate'],
  },
  {
    ...lower,
    indicator: 'quality_return_rate',
    dimension: 'goods',
    until: AMENDED,
    name: { zh: '首次品退率', en: 'Quality return rate' },
    labels: ['商品首次品退率', '首次品退率', '品质退款率', '品退率', 'Quality return rate'],
  },
  {
    ...lower,
    indicator: 'bad_review_rate',
    dimension: 'goods',
    until: AMENDED,
    name: { zh: '商品差评率', en: 'Negative review rate' },
    labels: ['商品差评率', '商品DSR差评率', '差评率', 'Negative review rate'],
  },
  {
    ...higher,
    indicator: 'pickup_on_time_rate',
    dimension: 'logistics',
    name: { zh: '48小时揽收及时率', en: '48-hour pick-up rate' },
    labels: [
      '48小时揽收及时率',
      '48h揽收及时率',
      '48小时揽收率',
      '揽收及时率',
      '48-hour pick-up rate',
      '48h pick-up rate',
      'On-time pick-up rate',
    ],
  },
  {
    ...slower,
    indicator: 'delivery_time',
    dimension: 'logistics',
    name: { zh: '物流到货时长', en: 'Delivery time' },
    labels: ['平均物流到货时长', '物流到货时长', '平均到货时长', '到货时长', 'Delivery time'],
  },
  {
    ...lower,
    indicator: 'logistics_bad_review_rate', // some main categories only
    dimension: 'logistics',
    since: AMENDED,
    name: { zh: '物流差评率', en: 'Negative logistics review rate' },
    labels: ['物流差评率', 'Negative logistics review rate'],
  },
  {
    ...lower,
    indicator: 'logistics_exception_rate',
    dimension: 'logistics',
    until: AMENDED,
    name: { zh: '物流异常率', en: 'Logistics exception rate' },
    labels: ['物流异常率', 'Logistics exception rate'],
  },
  {
    ...higher,
    indicator: 'reply_rate_3min',
    dimension: 'service',
    name: { zh: '旺旺3分钟人工响应率', en: '3-minute reply rate' },
    labels: [
      '旺旺3分钟人工响应率',
      '3分钟人工响应率',
      '旺旺3分钟响应率',
      '3分钟响应率',
      '3-minute reply rate',
      '3-minute response rate',
    ],
  },
  {
    ...higher,
    indicator: 'im_satisfaction_rate',
    dimension: 'service',
    name: { zh: '旺旺满意度', en: 'Chat satisfaction rate' },
    labels: ['旺旺满意度', '旺旺满意率', 'Chat satisfaction rate', 'Chat satisfaction'],
  },
  {
    ...slower,
    indicator: 'refund_time',
    dimension: 'service',
    name: { zh: '退款处理时长', en: 'Refund handling time' },
    labels: ['平均退款处理时长', '退款处理时长', 'Refund handling time', 'Refund processing time'],
  },
  {
    ...lower,
    indicator: 'platform_help_rate',
    dimension: 'service',
    name: { zh: '平台求助率', en: 'Platform help rate' },
    labels: ['平台求助率', 'Platform help rate'],
  },
];
