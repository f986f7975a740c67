import type { System } from '../catalog.ts';
import { badRate, count, goodRate, hours, of, rating, seconds } from './make.ts';

// 店铺星级 with 体验得分 as seen in 2026, and the factors of 2022.

const TEN = { range: [8, 10], decimals: 1 } as const;
const pages = ['jdsz.jd.com/szweb/view/service/shop-experience-score.html'];
const reply = seconds('reply_time', '咚咚平均响应时长', 2, [8, 45]);
const pickup = goodRate('same_day_pickup', '当日揽收率', 2, [60, 99.9], of('当日揽收单量', '应揽收单量'));
const serviceTime = hours('aftersale_time', '售后服务时长', 1, [8, 60]);

export const JD: readonly System[] = [
  {
    id: 'jd_2026',
    platform: 'jd',
    days: ['2025-10-01', '2026-11-20'],
    headings: ['店铺星级', '星级概览'],
    total: { labels: ['体验得分'], range: [0, 11], decimals: 2 },
    score: TEN,
    sub: { range: [6, 10], decimals: 1 },
    bonus: { labels: ['附加项'], points: [0, 0.2, 0.4, 0.6] },
    dimensions: [
      { id: 'chat', labels: ['客服咨询'], weight: 0.15, indicators: [reply] },
      {
        id: 'logistics',
        labels: ['物流履约'],
        weight: 0.5,
        indicators: [
          pickup,
          goodRate('waybill_on_time', '运单配送时效达成率', 2, [80, 99.9]),
          goodRate('appointment_on_time', '预约单准时发货率', 2, [85, 100]),
          badRate('ship_return', '发货物流品退率', 2, [0, 0.8]),
          count('late_orders', '延迟发货单量(48小时以上)', 0, [0, 40], { printed: ['单', ''] }),
        ],
      },
      {
        id: 'aftersale',
        labels: ['售后服务'],
        weight: 0.2,
        indicators: [
          serviceTime,
          rating('aftersale_rating', '售后评价得分', 2, [8, 9.9]),
          badRate('intervention', '平台介入率', 2, [0, 1.5]),
        ],
      },
      {
        id: 'goods',
        labels: ['商品体验', '商品质量'],
        weight: 0.15,
        indicators: [
          rating('shop_rating', '店铺评价得分', 2, [8.4, 9.95]),
          badRate('quality_return', '商品品质退货率', 2, [0.05, 1.8], of('品质退货单量', '完成单量')),
        ],
      },
    ],
    others: [rating('star', '当前星级|店铺星级', 1, [2.5, 5], { printed: ['', '星'] })],
    pages,
  },
  {
    id: 'jd_2022',
    platform: 'jd',
    days: ['2022-10-11', '2025-09-20'],
    headings: ['店铺星级', '京东平台风向标'],
    score: TEN,
    sub: { range: [6, 10], decimals: 2 },
    dimensions: [
      {
        id: 'review',
        labels: ['用户评价'],
        indicators: [rating('review_satisfaction', '商品评价满意度', 2, [8, 9.95])],
      },
      {
        id: 'logistics',
        labels: ['物流履约'],
        indicators: [pickup, hours('delivery_time', '平均配送时长', 1, [30, 90])],
      },
      { id: 'aftersale', labels: ['售后服务'], indicators: [serviceTime] },
      { id: 'chat', labels: ['客服咨询'], indicators: [reply] },
      { id: 'dispute', labels: ['交易纠纷'], indicators: [badRate('dispute_rate', '交易纠纷率', 2, [0, 0.6])] },
    ],
    others: [rating('star', '店铺星级', 1, [2.5, 5], { printed: ['', '星'] })],
    pages: [],
  },
];
