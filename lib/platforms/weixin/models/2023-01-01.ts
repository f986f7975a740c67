import type { ModelIndicator, ScoreModel } from '../../../engine/score-model';
import { badRate, equalShare, goodRate, guessedLine, handlingTime, namedShare } from '../../priors';
import { sources } from './sources';

const SOURCE = 'articles_2023';
const outOf5 = { min: 0, max: 5, decimals: 2 };
const ends = { top: 5, bottom: 3 };

function indicator(
  measure: Omit<ModelIndicator, 'weight' | 'curve'>,
  best: number,
  worst: number,
  of: number,
): ModelIndicator {
  return { ...measure, weight: equalShare(of, SOURCE), curve: guessedLine(best, worst, ends, SOURCE) };
}

/**
 * Goods 40 %, service 40 %, logistics 20 % and the indicators of each, as two articles of 2023 have them. What holds today
 * is not published, so each weight may be off by 15 points. Since the review rule of 2025-06-10 only a buyer's own first
 * review counts; that moves figures, not the formula.
 */
export const weixin20230101: ScoreModel = {
  id: 'weixin@2023-01-01',
  platform: 'weixin',
  name: { zh: '店铺体验分（2023 年文章，权重非官方）', en: 'Shop experience score by articles of 2023, unofficial' },
  kind: 'hidden',
  validFrom: '2023-01-01',
  scale: { min: 0, max: 5, decimals: 2 },
  total: 'total_score',
  dimensions: [
    {
      ...outOf5,
      id: 'goods',
      score: 'goods_score',
      weight: namedShare(0.4, 0.15, SOURCE),
      indicators: [
        indicator({ ...badRate, id: 'quality_return_rate' }, 0, 3, 2),
        indicator({ ...badRate, id: 'bad_review_rate' }, 0, 3, 2),
      ],
    },
    {
      ...outOf5,
      id: 'logistics',
      score: 'logistics_score',
      weight: namedShare(0.2, 0.15, SOURCE),
      indicators: [
        indicator({ ...goodRate, id: 'ship_on_time_rate' }, 100, 80, 2),
        indicator({ ...goodRate, id: 'logistics_good_review_rate' }, 100, 80, 2),
      ],
    },
    {
      ...outOf5,
      id: 'service',
      score: 'service_score',
      weight: namedShare(0.4, 0.15, SOURCE),
      indicators: [
        indicator({ ...goodRate, id: 'reply_rate_3min' }, 100, 50, 5),
        indicator({ ...goodRate, id: 'im_good_review_rate' }, 100, 70, 5),
        indicator({ ...handlingTime, id: 'refund_only_time' }, 4, 48, 5),
        indicator({ ...handlingTime, id: 'return_refund_time' }, 12, 120, 5),
        indicator({ ...badRate, id: 'dispute_liability_rate' }, 0, 1, 5),
      ],
    },
  ],
  floors: [],
  variants: [],
  stars: [],
  sources,
};
