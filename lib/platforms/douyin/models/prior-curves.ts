import type { Curve } from '../../../engine/score-model';

/*
 * Priors for indicators whose tiers were never seen, and for all of them since 2026-09-08, when the inside of a dimension
 * ceased to be published. No cliffs: an invented one would mislead more than none.
 *
 * Each is the average of a base curve over industries whose edges lie anywhere between half and twice as far from the
 * perfect value (5 stars, 100 %, or 0). The base is a straight line through the tiers of `stepCurves` (100, 70 and the edge
 * of 50), or a guess, as noted. The points reproduce that average within 1.5 points; `spread` is how far nine industries in
 * ten then lie from it. `tests/platforms/prior-curves.test.ts` computes it again.
 */
const PRIOR = { kind: 'line', spread: 25, jump: 10, basis: 'unofficial' } as const;

export const priorCurves = {
  goods_rating: {
    ...PRIOR,
    points: [
      { value: 4.136, score: 50 },
      { value: 4.343, score: 53 },
      { value: 4.522, score: 61 },
      { value: 4.68, score: 75 },
      { value: 4.835, score: 96 },
      { value: 4.896, score: 100 },
    ],
    spread: 35,
    source: 'screens_2026_02',
  },
  quality_return_rate: {
    ...PRIOR,
    points: [
      { value: 0.13, score: 100 },
      { value: 0.325, score: 95 },
      { value: 0.837, score: 71 },
      { value: 1.2, score: 61 },
      { value: 1.83, score: 53 },
      { value: 2.62, score: 50 },
    ],
    source: 'screens_2026_02',
  },
  /** Guessed: 8 h → 100, 48 h → 50. Only known: 5.57 h goes with a logistics score of 99. */
  pickup_time: {
    ...PRIOR,
    points: [
      { value: 4, score: 100 },
      { value: 10.7, score: 95 },
      { value: 29.6, score: 71 },
      { value: 43.4, score: 61 },
      { value: 66.6, score: 53 },
      { value: 96, score: 50 },
    ],
    source: 'page_2026_09',
  },
  delivery_on_time_rate: {
    ...PRIOR,
    points: [
      { value: 58.7, score: 50 },
      { value: 71.7, score: 53 },
      { value: 80.3, score: 60 },
      { value: 85.8, score: 70 },
      { value: 94.06, score: 96 },
      { value: 96.67, score: 100 },
    ],
    spread: 30,
    source: 'screens_2026_02',
  },
  /** From 发货物流品退率, which it replaced: another cause of returns over the same orders. */
  damage_return_rate: {
    ...PRIOR,
    points: [
      { value: 0.013, score: 100 },
      { value: 0.0369, score: 97 },
      { value: 0.175, score: 71 },
      { value: 0.27, score: 60 },
      { value: 0.433, score: 53 },
      { value: 0.668, score: 50 },
    ],
    source: 'screens_2026_02',
  },
  im_response_time: {
    ...PRIOR,
    points: [
      { value: 7.5, score: 100 },
      { value: 25.4, score: 96 },
      { value: 108, score: 71 },
      { value: 160, score: 61 },
      { value: 249, score: 53 },
      { value: 360, score: 50 },
    ],
    source: 'screens_2026_02',
  },
  /** Guessed: 2 h → 100, 24 h → 50. Only known: 1.7712 h scored 100. */
  aftersale_review_time: {
    ...PRIOR,
    points: [
      { value: 1, score: 100 },
      { value: 3.26, score: 96 },
      { value: 13.9, score: 71 },
      { value: 20.9, score: 61 },
      { value: 32.6, score: 53 },
      { value: 48, score: 50 },
    ],
    source: 'page_2026_08',
  },
  /** Guessed: 5 % → 100, 35 % → 50. Only known: 11.1111 % scored 90. */
  im_dissatisfaction_rate: {
    ...PRIOR,
    points: [
      { value: 2.5, score: 100 },
      { value: 7.14, score: 95 },
      { value: 21.4, score: 71 },
      { value: 31.5, score: 61 },
      { value: 48.5, score: 53 },
      { value: 70, score: 50 },
    ],
    source: 'page_2026_08',
  },
  /** Guessed: 0.2 % → 100, 1.2 % → 50. Only known: 0.3937 % scored 90. */
  platform_help_rate: {
    ...PRIOR,
    points: [
      { value: 0.1, score: 100 },
      { value: 0.264, score: 95 },
      { value: 0.741, score: 71 },
      { value: 1.08, score: 61 },
      { value: 1.67, score: 53 },
      { value: 2.4, score: 50 },
    ],
    source: 'page_2026_08',
  },
} as const satisfies Record<string, Curve>;
