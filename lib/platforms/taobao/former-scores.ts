import type { Term } from '../vocabulary';

const score = { unit: 'score', range: [0, 5], better: 'higher' } as const;
const share = { unit: 'percent', range: [0, 100] } as const;
const hours = { unit: 'hours', range: [0, 720], better: 'lower' } as const;

/** 店铺动态评分: means of the ratings of six months. Still computed beside 真实体验分. */
const rating = { system: 'dsr', unit: 'score', range: [1, 5], better: 'higher', windowDays: 180 } as const;

const dsr: readonly Term[] = [
  {
    ...rating,
    indicator: 'dsr_score',
    role: 'total',
    dimension: '',
    name: { zh: '店铺动态评分（DSR）', en: 'Shop rating (DSR)' },
    labels: ['店铺动态评分', '动态评分', '店铺DSR', 'DSR评分', 'DSR动态评分', '店铺评分', 'Detailed seller rating'],
    weakLabels: ['DSR'],
  },
  {
    ...rating,
    indicator: 'dsr_goods_rating',
    role: 'indicator',
    dimension: 'goods',
    name: { zh: '宝贝与描述相符', en: 'Item as described' },
    labels: ['宝贝与描述相符', '商品与描述相符', '描述相符', '商品DSR', 'Item as described'],
    weakLabels: ['商品在售'], // only in an agency's article, where it stands for the first of the three
  },
  {
    ...rating,
    indicator: 'dsr_service_rating',
    role: 'indicator',
    dimension: 'service',
    name: { zh: '服务态度', en: 'Seller service' },
    labels: ['卖家的服务态度', '卖家服务态度', '服务态度', '服务DSR', 'Seller service'],
  },
  {
    ...rating,
    indicator: 'dsr_logistics_rating',
    role: 'indicator',
    dimension: 'logistics',
    name: { zh: '物流服务', en: 'Logistics service' },
    labels: ['物流服务的质量', '物流服务质量', '物流服务', '卖家的发货速度', '物流DSR', 'Logistics service'],
  },
];

/** 综合体验星级 (from 2018-10) and 新灯塔 / 基础服务考核 (about 2019 to 2022) had the same items; both ended in 综合体验分. */
const xdt = { ...score, system: 'xdt', until: '2025-06-30' } as const;

const lighthouse: readonly Term[] = [
  {
    ...xdt,
    indicator: 'xdt_score',
    role: 'total',
    dimension: '',
    name: { zh: '新灯塔分', en: 'New Lighthouse score' },
    labels: [
      '天猫新灯塔分',
      '新灯塔分',
      '天猫新灯塔',
      '新灯塔',
      '基础服务考核得分',
      '基础服务考核分',
      '基础服务考核',
      '综合服务能力分',
    ],
  },
  {
    ...xdt,
    indicator: 'experience_stars',
    system: 'stars',
    role: 'total',
    dimension: '',
    name: { zh: '综合体验星级', en: 'Experience stars' },
    labels: ['店铺综合体验星级', '综合体验星级'],
  },
  {
    ...xdt,
    indicator: 'xdt_goods_score',
    role: 'dimension',
    dimension: 'xdt_goods',
    name: { zh: '商品体验', en: 'Goods' },
    labels: ['商品体验'],
  },
  {
    ...xdt,
    indicator: 'xdt_logistics_score',
    role: 'dimension',
    dimension: 'xdt_logistics',
    name: { zh: '物流体验', en: 'Logistics' },
    labels: ['物流体验得分', '物流体验分', '物流体验'],
  },
  {
    ...xdt,
    indicator: 'xdt_after_sales_score',
    role: 'dimension',
    dimension: 'xdt_after_sales',
    name: { zh: '售后体验', en: 'After-sales' },
    labels: ['售后体验'],
  },
  {
    ...xdt,
    indicator: 'xdt_dispute_score',
    role: 'dimension',
    dimension: 'xdt_dispute',
    name: { zh: '纠纷投诉', en: 'Disputes and complaints' },
    labels: ['纠纷投诉得分', '纠纷投诉'],
  },
  {
    ...xdt,
    indicator: 'xdt_consult_score',
    role: 'dimension',
    dimension: 'xdt_consult',
    name: { zh: '咨询体验', en: 'Consultation' },
    labels: ['咨询体验得分', '咨询体验分', '咨询体验'],
  },
  {
    ...xdt,
    indicator: 'xdt_special_service_score',
    role: 'bonus',
    dimension: '',
    name: { zh: '特色服务', en: 'Special services' },
    labels: ['特色服务得分', '特色服务'],
  },
  {
    ...share,
    indicator: 'dispute_liability_rate',
    system: 'xdt',
    role: 'indicator',
    dimension: 'xdt_dispute',
    better: 'lower',
    windowDays: 30,
    until: '2025-06-30',
    name: { zh: '平台判责率', en: 'Seller-liable dispute rate' },
    labels: ['平台判责率'],
  },
  {
    ...share,
    indicator: 'dispute_refund_rate',
    system: 'xdt',
    role: 'indicator',
    dimension: 'xdt_dispute',
    better: 'lower',
    windowDays: 30,
    until: '2022-09-26',
    name: { zh: '纠纷退款率', en: 'Disputed refund rate' },
    labels: ['纠纷退款率'],
  },
  {
    ...share,
    indicator: 'complaint_rate',
    system: 'xdt',
    role: 'indicator',
    dimension: 'xdt_dispute',
    better: 'lower',
    windowDays: 30,
    until: '2022-09-26',
    name: { zh: '投诉成功率', en: 'Upheld complaint rate' },
    labels: ['投诉成功率', '投诉成立率'],
  },
];

