import type { Platform } from '../platform';
import { jdVocabulary } from './vocabulary';

export const jd: Platform = {
  id: 'jd',
  name: { zh: '京东', en: 'JD' },
  scoreName: { zh: '店铺体验得分', en: 'Experience score' },
  scoreUrl: 'https://jdsz.jd.com/szweb/view/service/shop-experience-score.html',
  vocabulary: jdVocabulary,
  models: [],
  advice: () => import('./advice'),
};
