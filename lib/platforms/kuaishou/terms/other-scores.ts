import { outOf5, percent, rating } from '../../measures';
import type { Term } from '../../vocabulary';

const promoter = { role: 'dimension', system: 'promoter', ...outOf5, better: 'higher', since: '2023-04-28' } as const;
const dsr = { system: 'dsr', ...rating, better: 'higher', windowDays: 90, until: '2022-09-21' } as const;

/** 带货口碑分 of creators, and what stood before 购物体验分: stars, and ratings of 90 days (the latter weak). */
export const otherScoreTerms: readonly Term[] = [
  {
    indicator: 'promoter_score',
    role: 'total',
    dimension: '',
    system: 'promoter',
    unit: 'score',
    range: [3, 5],
    better: 'higher',
    since: '2023-04-28',
    name: { zh: '带货口碑分', en: 'Promoter reputation score' },
    labels: [
      '带货口碑分',
      '达人带货口碑分',
      '带货口碑总分',
      '口碑分',
      'Promoter reputation score',
      'Influencer reputation score',
    ],
  },
  {
    ...promoter,
    indicator: 'promoter_content_score',
    dimension: 'promoter_content',
    name: { zh: '内容', en: 'Content' },
    labels: ['内容维度', '内容维度分', '内容分', 'Content dimension'],
    weakLabels: ['内容'],
  },
  {
    ...promoter,
    indicator: 'promoter_goods_score',
    dimension: 'promoter_goods',
    name: { zh: '带货商品', en: 'Goods promoted' },
    labels: ['商品维度', '商品维度分', '带货商品分', 'Product dimension'],
  },
  {
    ...promoter,
    indicator: 'promoter_service_score',
    dimension: 'promoter_service',
    name: { zh: '带货服务', en: 'Service of goods promoted' },
    labels: ['服务维度', '服务维度分', '带货服务分', 'Service dimension'],
  },
  {
    ...promoter,
    indicator: 'promoter_competitiveness_score',
    dimension: 'promoter_competitiveness',
    since: '2023-11-14',
    name: { zh: '带货竞争力', en: 'Promoter competitiveness' },
    labels: ['带货竞争力', '带货竞争力分', 'Promotion competitiveness'],
  },
  {
    indicator: 'promoter_report_rate',
    role: 'indicator',
    dimension: 'promoter_content',
    system: 'promoter',
    ...percent,
    better: 'lower',
    since: '2023-11-14',
    name: { zh: '直播间举报率', en: 'Live rooms reported' },
    labels: ['直播间举报率', 'Live room report rate'],
  },
  {
    indicator: 'experience_stars',
    role: 'total',
    dimension: '',
    system: 'stars',
    unit: 'score',
    range: [2, 5],
    better: 'higher',
    until: '2022-09-21',
    name: { zh: '购物体验星级', en: 'Shopping experience stars' },
    labels: ['购物体验星级', '店铺星级', 'Shopping experience stars'],
  },
  {
    ...dsr,
    indicator: 'dsr_score',
    role: 'total',
    dimension: '',
    name: { zh: '店铺动态评分', en: 'Shop rating (DSR)' },
    labels: ['店铺动态评分', '动态评分', '店铺评分', 'Store rating', 'Shop rating'],
  },
  {
    ...dsr,
    indicator: 'dsr_goods_score',
    role: 'dimension',
    dimension: 'dsr_goods',
    name: { zh: '商品质量评分', en: 'Rating of goods' },
    labels: ['商品质量评分', '商品质量'],
  },
  {
    ...dsr, // bare 物流速度 is the main score's dimension of 2023
    indicator: 'dsr_logistics_score',
    role: 'dimension',
    dimension: 'dsr_logistics',
    name: { zh: '物流速度评分', en: 'Rating of delivery' },
    labels: ['物流速度评分', '物流评分'],
  },
  {
    ...dsr,
    indicator: 'dsr_service_score',
    role: 'dimension',
    dimension: 'dsr_service',
    name: { zh: '服务态度评分', en: 'Rating of attitude' },
    labels: ['服务态度评分', '服务评分', '服务态度'],
  },
];
