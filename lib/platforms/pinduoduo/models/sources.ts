import type { ScoreModel } from '../../../engine/score-model';

/** What the Pinduoduo models rest on, by the key that their numbers name. */
export const sources: ScoreModel['sources'] = {
  faq_2024: {
    title: {
      zh: '拼多多消费者体验指标常见问题、体验分升级通知（转载，2024-03）',
      en: 'The platform’s questions and answers, and its notice of an upgrade (reprint, 2024-03)',
    },
    date: '2024-03-18',
  },
  /** Totals 3.396 and 1.8 are not the mean of the five; an equal share fits both within rounding, and much else does. */
  pages_2026_06: {
    title: {
      zh: '两家店的消费者体验指标页面记录（2026-06，公开代码）',
      en: 'Two shops’ consumer experience pages of 2026-06, in public code',
    },
    date: '2026-06-09',
  },
  pilot_2026_06: {
    title: {
      zh: '两家店的领航员页面记录（2026-06，公开代码）',
      en: 'Two shops’ pilot pages of 2026-06, in public code',
    },
    date: '2026-06-17',
  },
  dsr: {
    title: { zh: '拼多多店铺评分的算法（第三方文章）', en: 'How shop ratings are computed (third party)' },
    url: 'https://taokemen.cn/wlzz/22829.html',
    date: '2023',
  },
};
