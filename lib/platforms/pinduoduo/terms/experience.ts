import { outOf5, outOf100, percent } from '../../measures';
import type { Term } from '../../vocabulary';

const score = { role: 'dimension', ...outOf5, better: 'higher' } as const;
const helpRate = { role: 'indicator', ...percent, better: 'lower', windowDays: 30 } as const;

/**
 * 消费者服务体验分, 0–5: five dimensions as of 2026-06; four until then, without 服务态度 (platform's FAQ, 2024-03). How they
 * weigh is not public. Bare 服务态度 and 物流服务 name a dimension here, one of the ratings there and a kind of problem in the
 * list below: they are nobody's.
 */
export const experienceTerms: readonly Term[] = [
  {
    indicator: 'total_score',
    role: 'total',
    dimension: '',
    ...outOf5,
    better: 'higher',
    name: { zh: '消费者服务体验分', en: 'Consumer service score' },
    labels: [
      '消费者服务体验分',
      '消费者服务体验总分',
      '消费者体验分',
      '服务体验分',
      '店铺服务体验分',
      '店铺体验分',
      'Consumer service experience score',
      'Consumer service score',
      'Service experience score',
    ],
  },
  {
    ...score,
    indicator: 'attitude_score',
    dimension: 'attitude',
    name: { zh: '服务态度体验', en: 'Attitude' },
    labels: ['服务态度体验分', '服务态度体验', 'Service attitude score', 'Service attitude experience score'],
    weakLabels: ['服务态度'],
  },
  {
    ...score,
    indicator: 'basic_service_score',
    dimension: 'basic_service',
    name: { zh: '基础服务体验', en: 'Basic service' },
    labels: ['基础服务体验分', '基础服务体验', 'Basic service score', 'Basic service experience score'],
    weakLabels: ['基础服务'],
  },
  {
    ...score,
    indicator: 'goods_score',
    dimension: 'goods',
    name: { zh: '商品服务体验', en: 'Goods' },
    labels: [
      '商品服务体验分',
      '商品服务体验',
      '商品体验分',
      '商品体验',
      'Product service score',
      'Product experience score',
      'Goods experience score',
    ],
    weakLabels: ['商品服务', '商品'],
  },
  {
    ...score,
    indicator: 'dispatch_score',
    dimension: 'dispatch',
    name: { zh: '发货服务体验', en: 'Dispatch' },
    labels: [
      '发货服务体验分',
      '发货服务体验',
      '发货体验分',
      '发货体验',
      'Dispatch service score',
      'Dispatch experience score',
      'Shipping experience score',
    ],
    weakLabels: ['发货服务', '发货'],
  },
  {
    ...score,
    indicator: 'logistics_score',
    dimension: 'logistics',
    name: { zh: '物流服务体验', en: 'Logistics' },
    labels: [
      '物流服务体验分',
      '物流服务体验',
      '物流体验分',
      '物流体验',
      'Logistics service score',
      'Logistics experience score',
    ],
    weakLabels: ['物流服务', '物流'],
  },
  // The three rates of 2021-10 (weak: one site); the page of 2026-06 shows kinds of problems in their place.
  {
    ...helpRate,
    indicator: 'goods_help_rate',
    dimension: 'goods',
    until: '2026-06-01', // gone by then; the day is not known
    name: { zh: '商品求助率', en: 'Goods help rate' },
    labels: ['近30天商品求助率', '商品求助率'],
  },
  {
    ...helpRate,
    indicator: 'dispatch_help_rate',
    dimension: 'dispatch',
    until: '2026-06-01',
    name: { zh: '发货求助率', en: 'Dispatch help rate' },
    labels: ['近30天发货求助率', '发货求助率'],
  },
  {
    ...helpRate,
    indicator: 'logistics_help_rate',
    dimension: 'logistics',
    until: '2026-06-01',
    name: { zh: '物流求助率', en: 'Logistics help rate' },
    labels: ['近30天物流求助率', '物流求助率'],
  },
  {
    // 2023-01, weak; base points plus tasks less violations, "affects no figure for now".
    indicator: 'service_incentive_score',
    role: 'fact',
    dimension: '',
    ...outOf100,
    better: 'higher',
    name: { zh: '服务激励分', en: 'Service incentive points' },
    labels: ['服务激励分', 'Service incentive score'],
  },
];
