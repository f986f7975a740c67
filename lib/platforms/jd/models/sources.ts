import type { ScoreModel } from '../../../engine/score-model';

/** What the JD models rest on, by the key that their numbers name. */
export const sources: ScoreModel['sources'] = {
  page_2026_08: {
    title: {
      zh: '商智「店铺星级」页面记录（茶叶类目一家店，公开笔记）',
      en: 'Public notes on the star rating page of one tea shop',
    },
    date: '2026-08-13',
  },
  pages_2026: {
    title: {
      zh: '两家医疗器械店的「店铺星级」页面记录（2026-07 至 09，公开代码）',
      en: 'Star rating pages of two medical shops, 2026-07 to 2026-09, in public code',
    },
    date: '2026-09',
  },
  vane_2019: {
    title: {
      zh: '京东风向标与店铺星级的介绍（约 2019–2022 年）',
      en: 'Articles on Vane and the shop stars, about 2019–2022',
    },
    url: 'https://tao37.com/thread-5333-1-1.html',
    date: '2022',
  },
  stars_2022: {
    title: { zh: '京东店铺星级与五星店铺规则的介绍（2022-10）', en: 'Articles on the star rules of 2022-10' },
    url: 'http://www.best5858.com/jd/18414.html',
    date: '2022-10-11',
  },
};
