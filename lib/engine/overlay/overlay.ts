import * as z from 'zod/mini';
import { atMost, between, instant } from '../../records/fields';

const id = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,63}$/));
const steps = <T extends z.core.$ZodType>(step: T) => z.array(step).check(z.minLength(1), atMost(100));

/** Who says so, when and why; every change keeps it. */
const said = {
  /** As the user calls themself; may be empty. */
  by: z.string().check(atMost(100)),
  at: instant,
  why: z.string().check(z.regex(/\S/), atMost(400)),
  url: z.optional(z.string().check(atMost(500))),
  /** `shown`: read off the platform's own page. `unofficial`: the user's estimate. */
  basis: z.enum(['shown', 'unofficial']),
};

const changeSchema = z.discriminatedUnion('change', [
  /** Share of a dimension in the total, or of an indicator in its dimension, 0–1. */
  z.strictObject({
    change: z.literal('weight'),
    of: id,
    value: z.number().check(between(0, 1)),
    /** How far it may be off; left out: not at all where shown, `slack.ts` where not. */
    slack: z.optional(z.number().check(between(0, 1))),
    ...said,
  }),
  /** Steps of an indicator, best first, as `Curve` has them. */
  z.strictObject({
    change: z.literal('tiers'),
    of: id,
    tiers: steps(z.strictObject({ edge: z.number(), score: z.number() })),
    otherwise: z.number(),
    ...said,
  }),
  /** A line through points, ascending in value, as `Curve` has it. */
  z.strictObject({
    change: z.literal('line'),
    of: id,
    points: steps(z.strictObject({ value: z.number(), score: z.number() })).check(z.minLength(2)),
    ...said,
  }),
  /** Fewer valid orders than this: no score, or a flat one. */
  z.strictObject({ change: z.literal('formal_orders'), value: z.number().check(between(0, 1e6)), ...said }),
  /** What buyers see, best first. */
  z.strictObject({
    change: z.literal('stars'),
    stars: steps(z.strictObject({ from: z.number(), stars: z.number() })),
    ...said,
  }),
]);
export type OverlayChange = z.infer<typeof changeSchema>;

/** A user's changes to one model. Where two change the same number the later in the list holds; both are kept. */
export const overlaySchema = z.strictObject({
  /** Id of the model that it changes. */
  model: z.string().check(z.regex(/\S/), atMost(100)),
  changes: z.array(changeSchema).check(atMost(200)),
});
export type Overlay = z.infer<typeof overlaySchema>;
