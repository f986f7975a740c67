import type { Term } from '../vocabulary';

const score = { unit: 'score', range: [0, 5], better: 'higher' } as const;
const share = { unit: 'percent', range: [0, 100] } as const;
const hours = { unit: 'hours', range: [0, 720], better: 'lower' } as const;
const windowDays = 30;

/** 真实体验分 and what it was called before, newest label first. */
const scores: readonly Term[] = [
  {
    ...score, // 3–5 by the rule of 2026-03-16; lower before
    indicator: 'total_score',
    role: 'total',
    dimension: '',
    name: { zh: '真实体验分', en: 'Shop experience score' },
    labels: [
      '店铺真实体验分',
      '真实体验分',
      '店铺综合体验分',
      '天猫综合体验分',
      '综合体验分',
      '天猫综合评分', // this and the next: only in agencies' articles
      '天猫体验分',
      'Shop experience score',
      'Store experience score',
    ],
    weakLabels: ['体验分', '综合评分', '天猫评分', '总分'],
  },
  {
    ...score,
    indicator: 'goods_score',
    role: 'dimension',
    dimension: 'goods',
    name: { zh: '宝贝质量', en: 'Product quality' },
    labels: ['宝贝质量得分', '宝贝质量分', '宝贝质量', '商品质量得分', '商品质量分', '商品质量', 'Product quality'],
    weakLabels: ['宝贝', '商品'],
  },
  {
    ...score,
    indicator: 'logistics_score',
    role: 'dimension',
    dimension: 'logistics',
    name: { zh: '物流速度', en: 'Logistics speed' },
    labels: ['物流速度得分', '物流速度分', '物流速度', 'Logistics speed'],
    weakLabels: ['物流'],
  },
  {
    ...score,
    indicator: 'service_score',
    role: 'dimension',
    dimension: 'service',
    name: { zh: '服务保障', en: 'Service assurance' },
    labels: ['服务保障得分', '服务保障分', '服务保障', 'Service assurance', 'Service guarantee'],
    weakLabels: ['服务'],
  },
];

const goods: readonly Term[] = [
  {
    ...share,
    indicator: 'negative_feedback_rate',
    role: 'indicator',
    dimension: 'goods',
    better: 'lower',
    windowDays,
    since: '2026-03-16',
    name: { zh: '商品负反馈率', en: 'Negative product feedback rate' },
    labels: ['商品负反馈率', '负反馈率', 'Negative product feedback rate', 'Negative feedback rate'],
  },
  {
    ...share,
    indicator: 'good_review_rate',
    role: 'indicator',
    dimension: 'goods',
    better: 'higher',
    windowDays,
    since: '2026-03-16',
    name: { zh: '商品好评率', en: 'Positive review rate' },
    labels: ['商品好评率', '好评率', 'Positive review rate'],
  },
  {
    ...share,
    indicator: 'quality_return_rate',
    role: 'indicator',
    dimension: 'goods',
    better: 'lower',
    windowDays,
    until: '2026-03-16',
    name: { zh: '首次品退率', en: 'Quality return rate' },
    labels: ['首次品退率', '品质退款率', '品退率', 'Quality return rate'],
  },
  {
    ...share,
    indicator: 'bad_review_rate',
    role: 'indicator',
    dimension: 'goods',
    better: 'lower',
    windowDays,
    until: '2026-03-16',
    name: { zh: '商品差评率', en: 'Negative review rate' },
    labels: ['商品差评率', '商品DSR差评率', '差评率', 'Negative review rate'],
  },
];

const logistics: readonly Term[] = [
  {
    ...share,
    indicator: 'pickup_on_time_rate',
    role: 'indicator',
    dimension: 'logistics',
    better: 'higher',
    windowDays,
    name: { zh: '48小时揽收及时率', en: '48-hour pick-up rate' },
    labels: ['48小时揽收及时率', '48h揽收及时率', '48小时揽收率', '揽收及时率', '48-hour pick-up rate'],
  },
  {
    ...hours,
    indicator: 'delivery_time',
    role: 'indicator',
    dimension: 'logistics',
    windowDays,
    name: { zh: '物流到货时长', en: 'Delivery time' },
    labels: ['物流到货时长', '平均到货时长', '到货时长', 'Delivery time'],
  },
  {
    ...share,
    indicator: 'logistics_bad_review_rate', // some main categories only
    role: 'indicator',
    dimension: 'logistics',
    better: 'lower',
    windowDays,
    since: '2026-03-16',
    name: { zh: '物流差评率', en: 'Negative logistics review rate' },
    labels: ['物流差评率', 'Negative logistics review rate'],
  },
  {
    ...share,
    indicator: 'logistics_exception_rate',
    role: 'indicator',
    dimension: 'logistics',
    better: 'lower',
    windowDays,
    until: '2026-03-16',
    name: { zh: '物流异常率', en: 'Logistics exception rate' },
    labels: ['物流异常率', 'Logistics exception rate'],
  },
];

