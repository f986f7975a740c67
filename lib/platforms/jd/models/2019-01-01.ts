import type { ScoreModel } from '../../../engine/score-model';
import { bareDimension, equalShare } from '../../priors';
import { sources } from './sources';

const outOf10 = { min: 0, max: 10, decimals: 1 };

/**
 * 风向标: five factors of about ten points each, whose rank in the second-level category sets the stars, from 2.5 to 4.9 and
 * 京东好店. Weights were not public, and no total was printed: the one here is the shop's own weighted sum. The first day is
 * not known.
 */
export const jd20190101: ScoreModel = {
  id: 'jd@2019-01-01',
  platform: 'jd',
  name: { zh: '店铺星级（风向标，约 2019–2022 年）', en: 'Shop stars by Vane, about 2019–2022' },
  kind: 'ranked',
  validFrom: '2019-01-01',
  validUntil: '2022-10-11',
  scale: { min: 0, max: 10, decimals: 2 },
  total: 'total_score',
  dimensions: ['reviews', 'logistics', 'aftersale', 'chat', 'dispute'].map((id) =>
    bareDimension(id, equalShare(5, 'vane_2019'), outOf10),
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
    source: 'vane_2019',
  },
  sources,
};
