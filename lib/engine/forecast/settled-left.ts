import type { Seen } from './series';
import { settledDays } from './settled-days';
import type { Span } from './span';

/**
 * What is left of the past in each window ahead, where the events of every day in it are certain.
 *
 * @param windows of `seen`, as places
 * @param left the days that are left in each, the first being today's whole window
 * @param mean events a day that a volume of 1 stands for; 0 where no counts are shown
 * @returns distances from perfect; undefined where some day's events are open
 */
export function settledLeft(
  seen: readonly Seen[],
  windows: readonly { readonly from: number; readonly to: number }[],
  left: readonly Span[],
  mean: number,
  perfect: number,
): readonly number[] | undefined {
  const unit = seen[seen.length - 1]!.unit;
  if (mean === 0 || unit === undefined || left[0]!.to > windows[windows.length - 1]!.to) return undefined;
  // Of a rate of good events the bad ones are counted: its best value is 100 %, reached when there are none.
  const bad = seen.map(({ numerator, denominator }) => (perfect === 0 ? numerator! : denominator! - numerator!));
  if (!bad.every(Number.isInteger)) return undefined;
  const counted = windows.map((window, index) => ({ ...window, total: bad[index]! }));
  const settled = settledDays(windows[windows.length - 1]!.to + 1, counted);
  const sums: number[] = [];
  for (const { from, to, whole } of left) {
    let events = 0;
    for (let day = from; day <= to; day += 1) {
      const certain = settled.get(day);
      if (certain === undefined) return undefined;
      events += certain;
    }
    sums.push((unit * events) / (mean * whole));
  }
  return sums;
}
