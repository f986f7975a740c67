import * as z from 'zod/mini';
import { address, instant, name, printed } from './fields';
import { PLATFORM_IDS } from './ids';
import { OUTCOME_STATUSES, REASONS, VISIT_STATES } from './states';

export type { VisitState } from './states';

export const outcomeSchema = z.object({
  indicator: name,
  status: z.enum(OUTCOME_STATUSES),
  label: z.optional(printed),
  raw: z.optional(printed),
});
export type Outcome = z.infer<typeof outcomeSchema>;

export const reasonSchema = z.object({
  code: z.enum(REASONS),
  /** The indicator in question, where there is one. */
  indicator: z.optional(name),
  /** What was seen and what was expected, as text for the seller: `12`, `69–99`. */
  seen: z.optional(printed),
  expected: z.optional(printed),
});
export type Reason = z.infer<typeof reasonSchema>;

/** What became of the last look at one page: the panel's page states and page health live on it. */
export const visitSchema = z.object({
  platform: z.enum(PLATFORM_IDS),
  page: name,
  url: address,
  at: instant,
  state: z.enum(VISIT_STATES),
  reasons: z.array(reasonSchema).check(z.maxLength(50)),
  shopName: z.optional(name),
  outcomes: z.array(outcomeSchema).check(z.maxLength(300)),
});
export type Visit = z.infer<typeof visitSchema>;
