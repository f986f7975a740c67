import type { Rung } from '../../engine/plan/rung';

/** Rights follow the rank in the category, not the score. */
export const ladder: readonly Rung[] = [
  {
    id: 'daily_campaigns',
    of: 'star_rank',
    score: 30,
    name: { zh: '报名日常活动（2022 年的门槛）', en: 'May join daily campaigns (threshold of 2022)' },
    kind: 'right',
    basis: 'unofficial',
    source: {
      title: { zh: '京东风向标介绍（文章）', en: 'Article on JD’s rank rate' },
      url: 'http://www.zhaoyi.net.cn/article/kefuwaibao/359.html',
      date: '2022',
    },
    validFrom: '2022-01-01',
  },
];
