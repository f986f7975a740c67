import type { Platform } from '../platform';
import { xiaohongshuVocabulary } from './vocabulary';

export const xiaohongshu: Platform = {
  id: 'xiaohongshu',
  name: { zh: '小红书', en: 'Xiaohongshu shop' },
  scoreName: { zh: '店铺分', en: 'Shop score' },
  scoreUrl: 'https://ark.xiaohongshu.com/app-violation/shop-score',
  vocabulary: xiaohongshuVocabulary,
  models: [],
  advice: () => import('./advice'),
};
