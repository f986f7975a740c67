/** The words that records use, without their schemas: what only reads records needs no validator. */

/** `formal` a score is computed; `growth` a flat score for small shops; `no_score` the page says there is none. */
export const STAGES = ['formal', 'growth', 'no_score'] as const;
export type Stage = (typeof STAGES)[number];

/** The four ends of a figure. All are shown; none is 0. */
export const OUTCOME_STATUSES = ['read', 'no_data', 'not_understood', 'not_found'] as const;
export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];

/** Why a snapshot was not stored. Each has a sentence in `lib/i18n` that says what to do. */
export const REASONS = [
  'shop_unknown', // no shop name or id on the page
  'shop_switching', // the figures are still those of the shop before
  'total_mismatch', // the total lies outside its dimensions, bonus and deduction
  'rate_mismatch', // a rate differs from its numerator / denominator
  'clock_behind', // the machine's clock is behind the last look that was stored, and the day depends on it
  'clock_before_page', // the machine's clock is behind the day that the page itself states
] as const;
export type ReasonCode = (typeof REASONS)[number];

/**
 * `read` figures were stored · `loading` the page has not filled in yet · `logged_out` a sign-in page ·
 * `no_score` the platform shows no score for this shop · `changed` a score page whose labels are gone ·
 * `held_back` figures contradict themselves and were not stored, see the visit's reasons.
 */
export const VISIT_STATES = ['read', 'loading', 'logged_out', 'no_score', 'changed', 'held_back'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** The id of the shop in a held snapshot whose page named none; never stored in the history. */
export const UNKNOWN_SHOP = 'unknown';

/** Where a figure stands, seen from its label. `same`: in the same text or line box. */
export const SIDES = ['same', 'right', 'below', 'left', 'above'] as const;
export type Side = (typeof SIDES)[number];
