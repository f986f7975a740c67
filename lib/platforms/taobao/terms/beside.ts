import { count, outOf5, percent, seconds } from '../../measures';
import type { Term } from '../../vocabulary';

/** Points beside the weighted sum. The total begins at 3 and ends at 5, so no bonus can exceed 2. */
const bonus = { dimension: '', unit: 'score', range: [0, 2], better: 'higher' } as const;
const fact = { role: 'fact', dimension: '' } as const;

/** What is added to 真实体验分, taken off, or only explains it. */
export const besideTerms: readonly Term[] = [
  {
    ...bonus,
    indicator: 'bonus',
    role: 'bonus',
    name: { zh: '附加分', en: 'Bonus' },
    labels: ['附加分', 'Bonus points'],
  },
  {
    ...outOf5,
    indicator: 'deduction', // printed name unconfirmed: the rule says only that there are reductions
    role: 'deduction',
    dimension: '',
    better: 'lower',
    name: { zh: '扣分项', en: 'Deduction' },
    labels: ['扣分项', '减分项', 'Deduction points'],
  },
  {
    ...bonus,
    indicator: 'special_service_bonus', // part of 附加分 since 2026-03-16; 特色服务 was one before 2025, too
    role: 'fact',
    name: { zh: '特色服务加分', en: 'Special service bonus' },
    labels: ['特色服务加分', '特色服务得分'],
    weakLabels: ['特色服务'],
  },
  {
    ...percent,
    ...fact,
    indicator: 'next_day_delivery_rate', // withdrawn by the rule of 2026-03-16, yet on a page of 2026-08
    better: 'higher',
    windowDays: 30,
    name: { zh: '当日/次日达订单占比', en: 'Same-day or next-day delivery rate' },
    labels: ['当日/次日达订单占比', '当日次日达订单占比', '当日/次日达占比', '次日达订单占比', '次日达占比'],
  },
  {
    ...percent,
    ...fact,
    indicator: 'special_service_rate',
    better: 'higher',
    windowDays: 30,
    until: '2026-03-16',
    name: { zh: '特色服务达标占比', en: 'Special service rate' },
    labels: ['特色服务达标占比'],
  },
  {
    ...outOf5,
    ...fact,
    indicator: 'transaction_score', // a block of the page, empty where it was seen; how it counts is not known
    better: 'higher',
    name: { zh: '成交能力', en: 'Transaction ability' },
    labels: ['成交能力得分', '成交能力'],
  },
  {
    ...seconds,
    ...fact,
    indicator: 'im_response_time',
    better: 'lower',
    name: { zh: '旺旺人工平响时长', en: 'Average chat reply time' },
    labels: ['旺旺人工平响时长', '旺旺人工平均响应时长', '旺旺平均响应时长', '人工平响时长'],
  },
  {
    ...count,
    ...fact,
    indicator: 'valid_orders',
    windowDays: 30,
    name: { zh: '近30天有效支付订单数', en: 'Valid paid orders, 30 days' },
    labels: [
      '近30天有效支付订单数',
      '有效支付订单数',
      '近30天有效支付订单量',
      '有效支付订单量',
      '近30天支付订单数',
      'Valid paid orders',
    ],
  },
];
