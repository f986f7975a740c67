import type { Platform } from '../platform';
import { weixin20230101 } from './models/2023-01-01';
import { weixinVocabulary } from './vocabulary';

export const weixin: Platform = {
  id: 'weixin',
  name: { zh: '微信小店', en: 'WeChat shop' },
  scoreName: { zh: '店铺体验分', en: 'Shop experience score' },
  scoreUrl: 'https://store.weixin.qq.com/shop/setting/rate2',
  vocabulary: weixinVocabulary,
  models: [weixin20230101],
  beside: () => import('./models/beside'),
  advice: () => import('./advice'),
};
