import type { ScoreModel } from '../../../engine/score-model';
import { bareDimension, equalShare } from '../../priors';
import { sources } from './sources';

const outOf5 = { min: 0, max: 5, decimals: 2 };

/**
 * 店铺体验分, split from 购物体验分: 商品品质, 物流速度, 服务, and (weak: one page, probably of 2023–24) 店铺竞争力. Its weights were not
 * found. That it ended with 2024 is our assumption: articles of 2025 name three dimensions.
 */
export const kuaishou20230428: ScoreModel = {
  id: 'kuaishou@2023-04-28',
  platform: 'kuaishou',
  name: { zh: '店铺体验分（2023-04-28 版）', en: 'Shop experience score, rules of 2023-04-28' },
  kind: 'hidden',
  validFrom: '2023-04-28',
  validUntil: '2025-01-01',
  scale: { min: 3, max: 5, decimals: 2 },
  total: 'total_score',
  dimensions: ['goods', 'logistics', 'service', 'competitiveness'].map((id) =>
    bareDimension(id, equalShare(4, 'rule_2023'), outOf5),
  ),
  floors: [],
  variants: [],
  stars: [],
  sources,
};
