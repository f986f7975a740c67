import type { ModelIndicator } from '../../../engine/score-model';

type Measure = Pick<ModelIndicator, 'id' | 'unit' | 'better' | 'range' | 'windowDays'>;

/** Every figure of the score counts the last 30 days (R0507 to R0908). */
const windowDays = 30;

/** Unit, direction and slider of each indicator; the same in all rule versions that score it. */
export const measures = {
  goods_rating: {
    id: 'goods_rating',
    unit: 'score',
    better: 'higher',
    range: { min: 1, max: 5, step: 0.01 },
    windowDays,
  },
  quality_return_rate: {
    id: 'quality_return_rate',
    unit: 'percent',
    better: 'lower',
    range: { min: 0, max: 5, step: 0.01 },
    windowDays,
  },
  pickup_time: {
    id: 'pickup_time',
    unit: 'hours',
    better: 'lower',
    range: { min: 0, max: 72, step: 0.1 },
    windowDays,
  },
  pickup_time_score: {
    id: 'pickup_time_score',
    unit: 'score',
    better: 'higher',
    range: { min: 50, max: 100, step: 0.1 },
    windowDays,
  },
  delivery_on_time_rate: {
    id: 'delivery_on_time_rate',
    unit: 'percent',
    better: 'higher',
    range: { min: 50, max: 100, step: 0.1 },
    windowDays,
  },
  damage_return_rate: {
    id: 'damage_return_rate',
    unit: 'percent',
    better: 'lower',
    range: { min: 0, max: 3, step: 0.01 },
    windowDays,
  },
  logistics_return_rate: {
    id: 'logistics_return_rate',
    unit: 'percent',
    better: 'lower',
    range: { min: 0, max: 3, step: 0.01 },
    windowDays,
  },
  im_response_time: {
    id: 'im_response_time',
    unit: 'seconds',
    better: 'lower',
    range: { min: 0, max: 300, step: 1 },
    windowDays,
  },
  im_dissatisfaction_rate: {
    id: 'im_dissatisfaction_rate',
    unit: 'percent',
    better: 'lower',
    range: { min: 0, max: 50, step: 0.1 },
    windowDays,
  },
  aftersale_review_time: {
    id: 'aftersale_review_time',
    unit: 'hours',
    better: 'lower',
    range: { min: 0, max: 72, step: 0.1 },
    windowDays,
  },
  aftersale_on_time_rate: {
    id: 'aftersale_on_time_rate',
    unit: 'percent',
    better: 'higher',
    range: { min: 50, max: 100, step: 0.1 },
    windowDays,
  },
  platform_help_rate: {
    id: 'platform_help_rate',
    unit: 'percent',
    better: 'lower',
    range: { min: 0, max: 5, step: 0.01 },
    windowDays,
  },
} as const satisfies Record<string, Measure>;
