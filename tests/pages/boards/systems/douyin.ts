import type { Indicator, System } from '../catalog.ts';
import { badRate, count, goodRate, hours, of, rating, seconds } from './make.ts';

// 商家体验分: rule versions of 2026-05-07, 2026-07-14 and 2026-09-08, the set of 2023, and the five-point page before it.

const goodsRating = (weight?: number) =>
  rating('goods_rating', '商品综合评分', 4, [4.5, 4.95], weight ? { weight } : {});
const qualityReturns = (weight?: number) =>
  badRate('quality_return', '商品品质退货率', 3, [0.1, 1.8], {
    ...of('近30天物流签收订单中因商品品质原因产生的订单数', '近30日物流签收订单量'),
    ...(weight && { weight }),
  });
const delivery = (weight?: number) =>
  goodRate('delivery_on_time', '运单配送时效达成率', 3, [86, 99.9], {
    ...of('近30天达成配送线路时效要求的运单数', '近30天应达成配送线路时效要求运单数'),
    ...(weight && { weight }),
  });
const logisticsReturns = badRate('logistics_return', '发货物流品退率', 4, [0.02, 0.4], {
  ...of('近30天支付订单中首次因物流品质原因售后的订单数', '近30天支付订单数'),
  weight: 0.15,
});
const reply = (labels: string, weight?: number) => seconds('reply_time', labels, 3, [8, 140], weight ? { weight } : {});
const review = (weight?: number) => hours('review_time', '售后平均审核时长', 4, [0.8, 20], weight ? { weight } : {});
const unhappy = (labels: string, weight?: number) =>
  badRate('chat_dissatisfaction', labels, 3, [0, 12], {
    ...of('近30天消费者评价人工客服为不满意（1-3星）的会话数', '近30天有人工客服评价会话数', 9, 400),
    ...(weight && { weight }),
  });
const help = (weight?: number) =>
  badRate('platform_help', '平台求助率', 4, [0.05, 2.5], {
    ...of('近30天消费者升级求助平台订单数', '近30天消费者求助商家订单数', 120, 3000),
    ...(weight && { weight }),
  });

const orders: Indicator = {
  ...count('valid_orders', '近30天有效订单数', 0, [320, 48_000], { printed: ['单', ''] }),
  better: 'higher',
};
const steps = [50, 60, 70, 80, 90, 100];
const pages = [
  'fxg.jinritemai.com/ffa/eco/experience-score',
  'compass.jinritemai.com/shop/ecology/experience-score',
  'fxg.jinritemai.com/ffa/eco/experience-score/detail',
];

const HUNDRED = { range: [50, 100], decimals: 0 } as const;
const DIMENSIONS = {
  goods: { id: 'goods', labels: ['商品体验', '商品体验得分', '商品体验分'], weight: 0.5 },
  logistics: { id: 'logistics', labels: ['物流体验', '物流体验得分', '物流体验分'], weight: 0.15 },
  service: { id: 'service', labels: ['服务体验', '服务体验得分', '服务体验分'], weight: 0.35 },
} as const;

