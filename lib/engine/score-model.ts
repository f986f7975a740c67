import * as z from 'zod/mini';
import { BASES, PLATFORM_IDS, UNITS } from '../records/ids';

const id = z.string().check(z.regex(/^[a-z][a-z0-9_]*$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const bilingual = z.strictObject({ zh: z.string(), en: z.string() });
const provenance = {
  basis: z.enum(BASES),
  /** Key of the model's `sources`. */
  source: z.string(),
};

/** A share, 0–1. `low` and `high` say how far it may be off; equal to `value` where it is official. */
const weightSchema = z.strictObject({
  value: z.number().check(z.minimum(0), z.maximum(1)),
  low: z.number().check(z.minimum(0), z.maximum(1)),
  high: z.number().check(z.minimum(0), z.maximum(1)),
  ...provenance,
});
export type Weight = z.infer<typeof weightSchema>;

/**
 * How far a curve may be off; both 0 where it is published or shown.
 * `spread`: points that the sub-score at one value may lie above or below the curve (90 % of shops).
 * `jump`: points by which the sub-score may leap at an edge that is not known.
 */
const doubt = {
  spread: z.number().check(z.minimum(0)),
  jump: z.number().check(z.minimum(0)),
};

/**
 * What a shop's own history says of a curve; only `calibrate` writes it.
 * `from`, `to`: the values that were seen (its support), in the indicator's unit; `days`: on how many days.
 * `covariance`: of the scores at the curve's points, row by row, in points²; 0 where tiers were seen on both sides.
 * `leap`: for lines that may be steps: how likely they are, and how many points one of them is.
 * `ofSum`: learnt from a printed sum, which tells what a curve's moves bring and not at which level it lies: a score of this
 * curve alone may lie outside the scale.
 * `edges`: for tiers, within which values each edge lies, in the order of `tiers`.
 */
const fitSchema = z.strictObject({
  from: z.number(),
  to: z.number(),
  days: z.int(),
  covariance: z.optional(z.array(z.number())),
  leap: z.optional(z.strictObject({ chance: z.number(), points: z.number() })),
  ofSum: z.optional(z.literal(true)),
  edges: z.optional(z.array(z.strictObject({ low: z.number(), high: z.number() }))),
});
export type CurveFit = z.infer<typeof fitSchema>;

/**
 * Value → sub-score.
 * `tiers`: best first; a value on an edge belongs to that tier (≥ edge where higher is better, ≤ where lower is);
 * a cliff is where the next tier begins. Below the last edge: `otherwise`.
 * `line`: straight between points, ascending in value; the end scores hold beyond the ends.
 * `identity`: the printed value is itself the score.
 */
const curveSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('tiers'),
    tiers: z.array(z.strictObject({ edge: z.number(), score: z.number() })).check(z.minLength(1)),
    otherwise: z.number(),
    fit: z.optional(fitSchema),
    ...doubt,
    ...provenance,
  }),
  z.strictObject({
    kind: z.literal('line'),
    points: z.array(z.strictObject({ value: z.number(), score: z.number() })).check(z.minLength(2)),
    fit: z.optional(fitSchema),
    ...doubt,
    ...provenance,
  }),
  z.strictObject({ kind: z.literal('identity'), ...doubt, ...provenance }),
]);
export type Curve = z.infer<typeof curveSchema>;

const indicatorSchema = z.strictObject({
  id,
  unit: z.enum(UNITS),
  better: z.enum(['higher', 'lower']),
  /** What-if control, in the indicator's unit; for scores also all that the scale allows. */
  range: z.strictObject({ min: z.number(), max: z.number(), step: z.number().check(z.positive()) }),
  windowDays: z.number().check(z.positive()),
  /** Days from the last one that it counts to the business day that it is printed for; the model's where absent. */
  lagDays: z.optional(z.int().check(z.minimum(0))),
  /** Share of its dimension. */
  weight: weightSchema,
  curve: curveSchema,
});
export type ModelIndicator = z.infer<typeof indicatorSchema>;

const dimensionSchema = z.strictObject({
  id,
  /** Id of the reading that carries the dimension's own score: `goods_score`. */
  score: id,
  /** Share of the total. */
  weight: weightSchema,
  min: z.number(),
  max: z.number(),
  /** Decimals of the score as the platform prints it. */
  decimals: z.int(),
  /** Empty where only the dimension's own score is known. */
  indicators: z.array(indicatorSchema),
});
export type Dimension = z.infer<typeof dimensionSchema>;

