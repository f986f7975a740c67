import { hours, outOf5, percent } from '../../measures';
import type { Term } from '../../vocabulary';

const ended = { until: '2025-06-30' } as const;
const ofService = { role: 'indicator', dimension: 'aftersale', ...ended } as const;
const ofDisputes = { role: 'indicator', dimension: 'dispute', ...percent, better: 'lower', windowDays: 30 } as const;

/**
 * Scores beside 店铺综合体验分 that were merged into it, and indicators that it had. 新灯塔 (about 2019 to 2022) and
 * 综合体验星级 (from 2018-10) have the same items under the same names; these are read as dimensions of the main score.
 */
export const formerTerms: readonly Term[] = [
  {
    ...outOf5,
    ...ended,
    indicator: 'xdt_score',
    system: 'xdt',
    role: 'total',
    dimension: '',
    better: 'higher',
    name: { zh: '新灯塔分', en: 'New Lighthouse score' },
    labels: [
      '天猫新灯塔分',
      '新灯塔分',
      '天猫新灯塔',
      '新灯塔',
      '基础服务考核得分',
      '基础服务考核分',
      '综合服务能力分',
    ],
    weakLabels: ['基础服务考核'],
  },
  {
    ...outOf5,
    ...ended,
    indicator: 'experience_stars',
    system: 'stars',
    role: 'total',
    dimension: '',
    better: 'higher',
    name: { zh: '综合体验星级', en: 'Experience stars' },
    labels: ['店铺综合体验星级', '综合体验星级', 'Experience stars'],
  },
  {
    ...ofDisputes,
    ...ended,
    indicator: 'dispute_liability_rate',
    name: { zh: '平台判责率', en: 'Seller-liable dispute rate' },
    labels: ['平台判责率'],
  },
  {
    ...ofDisputes,
    indicator: 'dispute_refund_rate',
    until: '2022-09-26',
    name: { zh: '纠纷退款率', en: 'Disputed refund rate' },
    labels: ['纠纷退款率'],
  },
  {
    ...ofDisputes,
    indicator: 'complaint_rate',
    until: '2022-09-26',
    name: { zh: '投诉成功率', en: 'Upheld complaint rate' },
    labels: ['投诉成功率', '投诉成立率'],
  },
  // The three standards of 售后体验分: named by an agency only; the units are our reading of its words.
  {
    ...percent,
    ...ofService,
    indicator: 'aftersale_response_rate',
    better: 'higher',
    name: { zh: '售后服务响应及时性', en: 'Timely after-sales responses' },
    labels: ['售后服务响应及时率', '售后服务响应及时性', '售后响应及时率'],
  },
  {
    ...percent,
    ...ofService,
    indicator: 'aftersale_resolution_rate',
    better: 'higher',
    name: { zh: '售后问题解决率', en: 'Problems solved' },
    labels: ['售后问题解决率', '问题解决率', '解决问题的效率'],
  },
  {
    ...outOf5,
    ...ofService,
    indicator: 'aftersale_rating',
    better: 'higher',
    name: { zh: '售后评价', en: 'After-sales rating' },
    labels: ['售后评价得分', '售后评价'],
  },
  // Known without a source.
  {
    ...percent,
    ...ofService,
    indicator: 'self_resolved_rate',
    better: 'higher',
    windowDays: 30,
    name: { zh: '退款自主完结率', en: 'Refunds settled without the platform' },
    labels: ['退款自主完结率'],
  },
  {
    ...hours,
    ...ofService,
    indicator: 'refund_only_time',
    better: 'lower',
    windowDays: 30,
    name: { zh: '仅退款自主完结时长', en: 'Time to settle refunds without return' },
    labels: ['仅退款自主完结时长'],
  },
  {
    ...hours,
    ...ofService,
    indicator: 'return_refund_time',
    better: 'lower',
    windowDays: 30,
    name: { zh: '退货退款自主完结时长', en: 'Time to settle returns' },
    labels: ['退货退款自主完结时长'],
  },
];
