import type { Estimate, NoAnswer } from '../types';

/** What a seller reckons that moving one figure takes. */
export type Effort = {
  /** Cost of one unit of the figure (a percentage point, a second, an hour ...) towards better; any currency, not below 0. */
  readonly perUnit: number;
  /** Cost as soon as it is moved at all; 0 when left out. */
  readonly fixed?: number;
  /** Days until the new value shows; the figure's window when left out. */
  readonly days?: number;
  /** The furthest that is thought possible, in the figure's unit; as far as the model goes when left out. */
  readonly to?: number;
};

/** By id: indicators; a dimension's score, to move it as a whole; bonus or deduction. A bare number is the cost per unit. */
export type Efforts = Readonly<Record<string, Effort | number>>;

/** The score that a plan is to reach: that of the total or of one dimension, by the id of its reading. */
export type Aim = { readonly of: string; readonly score: number };

/** One figure moved, in the order of the model. */
export type Move = {
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
  /** Points of the total that it brings within its plan. */
  readonly gain: Estimate;
  readonly cost: number;
  /** Until it shows. */
  readonly days: number;
};

export type Plan = {
  readonly moves: readonly Move[];
  readonly cost: number;
  /** Until the last of its moves shows; 0 without any. */
  readonly days: number;
  /** Predicted score of what is aimed at, unrounded. */
  readonly total: Estimate;
  /** Whether the prediction reaches the target; of the safest plan, whether its low end does. */
  readonly reached: boolean;
};

export type Plans =
  | {
      readonly status: 'planned';
      /** Least cost; where it relies on what was learnt from a history, of what reaches in 90 of 100 cases, if anything does. */
      readonly cheapest: Plan;
      /** Fewest days, then least cost, as sure as the cheapest. */
      readonly fastest: Plan;
      /** Least cost such that the low end of the band reaches the target; all that can be done where nothing makes it sure. */
      readonly safest: Plan;
    }
  | { readonly status: 'already'; readonly total: Estimate }
  /** `best`: the highest prediction that can be had, none of its moves in vain. */
  | { readonly status: 'unreachable'; readonly best: Plan }
  | NoAnswer;
