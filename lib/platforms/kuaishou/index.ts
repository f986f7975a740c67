import type { Platform } from '../platform';
import { kuaishou20250101 } from './models/2025-01-01';
import { kuaishouVocabulary } from './vocabulary';

export const kuaishou: Platform = {
  id: 'kuaishou',
  name: { zh: '快手小店', en: 'Kuaishou shop' },
  scoreName: { zh: '店铺体验分', en: 'Shop experience score' },
  scoreUrl: 'https://s.kwaixiaodian.com/zone/home',
  vocabulary: kuaishouVocabulary,
  models: [kuaishou20250101],
  former: () => import('./models/former'),
  beside: () => import('./models/beside'),
  ladder: () => import('./ladder'),
  advice: () => import('./advice'),
};
