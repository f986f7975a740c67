import type { ScoreModel } from '../../../engine/score-model';

const SCHOOL = 'https://school.jinritemai.com/doudian/web/article';

/** Everything that the Douyin models rest on, by the key that their numbers name. Days are those of the text or screen. */
export const sources: ScoreModel['sources'] = {
  rule_0427: {
    title: {
      zh: '商家体验分规范 修订公示（2026-04-07 生效版全文）',
      en: 'Experience score rules, notice with the full text in force from 2026-04-07',
    },
    url: `${SCHOOL}/aJiViBogLY8V`,
    date: '2026-04-27',
  },
  rule_0507: {
    title: { zh: '商家体验分规范（2026-05-07 生效）', en: 'Experience score rules in force from 2026-05-07' },
    url: `${SCHOOL}/103956`,
    date: '2026-05-07',
  },
  rule_0623: {
    title: {
      zh: '商家体验分规范 7 月修订公示（含分行业服务权重）',
      en: 'Notice of the July revision, with service weights by industry',
    },
    url: `${SCHOOL}/aJmVWbCJyD8M`,
    date: '2026-06-23',
  },
  rule_0714: {
    title: { zh: '商家体验分规范（2026-07-14 生效）', en: 'Experience score rules in force from 2026-07-14' },
    url: `${SCHOOL}/103956`,
    date: '2026-07-14',
  },
  rule_0908: {
    title: {
      zh: '商家体验分规范 修订公示（预计 2026-09-08 生效）',
      en: 'Notice of the revision expected to be in force from 2026-09-08',
    },
    url: `${SCHOOL}/aJoPPkXuLRqc`,
    date: '2026-08-06',
  },
  /** One shop of an unknown industry, typed off its screens by someone else; some tiers are missing. Weak. */
  screens_2026_02: {
    title: {
      zh: '一家店的指标、权重和档位，照截图录入（公开代码）',
      en: 'Figures, weights and tiers of one shop, typed from screenshots (public code)',
    },
    url: 'https://github.com/xuanli520/douyin_dashboard_frontend',
    date: '2026-02-07',
  },
  /** A 医疗器械旗舰店: four sub-scores with their values, 25 % each. */
  page_2026_08: {
    title: { zh: '公开代码里作为测试用例保存的页面文字', en: 'Page text kept as a test case in public code' },
    date: '2026-08',
  },
  /** 69 / 99 / 85, bonus 2, total 82. */
  page_2026_09: {
    title: { zh: '公开代码里作为测试用例保存的页面文字', en: 'Page text kept as a test case in public code' },
    date: '2026-09-09',
  },
  share_50_15_35: {
    title: {
      zh: '抖音小店服务体验分怎么提高和维护（转载，未署日期，约 2021–22 年）',
      en: 'How to raise and keep a Douyin shop’s service score (reprint, undated, about 2021–22)',
    },
    url: 'http://www.3gou.com/14651.html',
    date: '2022',
  },
};
