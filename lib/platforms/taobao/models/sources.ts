import type { ScoreModel } from '../../../engine/score-model';

/** What the Taobao models rest on, by the key that their numbers name. */
export const sources: ScoreModel['sources'] = {
  rule_0630: {
    title: { zh: '店铺真实体验分（2025-06-30 生效）的报道', en: 'Press reports of the score in force from 2025-06-30' },
    url: 'https://www.kuaizu.me/post/16073.html',
    date: '2025-06-30',
  },
  rule_0316: {
    title: {
      zh: '《淘宝平台店铺真实体验分规范》（2026-03-16 生效，规则 20009524）',
      en: 'Rules of the shop experience score in force from 2026-03-16 (rule 20009524)',
    },
    date: '2026-03-16',
  },
  page_2026_04: {
    title: {
      zh: '一家店铺的真实体验分页面（2026-04，主营类目不详）',
      en: 'Score page of one shop, 2026-04, main category not stated',
    },
    date: '2026-04-23',
  },
  page_2026_08: {
    title: {
      zh: '另一家店铺的真实体验分页面（2026-08-01，主营类目不详）',
      en: 'Score page of another shop, 2026-08-01, main category not stated',
    },
    date: '2026-08-01',
  },
  merger_2022: {
    title: {
      zh: '天猫国际店铺综合体验分上线的报道（2022-09）',
      en: 'Press report of the overall experience score, 2022-09',
    },
    url: 'https://maijiaw.com/article/534542',
    date: '2022-09-26',
  },
  stars_2018: {
    title: { zh: '综合体验星级的介绍（2018-10）', en: 'Article on the experience stars of 2018-10' },
    url: 'http://www.gztaoyou.com/news/103.html',
    date: '2018-10',
  },
  xdt_2019: {
    title: {
      zh: '天猫新灯塔的介绍（未署日期，约 2019–2022 年）',
      en: 'Article on New Lighthouse, undated, about 2019–2022',
    },
    url: 'https://www.kd68.cn/ds/65fe9a4f95490000f7014ccb',
    date: '2022',
  },
  dsr: {
    title: { zh: '店铺动态评分的算法（转述官方说明）', en: 'How shop ratings are computed, after the official help' },
    url: 'http://ask.vv-tool.com/article/659',
    date: '2024',
  },
  guess: {
    title: { zh: '没有依据，仅作占位的估计', en: 'A guess without evidence, as a placeholder' },
    date: '2026',
  },
};
