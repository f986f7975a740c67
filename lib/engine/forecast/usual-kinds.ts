import { KINDS } from './kinds';

/** How many figures the beliefs of before are worth. Between 2 and 8 makes no difference on simulated shops. */
const WORTH = 4;
const ROUNDS = 8;

const ALL = KINDS.reduce((sum, { prior }) => sum + prior, 0);
const BEFORE = KINDS.map(({ prior }) => prior / ALL);

/** What is believed of a figure of which nothing is known: logarithms, by place in {@link KINDS}. */
export const BEFOREHAND: readonly number[] = BEFORE.map(Math.log);

/**
 * How usual each kind is in a shop: one figure's month seldom tells whether it wanders or is unlucky, all of them together do,
 * since the same people, parcels and customers are behind them (empirical Bayes, by expectation and maximisation).
 *
 * @param told by figure, what its history says of each kind (see `toldOf`)
 * @returns logarithms of shares, by place in {@link KINDS}
 */
export function usualKinds(told: readonly (readonly number[])[]): readonly number[] {
  let shares: readonly number[] = BEFORE;
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = BEFORE.map((share) => WORTH * share);
    for (const evidence of told) {
      const best = Math.max(...evidence);
      const beliefs = evidence.map((each, place) => Math.exp(each - best) * shares[place]!);
      const all = beliefs.reduce((sum, belief) => sum + belief, 0);
      beliefs.forEach((belief, place) => {
        sums[place]! += belief / all;
      });
    }
    shares = sums.map((sum) => sum / (WORTH + told.length));
  }
  return shares.map(Math.log);
}
