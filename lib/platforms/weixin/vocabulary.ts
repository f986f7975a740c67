import { hours, outOf5, percent } from '../measures';
import type { Term, Vocabulary } from '../vocabulary';

/** 3–5 by two articles of 2023; the current scale is not published. */
const score = { ...outOf5, better: 'higher' } as const;
const share = { ...percent, role: 'indicator', windowDays: 30 } as const;
const slower = { ...hours, role: 'indicator', windowDays: 30, better: 'lower' } as const;

/**
 * What 微信小店 prints. The total, its three dimensions and the three rates of the diagnosis page are known from a tool
 * that reads them; all other indicators from two articles of 2023 about 视频号.
 */
const scores: readonly Term[] = [
  {
    ...score,
    indicator: 'total_score',
    role: 'total',
    dimension: '',
    name: { zh: '店铺体验分', en: 'Shop experience score' },
    labels: ['我的体验分', '店铺体验分', '视频号店铺评分', '店铺评分', 'Shop experience score'],
    weakLabels: ['体验分', '总分'],
  },
  {
    ...score,
    indicator: 'goods_score',
    role: 'dimension',
    dimension: 'goods',
    name: { zh: '商品体验', en: 'Goods' },
    labels: ['商品体验得分', '商品体验分', '商品体验', 'Product experience score'],
    weakLabels: ['商品分', '商品'],
  },
  {
    ...score,
    indicator: 'logistics_score',
    role: 'dimension',
    dimension: 'logistics',
    name: { zh: '物流体验', en: 'Logistics' },
    labels: ['物流体验得分', '物流体验分', '物流体验', 'Logistics experience score'],
    weakLabels: ['物流分', '物流'],
  },
  {
    ...score,
    indicator: 'service_score',
    role: 'dimension',
    dimension: 'service',
    name: { zh: '服务体验', en: 'Service' },
    labels: ['服务体验得分', '服务体验分', '服务体验', 'Service experience score'],
    weakLabels: ['服务分', '服务'],
  },
];

const indicators: readonly Term[] = [
  {
    ...share,
    indicator: 'quality_return_rate',
    dimension: 'goods',
    better: 'lower',
    name: { zh: '品质退货率', en: 'Quality return rate' },
    labels: ['品质退货率', '商品品质退货率', '品质退款率', '商品品质退款率', 'Quality return rate'],
    numerator: ['品质退货订单数', '品质退款订单数'], // unconfirmed, and so the next
    denominator: ['支付订单数'],
  },
  {
    ...share,
    indicator: 'bad_review_rate',
    dimension: 'goods',
    better: 'lower',
    name: { zh: '差评率', en: 'Negative review rate' },
    labels: ['商品差评率', '差评率', 'Negative review rate'],
  },
  {
    ...share,
    indicator: 'dispute_rate',
    dimension: 'service',
    better: 'lower',
    name: { zh: '纠纷发起率', en: 'Dispute rate' },
    labels: ['纠纷发起率', 'Dispute rate'],
  },
  {
    ...share,
    indicator: 'ship_on_time_rate',
    dimension: 'logistics',
    better: 'higher',
    name: { zh: '及时发货率', en: 'On-time dispatch rate' },
    labels: ['及时发货率', '发货及时率', 'On-time dispatch rate'],
  },
  {
    ...share,
    indicator: 'logistics_good_review_rate',
    dimension: 'logistics',
    better: 'higher',
    name: { zh: '物流服务好评率', en: 'Positive logistics review rate' },
    labels: ['物流服务好评率', '物流好评率'],
  },
  {
    ...share,
    indicator: 'reply_rate_3min',
    dimension: 'service',
    better: 'higher',
    name: { zh: '3分钟人工回复率', en: '3-minute reply rate' },
    labels: ['3分钟人工回复率', '3分钟回复率', '客服3分钟回复率', '3-minute reply rate'],
  },
  {
    ...share,
    indicator: 'im_good_review_rate',
    dimension: 'service',
    better: 'higher',
    name: { zh: '客服好评率', en: 'Positive chat rating rate' },
    labels: ['客服好评率'],
  },
  {
    ...slower,
    indicator: 'refund_only_time',
    dimension: 'service',
    name: { zh: '仅退款自主完结时长', en: 'Time to settle refunds without return' },
    labels: ['仅退款自主完结时长'],
  },
  {
    ...slower,
    indicator: 'return_refund_time',
    dimension: 'service',
    name: { zh: '退货退款自主完结时长', en: 'Time to settle returns' },
    labels: ['退货退款自主完结时长'],
  },
  {
    ...share,
    indicator: 'dispute_liability_rate',
    dimension: 'service',
    better: 'lower',
    name: { zh: '商责纠纷率', en: 'Seller-liable dispute rate' },
    labels: ['商责纠纷率', '纠纷商责率'],
  },
];

/** 带货评分: the score of those who sell other shops' goods; 80 % goods, 20 % service in 2023. */
const promoter = { system: 'promoter', dimension: 'promoter' } as const;

const promoterTerms: readonly Term[] = [
  {
    ...score,
    ...promoter,
    indicator: 'promoter_score',
    role: 'total',
    dimension: '',
    name: { zh: '带货评分', en: 'Promoter score' },
    labels: ['带货评分', '带货体验分'],
  },
  {
    ...share,
    ...promoter,
    indicator: 'promoter_good_review_rate',
    better: 'higher',
    name: { zh: '橱窗好评率', en: 'Showcase positive review rate' },
    labels: ['橱窗好评率'],
  },
  {
    ...score,
    ...promoter,
    indicator: 'promoter_service_rating',
    role: 'indicator',
    name: { zh: '主播服务分', en: 'Host service score' },
    labels: ['主播服务分'],
  },
  {
    ...share,
    ...promoter,
    indicator: 'promoter_report_rate',
    better: 'lower',
    name: { zh: '直播间举报率', en: 'Live room report rate' },
    labels: ['直播间举报率'],
  },
];

export const weixinVocabulary: Vocabulary = {
  platform: 'weixin',
  hosts: ['store.weixin.qq.com'],
  optional: true,
  mostBonus: 0,
  pages: [
    { id: 'rating', path: /^\/shop\/setting\/rate2\/?$/, shows: 'score' },
    { id: 'diagnosis', path: /^\/shop\/shopdiagnosis\/home\/?$/, shows: 'score' },
    { id: 'chat', path: /^\/shop\/kf\/data\/?$/, shows: 'card' },
    { id: 'home', path: /^\/shop(?:\/home)?\/?$/, shows: 'card' }, // unconfirmed
    { id: 'login', path: /^\/(?:[a-z-]+\/)?login(?:\/|$)/, shows: 'login' }, // unconfirmed
  ],
  terms: [...scores, ...indicators, ...promoterTerms],
  shopName: [],
};
