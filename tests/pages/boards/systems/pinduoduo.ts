import type { Indicator, System } from '../catalog.ts';
import { badRate, count, days, goodRate, hours, rating } from './make.ts';

// 消费者服务体验分 (five dimensions since 2026, four before), 店铺综合体验星级 of 领航员, 售后数据, 店铺评价分.

const FIVE = { range: [1.5, 5], decimals: 1 } as const;
const dimension = (id: string, labels: string) => ({ id, labels: labels.split('|'), indicators: [] });
const ratio = (id: string, label: string, indicator: Partial<Indicator> = {}): Indicator => ({
  ...badRate(id, label, 2, [0.05, 3]),
  ...indicator,
});

export const PINDUODUO: readonly System[] = [
  {
    id: 'pinduoduo_service_2026',
    platform: 'pinduoduo',
    days: ['2026-01-10', '2026-11-20'],
    headings: ['消费者体验指标', '消费者服务体验分'],
    total: { labels: ['消费者服务体验分', '服务体验分'], range: [0, 5], decimals: 1 },
    score: FIVE,
    dimensions: [
      dimension('attitude', '服务态度体验分'),
      dimension('basic', '基础服务体验分'),
      dimension('goods', '商品服务体验分'),
      dimension('dispatch', '发货服务体验分'),
      dimension('logistics', '物流服务体验分'),
    ],
    pages: ['mms.pinduoduo.com/sycm/goods_quality/help', 'mms.pdd.com/sycm/goods_quality/help'],
  },
  {
    id: 'pinduoduo_star',
    platform: 'pinduoduo',
    days: ['2025-06-01', '2026-11-20'],
    headings: ['店铺领航员', '店铺综合体验星级', '综合体验星级'],
    total: { labels: ['综合体验星级', '店铺综合体验星级'], range: [3, 5], decimals: 1 },
    score: FIVE,
    dimensions: [
      {
        id: 'aftersale',
        labels: ['售后服务'],
        group: true,
        indicators: [
          ratio('platform_help', '近30天平台求助率'),
          goodRate('reply_3min', '近30天3分钟人工回复率', 2, [50, 100]),
          hours('transit_refund', '近30天在途订单退款时长', 2, [0.02, 12]),
          hours('signed_refund', '近30天商家签收消费者退货订单后的平均退款时长', 2, [0.5, 24]),
        ],
      },
      {
        id: 'goods',
        labels: ['商品品质'],
        group: true,
        indicators: [
          goodRate('rating_rank', '近90天用户评价得分排名', 2, [10, 99]),
          goodRate('positive_review', '近30天积极评论率', 2, [88, 99.9]),
          ratio('inferior', '近30天严重劣质率', { decimals: 3, range: [0.02, 0.4] }),
        ],
      },
      {
        id: 'logistics',
        labels: ['物流服务'],
        group: true,
        indicators: [
          days('group_to_sign', '近30天成团-签收时效', 2, [1.6, 4]),
          ratio('logistics_fine', '近30天物流综合违规处理率'),
        ],
      },
      {
        id: 'activity',
        labels: ['店铺活跃'],
        group: true,
        indicators: [goodRate('activity', '近30天店铺活跃度', 2, [20, 99.9])],
      },
    ],
    pages: ['mms.pinduoduo.com/sycm/goods_quality/pilot_mall'],
  },
  {
    id: 'pinduoduo_aftersale',
    platform: 'pinduoduo',
    days: ['2025-06-01', '2026-11-20'],
    headings: ['售后数据', '售后服务数据'],
    score: FIVE,
    dimensions: [
      {
        id: 'aftersale',
        labels: ['整体情况'],
        group: true,
        indicators: [
          count('dispute_refunds', '纠纷退款数', 0, [0, 40], { printed: ['', '单'] }),
          ratio('dispute_rate', '纠纷退款率'),
          count('intervened_orders', '介入订单数', 0, [0, 60], { printed: ['', '单'] }),
          ratio('intervention', '平台介入率'),
          ratio('quality_refund', '品质退款率'),
          hours('refund_time', '平均退款时长', 2, [2, 60]),
          hours('return_refund_own', '退货退款自主完结时长', 2, [8, 90]),
          hours('refund_own', '退款自主完结时长', 2, [2, 40]),
        ],
      },
    ],
    pages: ['mms.pinduoduo.com/sycm/goods_quality/detail'],
  },
  {
    id: 'pinduoduo_dsr',
    platform: 'pinduoduo',
    days: ['2024-01-01', '2026-11-20'],
    headings: ['评价数据', '店铺评价分'],
    score: FIVE,
    dimensions: [
      {
        id: 'dsr',
        labels: ['店铺评价分'],
        group: true,
        indicators: [
          rating('dsr_goods', '描述相符', 2, [4.2, 4.95]),
          rating('dsr_service', '服务态度', 2, [4.2, 4.95]),
          rating('dsr_logistics', '物流服务', 2, [4.2, 4.95]),
        ],
      },
    ],
    others: [goodRate('positive_review', '积极评论率', 2, [88, 99.9])],
    pages: ['mms.pinduoduo.com/sycm/goods_quality/comment'],
  },
];
