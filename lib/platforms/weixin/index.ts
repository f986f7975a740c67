import type { Platform } from '../platform';
import { weixinVocabulary } from './vocabulary';

export const weixin: Platform = {
  id: 'weixin',
  name: { zh: '微信小店', en: 'WeChat shop' },
  scoreName: { zh: '店铺体验分', en: 'Shop experience score' },
  scoreUrl: 'https://store.weixin.qq.com/shop/setting/rate2',
  vocabulary: weixinVocabulary,
  models: [],
  advice: () => import('./advice'),
};
