import type { ScoreModel } from '../../../engine/score-model';
import { bareDimension, equalShare } from '../../priors';
import { sources } from './sources';

const outOf5 = { min: 0, max: 5, decimals: 1 };

/** Five dimensions by one article of 2024 (weak); neither weights nor the day of the change to three are known. */
export const xiaohongshu20240101: ScoreModel = {
  id: 'xiaohongshu@2024-01-01',
  platform: 'xiaohongshu',
  name: { zh: '店铺分（2024 年，五个维度，非官方）', en: 'Shop score of 2024, five dimensions, unofficial' },
  kind: 'hidden',
  validFrom: '2024-01-01',
  validUntil: '2026-07-01',
  scale: outOf5,
  total: 'total_score',
  dimensions: ['goods', 'logistics', 'chat', 'aftersale', 'dispute'].map((id) =>
    bareDimension(id, equalShare(5, 'article_2024'), outOf5),
  ),
  floors: [],
  variants: [],
  stars: [],
  sources,
};
