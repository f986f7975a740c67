import type { Item } from './item';

/** Gain at a constant price per point. */
type Leg = { readonly rate: number; readonly gain: number };

/** The least that a gain can cost if figures could stop anywhere below their gain-cost curve: never more than in truth. */
export type Relaxed = {
  /** @returns Infinity where the gain cannot be had */
  readonly cost: (gain: number) => number;
  /** The same with one more leg. */
  readonly costWith: (gain: number, rate: number, length: number) => number;
};

/** Rounding in sums of gains, in points. */
const SLACK = 1e-9;

/**
 * The lower bound for each tail of a list of items: `result[i]` for those from the i-th on. Each item's stops are replaced by
 * their lower convex hull, and all legs are taken cheapest first.
 */
export function relaxed(items: readonly Item[]): readonly Relaxed[] {
  let legs: readonly Leg[] = [];
  const tails = [tail(legs)];
  for (let index = items.length - 1; index >= 0; index -= 1) {
    legs = [...legs, ...hull(items[index]!)].sort((a, b) => a.rate - b.rate);
    tails.push(tail(legs));
  }
  return tails.reverse();
}

/** Lower convex hull from (0, 0), by its legs. */
export function hull({ stops, slopes }: Item): readonly Leg[] {
  const points = [...stops.slice(1), ...slopes.map(({ from }) => from)].sort(
    (a, b) => a.gain - b.gain || a.cost - b.cost,
  );
  const legs: Leg[] = [];
  let last = { gain: 0, cost: 0 };
  while (last !== undefined) {
    let next: { gain: number; cost: number } | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const point of points) {
      if (point.gain <= last.gain) continue;
      const rate = (point.cost - last.cost) / (point.gain - last.gain);
      if (rate <= least) {
        least = rate;
        next = point;
      }
    }
    if (next === undefined) return legs;
    legs.push({ rate: least, gain: next.gain - last.gain });
    last = next;
  }
  return legs;
}

function tail(legs: readonly Leg[]): Relaxed {
  const count = legs.length;
  const gains = new Float64Array(count + 1);
  const costs = new Float64Array(count + 1);
  legs.forEach(({ rate, gain }, index) => {
    gains[index + 1] = gains[index]! + gain;
    costs[index + 1] = costs[index]! + rate * gain;
  });
  const cost = (gain: number): number => {
    if (gain <= SLACK) return 0;
    if (gain > gains[count]! + SLACK) return Number.POSITIVE_INFINITY;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (gains[middle]! < gain) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : costs[low]! - legs[low - 1]!.rate * Math.max(0, gains[low]! - gain);
  };
  const costWith = (gain: number, rate: number, length: number): number => {
    let before = 0;
    while (before < count && legs[before]!.rate < rate) before += 1;
    const cheaper = gains[before]!;
    if (gain <= cheaper) return cost(gain);
    return gain <= cheaper + length ? cost(cheaper) + rate * (gain - cheaper) : cost(gain - length) + rate * length;
  };
  return { cost, costWith };
}
