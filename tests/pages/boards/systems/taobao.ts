import type { System } from '../catalog.ts';
import { badRate, goodRate, hours, of, rating } from './make.ts';

// 真实体验分 of 2025-06-30 and 2026-03-16, 店铺综合体验分 of 2022, 基础服务考核 and DSR.

const service = [
  goodRate('reply_3min', '旺旺3分钟人工响应率|3分钟人工响应率', 2, [70, 99.9], { weight: 0.3 }),
  goodRate('wangwang_satisfaction', '旺旺满意度', 2, [80, 99]),
  hours('refund_time', '退款处理时长', 2, [4, 40]),
  badRate('platform_help', '平台求助率', 4, [0, 0.6]),
];
const pages = ['myseller.taobao.com/home.htm/voc-tmall/serverReport', 'qn.taobao.com/home.html/voc-tmall/serverReport'];
const FIVE = { range: [3.9, 5], decimals: 2 } as const;

export const TAOBAO: readonly System[] = [
  {
    id: 'taobao_2026_03',
    windowDays: 30,
    platform: 'taobao',
    days: ['2026-03-16', '2026-11-20'],
    headings: ['真实体验分', '店铺表现', '指标表现'],
    total: { labels: ['真实体验分', '店铺真实体验分'], range: [3, 5], decimals: 2, cap: 5 },
    score: FIVE,
    sub: { range: [2.5, 5], decimals: 1 },
    bonus: { labels: ['附加分'], points: [0, 0.02, 0.05, 0.08] },
    dimensions: [
      {
        id: 'goods',
        labels: ['宝贝质量'],
        weight: 0.25,
        indicators: [
          badRate('goods_negative', '商品负反馈率', 4, [0.1, 2.5], {
            ...of('负反馈订单数', '签收订单数'),
            weight: 0.7,
          }),
          goodRate('goods_good_review', '商品好评率', 2, [92, 100], { weight: 0.3 }),
        ],
      },
      {
        id: 'logistics',
        labels: ['物流速度'],
        weight: 0.25,
        indicators: [
          goodRate('pickup_48h', '48小时揽收及时率', 2, [88, 100], { weight: 0.7 }),
          hours('arrival_time', '物流到货时长', 2, [36, 80], { weight: 0.3 }),
        ],
      },
      { id: 'service', labels: ['服务保障'], weight: 0.5, indicators: service },
    ],
    others: [goodRate('next_day_share', '当日/次日达订单占比', 2, [5, 60])],
    pages,
  },
  {
    id: 'taobao_2025_06',
    windowDays: 30,
    platform: 'taobao',
    days: ['2025-06-30', '2026-03-15'],
    headings: ['真实体验分', '店铺真实体验分'],
    total: { labels: ['真实体验分', '店铺真实体验分'], range: [3, 5], decimals: 2, cap: 5 },
    score: FIVE,
    sub: { range: [2.5, 5], decimals: 1 },
    dimensions: [
      {
        id: 'goods',
        labels: ['商品质量'],
        weight: 0.25,
        indicators: [
          badRate('first_quality_return', '首次品退率', 4, [0.05, 2]),
          badRate('goods_bad_review', '商品差评率', 4, [0.05, 1.5]),
        ],
      },
      {
        id: 'logistics',
        labels: ['物流速度'],
        weight: 0.25,
        indicators: [
          goodRate('pickup_48h', '48小时揽收及时率', 2, [88, 100]),
          hours('arrival_time', '物流到货时长', 2, [36, 80]),
          badRate('logistics_abnormal', '物流异常率', 4, [0.01, 1]),
        ],
      },
      { id: 'service', labels: ['服务保障'], weight: 0.5, indicators: service },
    ],
    pages,
  },
  {
    id: 'taobao_2022',
    platform: 'taobao',
    days: ['2022-09-26', '2025-06-29'],
    headings: ['店铺综合体验分', '综合体验分'],
    total: { labels: ['店铺综合体验分', '综合体验分'], range: [3, 5], decimals: 2 },
    score: FIVE,
    dimensions: [
      {
        id: 'goods',
        labels: ['商品体验'],
        weight: 0.3,
        indicators: [
          badRate('first_quality_return', '首次品退率', 2, [0.05, 2]),
          badRate('goods_dsr_bad', '商品DSR差评率', 2, [0.1, 2]),
        ],
      },
      {
        id: 'logistics',
        labels: ['物流体验'],
        weight: 0.3,
        indicators: [goodRate('pickup_on_time', '揽收及时率', 2, [85, 100])],
      },
      {
        id: 'aftersale',
        labels: ['售后体验'],
        weight: 0.2,
        indicators: [hours('refund_time', '退款处理时长', 2, [4, 60])],
      },
      {
        id: 'dispute',
        labels: ['纠纷投诉'],
        weight: 0.1,
        indicators: [
          badRate('platform_help', '平台求助率', 4, [0, 0.6]),
          badRate('platform_guilty', '平台判责率', 4, [0, 0.2]),
        ],
      },
      {
        id: 'chat',
        labels: ['咨询体验'],
        weight: 0.1,
        indicators: [goodRate('wangwang_satisfaction', '旺旺满意度', 2, [80, 99])],
      },
    ],
    pages: ['myseller.taobao.com/home.htm/voc/newTask/serverReport'],
  },
  {
    id: 'taobao_dsr',
    platform: 'taobao',
    days: ['2024-01-01', '2026-11-20'],
    headings: ['店铺动态评分', '店铺评分'],
    score: { range: [4.5, 5], decimals: 2 },
    dimensions: [
      {
        id: 'dsr',
        labels: ['店铺动态评分'],
        group: true,
        indicators: [
          rating('dsr_goods', '描述相符', 2, [4.55, 4.95]),
          rating('dsr_service', '服务态度', 2, [4.55, 4.95]),
          rating('dsr_logistics', '物流服务', 2, [4.55, 4.95]),
        ],
      },
    ],
    pages: [],
  },
];
