import type { Item, Stop } from './item';
import { hull, relaxed } from './relaxed';

/** Where each figure that moves should stop, by the item's place in the list. */
export type Choice = {
  readonly cost: number;
  readonly stops: ReadonlyMap<number, Stop>;
  /** The item that stops on a slope, and where the slope ends; it takes up what the others leave. */
  readonly between: { readonly place: number; readonly end: number } | undefined;
};

/** Rounding in sums of gains, in points. */
const SLACK = 1e-9;

/** How much dearer than the optimum the best may be, by hundreds of nodes looked at; at last it is taken as it is. */
const PATIENCE = [
  { after: 0, share: 1 },
  { after: 15, share: 0.998 },
  { after: 25, share: 0.99 },
  { after: 40, share: 0.97 },
  { after: 60, share: 0 },
] as const;

/**
 * The least cost at which figures gain `need` points together: branch and bound over their stops, with at most one of them
 * between two knots, which is where the optimum lies when cost and gain are straight there. The bound is that of `relaxed`.
 * Exact unless the search grows beyond `PATIENCE`.
 *
 * @param rooms the most that the items of each group can gain together
 * @param haste divides the patience
 * @returns undefined where the gain cannot be had
 */
export function cheapest(
  items: readonly Item[],
  rooms: readonly number[],
  need: number,
  haste = 1,
): Choice | undefined {
  if (need <= SLACK) return { cost: 0, stops: new Map(), between: undefined };
  const order = items
    .map((item, place) => ({ item, place, rate: hull(item)[0]?.rate ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.rate - b.rate || (a.item.id < b.item.id ? -1 : 1));
  const count = order.length;
  const bound = relaxed(order.map(({ item }) => item));
  const gained = rooms.map(() => 0);
  const chosen: Stop[] = [];
  let best: Choice | undefined;
  let looked = 0;

  type Slope = { readonly at: number; readonly group: number; readonly rate: number; readonly length: number };

  type Way = { readonly stop: Stop; readonly least: number; readonly slope: Slope | undefined };

  const keep = (cost: number, slope: Slope | undefined, left: number): void => {
    const part = slope ? left / slope.length : 0;
    const stops = new Map<number, Stop>();
    let between: Choice['between'];
    chosen.forEach((stop, index) => {
      const { item, place } = order[index]!;
      const end = slope?.at === index ? item.slopes.find(({ from }) => from === stop)?.to : undefined;
      if (end) between = { place, end: end.to };
      const to = end ? mixed(stop, end, part) : stop;
      if (to !== item.stops[0]) stops.set(place, to);
    });
    best = { cost, stops, between };
  };

  const visit = (index: number, cost: number, left: number, slope: Slope | undefined): void => {
    looked += 1;
    const open = slope ? Math.min(slope.length, Math.max(0, rooms[slope.group]! - gained[slope.group]!)) : 0;
    if (left <= SLACK || (slope && left <= open + SLACK)) {
      const total = slope ? cost + slope.rate * Math.max(0, Math.min(left, open)) : cost;
      // Another item may still take up the rest for less.
      if (best === undefined || total < best.cost) keep(total, slope, Math.max(0, Math.min(left, open)));
      if (left <= SLACK || index === count) return;
    }
    if (index === count) return;
    const { group, stops, slopes } = order[index]!.item;
    const tail = bound[index + 1]!;
    const had = gained[group]!;
    const worth = (gain: number): number => Math.min(rooms[group]!, had + gain) - Math.min(rooms[group]!, had);
    const least = (at: number, rest: number): number =>
      at + (slope ? tail.costWith(rest, slope.rate, slope.length) : tail.cost(rest));
    const ways: Way[] = [];
    const offer = (way: Way): void => {
      if (way.least < (best?.cost ?? Number.POSITIVE_INFINITY)) ways.push(way);
    };
    for (const stop of stops) {
      offer({ stop, least: least(cost + stop.cost, left - worth(stop.gain)), slope });
    }
    if (slope === undefined) {
      for (const { from, to } of slopes) {
        const own = {
          at: index,
          group,
          length: to.gain - from.gain,
          rate: (to.cost - from.cost) / (to.gain - from.gain),
        };
        const rest = left - worth(from.gain);
        offer({ stop: from, least: cost + from.cost + tail.costWith(rest, own.rate, own.length), slope: own });
      }
    }
    ways.sort((a, b) => a.least - b.least);
    for (const way of ways) {
      const { share } = PATIENCE.findLast(({ after }) => looked * haste >= after * 100)!;
      if (best !== undefined && way.least >= best.cost * share - 1e-12) return;
      const more = worth(way.stop.gain);
      gained[group] = had + way.stop.gain;
      chosen.push(way.stop);
      visit(index + 1, cost + way.stop.cost, left - more, way.slope);
      chosen.pop();
      gained[group] = had;
    }
  };
  visit(0, 0, need, undefined);
  return best;
}

function mixed(a: Stop, b: Stop, part: number): Stop {
  return {
    to: a.to + part * (b.to - a.to),
    gain: a.gain + part * (b.gain - a.gain),
    cost: a.cost + part * (b.cost - a.cost),
  };
}
