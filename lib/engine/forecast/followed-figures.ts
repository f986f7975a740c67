import type { DayValues } from '../day-values';
import { limitsOf, type Measure } from '../read-figure';
import type { ModelIndicator, ScoreModel } from '../score-model';
import { dayNumber } from './day-number';
import type { Window } from './ledger';
import type { Tracked } from './score-path';
import { type Series, seriesOf } from './series';

/** A figure of the model with its history. */
export type Followed = Tracked & {
  readonly measure: Measure;
  readonly window: Window;
  readonly series: Series;
};

/** Platforms print scores of the last 30 days (facts, all of them); what a dimension's own score counts is not said. */
const USUAL_WINDOW = 30;

/** Where a model does not say. Tmall's windows end 0 to 10 days before the page's day, half of them within 1 (facts). */
const UNKNOWN_LAG = { least: 0, likely: 1, most: 10 };

/**
 * The figures of a model that can be followed: its indicators that were read, and the own scores of dimensions of which
 * nothing inside was.
 *
 * @param history with at least one day
 */
export function followedFigures(
  model: ScoreModel,
  history: readonly DayValues[],
): { readonly followed: readonly Followed[]; readonly notRead: readonly string[] } {
  const followed: Followed[] = [];
  const notRead: string[] = [];
  const last = dayNumber(history[history.length - 1]!.day);
  const follow = (measure: Measure, dimension: number, window: Window): boolean => {
    const series = seriesOf(history, measure);
    const latest = series.seen[series.seen.length - 1];
    if (latest === undefined || latest.day <= last - window.windowDays) return false;
    const { min, max } = limitsOf(measure);
    followed.push({ id: measure.id, dimension, min, max, measure, window, series });
    return true;
  };
  const lagOf = (own: number | undefined): Window['lag'] => {
    const days = own ?? model.update?.lagDays;
    return days === undefined ? UNKNOWN_LAG : { least: days, likely: days, most: days };
  };
  model.dimensions.forEach((dimension, index) => {
    let inside = 0;
    for (const indicator of dimension.indicators) {
      const window = {
        windowDays: Math.max(1, Math.round(indicator.windowDays)),
        lag: lagOf(indicator.lagDays),
        ...bestOf(indicator),
      };
      if (follow(indicator, index, window)) inside += 1;
      else notRead.push(indicator.id);
    }
    if (inside > 0) return;
    const score = { id: dimension.score, unit: 'score', range: dimension } as const;
    if (!follow(score, index, { windowDays: USUAL_WINDOW, lag: lagOf(undefined), perfect: dimension.max, away: -1 }))
      notRead.push(dimension.score);
  });
  return { followed, notRead };
}

/** The best value, and on which side of it the others lie. What can grow without end is told by its distance from 0. */
function bestOf(indicator: ModelIndicator): Pick<Window, 'perfect' | 'away'> {
  const { min, max } = limitsOf(indicator);
  return indicator.better === 'lower' || max === Number.MAX_VALUE
    ? { perfect: min, away: 1 }
    : { perfect: max, away: -1 };
}
