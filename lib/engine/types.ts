import type { Basis, Bilingual } from '../records/ids';

/**
 * What is known of one indicator: its value, and the sub-score, weight and counts that the page shows beside it.
 * A stored reading is one. A bare number is a value and nothing else.
 */
export type Figure =
  | number
  | {
      readonly value: number;
      readonly score?: number | undefined;
      readonly weight?: number | undefined;
      readonly numerator?: number | undefined;
      readonly denominator?: number | undefined;
    };

/** Indicator id → figure. Dimension scores, total, bonus and deduction stand in it under their own ids. Absent means not read. */
export type Values = Readonly<Record<string, Figure | undefined>>;

/** Indicator id → new value in the indicator's unit. A dimension's score, bonus and deduction can be changed under their ids. */
export type Changes = Readonly<Record<string, number>>;

/** `low` and `high` are a 90 % band; all three are equal where the answer is exact. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number; readonly basis: Basis };

/** Points of the total that one indicator brings (or that its change brings). */
export type Contribution = {
  readonly indicator: string;
  readonly dimension: string;
  readonly points: Estimate;
  /** Sub-score on the dimension's scale; of a curve that was learnt from a sum it may lie outside (`fit.ofSum`). */
  readonly score: Estimate;
  /** Share of the total, 0–1. */
  readonly weight: Estimate;
};

/**
 * What can keep the engine from a number. `no_score`: too few valid orders; the platform then shows a flat score or none,
 * which no indicator moves (the model's `stages` say which).
 */
export type NoAnswer =
  | { readonly status: 'incomplete'; readonly missing: readonly string[] }
  | { readonly status: 'no_score'; readonly orders: number | undefined };

export type Evaluation =
  | {
      readonly status: 'scored';
      /** Unrounded, clamped to the scale. */
      readonly total: Estimate;
      /** Rounded as the platform prints it. */
      readonly shown: number;
      readonly dimensions: readonly { readonly id: string; readonly score: Estimate; readonly weight: Estimate }[];
      /** Of the indicators that were read. Sum of `points.value` + `adjustments` = `total.value`, to 1e-9. */
      readonly contributions: readonly Contribution[];
      /** Bonus, deduction, and what clamping or a hidden inside leaves over, by name. */
      readonly adjustments: readonly {
        readonly id: 'bonus' | 'deduction' | 'unexplained' | 'clamp';
        readonly points: number;
      }[];
    }
  | NoAnswer;

export type Simulation =
  | {
      readonly status: 'simulated';
      /** shown + (model after − model now), clamped, unrounded. */
      readonly total: Estimate;
      readonly change: Estimate;
      /** Those whose score is known or can be computed. */
      readonly dimensions: readonly { readonly id: string; readonly before: number; readonly after: Estimate }[];
      /** What each changed indicator brought; the values sum to `change.value`, to 1e-9. */
      readonly parts: readonly { readonly indicator: string; readonly points: Estimate }[];
      /** Changes to values that the shop's history has never shown: there a fitted curve is the model's guess. */
      readonly beyond: readonly string[];
    }
  | NoAnswer;

/** How far a fix can move an indicator. Relative moves (by −0.2: a fifth lower) are our assumption and said to be so. */
export type Effect =
  | { readonly indicator: string; readonly kind: 'relative'; readonly by: number }
  | { readonly indicator: string; readonly kind: 'to'; readonly value: number }
  | { readonly indicator: string; readonly kind: 'add'; readonly by: number };

/** Something the seller can do. */
export type Fix = {
  readonly id: string;
  /** Imperative: what to do. */
  readonly title: Bilingual;
  /** How, in one or two sentences. */
  readonly how: Bilingual;
  /** Empty where it moves nothing that the platform scores. */
  readonly effects: readonly Effect[];
  readonly effort: 'low' | 'medium' | 'high';
  /** Days until the figure begins to move, and until the whole window has turned over. */
  readonly firstDays: number;
  readonly fullDays: number;
  /** Why it is believed to work: the rule's own text, a public source, or our judgement. */
  readonly evidence: {
    readonly basis: 'rule' | 'source' | 'judgement';
    readonly note: Bilingual;
    readonly url?: string;
  };
  readonly risk?: Bilingual;
  /** Which seed measures it answers: `000/1.1` is table 1, row 1 of seed 000. */
  readonly seeds: readonly string[];
};

/** What a seller must not do, and what it costs. */
export type Avoid = {
  readonly id: string;
  readonly title: Bilingual;
  readonly penalty: Bilingual;
  readonly instead: Bilingual;
  readonly source: { readonly title: string; readonly url?: string };
  readonly seeds: readonly string[];
};

export type RankedFix = {
  readonly fix: Fix;
  /** Points of the total; undefined where none of its indicators was read or scored. */
  readonly gain: Estimate | undefined;
  /** The values the gain was computed with. */
  readonly changes: Changes;
};
