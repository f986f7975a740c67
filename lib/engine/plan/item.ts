import type { Stretch } from './trace';

/** A figure at one value: points of the total that it gains there, and what that costs. */
export type Stop = { readonly to: number; readonly gain: number; readonly cost: number };

/** What can be done with one figure. Gains and costs grow along `stops` and within each of `slopes`. */
export type Item = {
  readonly id: string;
  /** Index into the rooms of `cheapest`: figures of one group share what it can gain. */
  readonly group: number;
  /** Where a plan may leave it; the first is where it stands. */
  readonly stops: readonly Stop[];
  /** Between which it may also stop anywhere, gain and cost straight. */
  readonly slopes: readonly { readonly from: Stop; readonly to: Stop }[];
};

/** Less is no gain. Points of the total. */
const NOTHING = 1e-11;

/**
 * The places on a traced way at which it can be worth stopping: where a leap or a flat stretch begins, and both ends of a
 * slope. Within a tier nothing is gained, so there is no stop.
 *
 * @param costAt of a value; grows with the move
 */
export function toItem(id: string, group: number, way: readonly Stretch[], costAt: (value: number) => number): Item {
  const start = way[0]!.from;
  const stops: Stop[] = [{ to: start.value, gain: 0, cost: 0 }];
  const slopes: Item['slopes'][number][] = [];
  for (const { from, to } of way) {
    const first: Stop = { to: from.value, gain: from.gain, cost: costAt(from.value) };
    if (from.gain > stops[stops.length - 1]!.gain + NOTHING) stops.push(first);
    if (to.gain <= from.gain + NOTHING) continue;
    const last: Stop = { to: to.value, gain: to.gain, cost: costAt(to.value) };
    const setOut = 2 * costAt((from.value + to.value) / 2) - last.cost; // what it costs to have begun at all, too
    slopes.push({ from: { ...first, cost: setOut }, to: last });
    stops.push(last);
  }
  return { id, group, stops, slopes };
}
