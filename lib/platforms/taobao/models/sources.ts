import type { ScoreModel } from '../../../engine/score-model';

/** What the Taobao models rest on, by the key that their numbers name. */
export const sources: ScoreModel['sources'] = {
  rule_0630: {
    title: { zh: '店铺真实体验分（2025-06-30 生效）的报道', en: 'Press reports of the score in force from 2025-06-30' },
    url: 'https://www.kuaizu.me/post/16073.html',
    date: '2025-06-30',
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
  guess: {
    title: { zh: '没有依据，仅作占位的估计', en: 'A guess without evidence, as a placeholder' },
    date: '2026',
  },
};
