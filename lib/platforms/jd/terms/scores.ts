import { outOf10, percent } from '../../measures';
import type { Term } from '../../vocabulary';

const score = { role: 'dimension', ...outOf10, better: 'higher' } as const;
/** Last heard of in a text of 2025-09, absent on the pages of 2026: the day on which it ended is not known. */
const OLD = '2026-01-01';

/** 体验得分: ten points and a bonus, so it may pass 10. 店铺星级 is set by its rank in the category, not by the score. */
export const scoreTerms: readonly Term[] = [
  {
    indicator: 'total_score',
    role: 'total',
    dimension: '',
    unit: 'score',
    range: [0, 11],
    better: 'higher',
    name: { zh: '体验得分', en: 'Experience score' },
    labels: [
      '体验得分',
      '店铺体验得分',
      '综合体验得分',
      '体验总得分',
      'Experience score',
      'Shop experience score',
      'Store experience score',
    ],
  },
  {
    ...score,
    indicator: 'chat_score',
    dimension: 'chat',
    name: { zh: '客服咨询', en: 'Customer service' },
    labels: ['客服咨询得分', '客服咨询', 'Customer service consultation', 'Customer consultation'],
  },
  {
    ...score,
    indicator: 'logistics_score',
    dimension: 'logistics',
    name: { zh: '物流履约', en: 'Logistics fulfilment' },
    labels: ['物流履约得分', '物流履约', 'Logistics fulfillment', 'Logistics fulfilment', 'Logistics performance'],
    weakLabels: ['物流'],
  },
  {
    ...score,
    indicator: 'aftersale_score',
    dimension: 'aftersale',
    name: { zh: '售后服务', en: 'After-sale service' },
    labels: ['售后服务得分', '售后服务', 'After-sales service', 'After-sale service'],
    weakLabels: ['售后'],
  },
  {
    ...score,
    indicator: 'goods_score',
    dimension: 'goods',
    name: { zh: '商品体验', en: 'Goods' },
    labels: ['商品体验得分', '商品体验', '商品质量得分', '商品质量', 'Product experience', 'Product quality'],
    weakLabels: ['商品'],
  },
  {
    ...score,
    indicator: 'reviews_score',
    dimension: 'reviews',
    until: OLD,
    name: { zh: '用户评价', en: 'Reviews' },
    labels: ['用户评价得分', '用户评价', 'User reviews'],
  },
  {
    ...score,
    indicator: 'dispute_score',
    dimension: 'dispute',
    until: OLD,
    name: { zh: '交易纠纷', en: 'Disputes' },
    labels: ['交易纠纷得分', '交易纠纷', 'Transaction disputes'],
  },
  {
    indicator: 'bonus',
    role: 'bonus',
    dimension: '',
    unit: 'score',
    range: [0, 1], // a tenth of the whole; 0.4 and 0.6 were seen
    better: 'higher',
    name: { zh: '附加项', en: 'Bonus' },
    labels: ['附加项得分', '附加项', '附加分', '加分项', 'Bonus items', 'Additional items'],
  },
  {
    indicator: 'experience_stars',
    role: 'total',
    dimension: '',
    system: 'stars',
    unit: 'score',
    range: [2.5, 5],
    better: 'higher',
    name: { zh: '店铺星级', en: 'Shop stars' },
    labels: [
      '当前星级',
      '店铺星级',
      '店铺综合星级',
      '京东店铺星级',
      'Current star rating',
      'Store star rating',
      'Shop star rating',
    ],
  },
  {
    indicator: 'star_rank',
    role: 'fact',
    dimension: '',
    system: 'stars',
    ...percent,
    better: 'higher', // 86.9 has 5.0 stars
    name: { zh: '风向标排名率', en: 'Rank in the category' },
    labels: [
      '星级排名率',
      '店铺排名率',
      '综合排名率',
      '风向标排名率',
      '京东平台风向标',
      '店铺风向标',
      '风向标',
      'Category rank rate',
      'Store rank rate',
    ],
  },
];
