import type { ScoreModel } from '../../../engine/score-model';
import { bareDimension, equalShare } from '../../priors';
import { sources } from './sources';

const outOf10 = { min: 0, max: 10, decimals: 1 };

/**
 * Six factors with 商品质量; passing 基础考核 gives 2.5 stars, the rank the rest in steps of 0.1, five where every factor beats
 * 20 % of peers. Weights were not public, and no total was printed: the one here is the shop's own weighted sum.
 */
export const jd20221011: ScoreModel = {
  id: 'jd@2022-10-11',
  platform: 'jd',
  name: { zh: '店铺星级（2022-10 起）', en: 'Shop stars, from 2022-10' },
  kind: 'ranked',
  validFrom: '2022-10-11',
  validUntil: '2026-01-01',
  scale: { min: 0, max: 10, decimals: 2 },
  total: 'total_score',
  dimensions: ['reviews', 'logistics', 'aftersale', 'chat', 'dispute', 'goods'].map((id) =>
    bareDimension(id, equalShare(6, 'stars_2022'), outOf10),
  ),
  floors: [],
  variants: [],
  stars: [],
  standing: {
    rank: 'star_rank',
    stars: 'experience_stars',
    min: 2.5,
    max: 5,
    decimals: 1,
    seen: [],
    basis: 'unofficial',
    source: 'stars_2022',
  },
  sources,
};
