import type { Span } from './span';

/** The days of a schedule and the events of each, relative to their mean. */
export type Days = {
  readonly count: number;
  readonly volumes: Float64Array;
  /** Weekday (any numbering) of the first day. */
  readonly weekday: number;
};

/**
 * How the daily values of a part of the forecast go together: fills `into` with the covariance of the span (the mean of its
 * days, weighted by their events) with each day.
 */
export type Kernel = (days: Days, span: Span, into: Float64Array) => void;

/** The same each week. The mean over the week is 0: what all days share is the level's. */
export const weekly: Kernel = ({ count, volumes, weekday }, { from, to, whole }, into) => {
  const shares = new Float64Array(7);
  let mean = 0;
  for (let day = from; day <= to; day += 1) {
    const share = volumes[day]! / whole;
    shares[(day + weekday) % 7]! += share;
    mean += share / 7;
  }
  for (let day = 0; day < count; day += 1) into[day] = shares[(day + weekday) % 7]! - mean;
};

/** A level that wanders: each day's step has variance 1. Starts at 0 on the first day. */
export const wandering: Kernel = ({ count, volumes }, { from, to, whole }, into) => {
  // Σ over steps e ≤ day of the share of the span's events on or after e
  let after = 0;
  for (let day = from; day <= to; day += 1) after += volumes[day]! / whole;
  let sum = 0;
  for (let day = 0; day < count; day += 1) {
    into[day] = sum;
    if (day >= from && day <= to) after -= volumes[day]! / whole;
    if (day < to) sum += after;
  }
};

/** Good and bad spells: variance 1, and what is left of a spell after a day is `kept`. */
export function spells(kept: number): Kernel {
  return ({ count, volumes }, { from, to, whole }, into) => {
    let before = 0;
    for (let day = 0; day < count; day += 1) {
      before *= kept;
      if (day >= from && day <= to) before += volumes[day]! / whole;
      into[day] = before;
    }
    let after = 0;
    for (let day = count - 1; day >= 0; day -= 1) {
      into[day]! += after * kept;
      after *= kept;
      if (day >= from && day <= to) after += volumes[day]! / whole;
    }
  };
}

/** Straight on, by so much a day that its variance is 1. */
export const sloping: Kernel = ({ count, volumes }, { from, to, whole }, into) => {
  let lever = 0;
  for (let day = from; day <= to; day += 1) lever += (day * volumes[day]!) / whole;
  for (let day = 0; day < count; day += 1) into[day] = day * lever;
};
