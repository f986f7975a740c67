import type { Platform } from '../platform';
import { tiktok20250313 } from './models/2025-03-13';
import { tiktokVocabulary } from './vocabulary';

export const tiktok: Platform = {
  id: 'tiktok',
  name: { zh: 'TikTok Shop', en: 'TikTok Shop' },
  scoreName: { zh: '店铺表现分（SPS）', en: 'Shop Performance Score' },
  scoreUrl: 'https://seller-us.tiktok.com/homepage', // the score's own address is not known
  vocabulary: tiktokVocabulary,
  models: [tiktok20250313],
  advice: () => import('./advice'),
};
