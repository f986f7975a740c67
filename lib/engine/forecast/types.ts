import type { Basis } from '../../records/ids';
import type { Estimate, NoAnswer } from '../types';

/** One day ahead. */
export type ForecastDay = {
  /** Business day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Points, unrounded. */
  readonly total: Estimate;
  readonly dimensions: readonly { readonly id: string; readonly score: Estimate }[];
  /** In the indicator's unit. A dimension's own score stands here where nothing inside it was read. */
  readonly indicators: readonly { readonly id: string; readonly value: Estimate }[];
};

/** When a total is reached: `likely` by the estimate itself, between `earliest` and `latest` by the band. */
export type Reached = {
  readonly target: number;
  readonly earliest: string | undefined;
  readonly likely: string | undefined;
  readonly latest: string | undefined;
};

export type Forecast =
  | {
      readonly status: 'forecast';
      /** Last business day read; the first day ahead is the next. */
      readonly from: string;
      /** Total that it starts from. */
      readonly start: Estimate;
      /** When nothing is done: the days to come are like those of late. */
      readonly doNothing: readonly ForecastDay[];
      /** Under the scenario; the same path where it changes nothing. */
      readonly days: readonly ForecastDay[];
      /** Back at the best total of the last 30 days; absent where the shop is there. */
      readonly recovery: Reached | undefined;
      /** When a change made today shows for the first time. */
      readonly shows: Shows;
      /** Figures of the model that were not read: taken to stay as they are. */
      readonly notRead: readonly string[];
    }
  | { readonly status: 'no_history' }
  | NoAnswer;

/** `day`: the first business day whose figures a change made on the day after the history can move. */
export type Shows = {
  readonly day: string;
  /** Hour of the day, UTC+8, at which the platform updates; undefined where not known. */
  readonly hour: number | undefined;
  readonly basis: Basis;
};
