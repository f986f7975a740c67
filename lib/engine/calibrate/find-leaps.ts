import { type Doubt, FIRST, type PriorCurves, type SumSeen } from './fit-curves';
import { fallsTo, type Segment } from './grid';
import { sumCovariance } from './sum-covariance';

/** A dimension whose printed score tells of more edges than this would be a platform without curves. */
const MOST = 6;
/** Half of the platforms have steps inside. Our judgement. */
const STEPPED = 0.5;
/** A leap is believed where it makes the history so much likelier than none (a natural logarithm), its rarity counted. */
const ENOUGH = 2;

/**
 * Where a sum of curves leaps: an edge of hidden steps lies between two neighbouring values of one figure, and the printed sum
 * tells of it more than smooth curves can. Found one after another, the likeliest first: each by what a leap there would add to
 * the probability of the history, under normal errors, against the rarity of edges in so short a stretch.
 *
 * @param prior of the smooth curves
 * @param seen days with their printed sums; those at an end of the scale tell nothing here
 * @returns of each term the stretches with an edge, in no order
 */
export function findLeaps(
  prior: PriorCurves,
  seen: readonly SumSeen[],
  { height, leap }: Pick<Doubt, 'height' | 'leap'>,
): readonly (readonly Segment[])[] {
  const { terms, grids } = prior;
  const found: Segment[][] = terms.map(() => []);
  const days = seen.filter(({ low, high }) => Number.isFinite(high - low));
  if (days.length < 4) return found;
  const state = sumCovariance(prior, days);
  // Of each term, in points of the sum: the next step of a curve is expected to be as high as the last one that was found.
  const heights = terms.map(({ share }) => share * height);
  const places = terms.map((_, place) => orderOf(days, place, grids[place]!.better));
  for (let count = 0; count < MOST; count += 1) {
    let best: { place: number; cut: number; gain: number } | undefined;
    places.forEach((order, place) => {
      const { share } = terms[place]!;
      const falls = order.map((day) => fallOf(prior, place, days[day]!.values[place]!));
      state.eachFrom(order, heights[place]!, share * leap, (cut, gain) => {
        const [left, right] = [order[cut - 1]!, order[cut]!].map((day) => days[day]!.values[place]!);
        if (left === right || found[place]!.some(({ best, worst }) => best === left && worst === right)) return;
        const rare = Math.log((STEPPED * Math.max(1e-4 * height, falls[cut]! - falls[cut - 1]!)) / height);
        if (gain + rare > (best?.gain ?? ENOUGH)) best = { place, cut, gain: gain + rare };
      });
    });
    if (best === undefined) break;
    const { place, cut } = best;
    const order = places[place]!;
    const [left, right] = [order[cut - 1]!, order[cut]!].map((day) => days[day]!.values[place]!);
    found[place]!.push({ best: left!, worst: right! });
    heights[place] = state.take(order.slice(cut), heights[place]!, terms[place]!.share * leap);
  }
  return found;
}

/** Days from the best value to the worst. */
function orderOf(days: readonly SumSeen[], place: number, better: 'higher' | 'lower'): number[] {
  const sign = better === 'lower' ? 1 : -1;
  return days.map((_, day) => day).sort((a, b) => sign * (days[a]!.values[place]! - days[b]!.values[place]!));
}

/** Points of the sub-score that a value is expected to cost. */
function fallOf({ grids, terms, mean }: PriorCurves, place: number, value: number): number {
  const first = FIRST + grids.slice(0, place).reduce((sum, { segments }) => sum + segments.length, 0);
  const falls = fallsTo(grids[place]!, value);
  return falls.reduce((sum, part, index) => sum + part * mean[first + index]!, 0) / terms[place]!.share;
}
