import * as z from 'zod/mini';
import { atMost, day, instant, name, platform } from './fields';

// What a seller adds to the history by hand. None of it is a reading: what was seen stays as it was seen.

const ofShop = { platform, shopId: name };
const id = z.string().check(z.regex(/^[a-z0-9-]{8,40}$/));
const indicator = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,63}$/));
const text = z.string().check(z.minLength(1), atMost(400));
const finite = z.number();

/** What happened on a business day: 换快递, 大促. */
export const noteSchema = z.object({ ...ofShop, day, id, text, at: instant });
export type Note = z.infer<typeof noteSchema>;

/** A figure of a day that was read wrong: what it was in truth, in the indicator's unit; null where it was none at all. */
export const correctionSchema = z.object({ ...ofShop, day, indicator, value: z.nullable(finite), at: instant });
export type Correction = z.infer<typeof correctionSchema>;

/** A fix that the seller has taken on. */
export const todoSchema = z.object({
  ...ofShop,
  id,
  /** Id of the fix. */
  fix: name,
  /** First day on which it is done. */
  start: day,
  /** Days until it shows, as the fix says. */
  daysToEffect: z.int(),
  /** The figures that it is to move, with what they were and what they are to become, in their units. */
  expected: z.array(z.object({ indicator, from: finite, to: finite })).check(atMost(20)),
  /** Points of the total that were predicted for it, as a 90 % band; absent where there was no prediction. */
  gain: z.optional(z.object({ value: finite, low: finite, high: finite })),
  /** The total on the day it was taken on. */
  total: z.optional(finite),
  done: z.boolean(),
  at: instant,
});
export type Todo = z.infer<typeof todoSchema>;

/** A what-if kept under a name. */
export const savedScenarioSchema = z.object({
  ...ofShop,
  id,
  name: z.string().check(z.minLength(1), atMost(60)),
  /** Values by indicator, in their units. */
  changes: z.record(indicator, finite),
  at: instant,
});
export type SavedScenario = z.infer<typeof savedScenarioSchema>;
