import type { System } from '../catalog.ts';
import { badRate, goodRate, hours, of } from './make.ts';

// 店铺体验分 (cards of 2025–26), 购物体验分 of 2022, 带货口碑分. No source names a path of the page.

const FIVE = { range: [3.6, 5], decimals: 2 } as const;
const badReviews = badRate('quality_bad_review', '商品质量差评率', 2, [0.1, 2.5], of('质量差评订单数', '签收订单数'));
const qualityRefunds = badRate('quality_refund', '商品品质退款率', 2, [0.1, 3]);
const pickup = goodRate('promised_pickup', '承诺发货揽收及时率', 2, [85, 100], of('及时揽收订单数', '应揽收订单数'));
const delivery = hours('dispatch_to_sign', '发签配送时长', 2, [35, 90]);
const ownRefunds = [
  hours('refund_only_own', '仅退款自主完结时长', 2, [1, 30]),
  hours('return_refund_own', '退货退款自主完结时长', 2, [10, 90]),
];
const dispute = badRate('dispute', '纠纷商责率', 4, [0, 0.4]);

export const KUAISHOU: readonly System[] = [
  {
    id: 'kuaishou_2025',
    windowDays: 30,
    platform: 'kuaishou',
    days: ['2025-01-01', '2026-11-20'],
    headings: ['店铺体验分', '体验分详情'],
    total: { labels: ['店铺体验分'], range: [3, 5], decimals: 2 },
    score: FIVE,
    sub: { range: [3, 5], decimals: 2 },
    dimensions: [
      { id: 'goods', labels: ['商品体验'], weight: 0.4, indicators: [badReviews, qualityRefunds] },
      {
        id: 'logistics',
        labels: ['物流体验'],
        weight: 0.3,
        indicators: [pickup, delivery, badRate('logistics_complaint', '物流负向投诉率', 4, [0, 0.5])],
      },
      { id: 'aftersale', labels: ['售后服务'], weight: 0.3, indicators: [...ownRefunds, dispute] },
    ],
    pages: [],
  },
  {
    id: 'kuaishou_2022',
    platform: 'kuaishou',
    days: ['2022-09-21', '2023-04-27'],
    headings: ['购物体验分', '购物体验'],
    total: { labels: ['购物体验分'], range: [3, 5], decimals: 2 },
    score: FIVE,
    dimensions: [
      { id: 'goods', labels: ['商品'], weight: 0.3, indicators: [badReviews, qualityRefunds] },
      { id: 'logistics', labels: ['物流'], weight: 0.2, indicators: [delivery] },
      { id: 'chat', labels: ['客服'], weight: 0.2, indicators: [goodRate('chat_good', '客服好评率', 2, [80, 99])] },
      { id: 'aftersale', labels: ['售后'], weight: 0.2, indicators: [...ownRefunds, dispute] },
      {
        id: 'content',
        labels: ['内容'],
        weight: 0.1,
        indicators: [badRate('live_report', '直播间举报率', 4, [0, 0.3])],
      },
    ],
    pages: [],
  },
  {
    id: 'kuaishou_master',
    platform: 'kuaishou',
    days: ['2023-11-14', '2026-11-20'],
    headings: ['带货口碑分'],
    total: { labels: ['带货口碑分'], range: [3, 5], decimals: 2 },
    score: FIVE,
    dimensions: [
      { id: 'content', labels: ['内容'], indicators: [badRate('live_report', '直播间举报率', 4, [0, 0.3])] },
      { id: 'goods', labels: ['商品'], indicators: [badReviews, qualityRefunds] },
      { id: 'service', labels: ['服务'], indicators: [dispute] },
      { id: 'rivalry', labels: ['带货竞争力'], weight: 0.3, indicators: [] },
    ],
    pages: [],
  },
];
