import * as z from 'zod/mini';
import { address, atMost, between, day, instant, name, platform, printed } from './fields';
import { UNITS } from './ids';
import { STAGES } from './states';

export type { Stage } from './states';

const number = z.number(); // zod 4 numbers are finite
const id = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,63}$/));

/** One indicator as read off a page. What the page does not show is absent, never 0. */
export const readingSchema = z.object({
  /** Platform-neutral snake_case id: `quality_return_rate`, `goods_score`, `total_score`. */
  indicator: id,
  /** The group it belongs to; empty for the total, bonus and deduction. */
  dimension: name,
  /** The label as the page prints it. */
  label: printed,
  /** The figure as the page prints it, unit included: `1.340 %`. */
  raw: printed,
  /** In the indicator's canonical unit; percent is 0–100. */
  value: number,
  unit: z.enum(UNITS),
  /** The indicator's own sub-score, where the page shows one. */
  score: z.optional(number),
  /** Share of its dimension (of the total for a dimension), 0–1, where the page shows it. */
  weight: z.optional(number.check(between(0, 1))),
  numerator: z.optional(number),
  denominator: z.optional(number),
  windowDays: z.optional(number.check(between(1, 366))),
  /** Signed change against the day before, in the indicator's unit, as the page prints it. */
  change: z.optional(number),
  /** Share of peers that the shop beats, percent, as the page prints it. */
  rank: z.optional(number),
});
export type Reading = z.infer<typeof readingSchema> & {
  /** The value as it was read, where the seller has corrected it. Never stored or sent: it comes when history is read. */
  seen?: number;
};

/** All readings of one page for one shop and one business day. */
export const snapshotSchema = z.object({
  platform,
  /** The platform's shop id; the shop's name where no id is shown. Never blank. */
  shopId: name.check(z.regex(/\S/)),
  shopName: name,
  /** Kind of page: `overview`, `detail`, `home` ... */
  page: id,
  /** Business day, UTC+8. */
  day,
  /** `page` when the page states the day, `capture` when it was taken from the clock. */
  dayFrom: z.enum(['page', 'capture']),
  capturedAt: instant,
  /** The page's own 更新时间, as printed. */
  updatedAt: z.optional(printed),
  url: address,
  stage: z.enum(STAGES),
  /** 考核行业, as printed. */
  industry: z.optional(printed),
  readings: z.array(readingSchema).check(atMost(200)),
});
export type Snapshot = Omit<z.infer<typeof snapshotSchema>, 'readings'> & { readings: Reading[] };
