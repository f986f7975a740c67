import type { Vocabulary } from '../vocabulary';
import { factTerms } from './terms/facts';
import { formerTerms } from './terms/former';
import { indicatorTerms } from './terms/indicators';
import { otherScoreTerms } from './terms/other-scores';
import { scoreTerms } from './terms/scores';

/**
 * What 抖店 and 罗盘 print, newest label first. Sources, by rule version and page: the rule texts of 2026-05-07,
 * 2026-07-14 and 2026-09-08 (https://school.jinritemai.com/doudian/web/article/103956 and …/aJoPPkXuLRqc), and page
 * texts of 2026-06 to 2026-09. English names are ours, not the back-end’s.
 */
export const douyinVocabulary: Vocabulary = {
  platform: 'douyin',
  hosts: ['fxg.jinritemai.com', 'compass.jinritemai.com'],
  mostBonus: 11, // 明日达 5 and three scenes of 2, rule of 2026-09-08
  pages: [
    { id: 'detail', path: /\/experience-score(?:-detail|\/detail|-grow-detail)/, shows: 'score' },
    { id: 'overview', path: /\/(?:experience-score|experience-score-grow-stage|score\/home)\/?$/, shows: 'score' },
    { id: 'home', path: /^\/(ffa\/mshop\/homepage|ffa\/home)/, shows: 'card' },
    { id: 'login', path: /^\/login(?:\/|$)/, shows: 'login' },
  ],
  terms: [...scoreTerms, ...indicatorTerms, ...factTerms, ...formerTerms, ...otherScoreTerms],
  shopName: ["[class*='headerShopName'] [class*='shopName']", "[class*='headerShopName'] [class*='userName']"],
};
