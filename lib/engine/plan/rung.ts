import * as z from 'zod/mini';
import { BASES } from '../../records/ids';

const id = z.string().check(z.regex(/^[a-z][a-z0-9_]*$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const bilingual = z.strictObject({ zh: z.string(), en: z.string() });

/** A score at which a right or a badge is won or lost. */
export const rungSchema = z.strictObject({
  id,
  /** Id of the reading that counts: the total, a dimension's score, a rank. */
  of: id,
  /** Held at this score and above, as printed. */
  score: z.number(),
  /** Counted over several days: their mean, or each of them. Absent: the score of the day. */
  days: z.optional(z.strictObject({ count: z.int().check(z.positive()), as: z.enum(['mean', 'each']) })),
  /** What one has from here on; of a risk, what threatens below. */
  name: bilingual,
  kind: z.enum(['right', 'badge', 'risk']),
  /** The shops that it is for; absent: all. */
  only: z.optional(bilingual),
  /** `official` where the platform's own text in force says so; else `unofficial`. */
  basis: z.enum(BASES),
  source: z.strictObject({ title: bilingual, url: z.optional(z.string()), date: z.string() }),
  /** First business day on which it is known to hold, and the first on which it no longer does. */
  validFrom: day,
  validUntil: z.optional(day),
});
export type Rung = z.infer<typeof rungSchema>;
