import type { Avoid } from '../../engine/types';

export const avoid: readonly Avoid[] = [
  {
    id: 'fake-orders',
    title: { zh: '刷单、补单', en: 'Fake or “top-up” orders' },
    penalty: {
      zh: '属于违规，订单会被剔除；星级按同行排名，刷了也未必动。',
      en: 'A violation; such orders are left out, and stars follow the rank, which need not move.',
    },
    instead: {
      zh: '先补最弱的一项，物流履约占一半。',
      en: 'Work on the weakest part; logistics is half of the score.',
    },
    source: { title: '京东开放平台规则' },
    seeds: ['003/31'],
  },
  {
    id: 'paid-review-removal',
    title: { zh: '好评返现、花钱删差评', en: 'Cash for good reviews, paid removal of bad ones' },
    penalty: { zh: '属于违规，查实会处罚。', en: 'A violation that is punished when found.' },
    instead: {
      zh: '恶意评价走申诉，成功的 2–3 天剔除；请评价用评价有礼。',
      en: 'Appeal malicious reviews, which are removed in 2–3 days; invite reviews with the official reward.',
    },
    source: { title: '京东平台风向标规则（2022）' },
    seeds: ['004/4'],
  },
];
