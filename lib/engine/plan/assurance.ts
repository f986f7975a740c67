/** How surely the learnt edges that a plan relies on are to be passed. */
export type Assurance = {
  /**
   * How far to go for one, two, three ... edges to be passed all together as surely, in standard deviations: the normal
   * quantiles of p^(1/n) (Šidák).
   */
  readonly passed: readonly number[];
};

/** Standard deviations from an estimate to the end of its 90 % band. */
export const TO_END = 1.645;

/** In 95 of 100 cases. */
export const SAFE: Assurance = { passed: [TO_END, 1.955, 2.121, 2.234, 2.319, 2.386, 2.442, 2.49] };

/** In 90 of 100: what every plan is to hold where something can. */
export const LIKELY: Assurance = { passed: [1.282, 1.632, 1.818, 1.943, 2.037, 2.11, 2.171, 2.223] };
