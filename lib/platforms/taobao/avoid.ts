import type { Avoid } from '../../engine/types';

const RULE = { title: '淘宝平台店铺真实体验分规范（2026-03-16 版）' };

export const avoid: readonly Avoid[] = [
  {
    id: 'paid-score-lift',
    title: { zh: '花钱找人“提升综合体验分”、刷单、补单', en: 'Paying for a better score, fake or “top-up” orders' },
    penalty: {
      zh: '虚假交易和异常账号的订单会被过滤，不计分；查实按虚假交易处罚。',
      en: 'Fake orders and those of abnormal accounts are filtered out and do not count; proven ones are punished.',
    },
    instead: {
      zh: '从问题订单最多的商品和最慢的客服时段改起。',
      en: 'Begin with the items that have most problem orders and the slowest hours on chat.',
    },
    source: RULE,
    seeds: ['004/1'],
  },
  {
    id: 'paid-reviews',
    title: { zh: '好评返现、找人删差评', en: 'Cash for good reviews, paid removal of bad ones' },
    penalty: {
      zh: '属于违规；只看描述相符的星级，返现换来的好评也挡不住品质退款。',
      en: 'A violation; and bought reviews do not stop refunds for quality, which count too.',
    },
    instead: { zh: '恶意差评走平台申诉。', en: 'Appeal malicious reviews with the platform.' },
    source: RULE,
    seeds: ['004/4'],
  },
  {
    id: 'fake-pickup',
    title: { zh: '虚假揽收、虚假发货', en: 'Fake pick-up scans, fake dispatch' },
    penalty: {
      zh: '物流轨迹异常会直接减分。',
      en: 'Abnormal tracking takes points off.',
    },
    instead: {
      zh: '发不出的先和买家说清楚，缺货的 SKU 下架。',
      en: 'Tell buyers, and take out-of-stock variants down.',
    },
    source: RULE,
    seeds: [],
  },
];
