import { absorb, type Belief, copyOf, type Fact, forget, settle } from './belief';

/** What one day says of a sum: Σ of something known × `values` lies in the interval. */
export type DaySeen = {
  readonly day: string;
  readonly values: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Standard deviation of what is known to be uncertain in it besides the printed digit, in points. */
  readonly noise: number;
};

/** A belief and the days from which it was learnt. */
export type Kept<Seen extends DaySeen> = {
  readonly belief: Belief;
  /** How many of its facts, the first ones, are of no day. */
  readonly first: number;
  /** In the order of the other facts. */
  readonly seen: readonly Seen[];
};

/** One day moves most facts by less than this share of a standard deviation: they are left until it adds up. */
const STILL = 0.01;

/**
 * A belief brought from one history to the next: days that are gone are forgotten, new ones absorbed, and all facts gone
 * over once more. Near to what would be learnt anew, at a tenth of the price and less. The belief given stays as it is.
 *
 * @param now every day of the next history
 */
export function keepUp<Seen extends DaySeen>(
  { belief: before, first, seen: known }: Kept<Seen>,
  now: readonly Seen[],
  factOf: (seen: Seen) => Fact,
): Kept<Seen> {
  const belief = copyOf(before);
  const left = new Map(now.map((each) => [each.day, each]));
  const seen: Seen[] = [];
  for (const was of known) {
    const is = left.get(was.day);
    const index = first + seen.length;
    if (is === undefined || was.values.some((value, place) => value !== is.values[place])) {
      forget(belief, index);
      continue;
    }
    left.delete(is.day);
    if (is.low !== was.low || is.high !== was.high || is.noise !== was.noise) belief.facts[index] = factOf(is);
    seen.push(is);
  }
  for (const each of left.values()) {
    absorb(belief, factOf(each));
    seen.push(each);
  }
  settle(belief, 0, 1, STILL);
  return { belief, first, seen };
}
