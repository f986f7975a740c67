import type { Weight } from '../../../engine/score-model';

/*
 * Weights of the dimensions are published per industry and shop type, in a table that was not obtained. 50/15/35 held for
 * all shops around 2021–22. Of all triples in steps of 5 %, the only screen with every figure since September (69/99/85
 * and 2 more → 82, source page_2026_09) allows 16, from 30/5/65 to 60/35/5; the ranges are these without their extremes.
 */
const share = { basis: 'unofficial', source: 'share_50_15_35' } as const;
export const dimensionWeights = {
  goods: { value: 0.5, low: 0.3, high: 0.6, ...share },
  logistics: { value: 0.15, low: 0.1, high: 0.3, ...share },
  service: { value: 0.35, low: 0.2, high: 0.5, ...share },
} as const satisfies Record<string, Weight>;

/*
 * Inside goods and logistics: the weights of one shop in 2026-02, 90/10 and 15/70/15. How far other industries differ is
 * not known; the ranges let them differ as much as the published service weights do (a factor of two and more).
 */
const seen = { basis: 'unofficial', source: 'screens_2026_02' } as const;
export const goodsWeights = {
  goods_rating: { value: 0.9, low: 0.6, high: 0.95, ...seen },
  quality_return_rate: { value: 0.1, low: 0.05, high: 0.4, ...seen },
} as const satisfies Record<string, Weight>;

/** Of three in a fixed order: pick-up, delivery, returns. The last two rule versions renamed the first and the third. */
export const logisticsWeights = {
  pickup: { value: 0.15, low: 0.1, high: 0.35, ...seen },
  delivery: { value: 0.7, low: 0.35, high: 0.8, ...seen },
  returns: { value: 0.15, low: 0.1, high: 0.35, ...seen },
} as const satisfies Record<string, Weight>;

/** Service until 2026-07-13, for a shop whose industry is not known: the commonest row; ranges span the official table. */
const oldTable = { basis: 'unofficial', source: 'rule_0623' } as const;
export const serviceWeightsOfTwo = {
  aftersale_on_time_rate: { value: 0.5, low: 0.3, high: 0.7, ...oldTable },
  im_response_time: { value: 0.5, low: 0.3, high: 0.7, ...oldTable },
} as const satisfies Record<string, Weight>;

/** Service since 2026-07-14, likewise: 25/25/25/25 in 38 of 101 rows, 15 to 40 each in all of them. */
const anyIndustry: Weight = { value: 0.25, low: 0.15, high: 0.4, basis: 'unofficial', source: 'rule_0623' };
export const serviceWeightsOfFour = {
  im_response_time: anyIndustry,
  im_dissatisfaction_rate: anyIndustry,
  aftersale_review_time: anyIndustry,
  platform_help_rate: anyIndustry,
} as const satisfies Record<string, Weight>;
