import type { Reading, Snapshot } from '../../records/snapshot';
import { dayValues } from '../day-values';
import type { Estimate } from '../types';
import { dailyCounts, type Range } from './daily-counts';
import { daysBetween } from './days-between';

/** A move of a rolling rate in the indicator's unit; `entering` + `leaving` + `rounding` = `change`. */
export type WindowSplit =
  | {
      /** `exact`: the counts of both days follow from the history. `bounded`: they lie between ends that follow from it. */
      readonly status: 'exact' | 'bounded';
      readonly change: number;
      /** What the newest day brought. `low` and `high` hold for certain; `value` is their middle. */
      readonly entering: Estimate;
      /** What the oldest day took with it when it left the window. */
      readonly leaving: Estimate;
      /** What the printed digits hide. */
      readonly rounding: number;
    }
  /**
   * `no_day`: the day or the one before it was not read. `no_counts`: numerators and denominators were not.
   * `contradiction`: no daily counts have these totals. `no_ends`: the history is too short for ends of a mean.
   */
  | { readonly status: 'unknown'; readonly why: 'no_day' | 'no_counts' | 'contradiction' | 'no_ends' };

const WINDOW_DAYS = 30;

/**
 * Did a rolling rate move because of the day that came in or the day that went out? Most falls out of the blue are a good
 * day that left.
 *
 * The window's totals are known from the page; what single days held, `dailyCounts` works out from all earlier totals. The
 * two days share the move as the mean of both orders (Shapley): enter first, or leave first.
 *
 * @param snapshots of one shop, any order
 * @param day business day whose figure is asked for; compared with the day before
 * @param windowDays of the indicator; as the page prints it, or 30
 * @throws RangeError if a day is no ISO day or a figure is not finite
 */
export function windowSplit(
  snapshots: readonly Snapshot[],
  indicator: string,
  day: string,
  windowDays?: number,
): WindowSplit {
  if (Number.isNaN(Date.parse(day))) throw new RangeError(`windowSplit requires a day as YYYY-MM-DD, got ${day}`);
  const readings = snapshots.flatMap((snapshot) => snapshot.readings.filter((each) => each.indicator === indicator));
  const length = windowDays ?? readings.find((each) => each.windowDays !== undefined)?.windowDays ?? WINDOW_DAYS;
  const days = calendarOf(snapshots, indicator, day);
  const [before, after] = [days.at(-2), days.at(-1)];
  if (before === undefined || after === undefined) return { status: 'unknown', why: 'no_day' };
  if (!before.counts || !after.counts || before.counts.cases === 0 || after.counts.cases === 0)
    return { status: 'unknown', why: 'no_counts' };

  const isShare = readings.some(({ unit }: Reading) => unit === 'percent');
  const factor = isShare ? 100 : 1;
  const most = isShare ? 1 : Number.POSITIVE_INFINITY;
  const events = dailyCounts(
    days.map((each) => each?.counts?.events),
    length,
  ).at(-1)!;
  const cases = dailyCounts(
    days.map((each) => each?.counts?.cases),
    length,
  ).at(-1)!;
  if (!isPossible(events.entering) || !isPossible(cases.entering)) return { status: 'unknown', why: 'contradiction' };
  const [old, now] = [before.counts, after.counts];
  const enters = (ownEvents: number, ownCases: number): number => factor * entered(old, now, ownEvents, ownCases, most);
  // More events enter with more of them, and weigh less among more cases.
  const low = enters(events.entering.low, cases.entering.high);
  const high = enters(events.entering.high, cases.entering.low);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { status: 'unknown', why: 'no_ends' };
  const whole = factor * (now.events / now.cases - old.events / old.cases);
  const change = after.value - before.value;
  const isExact = isPoint(events.entering) && isPoint(cases.entering);
  const entering: Estimate = { value: (low + high) / 2, low, high, basis: isExact ? 'shown' : 'fitted' };
  return {
    status: isExact ? 'exact' : 'bounded',
    change,
    entering,
    leaving: { value: whole - entering.value, low: whole - high, high: whole - low, basis: entering.basis },
    rounding: change - whole,
  };
}

type Counts = { readonly events: number; readonly cases: number };
type Read = { readonly value: number; readonly counts: Counts | undefined };

/** One entry a calendar day up to `day`; undefined where the indicator was not read. */
function calendarOf(snapshots: readonly Snapshot[], indicator: string, day: string): (Read | undefined)[] {
  const calendar: (Read | undefined)[] = [];
  let first: string | undefined;
  for (const { day: own, values } of dayValues(snapshots)) {
    const figure = values[indicator];
    if (own > day || figure === undefined) continue;
    first ??= own;
    const { value, numerator, denominator } =
      typeof figure === 'number' ? ({ value: figure } as Exclude<typeof figure, number>) : figure;
    const isCounted = numerator !== undefined && denominator !== undefined && numerator >= 0 && denominator >= 0;
    calendar[daysBetween(first, own)] = {
      value,
      counts: isCounted ? { events: numerator, cases: denominator } : undefined,
    };
  }
  const length = first === undefined ? 0 : daysBetween(first, day) + 1;
  return Array.from({ length }, (_, at) => calendar[at]);
}

/** The mean of entering first and entering last. @param most that a rate can be */
function entered(old: Counts, now: Counts, events: number, cases: number, most: number): number {
  const rate = (top: number, bottom: number): number => (top === 0 ? 0 : Math.min(top / bottom, most));
  const first = rate(old.events + events, old.cases + cases) - rate(old.events, old.cases);
  const last = rate(now.events, now.cases) - rate(now.events - events, now.cases - cases);
  return (first + last) / 2;
}

/** Sums of times are not whole. */
const ALMOST = 1e-9;

function isPossible({ low, high }: Range): boolean {
  return low <= high + ALMOST * Math.max(1, low);
}

function isPoint({ low, high }: Range): boolean {
  return high - low <= ALMOST * Math.max(1, low);
}
