import { outOf100, percent } from '../../measures';
import type { Term } from '../../vocabulary';

const share = { role: 'indicator', dimension: 'bonus', ...percent, better: 'higher' } as const;

/** What 附加项 looks at (2026-08). Freight insurance belongs to it too, and is a switch without a figure. */
export const bonusTerms: readonly Term[] = [
  {
    ...share, // of the last calendar month
    indicator: 'certified_agents_rate',
    name: { zh: '金牌客服认证比例', en: 'Certified agents' },
    labels: ['金牌客服认证比例', '上1月金牌客服认证比例', 'Gold service agent certification rate'],
  },
  {
    ...share,
    indicator: 'repurchase_rate',
    windowDays: 90,
    name: { zh: '店铺复购率', en: 'Repurchase rate' },
    labels: ['店铺复购率', '近90天店铺复购率', 'Store repurchase rate', 'Repurchase rate'],
  },
  {
    ...share,
    indicator: 'price_power',
    ...outOf100, // its scale is not known
    windowDays: 1,
    name: { zh: '店铺价格力', en: 'Price competitiveness' },
    labels: ['店铺价格力', '店铺价格力得分', 'Store price competitiveness', 'Price competitiveness'],
  },
  {
    ...share,
    indicator: 'door_delivery_rate',
    windowDays: 30,
    name: { zh: '打标送货上门率', en: 'Door delivery rate' },
    labels: ['打标送货上门率', '送货上门率', 'Door-to-door delivery rate'],
  },
  {
    ...share,
    indicator: 'refund_without_return_rate',
    windowDays: 7,
    name: { zh: '退款不退货执行率', en: 'Refund-without-return rate' },
    labels: ['近7天退款不退货执行率', '退款不退货执行率', 'Refund without return execution rate'],
  },
  {
    ...share,
    indicator: 'one_star_price_rate',
    better: 'lower',
    windowDays: 1,
    name: { zh: '价格 1 星商品占比', en: 'Goods with one star for price' },
    labels: ['价格1星商品占比', '价格一星商品占比', 'Share of 1-star price products'],
  },
];
