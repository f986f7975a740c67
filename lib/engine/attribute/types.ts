import type { ScoreModel } from '../score-model';
import type { Estimate, NoAnswer, Values } from '../types';
import type { Noise } from './noise-of';

/** One day of a shop, with the rules in force on it. `day` is `YYYY-MM-DD`, where it is known. */
export type Moment = { readonly model: ScoreModel; readonly values: Values; readonly day?: string | undefined };

/**
 * What a part of a change stands for.
 * `indicator`: the move of one indicator, or of a dimension's score where nothing inside it is modelled.
 * `rule`: other weights, curves or scale. `bonus`, `deduction`: points added or taken.
 * `unexplained`: what neither the figures that were read nor rounding account for.
 * `rounding`: what the platform's printed digits hide.
 */
export type PartKind = 'indicator' | 'rule' | 'bonus' | 'deduction' | 'unexplained' | 'rounding';

/** Points of the total that one cause brought. */
export type AttributionPart = {
  readonly kind: PartKind;
  /** Id of the figure that moved; of `rule`, `unexplained` and `rounding` the kind itself. */
  readonly indicator: string;
  /** The dimension it lies in; absent where it is not of one. */
  readonly dimension?: string | undefined;
  readonly points: Estimate;
  /** The figure's own values, in its unit; absent where it has none. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Whether the figure's move is more than chance; absent where no counts were read. */
  readonly noise?: Noise | undefined;
};

export type Attribution =
  | {
      readonly status: 'attributed';
      readonly from: string | undefined;
      readonly to: string | undefined;
      /** Totals as shown, or the model's where the page shows none. */
      readonly before: number;
      readonly after: number;
      /** after − before. */
      readonly change: number;
      /** The `points.value` sum to `change`, to 1e-9. Largest first; then unexplained, then rounding, which is always there. */
      readonly parts: readonly AttributionPart[];
      /**
       * The part that did most in the direction of the change, or of all parts together where the total stands still; neither
       * unexplained nor rounding.
       */
      readonly cause: AttributionPart | undefined;
      /** Scores as shown or computed; undefined where neither is possible. */
      readonly dimensions: readonly {
        readonly id: string;
        readonly before: number | undefined;
        readonly after: number | undefined;
      }[];
    }
  /** `when`: which of the two moments gives no number. */
  | (NoAnswer & { readonly when: 'before' | 'after' });
