import type { ScoreModel } from '../../../engine/score-model';
import { bareDimension, equalShare } from '../../priors';
import { sources } from './sources';

const outOf5 = { min: 0, max: 5, decimals: 1 };

/**
 * 消费者服务体验分 as the page of 2026-06 shows it: five dimensions, whose weights are secret. The total is not their plain
 * mean; a shop's own history narrows the weights. Nothing is known of what is inside a dimension.
 */
export const pinduoduo20260601: ScoreModel = {
  id: 'pinduoduo@2026-06-01',
  platform: 'pinduoduo',
  name: { zh: '消费者服务体验分（五维度，2026 年页面）', en: 'Consumer service score, five dimensions, pages of 2026' },
  kind: 'hidden',
  validFrom: '2026-06-01',
  scale: outOf5,
  total: 'total_score',
  dimensions: ['attitude', 'basic_service', 'goods', 'dispatch', 'logistics'].map((id) =>
    bareDimension(id, equalShare(5, 'pages_2026_06'), outOf5),
  ),
  floors: [],
  variants: [],
  stars: [],
  sources,
};
