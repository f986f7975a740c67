import type { Days } from './kernels';
import type { Plan } from './smooth';
import { runningSums, type Span } from './span';

/** Day 0, 1970-01-01, was a Thursday. */
const WEEKDAY_OF_DAY_0 = 4;

type Ends = { readonly from: number; readonly to: number };

/** The windows of a history and those ahead of it, as places: 0 is the first day that the oldest window counts. */
export type Windows = {
  readonly count: number;
  /** Place of the day that the path starts from. */
  readonly now: number;
  readonly seen: readonly Ends[];
  /** From that day on. */
  readonly ahead: readonly Ends[];
  /**
   * The plan in which the days have these events. Asked are, of each window ahead, the days that enter after `now`, and then
   * in the same order those that are left of the past.
   */
  readonly planWith: (volumes: Float64Array) => Plan;
};

/**
 * @param pages days with figures, ascending @param last the day that the path starts from, as `dayNumber` counts
 * @param days how far it goes
 */
export function planWindows(pages: readonly number[], windowDays: number, last: number, days: number): Windows {
  const first = pages[0]! - windowDays + 1;
  const count = last + days - first + 1;
  const now = last - first;
  const weekday = (((first + WEEKDAY_OF_DAY_0) % 7) + 7) % 7;
  const endingAt = (to: number): Ends => ({ from: to - windowDays + 1, to });
  const seen = pages.map((day) => endingAt(day - first));
  const ahead = Array.from({ length: days + 1 }, (_, step) => endingAt(now + step));
  const planWith = (volumes: Float64Array): Plan => {
    const sums = runningSums(volumes);
    const whole = ({ from, to }: Ends): Span => ({ from, to, whole: sums[to + 1]! - sums[from]! });
    const left = ahead.map(whole).map((span) => ({ ...span, to: Math.min(span.to, Math.max(now, span.from - 1)) }));
    const entering = left.map((span, step) => ({ ...span, from: span.to + 1, to: ahead[step]!.to }));
    const dated: Days = { count, volumes, weekday };
    return { days: dated, seen: seen.map(whole), asked: [...entering, ...left] };
  };
  return { count, now, seen, ahead, planWith };
}
