import * as z from 'zod/mini';
import { PLATFORM_IDS } from './ids';

/** The four ends of a figure. All are shown; none is 0. */
export const OUTCOME_STATUSES = ['read', 'no_data', 'not_understood', 'not_found'] as const;
export const outcomeSchema = z.strictObject({
  indicator: z.string().check(z.maxLength(64)),
  status: z.enum(OUTCOME_STATUSES),
  label: z.optional(z.string().check(z.maxLength(400))),
  raw: z.optional(z.string().check(z.maxLength(400))),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** Why a snapshot was not stored. Each has a sentence in `lib/i18n` that says what to do. */
export const REASONS = [
  'shop_unknown', // no shop name or id on the page
  'shop_ambiguous', // the header names one shop, the page another
  'shop_switching', // the figures are still those of the shop before
  'total_mismatch', // the total lies outside its dimensions, bonus and deduction
  'rate_mismatch', // a rate differs from its numerator / denominator
  'out_of_range', // a figure outside what its unit allows
  'change_mismatch', // the page's own change contradicts yesterday's record
] as const;
export const reasonSchema = z.strictObject({
  code: z.enum(REASONS),
  /** The indicator in question, where there is one. */
  indicator: z.optional(z.string().check(z.maxLength(64))),
  /** What was seen and what was expected, as text for the seller: `12`, `69–99`. */
  seen: z.optional(z.string().check(z.maxLength(400))),
  expected: z.optional(z.string().check(z.maxLength(400))),
});
export type Reason = z.infer<typeof reasonSchema>;

/**
 * `read` figures were stored · `loading` the page has not filled in yet · `logged_out` a sign-in page ·
 * `no_score` the platform shows no score for this shop · `changed` a score page whose labels are gone ·
 * `held_back` figures contradict themselves and were not stored, see `reasons`.
 */
export const VISIT_STATES = ['read', 'loading', 'logged_out', 'no_score', 'changed', 'held_back'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** What became of the last look at one page: the panel's page states and page health live on it. */
export const visitSchema = z.strictObject({
  platform: z.enum(PLATFORM_IDS),
  page: z.string().check(z.maxLength(64)),
  /** Origin and path. */
  url: z.string().check(z.maxLength(500)),
  at: z.iso.datetime({ offset: true }),
  state: z.enum(VISIT_STATES),
  reasons: z.array(reasonSchema).check(z.maxLength(50)),
  shopName: z.optional(z.string().check(z.maxLength(100))),
  outcomes: z.array(outcomeSchema).check(z.maxLength(300)),
});
export type Visit = z.infer<typeof visitSchema>;
