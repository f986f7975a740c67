import type { ScoreModel } from '../../../engine/score-model';

/** What the models of 小红书 rest on, by the key that their numbers name. */
export const sources: ScoreModel['sources'] = {
  /** 4.5 / 4.9 / 4.3 made 4.5: 50/20/30 and 50/15/35 fit, the plain mean and 40/30/30 do not. */
  page_2026_07: {
    title: {
      zh: '一家店的店铺分页面记录（2026-07，公开代码）',
      en: 'Shop score page of one shop, 2026-07, in public code',
    },
    date: '2026-07',
  },
  article_2024: {
    title: { zh: '介绍小红书店铺分的文章（2024，非官方）', en: 'Article on the shop score, 2024, unofficial' },
    url: 'https://5niang.com/article/25826.html',
    date: '2024',
  },
};
