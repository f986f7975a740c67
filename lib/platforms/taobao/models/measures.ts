import type { ModelIndicator } from '../../../engine/score-model';

type Measure = Pick<ModelIndicator, 'id' | 'unit' | 'better' | 'range' | 'windowDays' | 'lagDays'>;

/** Every figure counts 30 days. `lagDays`: how long before the page's day they end, as one page of 2026-08-01 printed them. */
const windowDays = 30;
const rate = { unit: 'percent', windowDays } as const;
const bad = { ...rate, better: 'lower', range: { min: 0, max: 5, step: 0.01 } } as const;
const good = { ...rate, better: 'higher', range: { min: 50, max: 100, step: 0.1 } } as const;
const time = { unit: 'hours', better: 'lower', windowDays, range: { min: 0, max: 168, step: 0.1 } } as const;

/** Unit, direction and slider of each indicator. */
export const measures = {
  negative_feedback_rate: { id: 'negative_feedback_rate', lagDays: 1, ...bad },
  good_review_rate: { id: 'good_review_rate', lagDays: 1, ...good },
  quality_return_rate: { id: 'quality_return_rate', ...bad },
  bad_review_rate: { id: 'bad_review_rate', ...bad },
  pickup_on_time_rate: { id: 'pickup_on_time_rate', lagDays: 3, ...good },
  delivery_time: { id: 'delivery_time', lagDays: 10, ...time },
  logistics_exception_rate: { id: 'logistics_exception_rate', ...bad },
  reply_rate_3min: { id: 'reply_rate_3min', lagDays: 0, ...good },
  im_satisfaction_rate: { id: 'im_satisfaction_rate', lagDays: 2, ...good },
  refund_time: { id: 'refund_time', lagDays: 1, ...time },
  platform_help_rate: { id: 'platform_help_rate', lagDays: 0, ...bad },
} as const satisfies Record<string, Measure>;
