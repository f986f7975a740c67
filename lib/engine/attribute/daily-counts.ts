/** Least and most that can have happened on one day. */
export type Range = { low: number; high: number };

/** Days back that are looked at: beyond, nothing is learnt that the days after it do not say. */
const MOST_DAYS = 400;

/** Rounds of narrowing; each carries what is known of one window to the next. */
const MOST_ROUNDS = 50;

/**
 * Daily counts behind the totals of a rolling window.
 *
 * Two totals a day apart differ by the day that entered less the day that left, so days a window apart hang together; and
 * all days of a window sum to its total. Counts are not negative. Passing these bounds on until nothing narrows leaves a
 * range for each day: a point where the history says it all, as after a window without events.
 *
 * @param totals of the window, one a day, oldest first; undefined where the day was not read
 * @param windowDays days in a window
 * @returns for each total the range of the window's newest day, and of the day that left since the day before
 */
export function dailyCounts(
  totals: readonly (number | undefined)[],
  windowDays: number,
): readonly { readonly entering: Range; readonly leaving: Range }[] {
  const skipped = Math.max(0, totals.length - MOST_DAYS);
  const seen = totals.slice(skipped);
  // Day `at` of `days` is the newest of window `at − windowDays + 1`.
  const days: Range[] = Array.from({ length: seen.length + windowDays - 1 }, () => ({ low: 0, high: Infinity }));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let narrowed = false;
    seen.forEach((total, at) => {
      if (total === undefined) return;
      narrowed = narrowBySum(days.slice(at, at + windowDays), total) || narrowed;
      const before = seen[at - 1];
      if (before !== undefined) {
        narrowed = narrowByDifference(days[at + windowDays - 1]!, days[at - 1]!, total - before) || narrowed;
      }
    });
    if (!narrowed) break;
  }
  const open: Range = { low: 0, high: Infinity };
  return totals.map((_, at) => {
    const place = at - skipped;
    if (place < 1) return { entering: open, leaving: open };
    return { entering: days[place + windowDays - 1]!, leaving: days[place - 1]! };
  });
}

function narrowBySum(days: readonly Range[], total: number): boolean {
  const least = days.reduce((sum, { low }) => sum + low, 0);
  const most = days.reduce((sum, { high }) => sum + high, 0);
  // Of each day: what the others leave at most and at least.
  return days
    .map((day) => narrow(day, most === Infinity ? 0 : total - (most - day.high), total - (least - day.low)))
    .some(Boolean);
}

/** entering − leaving = difference. */
function narrowByDifference(entering: Range, leaving: Range, difference: number): boolean {
  const first = narrow(entering, leaving.low + difference, leaving.high + difference);
  return narrow(leaving, entering.low - difference, entering.high - difference) || first;
}

function narrow(day: Range, low: number, high: number): boolean {
  const [from, to] = [Math.max(day.low, low), Math.min(day.high, high)];
  const isNarrower = from > day.low || to < day.high;
  day.low = from;
  day.high = to;
  return isNarrower;
}