/** 售后体验分 and its three standards: named by an agency only; the units of the standards are our reading of its words. */
const standard = { system: 'after_sales', dimension: 'after_sales', role: 'indicator', until: '2025-06-30' } as const;

const afterSales: readonly Term[] = [
  {
    ...score,
    indicator: 'after_sales_score',
    system: 'after_sales',
    role: 'total',
    dimension: '',
    until: '2025-06-30',
    name: { zh: '售后体验分', en: 'After-sales experience score' },
    labels: ['天猫售后体验分', '售后体验分', '售后体验得分'],
  },
  {
    ...standard,
    ...share,
    indicator: 'after_sales_response_rate',
    better: 'higher',
    name: { zh: '售后服务响应及时性', en: 'Timely after-sales responses' },
    labels: ['售后服务响应及时率', '售后服务响应及时性', '售后响应及时率'],
  },
  {
    ...standard,
    ...share,
    indicator: 'after_sales_resolution_rate',
    better: 'higher',
    name: { zh: '售后问题解决率', en: 'Problems solved' },
    labels: ['售后问题解决率', '问题解决率', '解决问题的效率'],
  },
  {
    ...standard,
    ...score,
    indicator: 'after_sales_rating',
    name: { zh: '售后评价', en: 'After-sales rating' },
    labels: ['售后评价得分', '售后评价'],
  },
  {
    ...standard,
    ...share,
    indicator: 'refund_self_done_rate', // this and the next two: known without a source
    better: 'higher',
    windowDays: 30,
    name: { zh: '退款自主完结率', en: 'Refunds settled without the platform' },
    labels: ['退款自主完结率'],
  },
  {
    ...standard,
    ...hours,
    indicator: 'refund_only_time',
    windowDays: 30,
    name: { zh: '仅退款自主完结时长', en: 'Time to settle refunds without return' },
    labels: ['仅退款自主完结时长'],
  },
  {
    ...standard,
    ...hours,
    indicator: 'return_refund_time',
    windowDays: 30,
    name: { zh: '退货退款自主完结时长', en: 'Time to settle returns' },
    labels: ['退货退款自主完结时长'],
  },
];

/** Scores beside or before 真实体验分, each a system of its own. */
export const formerScores: readonly Term[] = [...dsr, ...lighthouse, ...afterSales];
