import type { Rung } from '../../engine/plan/rung';

/** The platform has published no number. */
export const ladder: readonly Rung[] = [
  {
    id: 'seller_consensus',
    of: 'total_score',
    score: 3,
    name: {
      zh: '据商家说，低于 3 分曝光变少、报不上活动（平台没公布过数字）',
      en: 'Sellers say: less exposure and no campaigns below 3 (the platform names no number)',
    },
    kind: 'risk',
    basis: 'unofficial',
    source: {
      title: { zh: '商家经验文章', en: 'Article on sellers’ experience' },
      url: 'http://www.maibaba.cn/33905.html',
      date: '2024',
    },
    validFrom: '2024-03-01',
  },
];
