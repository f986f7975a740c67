import type { Curve } from '../../../engine/score-model';

/*
 * Thresholds are set per industry and shown only on the page. The only ones known are those of one shop of an unknown
 * industry (source screens_2026_02). For it the edges of 100, 70 and 60 are known; 90 and 80 lie somewhere between 100
 * and 70 and are spaced evenly here.
 */

/** Another industry's tier at the same value is taken to differ by up to two steps of ten. */
const OTHER_INDUSTRY = { spread: 20, jump: 10, basis: 'unofficial', source: 'screens_2026_02' } as const;

/** Where not even one shop's tiers are known: up to half of the scale of 50 to 100. */
const HARDLY_KNOWN = { spread: 25, jump: 10, basis: 'unofficial' } as const;

function tiers(at100: number, at90: number, at80: number, at70: number, at60: number): Curve {
  return {
    kind: 'tiers',
    tiers: [
      { edge: at100, score: 100 },
      { edge: at90, score: 90 },
      { edge: at80, score: 80 },
      { edge: at70, score: 70 },
      { edge: at60, score: 60 },
    ],
    otherwise: 50,
    ...OTHER_INDUSTRY,
  };
}

/** Sub-scores until 2026-09-07: 50, 60, 70, 80, 90 or 100. */
export const stepCurves = {
  goods_rating: tiers(4.791, 4.7407, 4.6903, 4.64, 4.568),
  quality_return_rate: tiers(0.26, 0.5225, 0.785, 1.0475, 1.31), // 80 and 70 spaced too: only 100 and 60 were seen
  delivery_on_time_rate: tiers(93.34, 91.08, 88.82, 86.56, 79.33),
  logistics_return_rate: tiers(0.026, 0.0773, 0.1287, 0.18, 0.334),
  im_response_time: tiers(15, 50, 85, 120, 180),
  aftersale_on_time_rate: tiers(89.04, 87.86, 86.67, 85.49, 79.71),
} as const;

/** The printed average is itself the score (R0507, R0714). */
export const pickupScoreCurve: Curve = {
  kind: 'identity',
  spread: 0,
  jump: 0,
  basis: 'official',
  source: 'rule_0507',
};

/**
 * Indicators scored since 2026-07-14 whose tiers were never seen, but for one point each (1.7712 h → 100, 11.1111 % → 90,
 * 0.3937 % → 90). Straight lines, because an invented cliff would mislead more than none.
 */
export const serviceCurves = {
  aftersale_review_time: {
    kind: 'line',
    points: [
      { value: 2, score: 100 },
      { value: 24, score: 50 },
    ],
    ...HARDLY_KNOWN,
    source: 'page_2026_08',
  },
  im_dissatisfaction_rate: {
    kind: 'line',
    points: [
      { value: 5, score: 100 },
      { value: 11.1111, score: 90 },
      { value: 35, score: 50 },
    ],
    ...HARDLY_KNOWN,
    source: 'page_2026_08',
  },
  platform_help_rate: {
    kind: 'line',
    points: [
      { value: 0.2, score: 100 },
      { value: 0.3937, score: 90 },
      { value: 1.2, score: 50 },
    ],
    ...HARDLY_KNOWN,
    source: 'page_2026_08',
  },
} as const satisfies Record<string, Curve>;

/**
 * Since 2026-09-08 the inside of a dimension is not published. These are straight lines through the last known tiers, a
 * guess. Whether steps remain inside is not known either, so a leap of half a step is reckoned with.
 */
const SINCE_SEPTEMBER = { ...HARDLY_KNOWN, jump: 5 } as const;

export const hiddenCurves = {
  goods_rating: {
    kind: 'line',
    points: [
      { value: 4.568, score: 50 },
      { value: 4.64, score: 70 },
      { value: 4.791, score: 100 },
    ],
    ...SINCE_SEPTEMBER,
    source: 'screens_2026_02',
  },
  quality_return_rate: {
    kind: 'line',
    points: [
      { value: 0.26, score: 100 },
      { value: 1.31, score: 50 },
    ],
    ...SINCE_SEPTEMBER,
    source: 'screens_2026_02',
  },
  /** Only known: 5.57 h goes with a logistics score of 99. */
  pickup_time: {
    kind: 'line',
    points: [
      { value: 6, score: 100 },
      { value: 48, score: 50 },
    ],
    ...SINCE_SEPTEMBER,
    source: 'page_2026_09',
  },
  delivery_on_time_rate: {
    kind: 'line',
    points: [
      { value: 79.33, score: 50 },
      { value: 86.56, score: 70 },
      { value: 93.34, score: 100 },
    ],
    ...SINCE_SEPTEMBER,
    source: 'screens_2026_02',
  },
  /** Of 发货物流品退率, which it replaced; another cause of returns over the same orders. */
  damage_return_rate: {
    kind: 'line',
    points: [
      { value: 0.026, score: 100 },
      { value: 0.18, score: 70 },
      { value: 0.334, score: 50 },
    ],
    ...SINCE_SEPTEMBER,
    source: 'screens_2026_02',
  },
  im_response_time: {
    kind: 'line',
    points: [
      { value: 15, score: 100 },
      { value: 120, score: 70 },
      { value: 180, score: 50 },
    ],
    ...SINCE_SEPTEMBER,
    source: 'screens_2026_02',
  },
  aftersale_review_time: { ...serviceCurves.aftersale_review_time, ...SINCE_SEPTEMBER },
  im_dissatisfaction_rate: { ...serviceCurves.im_dissatisfaction_rate, ...SINCE_SEPTEMBER },
  platform_help_rate: { ...serviceCurves.platform_help_rate, ...SINCE_SEPTEMBER },
} as const satisfies Record<string, Curve>;
