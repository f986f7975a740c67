import type { Curve, Dimension, ModelIndicator, ScoreModel } from '../../../engine/score-model';
import { badRate, equalShare, goodRate, guessedLine, handlingTime } from '../../priors';

const SOURCE = 'press';
const outOf5 = { min: 0, max: 5, decimals: 2 };
/** Bad rates up to 20 %: benchmarks of this platform are wider than elsewhere. */
const wideRate = { ...badRate, range: { min: 0, max: 20, step: 0.05 } } as const;
const ends = { top: 5, bottom: 0 };

function indicator(measure: Omit<ModelIndicator, 'weight' | 'curve'>, curve: Curve): ModelIndicator {
  return { ...measure, weight: equalShare(2, SOURCE), curve };
}

function dimension(id: string, indicators: ModelIndicator[]): Dimension {
  return { ...outOf5, id, score: `${id}_score`, weight: equalShare(3, SOURCE), indicators };
}

/** Under 1.2 % earns four points or more, 40 % one or less; between and beyond a line of ours. */
const badReviews: Curve = {
  kind: 'line',
  points: [
    { value: 0, score: 5 },
    { value: 1.2, score: 4 },
    { value: 40, score: 1 },
    { value: 100, score: 0 },
  ],
  spread: 1,
  jump: 1,
  basis: 'unofficial',
  source: 'guide',
};

/**
 * Shop Performance Score: three dimensions of two metrics. Weights follow the category that sold best in 90 days, the
 * benchmarks are per category since 2025-03-13 (first in the UK), and neither is in what was found. Fewer than 30 delivered
 * orders in 90 days: no score, which is not a low one.
 */
export const tiktok20250313: ScoreModel = {
  id: 'tiktok@2025-03-13',
  platform: 'tiktok',
  name: { zh: '店铺绩效分 SPS（2025-03-13 起）', en: 'Shop Performance Score, from 2025-03-13' },
  kind: 'hidden',
  validFrom: '2025-03-13',
  scale: outOf5,
  total: 'total_score',
  dimensions: [
    dimension('goods', [
      indicator({ ...wideRate, id: 'bad_review_rate', windowDays: 60 }, badReviews),
      indicator({ ...wideRate, id: 'seller_fault_return_rate', windowDays: 60 }, guessedLine(0, 10, ends, SOURCE)),
    ]),
    dimension('logistics', [
      indicator({ ...wideRate, id: 'seller_fault_cancel_rate' }, guessedLine(0, 10, ends, SOURCE)),
      indicator({ ...goodRate, id: 'delivery_on_time_rate' }, guessedLine(100, 60, ends, SOURCE)),
    ]),
    dimension('service', [
      indicator(
        { ...badRate, id: 'im_dissatisfaction_rate', range: { min: 0, max: 50, step: 0.1 } },
        guessedLine(0, 50, ends, SOURCE),
      ),
      indicator({ ...handlingTime, id: 'aftersale_handling_time' }, guessedLine(0, 96, ends, SOURCE)),
    ]),
  ],
  stages: { orders: 'valid_orders', formalOrders: 30, basis: 'unofficial', source: 'guide' },
  floors: [],
  variants: [],
  stars: [],
  sources: {
    guide: {
      title: {
        zh: 'TikTok Shop 店铺绩效分的报道（含美国站分段）',
        en: 'Report on the score with bands of the US guide',
      },
      url: 'https://ppc.land/tiktok-shops-hidden-score-that-can-freeze-your-affiliate-access/',
      date: '2025',
    },
    press: {
      title: { zh: '关于按类目设定基准的报道（2025-03）', en: 'Report on category benchmarks, 2025-03' },
      url: 'https://www.ecommercebridge.ie/boost-your-tiktok-shop-performance-score-with-new-category-benchmarks-3/',
      date: '2025-03-13',
    },
  },
};
