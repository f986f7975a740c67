import type { Platform } from '../platform';
import { taobao20250630 } from './models/2025-06-30';
import { taobao20260316 } from './models/2026-03-16';
import { taobaoVocabulary } from './vocabulary';

export const taobao: Platform = {
  id: 'taobao',
  name: { zh: '淘宝 / 天猫', en: 'Taobao / Tmall' },
  scoreName: { zh: '真实体验分', en: 'Shop experience score' },
  scoreUrl: 'https://myseller.taobao.com/home.htm/voc-tmall/serverReport',
  vocabulary: taobaoVocabulary,
  models: [taobao20250630, taobao20260316],
  former: () => import('./models/former'),
  beside: () => import('./models/beside'),
  ladder: () => import('./ladder'),
  advice: () => import('./advice'),
};
