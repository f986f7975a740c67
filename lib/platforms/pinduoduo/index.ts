import type { Platform } from '../platform';
import { pinduoduo20230816 } from './models/2023-08-16';
import { pinduoduo20260601 } from './models/2026-06-01';
import { pinduoduoVocabulary } from './vocabulary';

export const pinduoduo: Platform = {
  id: 'pinduoduo',
  name: { zh: '拼多多', en: 'Pinduoduo' },
  scoreName: { zh: '消费者服务体验分', en: 'Consumer service score' },
  scoreUrl: 'https://mms.pinduoduo.com/sycm/goods_quality/help',
  vocabulary: pinduoduoVocabulary,
  models: [pinduoduo20230816, pinduoduo20260601],
  beside: () => import('./models/beside'),
  ladder: () => import('./ladder'),
  advice: () => import('./advice'),
};
