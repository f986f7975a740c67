import { hours, outOf10, outOf100, percent } from '../../measures';
import type { Term } from '../../vocabulary';

const measure = { role: 'indicator', windowDays: 30 } as const;
/** In force from 2022-05 to the revision of 2022-09. */
const badReviews = { ...measure, ...percent, better: 'lower', since: '2022-04-01', until: '2022-10-11' } as const;
/** As in `scores.ts`: no longer on the pages of 2026, the day is not known. */
const OLD = '2026-01-01';

/** Indicators of 风向标 and of 店铺星级 before 体验得分. */
export const olderTerms: readonly Term[] = [
  {
    ...measure,
    indicator: 'review_satisfaction',
    dimension: 'reviews',
    ...outOf10,
    better: 'higher',
    since: '2022-09-01',
    until: OLD,
    name: { zh: '商品评价满意度', en: 'Review satisfaction' },
    labels: ['商品评价满意度', 'Product review satisfaction'],
  },
  {
    ...measure, // weak, like the next two: a machine-written text of 2023
    indicator: 'avg_delivery_time',
    dimension: 'logistics',
    ...hours,
    better: 'lower',
    until: OLD,
    name: { zh: '平均配送时长', en: 'Average delivery time' },
    labels: ['平均配送时长', 'Average delivery time'],
  },
  {
    ...measure,
    ...percent,
    indicator: 'dispute_rate',
    dimension: 'dispute',
    better: 'lower',
    until: OLD,
    name: { zh: '交易纠纷率', en: 'Dispute rate' },
    labels: ['交易纠纷率', '纠纷率', 'Transaction dispute rate', 'Dispute rate'],
  },
  {
    ...measure,
    indicator: 'quality_index',
    dimension: 'goods',
    ...outOf100, // its scale is not known
    better: 'higher',
    until: OLD,
    name: { zh: '质量指标', en: 'Quality index' },
    labels: ['商品质量指标', '质量指标'],
  },
  {
    ...badReviews,
    indicator: 'bad_review_rate',
    dimension: 'reviews',
    name: { zh: '商品评价差评率', en: 'Negative reviews of goods' },
    labels: ['商品评价差评率', '商品差评率', 'Negative product review rate'],
  },
  {
    ...badReviews,
    indicator: 'logistics_bad_review_rate',
    dimension: 'reviews',
    name: { zh: '物流速度差评率', en: 'Negative reviews of delivery' },
    labels: ['物流速度差评率'],
  },
  {
    ...badReviews,
    indicator: 'service_bad_review_rate',
    dimension: 'reviews',
    name: { zh: '店家服务差评率', en: 'Negative reviews of service' },
    labels: ['店家服务差评率'],
  },
];
