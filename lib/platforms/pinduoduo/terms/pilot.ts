import { days, hours, outOf5, percent } from '../../measures';
import type { Term } from '../../vocabulary';

const pilot = { role: 'indicator', system: 'pilot' } as const;
const higher = { ...pilot, ...percent, better: 'higher', windowDays: 30 } as const;
const lower = { ...pilot, ...percent, better: 'lower', windowDays: 30 } as const;
const slower = { ...pilot, ...hours, better: 'lower', windowDays: 30 } as const;

/** 店铺领航员: 综合体验星级, set by rank, and what it looks at (page of 2026-06). Its weights are not public. */
export const pilotTerms: readonly Term[] = [
  {
    indicator: 'pilot_stars',
    role: 'total',
    dimension: '',
    system: 'pilot',
    ...outOf5,
    better: 'higher',
    name: { zh: '综合体验星级', en: 'Overall experience stars' },
    labels: [
      '店铺综合体验星级',
      '综合体验星级',
      '领航员星级',
      '店铺领航员星级',
      '店铺星级',
      'Overall experience star rating',
      'Overall experience stars',
      'Store star rating',
    ],
  },
  {
    indicator: 'pilot_rank',
    role: 'fact',
    dimension: '',
    system: 'pilot',
    ...percent,
    better: 'higher', // 93.7 has 5.0 stars, 36 has 4.5
    name: { zh: '领航员综合分行业排名', en: 'Rank in the trade' },
    labels: ['领航员综合分行业排名', '领航员综合排名', '领航员排名', '综合分行业排名', 'Overall industry rank'],
  },
  {
    ...lower,
    indicator: 'platform_help_rate',
    dimension: 'pilot_aftersale',
    name: { zh: '平台求助率', en: 'Platform help rate' },
    labels: ['近30天平台求助率', '平台求助率', 'Platform help rate', 'Platform assistance rate'],
  },
  {
    ...higher,
    indicator: 'reply_rate_3min',
    dimension: 'pilot_aftersale',
    name: { zh: '3 分钟人工回复率', en: 'Replies in 3 minutes' },
    labels: [
      '近30天3分钟人工回复率',
      '3分钟人工回复率',
      '3分钟回复率',
      '三分钟人工回复率',
      '3-minute human reply rate',
      '3-minute reply rate',
      '3-minute response rate',
    ],
  },
  {
    ...slower,
    indicator: 'in_transit_refund_time',
    dimension: 'pilot_aftersale',
    name: { zh: '在途订单退款时长', en: 'Refund time, goods under way' },
    labels: ['近30天在途订单退款时长', '在途订单退款时长', 'In-transit order refund time', 'In-transit refund time'],
  },
  {
    ...slower,
    indicator: 'returned_refund_time',
    dimension: 'pilot_aftersale',
    name: { zh: '签收退货后的平均退款时长', en: 'Refund time after the return came in' },
    labels: [
      '近30天商家签收消费者退货订单后的平均退款时长',
      '商家签收消费者退货订单后的平均退款时长',
      '商家签收退货后的平均退款时长',
      'Average refund time after return received',
    ],
  },
  {
    ...higher,
    indicator: 'review_score_rank',
    dimension: 'pilot_goods',
    windowDays: 90,
    name: { zh: '用户评价得分排名', en: 'Rank by buyers’ ratings' },
    labels: ['近90天用户评价得分排名', '用户评价得分排名', 'User review score rank', 'Review score ranking'],
  },
  {
    ...higher,
    indicator: 'positive_review_rate',
    dimension: 'pilot_goods',
    name: { zh: '积极评论率', en: 'Positive review rate' },
    labels: ['近30天积极评论率', '积极评论率', 'Positive review rate'],
  },
  {
    ...lower,
    indicator: 'severe_inferior_rate',
    dimension: 'pilot_goods',
    name: { zh: '严重劣质率', en: 'Seriously inferior rate' },
    labels: ['近30天严重劣质率', '严重劣质率', 'Severe inferior rate', 'Seriously inferior rate'],
  },
  {
    ...pilot,
    indicator: 'group_to_sign_time',
    dimension: 'pilot_logistics',
    ...days,
    better: 'lower',
    windowDays: 30,
    name: { zh: '成团-签收时效', en: 'From group to delivery' },
    labels: ['近30天成团-签收时效', '成团-签收时效', '成团到签收时效', '成团签收时效', 'Group-to-delivery time'],
  },
  {
    ...lower,
    indicator: 'logistics_violation_rate',
    dimension: 'pilot_logistics',
    name: { zh: '物流综合违规处理率', en: 'Logistics violation rate' },
    labels: ['近30天物流综合违规处理率', '物流综合违规处理率', '物流综合违规率', 'Logistics violation rate'],
  },
  {
    ...higher, // a rank by turnover, as its field name says
    indicator: 'shop_activity',
    dimension: 'pilot_activity',
    name: { zh: '店铺活跃度', en: 'Shop activity' },
    labels: ['近30天店铺活跃度', '店铺活跃度', 'Store activity', 'Shop activity'],
  },
];
