import { outOf5 } from '../../measures';
import type { Term } from '../../vocabulary';

/** 3–5 by the rule of 2026-03-16; lower before. */
const score = { ...outOf5, better: 'higher' } as const;
const former = { role: 'dimension', ...score, until: '2025-06-30' } as const;

/** 真实体验分 and 店铺综合体验分 before it: the totals and what they are summed from. */
export const scoreTerms: readonly Term[] = [
  {
    ...score,
    indicator: 'total_score',
    role: 'total',
    dimension: '',
    name: { zh: '真实体验分', en: 'Shop experience score' },
    labels: [
      '店铺真实体验分',
      '真实体验分',
      '店铺综合体验分',
      '天猫综合体验分',
      '综合体验分',
      '天猫综合评分', // this and the next: only in agencies' articles
      '天猫体验分',
      'Shop experience score',
      'Store experience score',
    ],
    weakLabels: ['体验分', '综合评分', '天猫评分', '总分'],
  },
  {
    ...score,
    indicator: 'goods_score',
    role: 'dimension',
    dimension: 'goods',
    name: { zh: '宝贝质量', en: 'Product quality' },
    labels: [
      '宝贝质量得分',
      '宝贝质量分',
      '宝贝质量',
      '商品质量得分',
      '商品质量分',
      '商品质量',
      '商品体验得分', // not 商品体验分: that is the score of one item
      '商品体验',
      'Product quality',
    ],
    weakLabels: ['宝贝', '商品'],
  },
  {
    ...score,
    indicator: 'logistics_score',
    role: 'dimension',
    dimension: 'logistics',
    name: { zh: '物流速度', en: 'Logistics speed' },
    labels: [
      '物流速度得分',
      '物流速度分',
      '物流速度',
      '物流体验得分',
      '物流体验分',
      '物流体验',
      'Logistics speed',
      'Delivery speed',
    ],
    weakLabels: ['物流'],
  },
  {
    ...score,
    indicator: 'service_score',
    role: 'dimension',
    dimension: 'service',
    since: '2025-06-30',
    name: { zh: '服务保障', en: 'Service assurance' },
    labels: ['服务保障得分', '服务保障分', '服务保障', 'Service assurance', 'Service guarantee'],
    weakLabels: ['服务'],
  },
  {
    ...former,
    indicator: 'aftersale_score',
    dimension: 'aftersale',
    name: { zh: '售后体验', en: 'After-sales' },
    labels: ['天猫售后体验分', '售后体验得分', '售后体验分', '售后体验', 'After-sales experience'],
    weakLabels: ['售后'],
  },
  {
    ...former,
    indicator: 'dispute_score',
    dimension: 'dispute',
    name: { zh: '纠纷投诉', en: 'Disputes and complaints' },
    labels: ['纠纷投诉得分', '纠纷投诉'],
  },
  {
    ...former,
    indicator: 'chat_score',
    dimension: 'chat',
    name: { zh: '咨询体验', en: 'Chat' },
    labels: ['咨询体验得分', '咨询体验分', '咨询体验'],
    weakLabels: ['咨询'],
  },
];
