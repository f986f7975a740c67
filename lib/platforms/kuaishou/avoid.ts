import type { Avoid } from '../../engine/types';

export const avoid: readonly Avoid[] = [
  {
    id: 'praise-cards',
    title: { zh: '包裹里放好评返现卡', en: 'Cards that pay for good reviews' },
    penalty: {
      zh: '属于诱导好评，违规。有文章推荐这么做，别信。',
      en: 'Bought praise, a violation, though some articles recommend it.',
    },
    instead: { zh: '用平台的评价工具请买家如实评价。', en: 'Invite honest reviews with the platform’s tool.' },
    source: { title: '快手小店规则' },
    seeds: ['004/4'],
  },
  {
    id: 'fake-stars',
    title: { zh: '刷星级、刷单', en: 'Buying stars or orders' },
    penalty: {
      zh: '属于虚假交易；带货口碑分会因罚单下降，严重的直接落后档。',
      en: 'Fake trade; penalties lower the creator’s score, a serious one to the lowest band.',
    },
    instead: {
      zh: '从品质退款和差评最多的款改起。',
      en: 'Begin with the goods that draw most quality refunds and bad reviews.',
    },
    source: { title: '快手带货口碑分规则（2023-11-14）' },
    seeds: ['003/31'],
  },
];
