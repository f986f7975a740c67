import type { ScoreModel } from '../../../engine/score-model';
import { formerGoods, formerLogistics, service } from './dimensions';
import { sources } from './sources';

/**
 * The first version of 真实体验分. Its indicators are published, its weights are not: those of the dimensions are what a
 * page of the next version showed.
 */
export const taobao20250630: ScoreModel = {
  id: 'taobao@2025-06-30',
  platform: 'taobao',
  name: { zh: '店铺真实体验分（2025-06-30 版）', en: 'Shop experience score, rules of 2025-06-30' },
  kind: 'tiered',
  validFrom: '2025-06-30',
  validUntil: '2026-03-16',
  scale: { min: 0, max: 5, decimals: 2 },
  total: 'total_score',
  dimensions: [formerGoods, formerLogistics, service],
  floors: [],
  variants: [],
  stars: [],
  sources,
};
