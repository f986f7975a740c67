import { rating } from '../../measures';
import type { Term } from '../../vocabulary';

const dsr = { system: 'dsr', ...rating, better: 'higher', windowDays: 180 } as const;

/** 店铺动态评分: means of the ratings of six months. Still computed beside 真实体验分. */
export const dsrTerms: readonly Term[] = [
  {
    ...dsr,
    indicator: 'dsr_score',
    role: 'total',
    dimension: '',
    name: { zh: '店铺动态评分', en: 'Shop rating (DSR)' },
    labels: [
      '店铺动态评分',
      '动态评分',
      '店铺DSR评分',
      'DSR动态评分',
      'DSR评分',
      '店铺DSR',
      '店铺评分',
      'Detailed seller rating',
    ],
    weakLabels: ['DSR'],
  },
  {
    ...dsr,
    indicator: 'dsr_goods_score',
    role: 'dimension',
    dimension: 'dsr_goods',
    name: { zh: '描述相符', en: 'As described' },
    labels: ['宝贝与描述相符', '商品与描述相符', '描述相符评分', '描述相符', '商品DSR', 'Item as described'],
    weakLabels: ['商品在售'], // only in an agency's article, where it stands for the first of the three
  },
  {
    ...dsr,
    indicator: 'dsr_service_score',
    role: 'dimension',
    dimension: 'dsr_service',
    name: { zh: '服务态度', en: 'Seller service' },
    labels: ['卖家的服务态度', '卖家服务态度', '服务态度评分', '服务态度', '服务DSR', 'Seller service'],
  },
  {
    ...dsr,
    indicator: 'dsr_logistics_score',
    role: 'dimension',
    dimension: 'dsr_logistics',
    name: { zh: '物流服务', en: 'Logistics service' },
    labels: ['物流服务的质量', '物流服务质量', '物流服务评分', '物流服务', '物流DSR', 'Logistics service'],
  },
];
