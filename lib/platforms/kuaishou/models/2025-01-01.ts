import type { ModelIndicator, ScoreModel } from '../../../engine/score-model';
import { badRate, equalShare, goodRate, guessedLine, handlingTime, namedShare } from '../../priors';
import { sources } from './sources';

const SOURCE = 'articles_2025';
const outOf5 = { min: 0, max: 5, decimals: 2 };
const ends = { top: 5, bottom: 3 };

type Measure = Omit<ModelIndicator, 'weight' | 'curve'>;

function indicator(measure: Measure, best: number, worst: number, weight: ModelIndicator['weight']): ModelIndicator {
  return { ...measure, weight, curve: guessedLine(best, worst, ends, SOURCE) };
}

const half = namedShare(0.5, 0.3, SOURCE);
const third = namedShare(1 / 3, 0.2, SOURCE);
const quarter = equalShare(4, SOURCE);

/**
 * 店铺体验分 of goods, logistics and service. 40/30/30 and the parts of goods (20 and 20) and logistics (10, 10, 10) are what
 * two articles say, "some industries differ"; four other published sets contradict them, hence the wide ranges. The page
 * carries the raw value and the sub-score of every indicator, so a shop's history finds the curves; these are guesses. Of
 * service only names are known. Not modelled: 60 days instead of 30 for shops under 500 signed orders (weak).
 */
export const kuaishou20250101: ScoreModel = {
  id: 'kuaishou@2025-01-01',
  platform: 'kuaishou',
  name: { zh: '店铺体验分（2025 年起，权重非官方）', en: 'Shop experience score, from 2025, unofficial weights' },
  kind: 'tiered',
  validFrom: '2025-01-01',
  scale: { min: 3, max: 5, decimals: 2 },
  total: 'total_score',
  dimensions: [
    {
      ...outOf5,
      id: 'goods',
      score: 'goods_score',
      weight: namedShare(0.4, 0.15, SOURCE),
      indicators: [
        indicator({ ...badRate, id: 'bad_review_rate' }, 0, 3, half),
        indicator({ ...badRate, id: 'quality_return_rate' }, 0, 3, half),
      ],
    },
    {
      ...outOf5,
      id: 'logistics',
      score: 'logistics_score',
      weight: namedShare(0.3, 0.15, SOURCE),
      indicators: [
        indicator({ ...goodRate, id: 'pickup_on_time_rate' }, 100, 80, third),
        indicator({ ...handlingTime, id: 'dispatch_to_sign_time' }, 36, 120, third),
        indicator({ ...badRate, id: 'logistics_complaint_rate' }, 0, 2, third),
      ],
    },
    {
      ...outOf5,
      id: 'service',
      score: 'service_score',
      weight: namedShare(0.3, 0.2, SOURCE),
      indicators: [
        indicator({ ...handlingTime, id: 'refund_only_time' }, 4, 48, quarter),
        indicator({ ...handlingTime, id: 'return_refund_time' }, 12, 120, quarter),
        indicator({ ...badRate, id: 'dispute_liability_rate' }, 0, 1, quarter),
        indicator({ ...goodRate, id: 'im_good_review_rate' }, 100, 70, quarter),
      ],
    },
  ],
  stages: { orders: 'valid_orders', formalOrders: 30, basis: 'unofficial', source: SOURCE },
  floors: [],
  variants: [],
  stars: [],
  sources,
};
