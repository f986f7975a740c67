import type { Rung } from '../../engine/plan/rung';

const filter = {
  of: 'total_score',
  kind: 'right',
  basis: 'unofficial', // a press report; the text of the rule does not speak of it
  source: {
    title: { zh: '亿邦动力：淘宝搜索可按店铺评分筛选', en: 'Ebrun: Taobao’s search filters by shop score' },
    url: 'http://ann3311.com/post/6155.html',
    date: '2025-07-09',
  },
  validFrom: '2025-07-09',
} as const;

/** The cut-offs of campaigns are published one by one and not known. */
export const ladder: readonly Rung[] = [
  {
    ...filter,
    id: 'filter_46',
    score: 4.6,
    name: { zh: '搜索筛选“4.6 分以上”里还看得到', en: 'Found by buyers who filter for 4.6 and more' },
  },
  {
    ...filter,
    id: 'filter_48',
    score: 4.8,
    name: { zh: '搜索筛选“4.8 分以上”里还看得到', en: 'Found by buyers who filter for 4.8 and more' },
  },
  {
    ...filter,
    id: 'filter_50',
    score: 5,
    name: { zh: '搜索筛选“5 分”里看得到', en: 'Found by buyers who filter for 5' },
  },
];
