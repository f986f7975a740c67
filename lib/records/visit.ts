import * as z from 'zod/mini';
import { address, atMost, instant, name, platform, printed } from './fields';
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

/** A label that has come where a known one stood, and is likely its new name. The seller is asked once. */
export const successorSchema = z.object({
  indicator: name,
  /** As the page prints it now. */
  label: printed,
  /** The figure beside it, as printed. */
  raw: printed,
});
export type Successor = z.infer<typeof successorSchema>;

/** What became of the last look at one page: the panel's page states and page health live on it. */
export const visitSchema = z.object({
  platform,
  page: name,
  url: address,
  at: instant,
  state: z.enum(VISIT_STATES),
  reasons: z.array(reasonSchema).check(atMost(50)),
  shopName: z.optional(name),
  outcomes: z.array(outcomeSchema).check(atMost(300)),
  successors: z.optional(z.array(successorSchema).check(atMost(20))),
  /** The last look at this kind of page that was stored, in the page's order; kept while later looks fail. */
  lastRead: z.optional(z.object({ at: instant, outcomes: z.array(outcomeSchema).check(atMost(300)) })),
});
export type Visit = z.infer<typeof visitSchema>;