/** Small shops: with few orders and few bad events an indicator scores at least `score`. */
const floorSchema = z.strictObject({
  score: z.number(),
  /** Id of the reading that counts the valid orders. */
  orders: id,
  /** Applies to shops with fewer valid orders in the window than this. */
  ordersBelow: z.number(),
  /** And at most this many of what `count` says: bad events, or rated cases where few of them make a rate jumpy. */
  eventsAtMost: z.number(),
  count: z.enum(['numerator', 'denominator']),
  indicators: z.array(id),
  /** Shops of these industries or types do not have it; `forShop` decides, until then it only widens the band. */
  notFor: z.optional(z.strictObject({ industries: z.array(z.string()), shopTypes: z.array(z.string()) })),
  ...provenance,
});
export type Floor = z.infer<typeof floorSchema>;

/** Weights for one industry and shop type, by indicator id; they replace the model's own. */
const variantSchema = z.strictObject({
  industry: z.string(),
  shopType: z.string(),
  weights: z.record(z.string(), z.number()),
  /** How far each weight may be off; absent where the table is in force as it stands. */
  slack: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  ...provenance,
});

/** Points added to or taken from the weighted sum; `max` is the most that they can be, `null` where no cap is stated. */
const adjustmentSchema = z.strictObject({
  id,
  max: z.nullable(z.number()),
  /** What earns or costs them: points each time, and the cap of that scene. */
  scenes: z.array(
    z.strictObject({
      id,
      name: bilingual,
      each: z.number().check(z.positive()),
      max: z.number().check(z.positive()),
    }),
  ),
  ...provenance,
});
export type Adjustment = z.infer<typeof adjustmentSchema>;

/**
 * Ranked: what buyers see follows from the share of peers that the shop beats, so a better total need not move it. Only
 * places that pages showed are known.
 */
const standingSchema = z.strictObject({
  /** Id of the reading that carries the share of peers beaten, percent. */
  rank: id,
  /** Id of the reading that carries the stars. */
  stars: id,
  /** The fewest and the most stars there are. */
  min: z.number(),
  max: z.number(),
  /** Decimals of the stars as the platform prints them. */
  decimals: z.int(),
  /** Share of peers beaten → stars, as seen, ascending; whoever beats more peers never has fewer stars. */
  seen: z.array(z.strictObject({ rank: z.number().check(z.minimum(0), z.maximum(100)), stars: z.number() })),
  ...provenance,
});
export type Standing = z.infer<typeof standingSchema>;

/** When a business day's figures stand on the page: hour of the day, UTC+8, and as `lagDays` of an indicator for all of them. */
const updateSchema = z.strictObject({
  hour: z.optional(z.int().check(z.minimum(0), z.maximum(23))),
  lagDays: z.optional(z.int().check(z.minimum(0))),
  ...provenance,
});

/** How a model was fitted to a shop's history; only `calibrate` writes it. */
const calibrationSchema = z.strictObject({
  /** Business days that it was learnt from, first and last; `days` of them had figures. */
  from: day,
  until: day,
  days: z.int(),
  /** The rules seem to have changed on this day: nothing before it was used. */
  changedOn: z.optional(day),
});
export type Calibration = z.infer<typeof calibrationSchema>;

/** A platform's rule version as data. */
export const scoreModelSchema = z.strictObject({
  /** `douyin@2026-09-08`. */
  id: z.string(),
  /** `any` for a default that no platform published. */
  platform: z.enum([...PLATFORM_IDS, 'any']),
  name: bilingual,
  /** See DESIGN's three kinds: is the inside of a dimension known, hidden, or relative to peers? */
  kind: z.enum(['tiered', 'hidden', 'ranked']),
  /** First business day on which it holds. */
  validFrom: day,
  /** First business day on which it no longer holds. */
  validUntil: z.optional(day),
  scale: z.strictObject({ min: z.number(), max: z.number(), decimals: z.int() }),
  /** Id of the reading that carries the total. */
  total: id,
  dimensions: z.array(dimensionSchema).check(z.minLength(1)),
  bonus: z.optional(adjustmentSchema),
  deduction: z.optional(adjustmentSchema),
  update: z.optional(updateSchema),
  /**
   * Fewer valid orders (reading `orders`) than `formalOrders`: flat `growth` score, or `growthLow` after bad behaviour; no
   * score at all where the model has no `growth`.
   */
  stages: z.optional(
    z.strictObject({
      orders: id,
      formalOrders: z.number(),
      growth: z.optional(z.number()),
      growthLow: z.optional(z.number()),
      ...provenance,
    }),
  ),
  floors: z.array(floorSchema),
  variants: z.array(variantSchema),
  /** What consumers see: best first, `from` inclusive. */
  stars: z.array(z.strictObject({ from: z.number(), stars: z.number() })),
  /** Only where `kind` is ranked. */
  standing: z.optional(standingSchema),
  sources: z.record(z.string(), z.strictObject({ title: bilingual, url: z.optional(z.string()), date: z.string() })),
  calibration: z.optional(calibrationSchema),
});
export type ScoreModel = z.infer<typeof scoreModelSchema>;