export const DOUYIN: readonly System[] = [
  {
    id: 'douyin_2026_09',
    windowDays: 30,
    platform: 'douyin',
    days: ['2026-09-08', '2026-11-20'],
    headings: ['体验分概览', '商家体验分', '全部指标'],
    total: { labels: ['我的总分', '商家体验分', '我的体验分'], range: [50, 100], decimals: 0, cap: 100 },
    score: HUNDRED,
    bonus: { labels: ['加分项'], points: [0, 2, 4, 5, 7] },
    deduction: { labels: ['扣分项'], points: [0, 0, 2, 10] },
    dimensions: [
      { ...DIMENSIONS.goods, indicators: [goodsRating(), qualityReturns()] },
      {
        ...DIMENSIONS.logistics,
        indicators: [
          hours('pickup_time', '平均揽收时长', 4, [3, 28]),
          delivery(),
          badRate('damage_return', '商品/包装破损退货订单率', 3, [0.01, 0.9], of('破损退货订单数', '近30天支付订单数')),
        ],
      },
      {
        ...DIMENSIONS.service,
        indicators: [
          reply('飞鸽人工会话平响时长|飞鸽平均响应时长'),
          review(),
          unhappy('飞鸽人工会话不满意率|飞鸽会话不满意率'),
          help(),
        ],
      },
    ],
    pages,
  },
  {
    id: 'douyin_2026_07',
    windowDays: 30,
    platform: 'douyin',
    days: ['2026-07-14', '2026-09-07'],
    headings: ['商家体验分', '考核指标', '指标诊断'],
    total: { labels: ['我的体验分', '商家体验分'], range: [50, 100], decimals: 0 },
    score: HUNDRED,
    sub: { steps, range: [50, 100], decimals: 0 },
    dimensions: [
      { ...DIMENSIONS.goods, indicators: [goodsRating(0.9), qualityReturns(0.1)] },
      {
        ...DIMENSIONS.logistics,
        indicators: [
          rating('pickup_score', '揽收时长平均得分', 2, [55, 99], { weight: 0.15 }),
          delivery(0.7),
          logisticsReturns,
        ],
      },
      {
        ...DIMENSIONS.service,
        indicators: [reply('飞鸽平均响应时长', 0.25), review(0.25), unhappy('飞鸽会话不满意率', 0.25), help(0.25)],
      },
    ],
    others: [orders],
    pages,
  },
  {
    id: 'douyin_2026_02',
    windowDays: 30,
    platform: 'douyin',
    days: ['2025-11-12', '2026-07-13'],
    headings: ['商家体验分', '考核指标'],
    total: { labels: ['我的体验分', '商家体验分'], range: [50, 100], decimals: 0 },
    score: HUNDRED,
    sub: { steps, range: [50, 100], decimals: 0 },
    dimensions: [
      { ...DIMENSIONS.goods, indicators: [goodsRating(0.9), qualityReturns(0.1)] },
      {
        ...DIMENSIONS.logistics,
        indicators: [
          goodRate('pickup_on_time', '揽收时效达成率', 2, [62, 100], { weight: 0.15 }),
          delivery(0.7),
          logisticsReturns,
        ],
      },
      {
        ...DIMENSIONS.service,
        indicators: [
          reply('飞鸽平均响应时长', 0.7),
          goodRate('aftersale_on_time', '售后处理时长达成率', 3, [80, 99], { weight: 0.3 }),
        ],
      },
    ],
    others: [orders],
    pages,
  },
  {
    id: 'douyin_2023',
    platform: 'douyin',
    days: ['2023-06-20', '2024-07-20'],
    headings: ['商家体验分'],
    total: { labels: ['商家体验分', '我的体验分'], range: [50, 100], decimals: 0 },
    score: HUNDRED,
    dimensions: [
      { ...DIMENSIONS.goods, indicators: [badRate('goods_bad_review', '商品差评率', 2, [0.1, 2]), qualityReturns()] },
      {
        ...DIMENSIONS.logistics,
        indicators: [
          goodRate('pickup_24h', '24小时支付-揽收率', 2, [70, 99]),
          hours('delivery_time', '订单配送时长', 2, [38, 96]),
        ],
      },
      {
        ...DIMENSIONS.service,
        indicators: [
          badRate('refusal', '售后拒绝率', 2, [0, 3]),
          seconds('im_reply_time', 'IM平均响应时长', 1, [12, 160]),
          help(),
        ],
      },
    ],
    pages,
  },
  {
    id: 'douyin_dsr',
    platform: 'douyin',
    days: ['2022-02-01', '2023-05-30'],
    headings: ['体验分', '分数详情'],
    total: { labels: ['商家体验分', '体验分'], range: [3, 5], decimals: 2 },
    score: { range: [4.2, 5], decimals: 2 },
    dimensions: [
      { ...DIMENSIONS.goods, indicators: [badRate('goods_bad_review', '商品差评率', 2, [0.1, 2]), qualityReturns()] },
      {
        ...DIMENSIONS.logistics,
        indicators: [
          goodRate('pickup_on_time_old', '揽收及时率', 2, [80, 99.9]),
          hours('delivery_time', '订单配送时长', 2, [38, 96]),
        ],
      },
      {
        ...DIMENSIONS.service,
        indicators: [
          badRate('complaint', '投诉率', 4, [0, 0.5]),
          badRate('dispute', '纠纷商责率', 4, [0, 0.4]),
          goodRate('im_3min', 'IM3分钟回复率|IM3分钟平均回复率', 2, [70, 99]),
          hours('refund_only', '仅退款自主完结时长', 2, [2, 30]),
          hours('return_refund', '退货退款自主完结时长', 2, [10, 90]),
        ],
      },
    ],
    pages: ['compass.jinritemai.com/shop/ecology/experience-score'],
  },
];
