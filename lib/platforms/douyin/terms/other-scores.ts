import { outOf100, rating } from '../../measures';
import type { Term } from '../../vocabulary';

const dsr = { system: 'dsr', ...rating, better: 'higher' } as const;

/**
 * Scores beside 商家体验分: the ratings that sellers call DSR (weak: an agency's text of about 2021–22, no page is known), and
 * 带货口碑分 of creators (its scale is from memory).
 */
export const otherScoreTerms: readonly Term[] = [
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
      'DSR服务体验分',
      'DSR评分',
      '店铺DSR',
      '店铺评分',
      'DSR score',
    ],
    weakLabels: ['DSR'],
  },
  {
    ...dsr,
    indicator: 'dsr_goods_score',
    role: 'dimension',
    dimension: 'dsr_goods',
    name: { zh: '描述相符', en: 'As described' },
    labels: [
      '宝贝与描述相符',
      '商品与描述相符',
      '商品描述相符',
      '描述相符',
      '商品描述评分',
      '商品描述DSR',
      '商品DSR',
      'Item as described',
    ],
    weakLabels: ['商品描述', '产品描述'],
  },
  {
    ...dsr,
    indicator: 'dsr_service_score',
    role: 'dimension',
    dimension: 'dsr_service',
    name: { zh: '服务态度', en: 'Attitude' },
    labels: ['卖家服务态度', '商家服务态度', '服务态度评分', '服务态度', '服务态度DSR', '服务DSR', 'Seller service'],
  },
  {
    ...dsr,
    indicator: 'dsr_logistics_score',
    role: 'dimension',
    dimension: 'dsr_logistics',
    name: { zh: '物流服务', en: 'Logistics service' },
    labels: ['物流服务质量', '物流服务评分', '物流服务', '物流服务DSR', '物流DSR', 'Logistics service'],
  },
  {
    indicator: 'promoter_score',
    role: 'total',
    dimension: '',
    system: 'promoter',
    ...outOf100,
    better: 'higher',
    name: { zh: '带货口碑分', en: 'Promoter reputation score' },
    labels: ['带货口碑分', '达人带货口碑分', 'Promoter reputation score', 'Creator reputation score'],
  },
];
