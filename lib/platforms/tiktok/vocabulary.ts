import { count, hours, outOf5, percent } from '../measures';
import type { Term, Vocabulary } from '../vocabulary';

const score = { ...outOf5, better: 'higher' } as const;
const share = { ...percent, role: 'indicator' } as const;

/**
 * What the TikTok Shop seller centers print, in English. Sources: the guide to the Shop Performance Score of the US
 * academy (2026), https://seller-id.tokopedia.com/university/essay?knowledge_id=7753818833962754 (Store Rating, which
 * has the same three dimensions), and the sellers' policy pages on dispatch and tracking.
 */
const terms: readonly Term[] = [
  {
    ...score,
    indicator: 'total_score',
    role: 'total',
    dimension: '',
    name: { zh: '店铺表现分（SPS）', en: 'Shop Performance Score' },
    labels: [
      'Shop Performance Score',
      'Shop performance score',
      'Store Rating',
      'Store rating',
      'Shop Experience Score', // and the next: only in articles
      'SPS',
      '店铺表现分',
      '店铺体验分',
    ],
  },
  {
    ...score,
    indicator: 'goods_score',
    role: 'dimension',
    dimension: 'goods',
    name: { zh: '商品满意度', en: 'Product satisfaction' },
    labels: ['Product Satisfaction', 'Product satisfaction', '商品满意度'],
    weakLabels: ['Product'],
  },
  {
    ...score,
    indicator: 'logistics_score',
    role: 'dimension',
    dimension: 'logistics',
    name: { zh: '履约与物流', en: 'Fulfillment and logistics' },
    labels: [
      'Fulfillment and Logistics',
      'Fulfillment and logistics',
      'Fulfilment and Logistics',
      'Fulfilment and logistics',
      'Fulfillment & logistics',
      'Fulfilment & logistics',
      '履约与物流',
    ],
    weakLabels: ['Fulfillment', 'Fulfilment', 'Logistics'],
  },
  {
    ...score,
    indicator: 'service_score',
    role: 'dimension',
    dimension: 'service',
    name: { zh: '客户服务', en: 'Customer service' },
    labels: ['Customer Service', 'Customer service', '客户服务'],
    weakLabels: ['Service'],
  },
  {
    ...share,
    indicator: 'bad_review_rate',
    dimension: 'goods',
    better: 'lower',
    windowDays: 60,
    name: { zh: '差评率', en: 'Negative review rate' },
    labels: [
      'Negative Review Rate',
      'Negative review rate',
      'Unsatisfied Order Rate',
      'Unsatisfied order rate',
      '差评率',
    ],
    numerator: ['Negative reviews'], // unconfirmed, and so the next
    denominator: ['Delivered orders'],
  },
  {
    ...share,
    indicator: 'seller_fault_return_rate',
    dimension: 'goods',
    better: 'lower',
    windowDays: 60,
    name: { zh: '非买家责任退货退款率', en: 'Non-buyer-fault return and refund rate' },
    labels: [
      'Non-Buyer-Fault Return & Refund Rate',
      'Non-buyer-fault return & refund rate',
      'Non-Buyer-Fault Return and Refund Rate',
      'Non-buyer-fault return and refund rate',
      'Non-Buyer-Fault Return/Refund Rate',
      'Seller-Fault Return and Refund Rate',
      'Seller-fault return and refund rate',
      'Seller Fault Return and Refund Rate',
      'Quality return rate', // unconfirmed
    ],
  },
  {
    ...share,
    indicator: 'seller_fault_cancel_rate',
    dimension: 'logistics',
    better: 'lower',
    windowDays: 30,
    name: { zh: '商责取消率', en: 'Seller-fault cancellation rate' },
    labels: [
      'Seller-Fault Cancellation Rate',
      'Seller-fault cancellation rate',
      'Seller Fault Cancellation Rate',
      'Seller fault cancellation rate',
      'SFCR',
    ],
  },
  {
    ...share,
    indicator: 'delivery_on_time_rate',
    dimension: 'logistics',
    better: 'higher',
    windowDays: 30,
    name: { zh: '准时送达率', en: 'On-time delivery rate' },
    labels: ['On-Time Delivery Rate', 'On-time Delivery Rate', 'On-time delivery rate', 'OTDR', '准时送达率'],
  },
  {
    ...share,
    indicator: 'im_dissatisfaction_rate',
    dimension: 'service',
    better: 'lower',
    windowDays: 30,
    name: { zh: '会话不满意率', en: 'Chat dissatisfaction rate' },
    labels: ['IM Dissatisfaction Rate', 'IM dissatisfaction rate', 'Chat dissatisfaction rate'],
  },
  {
    indicator: 'aftersale_handling_time', // unit unconfirmed: the guide names no figure
    role: 'indicator',
    dimension: 'service',
    ...hours,
    better: 'lower',
    windowDays: 30,
    name: { zh: '售后处理时长', en: 'After-sales handling time' },
    labels: ['After-Sales Handling Time', 'After-sales Handling Time', 'After-sales handling time', '售后处理时长'],
  },
  {
    ...share,
    indicator: 'late_dispatch_rate',
    role: 'fact',
    dimension: '',
    better: 'lower',
    windowDays: 7,
    name: { zh: '延迟发货率', en: 'Late dispatch rate' },
    labels: ['Late Dispatch Rate', 'Late dispatch rate', 'LDR', '延迟发货率'],
  },
  {
    ...share,
    indicator: 'valid_tracking_rate',
    role: 'fact',
    dimension: '',
    better: 'higher',
    name: { zh: '有效追踪率', en: 'Valid tracking rate' },
    labels: ['Valid Tracking Rate', 'Valid tracking rate', 'VTR', '有效追踪率'],
  },
  {
    indicator: 'valid_orders', // printed form unconfirmed
    role: 'fact',
    dimension: '',
    ...count,
    windowDays: 90,
    name: { zh: '近90天妥投订单数', en: 'Delivered orders, 90 days' },
    labels: ['Delivered orders in the last 90 days', 'Delivered orders (last 90 days)', '近90天妥投订单数'],
  },
];

export const tiktokVocabulary: Vocabulary = {
  platform: 'tiktok',
  // One seller center a market, by the addresses of their academies; `seller.` by other tools that run on it.
  hosts: [
    'seller-us.tiktok.com',
    'seller-uk.tiktok.com',
    'seller-th.tiktok.com',
    'seller-my.tiktok.com',
    'seller-ph.tiktok.com',
    'seller-sg.tiktok.com',
    'seller-vn.tiktok.com',
    'seller-id.tokopedia.com',
    'seller.tiktok.com',
    'seller.tiktokglobalshop.com',
  ],
  optional: true,
  mostBonus: 0,
  pages: [
    // The score's own address is not known.
    { id: 'home', path: /^\/homepage\/?$/, shows: 'card' },
    { id: 'login', path: /^\/account\/(?:login|register)(?:\/|$)/, shows: 'login' },
  ],
  terms,
  shopName: [],
};
