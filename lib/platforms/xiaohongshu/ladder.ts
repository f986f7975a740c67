import type { Rung } from '../../engine/plan/rung';

const article = {
  of: 'total_score',
  basis: 'unofficial',
  source: {
    title: { zh: '店铺分介绍（文章）', en: 'Article on the shop score' },
    url: 'https://5niang.com/article/25826.html',
    date: '2024',
  },
  validFrom: '2024-01-01',
} as const;

export const ladder: readonly Rung[] = [
  {
    ...article,
    id: 'limited',
    score: 4.5,
    kind: 'risk',
    name: { zh: '据说低于 4.5 会受限', en: 'Said to be limited below 4.5' },
  },
  {
    ...article,
    id: 'high',
    score: 4.8,
    kind: 'right',
    name: { zh: '据说 4.8 以上算高分店', en: 'Said to count as a high score from 4.8' },
  },
];
