import type { ScoreModel } from '../../../engine/score-model';

/** What the Kuaishou models rest on, by the key that their numbers name. */
export const sources: ScoreModel['sources'] = {
  rule_2022: {
    title: {
      zh: '快手购物体验分规则的公告（2022-09-21 生效）',
      en: 'Notice of the shopping experience score of 2022-09-21',
    },
    url: 'https://yihaoquan.com/yhqinfo_107110.html',
    date: '2022-09-13',
  },
  rule_2023: {
    title: {
      zh: '快手推出带货口碑分、店铺体验分的公告',
      en: 'Notice that made two scores of one, in force from 2023-04-28',
    },
    url: 'https://m.eencie.com/news-flash/114753.html',
    date: '2023-04-21',
  },
  promoter_2023: {
    title: { zh: '快手带货口碑分修订（2023-11-14）', en: 'Revision of the promoter score, 2023-11-14' },
    url: 'http://ykkzips.cn/html/5807692433.html',
    date: '2023-11-14',
  },
  /** Weak: five published sets contradict each other; this is the one that two articles share. */
  articles_2025: {
    title: {
      zh: '两篇第三方文章里的店铺体验分权重（2025，互有矛盾）',
      en: 'Weights by two articles of 2025; others contradict them',
    },
    url: 'https://www.jinhanchuan.com/280175.html',
    date: '2025',
  },
  ratings_2021: {
    title: { zh: '快手小店动态评分的介绍（2021-09 前）', en: 'Article on the shop ratings before 2021-09' },
    url: 'https://dianxiaocan.com/dessert/4339.html',
    date: '2021-09',
  },
};
