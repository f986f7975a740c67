import type { ScoreModel } from '../../../engine/score-model';

/** Of the versions before 2026; apart from `sources.ts`, so that the panel's first load does not carry it. */
export const formerSources: ScoreModel['sources'] = {
  share_50_15_35: {
    title: {
      zh: '抖音小店服务体验分怎么提高和维护（转载，未署日期，约 2021–22 年）',
      en: 'How to raise and keep a Douyin shop’s service score (reprint, undated, about 2021–22)',
    },
    url: 'http://www.3gou.com/14651.html',
    date: '2022',
  },
  revision_2023: {
    title: {
      zh: '抖店的体验分规则（2023-06 调整的解读，转载）',
      en: 'Reading of the revision of 2023-06 (reprint)',
    },
    url: 'http://277762.cc/ba/fwhafiqf.html',
    date: '2023-06-14',
  },
};
