import * as z from 'zod/mini';
import { address, name, platform, printed } from './fields';
import { UNITS } from './ids';
import { SIDES } from './states';

export { SIDES, type Side } from './states';

/**
 * A figure that the seller has pointed at: which label it stands beside, and what it is. Nothing in it is a class, a path
 * or a figure, so it survives a redesign and may be shared.
 */
export const taughtRuleSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{8,40}$/)),
  platform,
  /** Where it was taught. There it is read whatever else the page shows; elsewhere only from a board. */
  path: z.optional(address),
  /** A known indicator, or one of the seller's own: `own_` and some letters. */
  indicator: z.string().check(z.regex(/^[a-z][a-z0-9_]{0,63}$/)),
  /** What the seller calls it. */
  name,
  unit: z.enum(UNITS),
  /** As printed, white space dropped. */
  label: printed,
  side: z.enum(SIDES),
  /** The heading over it, where the same label stands under several. */
  under: z.optional(printed),
});
export type TaughtRule = z.infer<typeof taughtRuleSchema>;
