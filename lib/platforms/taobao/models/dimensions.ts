import type { Dimension, ModelIndicator, Weight } from '../../../engine/score-model';
import { curves } from './curves';
import { measures } from './measures';

/** Seen on one page; every main category has its own, printed on its page. */
function seen(value: number, slack: number): Weight {
  return { value, low: value - slack, high: value + slack, basis: 'unofficial', source: 'page_2026_04' };
}

/** An equal share of what no page told us. */
function equal(value: number): Weight {
  return { value, low: value / 2, high: Math.min(1, value * 1.8), basis: 'unofficial', source: 'guess' };
}

function indicator(id: keyof typeof measures, weight: Weight): ModelIndicator {
  return { ...measures[id], weight, curve: curves[id] };
}

/** The page prints two decimals. */
const scale = { min: 0, max: 5, decimals: 2 } as const;

/** Since 2026-03-16. */
export const goods: Dimension = {
  ...scale,
  id: 'goods',
  score: 'goods_score',
  weight: seen(0.25, 0.1),
  indicators: [indicator('negative_feedback_rate', seen(0.7, 0.15)), indicator('good_review_rate', seen(0.3, 0.15))],
};

export const formerGoods: Dimension = {
  ...goods,
  indicators: [indicator('quality_return_rate', equal(0.5)), indicator('bad_review_rate', equal(0.5))],
};

/** Since 2026-03-16. 物流到货时长 has what the other leaves: its own weight was not printed. */
export const logistics: Dimension = {
  ...scale,
  id: 'logistics',
  score: 'logistics_score',
  weight: seen(0.25, 0.1),
  indicators: [indicator('pickup_on_time_rate', seen(0.7, 0.15)), indicator('delivery_time', seen(0.3, 0.15))],
};

export const formerLogistics: Dimension = {
  ...logistics,
  indicators: [
    indicator('pickup_on_time_rate', equal(1 / 3)),
    indicator('delivery_time', equal(1 / 3)),
    indicator('logistics_exception_rate', equal(1 / 3)),
  ],
};

/** The same in both versions. Three indicators share 70 %, and how is not known. */
export const service: Dimension = {
  ...scale,
  id: 'service',
  score: 'service_score',
  weight: seen(0.5, 0.15),
  indicators: [
    indicator('reply_rate_3min', seen(0.3, 0.1)),
    indicator('im_satisfaction_rate', equal(0.7 / 3)),
    indicator('refund_time', equal(0.7 / 3)),
    indicator('platform_help_rate', equal(0.7 / 3)),
  ],
};