const service: readonly Term[] = [
  {
    ...share,
    indicator: 'reply_rate_3min',
    role: 'indicator',
    dimension: 'service',
    better: 'higher',
    windowDays,
    name: { zh: '旺旺3分钟人工响应率', en: '3-minute reply rate' },
    labels: ['旺旺3分钟人工响应率', '3分钟人工响应率', '旺旺3分钟响应率', '3分钟响应率', '3-minute reply rate'],
  },
  {
    ...share,
    indicator: 'im_satisfaction_rate',
    role: 'indicator',
    dimension: 'service',
    better: 'higher',
    windowDays,
    name: { zh: '旺旺满意度', en: 'Chat satisfaction rate' },
    labels: ['旺旺满意度', '旺旺满意率', 'Chat satisfaction rate'],
  },
  {
    ...hours,
    indicator: 'refund_time',
    role: 'indicator',
    dimension: 'service',
    windowDays,
    name: { zh: '退款处理时长', en: 'Refund handling time' },
    labels: ['退款处理时长', '平均退款处理时长', 'Refund handling time'],
  },
  {
    ...share,
    indicator: 'platform_help_rate',
    role: 'indicator',
    dimension: 'service',
    better: 'lower',
    windowDays,
    name: { zh: '平台求助率', en: 'Platform help rate' },
    labels: ['平台求助率', 'Platform help rate'],
  },
];

/** What is added, taken off, or only explains. */
const others: readonly Term[] = [
  {
    indicator: 'bonus',
    role: 'bonus',
    dimension: '',
    unit: 'score',
    range: [0, 2], // the total ends at 5 and begins at 3
    better: 'higher',
    name: { zh: '附加分', en: 'Bonus' },
    labels: ['附加分', 'Bonus points'],
  },
  {
    indicator: 'deduction', // printed name unconfirmed: the rule says only that there are reductions
    role: 'deduction',
    dimension: '',
    unit: 'score',
    range: [0, 5],
    better: 'lower',
    name: { zh: '扣分项', en: 'Deduction' },
    labels: ['扣分项', '减分项'],
  },
  {
    indicator: 'special_service_bonus',
    role: 'fact',
    dimension: '',
    unit: 'score',
    range: [0, 2],
    better: 'higher',
    since: '2026-03-16',
    name: { zh: '特色服务加分', en: 'Special service bonus' },
    labels: ['特色服务加分'],
  },
  {
    ...share,
    indicator: 'next_day_delivery_rate', // withdrawn by the rule of 2026-03-16, yet on a page of 2026-08
    role: 'fact',
    dimension: '',
    better: 'higher',
    windowDays,
    name: { zh: '当日/次日达订单占比', en: 'Same-day or next-day delivery rate' },
    labels: ['当日/次日达订单占比', '当日次日达订单占比', '当日/次日达占比', '次日达订单占比', '次日达占比'],
  },
  {
    ...share,
    indicator: 'special_service_rate',
    role: 'fact',
    dimension: '',
    better: 'higher',
    windowDays,
    until: '2026-03-16',
    name: { zh: '特色服务达标占比', en: 'Special service rate' },
    labels: ['特色服务达标占比'],
  },
  {
    ...score,
    indicator: 'transaction_score', // a block of the page; how it counts is not known
    role: 'fact',
    dimension: '',
    name: { zh: '成交能力', en: 'Transaction ability' },
    labels: ['成交能力得分', '成交能力'],
  },
  {
    indicator: 'im_response_time',
    role: 'fact',
    dimension: '',
    unit: 'seconds',
    range: [0, 86400],
    better: 'lower',
    name: { zh: '旺旺人工平响时长', en: 'Average chat reply time' },
    labels: ['旺旺人工平响时长', '旺旺人工平均响应时长', '旺旺平均响应时长', '人工平响时长'],
  },
  {
    indicator: 'valid_orders',
    role: 'fact',
    dimension: '',
    unit: 'count',
    range: [0, 1e9],
    windowDays,
    name: { zh: '近30天有效支付订单数', en: 'Valid paid orders, 30 days' },
    labels: ['近30天有效支付订单数', '有效支付订单数', '有效支付订单量', '近30天支付订单数', 'Valid paid orders'],
  },
];

/** Sources: 《淘宝平台店铺真实体验分规范》 in force from 2025-06-30 and from 2026-03-16; page texts of 2026-04 to 2026-08. */
export const scoreTerms: readonly Term[] = [...scores, ...goods, ...logistics, ...service, ...others];
