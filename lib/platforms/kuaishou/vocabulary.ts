import type { Vocabulary } from '../vocabulary';
import { indicatorTerms } from './terms/indicators';
import { otherScoreTerms } from './terms/other-scores';
import { scoreTerms } from './terms/scores';

/**
 * What 快手小店商家后台 prints, from rule texts of 2022 to 2023 and card titles of about 2025. The address of the score page is not
 * known: it lies under 数据中心 or 店铺管理. English names are ours, not the back-end’s.
 */
export const kuaishouVocabulary: Vocabulary = {
  platform: 'kuaishou',
  hosts: ['s.kwaixiaodian.com', 'cps.kwaixiaodian.com'],
  mostBonus: 0.5, // no rule has one; half a point of five is caution
  pages: [
    { id: 'home', path: /^\/zone\/home(?:\/|$)/, shows: 'card' },
    { id: 'login', path: /^\/(?:zone\/)?login(?:\/|$)/, shows: 'login' },
  ],
  terms: [...scoreTerms, ...indicatorTerms, ...otherScoreTerms],
  shopName: [],
};
