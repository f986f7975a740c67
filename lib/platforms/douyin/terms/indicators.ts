import { hours, percent, rating, seconds } from '../../measures';
import type { Term } from '../../vocabulary';

const measure = { role: 'indicator', windowDays: 30 } as const;
const goods = { ...measure, dimension: 'goods' } as const;
const logistics = { ...measure, dimension: 'logistics' } as const;
const service = { ...measure, dimension: 'service' } as const;
const lower = { ...percent, better: 'lower' } as const;
const higher = { ...percent, better: 'higher' } as const;
const slower = { ...hours, better: 'lower' } as const;

/** What the rules of 2026 count. Names before 2026 that mean the same figure stand last. */
export const indicatorTerms: readonly Term[] = [
  {
    ...goods,
    indicator: 'goods_rating',
    ...rating,
    better: 'higher',
    name: { zh: '商品综合评分', en: 'Average product rating' },
    labels: ['商品综合评分', 'Overall product rating', 'Product rating'],
  },
  {
    ...goods,
    indicator: 'quality_return_rate',
    ...lower,
    name: { zh: '商品品质退货率', en: 'Quality return rate' },
    labels: ['商品品质退货率', '品质退货率', '品退率', 'Product quality return rate', 'Quality return rate'],
    numerator: ['近30天物流签收订单中因商品品质原因产生的订单数'],
    denominator: ['近30日物流签收订单量', '近30天物流签收订单数'],
  },
  {
    ...logistics,
    indicator: 'pickup_time',
    ...slower,
    since: '2026-09-08',
    name: { zh: '平均揽收时长', en: 'Average pick-up time' },
    labels: ['平均揽收时长', 'Average pickup time', 'Average pick-up time'],
  },
  {
    ...logistics,
    indicator: 'pickup_time_score',
    unit: 'score',
    range: [50, 100],
    better: 'higher',
    until: '2026-09-08',
    name: { zh: '揽收时长平均得分', en: 'Pick-up time score' },
    labels: ['揽收时长平均得分', 'Average pickup time score'],
  },
  {
    ...logistics,
    indicator: 'pickup_on_time_rate',
    ...higher,
    until: '2026-04-07',
    name: { zh: '揽收时效达成率', en: 'Pick-up on-time rate' },
    labels: ['揽收时效达成率', '24小时支付-揽收率', '揽收及时率', 'On-time pickup rate'],
  },
  {
    ...logistics,
    indicator: 'delivery_on_time_rate',
    ...higher,
    name: { zh: '运单配送时效达成率', en: 'Delivery on-time rate' },
    labels: ['运单配送时效达成率', '配送时效达成率', 'On-time delivery rate', 'Delivery on-time rate'],
    numerator: ['近30天达成配送线路时效要求的运单数'],
    denominator: ['近30天应达成配送线路时效要求运单数'],
  },
  {
    ...logistics,
    indicator: 'damage_return_rate',
    ...lower,
    since: '2026-09-08',
    name: { zh: '商品/包装破损退货订单率', en: 'Damage return rate' },
    labels: [
      '商品/包装破损退货订单率',
      '商品包装破损退货订单率',
      '商品/包装破损退货率',
      '破损退货率',
      'Damaged product or packaging return rate',
      'Damage return rate',
    ],
  },
  {
    ...logistics,
    indicator: 'logistics_return_rate',
    ...lower,
    until: '2026-09-08',
    name: { zh: '发货物流品退率', en: 'Logistics return rate' },
    labels: ['发货物流品退率', 'Logistics return rate'],
    numerator: ['近30天支付订单中首次因物流品质原因售后的订单数'],
    denominator: ['近30天支付订单数'],
  },
  {
    ...service,
    indicator: 'im_response_time',
    ...seconds,
    better: 'lower',
    name: { zh: '飞鸽平均响应时长', en: 'Average chat reply time' },
    labels: [
      '飞鸽人工会话平响时长',
      '飞鸽平均响应时长',
      '飞鸽人工平均响应时长',
      '飞鸽平响时长',
      'IM平均响应时长',
      'Average chat response time',
      'Average chat reply time',
      'Average IM response time',
      'IM response time',
      'Average response time',
    ],
  },
  {
    ...service,
    indicator: 'im_dissatisfaction_rate',
    ...lower,
    since: '2026-07-14',
    name: { zh: '飞鸽会话不满意率', en: 'Chat dissatisfaction rate' },
    labels: [
      '飞鸽人工会话不满意率',
      '飞鸽会话不满意率',
      '飞鸽不满意率',
      'Chat dissatisfaction rate',
      'IM dissatisfaction rate',
    ],
    numerator: ['近30天消费者评价人工客服为不满意（1-3星）的会话数'],
    denominator: ['近30天有人工客服评价会话数'],
  },
  {
    ...service,
    indicator: 'aftersale_review_time',
    ...slower,
    since: '2026-07-14',
    name: { zh: '售后平均审核时长', en: 'Average after-sale review time' },
    labels: ['售后平均审核时长', 'Average after-sales review time', 'After-sales review time'],
    numerator: ['近30天退款成功售后单的售后审核总时长'],
    denominator: ['近30天退款成功售后单数'],
  },
  {
    ...service,
    indicator: 'aftersale_on_time_rate',
    ...higher,
    until: '2026-07-14',
    name: { zh: '售后处理时长达成率', en: 'After-sale on-time rate' },
    labels: ['售后处理时长达成率', 'After-sales on-time rate'],
  },
  {
    ...service,
    indicator: 'platform_help_rate',
    ...lower,
    since: '2026-07-14',
    name: { zh: '平台求助率', en: 'Platform help rate' },
    labels: ['平台求助率', 'Platform help rate', 'Platform assistance rate'],
    numerator: ['近30天消费者升级求助平台订单数'],
    denominator: ['近30天消费者求助商家订单数'],
  },
];
