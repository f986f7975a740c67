import { absorb, type Belief, type Fact, settle } from './belief';

/** What the days say of one printed sum, and what was believed of its rule before them. */
export type SumHistory = {
  /** Id of the dimension or of the total. */
  readonly id: string;
  /** Oldest first. */
  readonly facts: () => readonly (Fact & { readonly day: string })[];
  /** A belief of its own at every call, of which nothing has been learnt. */
  readonly believed: () => Belief;
  /** The same of a rule that has just replaced it: nothing of it is published. */
  readonly replaced: () => Belief;
  /**
   * Of the sum that is all a page prints: for every day but the first and last few, logarithm of how much likelier the printed
   * sums are if they lie higher or lower from it on.
   */
  readonly shifts?: () => readonly { readonly day: string; readonly gain: number }[];
};

/**
 * For every day: how much likelier the printed sums are if another rule holds from it on than if one holds all along, as a
 * natural logarithm. Each day is asked for its probability given those before it (assumed density filtering), once from the
 * first to the last and once from the last to the first, so that all days cost no more than two.
 *
 * @param days in order
 */
export function gainsFrom({ facts, believed, replaced }: SumHistory, days: readonly string[]): Float64Array {
  const gains = new Float64Array(days.length);
  const own = facts().filter(({ day }) => day >= days[0]! && day <= days[days.length - 1]!);
  const upTo = cumulated(believed(), own);
  const from = cumulated(replaced(), [...own].reverse());
  // Rules that were never those of the model have not changed.
  const all = Math.max(upTo[own.length]!, from[own.length]!);
  let place = 0;
  days.forEach((day, index) => {
    while (place < own.length && own[place]!.day < day) place += 1;
    gains[index] = upTo[place]! + from[own.length - place]! - all;
  });
  return gains;
}

/** The same for one day, with every day told from all others under its rule: dearer, and the order of days does not matter. */
export function gainFrom({ facts, believed, replaced }: SumHistory, days: readonly string[], from: string): number {
  const own = facts().filter(({ day }) => day >= days[0]! && day <= days[days.length - 1]!);
  const [before, since] = [own.filter(({ day }) => day < from), own.filter(({ day }) => day >= from)];
  const all = Math.max(...[believed, replaced].map((belief) => toldFromOthers(belief(), own)));
  return toldFromOthers(believed(), before) + toldFromOthers(replaced(), since) - all;
}

function toldFromOthers(belief: Belief, facts: readonly Fact[]): number {
  const first = belief.facts.length;
  for (const fact of facts) absorb(belief, fact);
  return settle(belief)
    .slice(first)
    .reduce((sum, { log }) => sum + log, 0);
}

/** Logarithm of the probability of the first so many facts. */
function cumulated(belief: Belief, facts: readonly Fact[]): Float64Array {
  const sums = new Float64Array(facts.length + 1);
  facts.forEach((fact, index) => {
    sums[index + 1] = sums[index]! + absorb(belief, fact).log;
  });
  return sums;
}
