import type { Rung } from '../../engine/plan/rung';

/** Of the score's predecessor, (3, 4.5], (4.5, 4.85], (4.85, 5]: whether they still hold is not known. */
const band = {
  of: 'total_score',
  kind: 'right',
  basis: 'unofficial',
  source: {
    title: {
      zh: '购物体验分规则（2022-12-15 生效，转载）；2023-04 改为店铺体验分后未见新的分档',
      en: 'Rules of the former shopping score, in force 2022-12-15 (reprint); no later bands are known',
    },
    url: 'http://lakwdian.com/thread-32512-1-1.html',
    date: '2022-12-08',
  },
  validFrom: '2022-12-15',
} as const;

/** Two decimals are printed, so a band that begins above 4.5 begins at 4.51. Other numbers in circulation contradict. */
export const ladder: readonly Rung[] = [
  {
    ...band,
    id: 'middle_band',
    score: 4.51,
    name: {
      zh: '中间档（高于 4.5）：流量、活动、快分销按档给',
      en: 'Middle band (above 4.5): traffic, campaigns, alliance',
    },
  },
  {
    ...band,
    id: 'top_band',
    score: 4.86,
    name: {
      zh: '最高档（高于 4.85）：流量、活动、快分销按档给',
      en: 'Top band (above 4.85): traffic, campaigns, alliance',
    },
  },
];
