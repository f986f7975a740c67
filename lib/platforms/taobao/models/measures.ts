import type { ModelIndicator } from '../../../engine/score-model';

type Measure = Pick<ModelIndicator, 'id' | 'unit' | 'better' | 'range' | 'windowDays'>;

/** Every figure counts 30 days; their windows end 0 to 10 days before the page's day. */
const windowDays = 30;
const rate = { unit: 'percent', windowDays } as const;
const bad = { ...rate, better: 'lower', range: { min: 0, max: 5, step: 0.01 } } as const;
const good = { ...rate, better: 'higher', range: { min: 50, max: 100, step: 0.1 } } as const;
const time = { unit: 'hours', better: 'lower', windowDays, range: { min: 0, max: 168, step: 0.1 } } as const;

/** Unit, direction and slider of each indicator. */
export const measures = {
  negative_feedback_rate: { id: 'negative_feedback_rate', ...bad },
  good_review_rate: { id: 'good_review_rate', ...good },
  quality_return_rate: { id: 'quality_return_rate', ...bad },
  bad_review_rate: { id: 'bad_review_rate', ...bad },
  pickup_on_time_rate: { id: 'pickup_on_time_rate', ...good },
  delivery_time: { id: 'delivery_time', ...time },
  logistics_exception_rate: { id: 'logistics_exception_rate', ...bad },
  reply_rate_3min: { id: 'reply_rate_3min', ...good },
  im_satisfaction_rate: { id: 'im_satisfaction_rate', ...good },
  refund_time: { id: 'refund_time', ...time },
  platform_help_rate: { id: 'platform_help_rate', ...bad },
} as const satisfies Record<string, Measure>;
