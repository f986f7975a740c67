import type { System } from '../catalog.ts';
import { badRate, goodRate, hours, of } from './make.ts';

export const WEIXIN: readonly System[] = [
  {
    id: 'weixin_score',
    platform: 'weixin',
    days: ['2023-06-01', '2026-11-20'],
    headings: ['店铺体验分', '体验分'],
    total: { labels: ['我的体验分', '店铺体验分'], range: [3, 5], decimals: 2 },
    score: { range: [3.8, 5], decimals: 2 },
    dimensions: [
      {
        id: 'goods',
        labels: ['商品体验分'],
        weight: 0.4,
        indicators: [
          badRate('quality_refund', '品质退款率', 2, [0.05, 2], of('品质退款订单数', '支付订单数')),
          badRate('goods_bad_review', '商品差评率', 2, [0.1, 2]),
        ],
      },
      {
        id: 'logistics',
        labels: ['物流体验分'],
        weight: 0.2,
        indicators: [
          goodRate('dispatch_on_time', '及时发货率', 2, [85, 100]),
          goodRate('logistics_good', '物流服务好评率', 2, [85, 99.9]),
        ],
      },
      {
        id: 'service',
        labels: ['服务体验分'],
        weight: 0.4,
        indicators: [
          goodRate('reply_3min', '3分钟人工回复率', 2, [60, 99.9]),
          goodRate('chat_good', '客服好评率', 2, [80, 99.9]),
          hours('refund_only_own', '仅退款自主完结时长', 2, [1, 30]),
          hours('return_refund_own', '退货退款自主完结时长', 2, [10, 90]),
          badRate('dispute', '商责纠纷率', 4, [0, 0.4]),
        ],
      },
    ],
    pages: ['store.weixin.qq.com/shop/setting/rate2'],
  },
  {
    id: 'weixin_diagnosis',
    platform: 'weixin',
    days: ['2025-06-01', '2026-11-20'],
    headings: ['店铺诊断', '经营诊断'],
    score: { range: [3.8, 5], decimals: 2 },
    dimensions: [
      {
        id: 'diagnosis',
        labels: ['服务质量'],
        group: true,
        indicators: [
          badRate('quality_return', '近30天品质退货率', 2, [0.05, 2]),
          badRate('bad_review', '近30天差评率', 2, [0.1, 3]),
          badRate('dispute_started', '近30天纠纷发起率', 2, [0, 1.5]),
        ],
      },
    ],
    pages: ['store.weixin.qq.com/shop/shopdiagnosis/home'],
  },
];
