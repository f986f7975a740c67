import type { ScoreModel } from '../../../engine/score-model';
import { goods, logistics, service } from './dimensions';
import { sources } from './sources';

/**
 * In force since 2026-03-16: Σ weight × dimension, and a bonus that no source puts into points, capped at 5. Check: 0.25 ×
 * 5.00 + 0.25 × 5.00 + 0.50 × 4.32 = 4.66, the total of the page that the weights are from.
 *
 * Fewer than 30 valid paid orders in 30 days: no score, but in categories that count 90. Not modelled: bonus and reductions,
 * whose points are not public.
 */
export const taobao20260316: ScoreModel = {
  id: 'taobao@2026-03-16',
  platform: 'taobao',
  name: { zh: '店铺真实体验分（2026-03-16 版）', en: 'Shop experience score, rules of 2026-03-16' },
  kind: 'tiered',
  validFrom: '2026-03-16',
  scale: { min: 3, max: 5, decimals: 2 },
  total: 'total_score',
  dimensions: [goods, logistics, service],
  stages: { orders: 'valid_orders', formalOrders: 30, basis: 'official', source: 'rule_0316' },
  floors: [],
  variants: [],
  stars: [],
  sources,
};
