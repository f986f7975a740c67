import { outOf100 } from '../../measures';
import type { Term } from '../../vocabulary';

const dimension = { role: 'dimension', unit: 'score', range: [0, 100], better: 'higher' } as const;
const penalty = { dimension: '', ...outOf100, better: 'lower' } as const;

/** 商家体验分 (小店体验分 as sellers call it), its dimensions, and what is added and taken off. */
export const scoreTerms: readonly Term[] = [
  {
    indicator: 'total_score',
    role: 'total',
    dimension: '',
    ...outOf100,
    better: 'higher',
    name: { zh: '商家体验分', en: 'Shop experience score' },
    labels: [
      '我的总分',
      '我的体验分',
      '商家体验分',
      '店铺体验分',
      '体验分总分',
      '当前体验分',
      '小店体验分',
      '抖店体验分',
      '抖音服务体验分',
      'Merchant experience score',
      'Shop experience score',
      'Store experience score',
    ],
    weakLabels: ['体验分', '总分', 'Experience score'],
  },
  {
    ...dimension,
    indicator: 'goods_score',
    dimension: 'goods',
    name: { zh: '商品体验', en: 'Goods' },
    labels: [
      '商品体验得分',
      '商品体验分',
      '商品体验',
      'Product experience score',
      'Product experience',
      'Goods experience',
    ],
    weakLabels: ['商品分', '商品'],
  },
  {
    ...dimension,
    indicator: 'logistics_score',
    dimension: 'logistics',
    name: { zh: '物流体验', en: 'Logistics' },
    labels: ['物流体验得分', '物流体验分', '物流体验', 'Logistics experience score', 'Logistics experience'],
    weakLabels: ['物流分', '物流'],
  },
  {
    ...dimension,
    indicator: 'service_score',
    dimension: 'service',
    name: { zh: '服务体验', en: 'Service' },
    labels: ['服务体验得分', '服务体验分', '服务体验', 'Service experience score', 'Service experience'],
    weakLabels: ['服务分', '服务'],
  },
  {
    indicator: 'bonus',
    role: 'bonus',
    dimension: '',
    unit: 'score',
    range: [0, 20],
    better: 'higher',
    since: '2026-09-08',
    name: { zh: '加分项', en: 'Bonus' },
    labels: ['加分项', 'Bonus items', 'Bonus points'],
  },
  {
    ...penalty,
    indicator: 'deduction',
    role: 'deduction',
    name: { zh: '扣分项', en: 'Deduction' },
    labels: ['扣分项', '差行为扣分', 'Deduction items', 'Deduction points', 'Deductions'],
  },
  {
    ...penalty,
    indicator: 'fake_trade_deduction',
    role: 'fact',
    name: { zh: '虚假交易扣分', en: 'Fake trade deduction' },
    labels: ['虚假交易刷体验分扣分', '虚假交易刷体验分', 'Fake transaction deduction'],
  },
  {
    ...penalty,
    indicator: 'consumer_harm_deduction',
    role: 'fact',
    name: { zh: '影响消费者体验扣分', en: 'Consumer harm deduction' },
    labels: ['影响消费者体验扣分', 'Consumer experience deduction'],
  },
];
