import type { Platform } from '../platform';
import { douyin20260507 } from './models/2026-05-07';
import { douyin20260714 } from './models/2026-07-14';
import { douyin20260908 } from './models/2026-09-08';
import { douyinVocabulary } from './vocabulary';

export const douyin: Platform = {
  id: 'douyin',
  name: { zh: '抖店', en: 'Douyin shop' },
  scoreName: { zh: '商家体验分', en: 'Shop experience score' },
  scoreUrl: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
  vocabulary: douyinVocabulary,
  models: [douyin20260507, douyin20260714, douyin20260908],
  former: async () => (await import('./models/former')).formerModels(douyin20260507),
  ladder: () => import('./ladder'),
  advice: () => import('./advice'),
};
