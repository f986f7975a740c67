import type { Curve } from '../../../engine/score-model';

/*
 * Thresholds are set per industry and shown only on the page. The only ones known are those of one shop of an unknown
 * industry (source screens_2026_02). For it the edges of 100, 70 and 60 are known; 90 and 80 lie somewhere between 100
 * and 70 and are spaced evenly here.
 */

/** Another industry's tier at the same value is taken to differ by up to two steps of ten. */
const OTHER_INDUSTRY = { spread: 20, jump: 10, basis: 'unofficial', source: 'screens_2026_02' } as const;

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
