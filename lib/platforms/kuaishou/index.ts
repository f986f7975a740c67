import type { Platform } from '../platform';
import { kuaishouVocabulary } from './vocabulary';

export const kuaishou: Platform = {
  id: 'kuaishou',
  name: { zh: '快手小店', en: 'Kuaishou shop' },
  scoreName: { zh: '店铺体验分', en: 'Shop experience score' },
  scoreUrl: 'https://s.kwaixiaodian.com/zone/home',
  vocabulary: kuaishouVocabulary,
  models: [],
  advice: () => import('./advice'),
};
