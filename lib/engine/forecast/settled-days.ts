/** The total of events in a window of days, `from`..`to` as places. */
export type Counted = { readonly from: number; readonly to: number; readonly total: number };

/**
 * Days whose number of events follows from window totals with certainty, since no day has fewer than none. Bounds are
 * passed on between the windows until nothing changes: two windows that differ by a day tell entering − leaving.
 *
 * @param days how many there are
 * @param windows oldest first
 * @returns by day, the events where they are certain; nothing at all where the totals contradict each other
 */
export function settledDays(days: number, windows: readonly Counted[]): ReadonlyMap<number, number> {
  const low = new Float64Array(days);
  const high = new Float64Array(days).fill(Number.POSITIVE_INFINITY);
  const settled = new Map<number, number>();
  let moved = true;
  for (let round = 0; moved && round < ROUNDS; round += 1) {
    moved = false;
    const narrow = (day: number, least: number, most: number): void => {
      if (least > low[day]!) {
        low[day] = least;
        moved = true;
      }
      if (most < high[day]!) {
        high[day] = most;
        moved = true;
      }
    };
    for (let index = 0; index < windows.length; index += 1) {
      const { from, to, total } = windows[index]!;
      let least = 0;
      for (let day = from; day <= to; day += 1) least += low[day]!;
      if (least > total) return settled;
      for (let day = from; day <= to; day += 1) narrow(day, 0, low[day]! + total - least);
      let most = 0;
      for (let day = from; day <= to; day += 1) most += high[day]!;
      if (most < total) return settled;
      for (let day = from; day <= to; day += 1) narrow(day, high[day]! - (most - total), high[day]!);
      const next = windows[index + 1];
      if (next === undefined || next.from !== from + 1 || next.to !== to + 1) continue;
      const change = next.total - total;
      narrow(next.to, low[from]! + change, high[from]! + change);
      narrow(from, low[next.to]! - change, high[next.to]! - change);
    }
  }
  for (let day = 0; day < days; day += 1) if (low[day] === high[day]) settled.set(day, low[day]!);
  return settled;
}

/** Each round carries bounds over the whole history; few are needed. */
const ROUNDS = 8;
