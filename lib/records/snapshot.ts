import * as z from 'zod/mini';
import { PLATFORM_IDS, UNITS } from './ids';

const text = z.string().check(z.maxLength(400));
const number = z.number(); // zod 4 numbers are finite
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const id = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,63}$/));

/** One indicator as read off a page. What the page does not show is absent, never 0. */
export const readingSchema = z.strictObject({
  /** Platform-neutral snake_case id: `quality_return_rate`, `goods_score`, `total_score`. */
  indicator: id,
  /** The group it belongs to; empty for the total, bonus and deduction. */
  dimension: z.string().check(z.maxLength(40)),
  /** The label as the page prints it. */
  label: text,
  /** The figure as the page prints it, unit included: `1.340 %`. */
  raw: text,
  /** In the indicator's canonical unit; percent is 0–100. */
  value: number,
  unit: z.enum(UNITS),
  /** The indicator's own sub-score, where the page shows one. */
  score: z.optional(number),
  /** Share of its dimension (of the total for a dimension), 0–1, where the page shows it. */
  weight: z.optional(number.check(z.minimum(0), z.maximum(1))),
  numerator: z.optional(number),
  denominator: z.optional(number),
  windowDays: z.optional(number.check(z.positive())),
  /** Signed change against the day before, in the indicator's unit, as the page prints it. */
  change: z.optional(number),
  /** Share of peers that the shop beats, percent, as the page prints it. */
  rank: z.optional(number),
});
export type Reading = z.infer<typeof readingSchema>;

/** `formal` a score is computed; `growth` a flat score for small shops; `no_score` the page says there is none. */
export const STAGES = ['formal', 'growth', 'no_score'] as const;
export type Stage = (typeof STAGES)[number];

/** All readings of one page for one shop and one business day. */
export const snapshotSchema = z.strictObject({
  platform: z.enum(PLATFORM_IDS),
  /** The platform's shop id; the shop's name where no id is shown. */
  shopId: z.string().check(z.minLength(1), z.maxLength(100)),
  shopName: z.string().check(z.maxLength(100)),
  /** Kind of page: `overview`, `detail`, `home` ... */
  page: id,
  /** Business day, UTC+8. */
  day,
  /** `page` when the page states the day, `capture` when it was taken from the clock. */
  dayFrom: z.enum(['page', 'capture']),
  /** ISO 8601 with offset. */
  capturedAt: z.iso.datetime({ offset: true }),
  /** The page's own 更新时间, as printed. */
  updatedAt: z.optional(text),
  /** Origin and path; never the query, which may carry tokens. */
  url: z.string().check(z.maxLength(500)),
  stage: z.enum(STAGES),
  /** 考核行业, as printed. */
  industry: z.optional(text),
  readings: z.array(readingSchema).check(z.maxLength(200)),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
