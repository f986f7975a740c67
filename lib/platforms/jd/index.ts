import type { Platform } from '../platform';
import { jd20260701 } from './models/2026-07-01';
import { jdVocabulary } from './vocabulary';

export const jd: Platform = {
  id: 'jd',
  name: { zh: '京东', en: 'JD' },
  scoreName: { zh: '店铺体验得分', en: 'Experience score' },
  scoreUrl: 'https://jdsz.jd.com/szweb/view/service/shop-experience-score.html',
  vocabulary: jdVocabulary,
  models: [jd20260701],
  former: () => import('./models/former'),
  ladder: () => import('./ladder'),
  advice: () => import('./advice'),
};
