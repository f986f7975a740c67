import type { Platform } from '../platform';
import { pinduoduoVocabulary } from './vocabulary';

export const pinduoduo: Platform = {
  id: 'pinduoduo',
  name: { zh: '拼多多', en: 'Pinduoduo' },
  scoreName: { zh: '消费者服务体验分', en: 'Consumer service score' },
  scoreUrl: 'https://mms.pinduoduo.com/sycm/goods_quality/help',
  vocabulary: pinduoduoVocabulary,
  models: [],
  advice: () => import('./advice'),
};
