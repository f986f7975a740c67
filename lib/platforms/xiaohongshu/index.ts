import type { Platform } from '../platform';
import { xiaohongshu20240101 } from './models/2024-01-01';
import { xiaohongshu20260701 } from './models/2026-07-01';
import { xiaohongshuVocabulary } from './vocabulary';

export const xiaohongshu: Platform = {
  id: 'xiaohongshu',
  name: { zh: '小红书', en: 'Xiaohongshu shop' },
  scoreName: { zh: '店铺分', en: 'Shop score' },
  scoreUrl: 'https://ark.xiaohongshu.com/app-violation/shop-score',
  vocabulary: xiaohongshuVocabulary,
  models: [xiaohongshu20240101, xiaohongshu20260701],
  ladder: () => import('./ladder'),
  advice: () => import('./advice'),
};
