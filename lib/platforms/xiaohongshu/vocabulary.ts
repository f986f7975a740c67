import { outOf5 } from '../measures';
import type { Term, Vocabulary } from '../vocabulary';

/** The page prints one decimal; the lowest seen was 4.3. That it begins at 3 rests on an article alone. */
const score = { ...outOf5, better: 'higher' } as const;
/** The page of 2026-07 no longer has it; when it went is not known. */
const former = { ...score, role: 'dimension', until: '2026-07-01' } as const;

/**
 * What 千帆 prints. Known from a reader of the page (2026-07): the total is called 总分, the dimensions are quality,
 * logistics and customer service, each with a change against the day before. The labels of the dimensions are not
 * known to the letter, so the forms in use elsewhere stand here; 服务咨询, 售后退款 and 交易纠纷 come from an article of 2024.
 */
const terms: readonly Term[] = [
  {
    ...score,
    indicator: 'total_score',
    role: 'total',
    dimension: '',
    name: { zh: '店铺分', en: 'Shop score' },
    labels: ['店铺总分', '店铺体验分', '店铺评分', '店铺分', '总分', 'Shop score', 'Total score'],
    weakLabels: ['体验分'],
  },
  {
    ...score,
    indicator: 'goods_score',
    role: 'dimension',
    dimension: 'goods',
    name: { zh: '商品分', en: 'Product score' },
    labels: ['商品体验得分', '商品体验分', '商品质量分', '商品体验', '商品质量', '商品分', 'Product score'],
    weakLabels: ['商品', '质量'],
  },
  {
    ...score,
    indicator: 'logistics_score',
    role: 'dimension',
    dimension: 'logistics',
    name: { zh: '物流分', en: 'Logistics score' },
    labels: ['物流体验得分', '物流体验分', '物流服务分', '物流体验', '物流分', 'Logistics score'],
    weakLabels: ['物流'],
  },
  {
    ...score,
    indicator: 'service_score',
    role: 'dimension',
    dimension: 'service',
    name: { zh: '服务分', en: 'Service score' },
    labels: ['服务体验得分', '服务体验分', '客户服务分', '客服服务分', '服务体验', '服务分', 'Service score'],
    weakLabels: ['服务', '客服'],
  },
  {
    ...former,
    indicator: 'chat_score',
    dimension: 'chat',
    name: { zh: '服务咨询', en: 'Consultation' },
    labels: ['服务咨询得分', '服务咨询分', '服务咨询'],
  },
  {
    ...former,
    indicator: 'aftersale_score',
    dimension: 'aftersale',
    name: { zh: '售后退款', en: 'After-sales and refunds' },
    labels: ['售后退款得分', '售后退款分', '售后退款'],
  },
  {
    ...former,
    indicator: 'dispute_score',
    dimension: 'dispute',
    name: { zh: '交易纠纷', en: 'Disputes' },
    labels: ['交易纠纷得分', '交易纠纷分', '交易纠纷'],
  },
];

export const xiaohongshuVocabulary: Vocabulary = {
  platform: 'xiaohongshu',
  hosts: ['ark.xiaohongshu.com'],
  optional: true,
  mostBonus: 0,
  pages: [
    { id: 'shop_score', path: /^\/app-violation\/shop-score\/?$/, shows: 'score' },
    { id: 'home', path: /^\/(?:app-system\/home|home)?\/?$/, shows: 'card' }, // unconfirmed
    { id: 'login', path: /^\/(?:[a-z-]+\/)?login(?:\/|$)/, shows: 'login' }, // unconfirmed
  ],
  terms,
  shopName: [],
};
