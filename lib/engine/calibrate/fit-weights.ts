import { clamp } from '../clamp';
import type { Weight } from '../score-model';
import { absorb, type Belief, believe, type Fact, settle } from './belief';
import { type DaySeen, type Kept, keepUp } from './keep-up';
import type { SumHistory } from './sum-histories';

/** Weights, and what they were learnt from. */
export type WeightsFit = Kept<DaySeen> & { readonly weights: readonly Weight[]; readonly prior: readonly Weight[] };

const NINETY = 1.645;
const MISREAD = 0.02;
/** A printed sum of a hundred may lie so far from its parts' own, as arithmetic goes. */
const LEFT_OUT = 1e-3;
/** A sum of a hundred that was read wrong lies anywhere within so much. */
const WRONG = 100;

/**
 * Learns the weights of a sum from days on which its parts and the (rounded) sum were seen: those consistent with every
 * day, as a range that shrinks. They sum to 1.
 *
 * @param prior the model's own, each with the range in which it may lie
 * @param days at least one; `values` are the scores that are weighted, `noise` the standard deviation of their rounding
 * @param point of the sum's scale for one of a hundred
 * @param before what was learnt of the same prior from other days, to go on from
 */
export function fitWeights(
  prior: readonly Weight[],
  days: readonly DaySeen[],
  point: number,
  before?: WeightsFit,
): WeightsFit {
  const factOf = statedBy(prior, point);
  const isSame = before?.prior.every(({ value, low, high }, index) => {
    const own = prior[index];
    return own?.value === value && own.low === low && own.high === high;
  });
  const kept = before && isSame ? keepUp(before, days, factOf) : learn(prior, days, point, factOf);
  return { ...kept, prior, weights: weightsOf(prior, kept.belief) };
}

/** The fact that a day states of the weights. */
function statedBy(prior: readonly Weight[], point: number): (day: DaySeen) => Fact {
  const every = prior.map((_, index) => index);
  const squares = prior.reduce((sum, { value }) => sum + value ** 2, 0);
  return ({ values, low, high, noise }) => {
    return { at: every, by: values, low, high, noise: noise * Math.sqrt(squares) + LEFT_OUT * point, doubt: MISREAD };
  };
}

/**
 * What days say of the weights of a sum. Days that print the same as the one before say nothing new: what is rounded away
 * is the same too.
 *
 * @param prior as in {@link fitWeights}
 * @param free the weights that may be in force after a change of rules
 */
export function weightsHistory(
  id: string,
  prior: readonly Weight[],
  free: readonly Weight[],
  days: readonly DaySeen[],
  point: number,
): SumHistory {
  const factOf = statedBy(prior, point);
  const isOther = (day: DaySeen, index: number) => index === 0 || !printsAs(day, days[index - 1]!);
  return {
    id,
    facts: () => days.filter(isOther).map((day) => ({ ...factOf(day), day: day.day })),
    believed: () => believed(prior, point),
    replaced: () => believed(free, point),
  };
}

function printsAs(a: DaySeen, b: DaySeen): boolean {
  return a.low === b.low && a.high === b.high && a.values.every((value, index) => value === b.values[index]);
}

function learn(
  prior: readonly Weight[],
  days: readonly DaySeen[],
  point: number,
  factOf: (day: DaySeen) => Fact,
): Kept<DaySeen> {
  const belief = believed(prior, point);
  const first = belief.facts.length;
  for (const day of days) absorb(belief, factOf(day));
  settle(belief);
  return { belief, first, seen: days };
}

/** Before any day. */
function believed(prior: readonly Weight[], point: number): Belief {
  const size = prior.length;
  const covariance = new Float64Array(size * size);
  prior.forEach(({ low, high }, index) => {
    covariance[index * size + index] = Math.max((high - low) / (2 * NINETY), 1e-6) ** 2;
  });
  const belief = believe(Float64Array.from(prior, ({ value }) => value), covariance, WRONG * point); // biome-ignore format: one thought
  const every = prior.map((_, index) => index);
  absorb(belief, { at: every, by: every.map(() => 1), low: 1, high: 1 + 1e-9, noise: 1e-5, doubt: 0 });
  for (const index of every) {
    absorb(belief, { at: [index], by: [1], low: 0, high: 1, noise: 0, doubt: 0 });
  }
  return belief;
}

function weightsOf(prior: readonly Weight[], { mean, covariance, size }: Belief): readonly Weight[] {
  const sum = mean.reduce((all, value) => all + Math.max(0, value), 0);
  return prior.map(({ source }, index) => {
    const value = Math.max(0, mean[index]!) / sum;
    const half = NINETY * Math.sqrt(covariance[index * size + index]!);
    return { value, low: clamp(value - half, 0, 1), high: clamp(value + half, 0, 1), basis: 'fitted', source };
  });
}
