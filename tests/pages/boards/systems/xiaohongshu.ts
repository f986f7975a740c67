import type { System } from '../catalog.ts';

const dimension = (id: string, label: string, weight?: number) => ({
  id,
  labels: [label],
  indicators: [],
  ...(weight && { weight }),
});

export const XIAOHONGSHU: readonly System[] = [
  {
    id: 'xiaohongshu_2026',
    platform: 'xiaohongshu',
    days: ['2026-01-01', '2026-11-20'],
    headings: ['店铺分', '店铺分详情'],
    total: { labels: ['总分', '店铺分'], range: [3, 5], decimals: 1 },
    score: { range: [3.4, 5], decimals: 1 },
    dimensions: [
      dimension('goods', '商品', 0.5),
      dimension('logistics', '物流', 0.2),
      dimension('service', '服务', 0.3),
    ],
    pages: ['ark.xiaohongshu.com/app-violation/shop-score'],
  },
  {
    id: 'xiaohongshu_2024',
    platform: 'xiaohongshu',
    days: ['2024-03-01', '2025-12-31'],
    headings: ['店铺分', '店铺评分'],
    total: { labels: ['店铺分', '总分'], range: [3, 5], decimals: 1 },
    score: { range: [3.4, 5], decimals: 1 },
    dimensions: [
      dimension('logistics', '物流体验'),
      dimension('chat', '服务咨询'),
      dimension('aftersale', '售后退款'),
      dimension('dispute', '交易纠纷'),
      dimension('goods', '商品体验'),
    ],
    pages: ['ark.xiaohongshu.com/app-violation/shop-score'],
  },
];
