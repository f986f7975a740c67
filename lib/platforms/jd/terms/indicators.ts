import { count, hours, outOf10, percent, seconds } from '../../measures';
import type { Term } from '../../vocabulary';

const measure = { role: 'indicator', windowDays: 30 } as const;
const higher = { ...measure, ...percent, better: 'higher' } as const;
const lower = { ...measure, ...percent, better: 'lower' } as const;

/** What 体验得分 looks at, as printed in 2026-08; raw value and score out of ten are both on the page. */
export const indicatorTerms: readonly Term[] = [
  {
    ...measure,
    indicator: 'im_response_time',
    dimension: 'chat',
    ...seconds,
    better: 'lower',
    name: { zh: '咚咚平均响应时长', en: 'Average chat reply time' },
    labels: [
      '咚咚平均响应时长',
      '咚咚响应时长',
      '咚咚平响时长',
      'Dongdong average response time',
      'Average response time',
    ],
  },
  {
    ...higher,
    indicator: 'same_day_pickup_rate',
    dimension: 'logistics',
    name: { zh: '当日揽收率', en: 'Same-day pick-up rate' },
    labels: ['当日揽收率', 'Same-day pickup rate', 'Same-day pick-up rate'],
  },
  {
    ...higher,
    indicator: 'delivery_on_time_rate',
    dimension: 'logistics',
    name: { zh: '运单配送时效达成率', en: 'Delivery on-time rate' },
    labels: ['运单配送时效达成率', 'On-time delivery rate', 'Delivery on-time rate', 'Waybill on-time delivery rate'],
  },
  {
    ...higher,
    indicator: 'appointment_dispatch_rate',
    dimension: 'logistics',
    name: { zh: '预约单准时发货率', en: 'Booked orders sent on time' },
    labels: ['预约单准时发货率', 'On-time dispatch rate of scheduled orders', 'Scheduled order on-time dispatch rate'],
  },
  {
    ...lower,
    indicator: 'logistics_return_rate',
    dimension: 'logistics',
    name: { zh: '发货物流品退率', en: 'Logistics return rate' },
    labels: ['发货物流品退率', 'Logistics return rate', 'Shipping quality return rate'],
  },
  {
    ...measure,
    indicator: 'late_dispatch_orders',
    dimension: 'logistics',
    ...count,
    better: 'lower',
    name: { zh: '延迟发货单量', en: 'Orders sent late' },
    labels: ['延迟发货单量(48小时以上)', '延迟发货单量', 'Late dispatch orders', 'Delayed shipment orders'],
  },
  {
    ...measure,
    indicator: 'aftersale_service_time',
    dimension: 'aftersale',
    ...hours,
    better: 'lower',
    name: { zh: '售后服务时长', en: 'After-sale service time' },
    labels: ['售后服务时长', 'After-sales service time', 'After-sale service time'],
  },
  {
    ...measure,
    indicator: 'aftersale_rating',
    dimension: 'aftersale',
    ...outOf10,
    better: 'higher',
    windowDays: 90,
    name: { zh: '售后评价得分', en: 'After-sale rating' },
    labels: ['售后评价得分', '近90天售后评价得分', 'After-sales rating score', 'After-sales review score'],
  },
  {
    // Also printed outside the score, of all disputes; one label, so the page's board decides which is meant.
    ...lower,
    indicator: 'platform_intervention_rate',
    dimension: 'aftersale',
    name: { zh: '平台介入率', en: 'Platform intervention rate' },
    labels: ['平台介入率', '近30天平台介入率', 'Platform intervention rate'],
  },
  {
    ...measure,
    indicator: 'shop_rating',
    dimension: 'goods',
    ...outOf10,
    better: 'higher',
    name: { zh: '店铺评价得分', en: 'Shop rating' },
    labels: ['店铺评价得分', 'Store review score', 'Shop rating score'],
  },
  {
    ...lower,
    indicator: 'quality_return_rate',
    dimension: 'goods',
    name: { zh: '商品品质退货率', en: 'Quality return rate' },
    labels: ['商品品质退货率', '品质退货率', 'Product quality return rate', 'Quality return rate'],
  },
  {
    indicator: 'valid_orders',
    role: 'fact',
    dimension: '',
    ...count,
    windowDays: 30,
    name: { zh: '近 30 天有效订单', en: 'Valid orders, 30 days' },
    labels: [
      '近30天有效订单',
      '近30天有效订单数',
      '近30天有效订单量',
      '有效订单数',
      'Valid orders in 30 days',
      'Valid orders',
    ],
  },
];
