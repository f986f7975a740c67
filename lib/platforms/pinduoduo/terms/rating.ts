import { count, percent, rating } from '../../measures';
import type { Term } from '../../vocabulary';

const dsr = { system: 'dsr', ...rating, better: 'higher', windowDays: 90 } as const;

/** 店铺评价分 (DSR): the mean of all ratings of 90 days, at least 50 of them. */
export const ratingTerms: readonly Term[] = [
  {
    ...dsr,
    indicator: 'dsr_score',
    role: 'total',
    dimension: '',
    name: { zh: '店铺评价分', en: 'Shop rating (DSR)' },
    labels: ['店铺评价分', '店铺评分', '店铺DSR', 'DSR评分', '动态评分', 'Store rating', 'Shop rating', 'DSR score'],
  },
  {
    ...dsr,
    indicator: 'dsr_goods_score',
    role: 'dimension',
    dimension: 'dsr_goods',
    name: { zh: '描述相符', en: 'As described' },
    labels: [
      '商品描述评分',
      '商品描述相符',
      '宝贝与描述相符',
      '描述相符',
      '描述评分',
      '商品描述DSR',
      '商品评分',
      'Item as described',
      'Product description score',
    ],
    weakLabels: ['商品描述'],
  },
  {
    // Bare 服务态度 and 物流服务 are dimensions of the main score.
    ...dsr,
    indicator: 'dsr_service_score',
    role: 'dimension',
    dimension: 'dsr_service',
    name: { zh: '服务态度评分', en: 'Attitude rating' },
    labels: ['服务态度评分', '服务态度DSR', '服务评分', '商家服务评分', 'Service attitude rating', 'Service rating'],
  },
  {
    ...dsr,
    indicator: 'dsr_logistics_score',
    role: 'dimension',
    dimension: 'dsr_logistics',
    name: { zh: '物流服务评分', en: 'Logistics rating' },
    labels: ['物流服务评分', '物流服务DSR', '物流评分', '发货速度评分', 'Logistics rating', 'Logistics service rating'],
  },
  {
    indicator: 'dsr_rank',
    role: 'fact',
    dimension: '',
    system: 'dsr',
    ...percent,
    better: 'higher',
    windowDays: 90,
    name: { zh: '店铺评价分排名', en: 'Shop rating rank' },
    labels: ['店铺评价分排名', 'Store rating rank', 'Shop rating rank'],
  },
  {
    indicator: 'review_count',
    role: 'fact',
    dimension: '',
    system: 'dsr',
    ...count,
    windowDays: 90,
    name: { zh: '近 90 日评价数', en: 'Reviews, 90 days' },
    labels: ['近90日评价数', '近90天评价数', 'Reviews in 90 days'],
  },
];
