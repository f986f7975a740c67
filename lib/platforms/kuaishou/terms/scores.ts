import { outOf5 } from '../../measures';
import type { Term } from '../../vocabulary';

const score = { role: 'dimension', ...outOf5, better: 'higher' } as const;
/** 购物体验分 had five dimensions, until the rule of 2023-04-28 made 店铺体验分 and 带货口碑分 of it. */
const shopping = { ...score, since: '2022-09-21', until: '2023-04-28' } as const;

/** 店铺体验分, 3–5. Which weights hold is not public: five published sets contradict each other. */
export const scoreTerms: readonly Term[] = [
  {
    indicator: 'total_score',
    role: 'total',
    dimension: '',
    unit: 'score',
    range: [3, 5],
    better: 'higher',
    name: { zh: '店铺体验分', en: 'Shop experience score' },
    labels: [
      '店铺体验分',
      '店铺体验总分',
      '快手小店店铺体验分',
      '购物体验分',
      'Shop experience score',
      'Store experience score',
      'Shopping experience score',
    ],
    weakLabels: ['体验分', '店铺分'],
  },
  {
    ...score,
    indicator: 'goods_score',
    dimension: 'goods',
    name: { zh: '商品体验', en: 'Goods' },
    labels: [
      '商品体验',
      '商品体验分',
      '商品体验得分',
      '商品品质',
      '商品品质分',
      'Product experience',
      'Goods experience',
      'Product experience score',
    ],
    weakLabels: ['商品'],
  },
  {
    ...score,
    indicator: 'logistics_score',
    dimension: 'logistics',
    name: { zh: '物流体验', en: 'Logistics' },
    labels: [
      '物流体验',
      '物流体验分',
      '物流体验得分',
      '物流速度',
      '物流速度分',
      'Logistics experience',
      'Logistics experience score',
    ],
    weakLabels: ['物流'],
  },
  {
    ...score,
    indicator: 'service_score',
    dimension: 'service',
    name: { zh: '售后服务', en: 'After-sale service' },
    labels: [
      '售后服务',
      '售后服务分',
      '售后服务得分',
      '服务体验',
      '服务体验分',
      'After-sales service',
      'After-sales service score',
      'Service experience',
    ],
    weakLabels: ['服务'],
  },
  {
    ...score, // weak: one question-and-answer page, probably of 2023–24; not on the pages after it
    indicator: 'competitiveness_score',
    dimension: 'competitiveness',
    since: '2023-04-28',
    until: '2025-01-01',
    name: { zh: '店铺竞争力', en: 'Competitiveness' },
    labels: ['店铺竞争力', '店铺竞争力分', 'Store competitiveness'],
  },
  {
    ...shopping,
    indicator: 'chat_score',
    dimension: 'chat',
    name: { zh: '客服体验', en: 'Customer service' },
    labels: ['客服体验分', '客服体验', 'Customer service experience'],
    weakLabels: ['客服'],
  },
  {
    ...shopping,
    indicator: 'aftersale_score',
    dimension: 'aftersale',
    name: { zh: '售后体验', en: 'After-sale' },
    labels: ['售后体验分', '售后体验', 'After-sales experience'],
    weakLabels: ['售后'],
  },
  {
    ...shopping,
    indicator: 'content_score',
    dimension: 'content',
    name: { zh: '内容体验', en: 'Content' },
    labels: ['内容体验分', '内容体验', 'Content experience'],
    weakLabels: ['内容'],
  },
];
