import type { Curve } from '../../../engine/score-model';

/*
 * The real curves are steps that differ by main category and are printed in 千牛; none is public. These lines go through
 * the few points that two pages showed, and what they do beyond them is a guess: hence the wide spread. The sub-score that
 * the page prints always comes first.
 */
const LINE = { kind: 'line', spread: 0.8, jump: 0.5, basis: 'unofficial' } as const;

/** A line from 5 points to 3. */
function line(five: number, three: number, source: string): Curve {
  const ends = [
    { value: five, score: 5 },
    { value: three, score: 3 },
  ];
  return { ...LINE, points: ends.sort((a, b) => a.value - b.value), source };
}

export const curves = {
  /** 0.2105 % scored 5.0; 1.2441 % and 97.91 % good reviews together about 4.51. */
  negative_feedback_rate: line(0.21, 3.8, 'page_2026_08'),
  /** 100 % scored 5.0. */
  good_review_rate: line(100, 80, 'page_2026_08'),
  /** 100 % scored 5.0. */
  pickup_on_time_rate: line(100, 80, 'page_2026_04'),
  /** 49.28 h and 100 % pick-up together scored 4.96. */
  delivery_time: line(45, 111, 'page_2026_08'),
  /** 85 % scored 4.0. */
  reply_rate_3min: line(100, 70, 'page_2026_04'),
  /** With the next two (94.56 %, 10.52 h, 0 %) and 99.85 % replies: 4.86. */
  im_satisfaction_rate: line(100, 70, 'page_2026_08'),
  refund_time: line(6, 54, 'page_2026_08'),
  platform_help_rate: line(0, 1, 'page_2026_08'),
  quality_return_rate: line(0.1, 2, 'guess'),
  bad_review_rate: line(0.1, 2, 'guess'),
  logistics_exception_rate: line(0, 2, 'guess'),
} as const satisfies Record<string, Curve>;
