/**
 * A window, or a part of one: the days `from`..`to`, both inside, each with the events it counts, over the events of the
 * whole window. Days are places in a schedule, 0 the earliest.
 */
export type Span = { readonly from: number; readonly to: number; readonly whole: number };

/** Events up to a day, so that any window's events are one subtraction: `sums[d + 1] − sums[d]` are those of day d. */
export function runningSums(volumes: Float64Array): Float64Array {
  const sums = new Float64Array(volumes.length + 1);
  for (let day = 0; day < volumes.length; day += 1) sums[day + 1] = sums[day]! + volumes[day]!;
  return sums;
}
