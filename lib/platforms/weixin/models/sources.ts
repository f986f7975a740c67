import type { ScoreModel } from '../../../engine/score-model';

/** What the models of 微信小店 rest on. Weak: two articles with the same numbers, about 视频号 in 2023. */
export const sources: ScoreModel['sources'] = {
  articles_2023: {
    title: {
      zh: '两篇介绍视频号店铺评分的文章（2023，非官方）',
      en: 'Two articles on the shop score of Channels, 2023, unofficial',
    },
    url: 'https://fuwu.11467.com/info/22217490.htm',
    date: '2023',
  },
};
