import { normalWithin } from './normal';

/** Something that is known of the unknowns: Σ `by[i]` × unknown[`at[i]`] lies between `low` and `high`. */
export type Fact = {
  readonly at: readonly number[];
  readonly by: readonly number[];
  /** May be −Infinity. */
  readonly low: number;
  /** May be Infinity. */
  readonly high: number;
  /** Standard deviation of what the sum leaves out. */
  readonly noise: number;
  /** How likely it is to be altogether wrong (a misread figure), 0 to 1. */
  readonly doubt: number;
};

/** What one fact adds to the belief: a normal factor over its sum. */
type Site = { precision: number; shift: number };

/** A normal belief about unknowns and the facts it was learnt from. `covariance` is row by row. */
export type Belief = {
  readonly size: number;
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
  readonly facts: Fact[];
  readonly sites: Site[];
  /** Where a wrong figure lies is unknown: anywhere within so much. */
  readonly within: number;
  /** No variance of a sum is smaller: what keeps the arithmetic from dividing by 0. */
  readonly least: number;
  /** Room to work in. */
  readonly column: Float64Array;
};

/** How a fact sat with what was believed without it. */
export type Surprise = {
  /** Natural logarithm of the probability that it had. */
  readonly log: number;
  /** How far outside its interval the sum was expected, in standard deviations; 0 where inside. Signed. */
  readonly off: number;
  /** The chance that the fact is right, 0 to 1. */
  readonly trust: number;
};

/** See `Belief.within`: the points of a scale. */
const WRONG_WITHIN = 100;
/** See `Belief.least`: its root, as a share of the scale. */
const LEAST = 1e-8;
/** A site is changed by this share of what it asks for: undamped, facts that disagree would swing. */
const DAMPING = 0.8;
const ROUNDS = 8;
const SETTLED = 2e-3;
/** See `settle`: small enough to be of no account in what is learnt. */
const UNMOVED = 1e-3;

/** @param mean of the unknowns before any fact @param covariance row by row, positive definite */
export function believe(mean: Float64Array, covariance: Float64Array, within = WRONG_WITHIN): Belief {
  const column = new Float64Array(mean.length);
  return { size: mean.length, mean, covariance, facts: [], sites: [], within, least: (LEAST * within) ** 2, column };
}

/**
 * Adds a fact and learns from it at once. One pass over the facts is a filter; `settle` makes their order irrelevant.
 * O(size²).
 */
export function absorb(belief: Belief, fact: Fact): Surprise {
  belief.facts.push(fact);
  belief.sites.push({ precision: 0, shift: 0 });
  return refine(belief, belief.facts.length - 1, 1, UNMOVED).surprise;
}

/**
 * Goes over the facts until each agrees with what the others say (expectation propagation, Minka 2001: the normal belief
 * whose moments match those of every interval in turn). O(rounds × facts × size²).
 *
 * @param from the first fact to go over again; the earlier ones keep what they have said
 * @param still what changes its sum by less, in standard deviations, or its variance by such a share, stays as it is
 * @returns log-probability of each fact given all others, in the order of the facts gone over
 */
export function settle(belief: Belief, from = 0, rounds = ROUNDS, still = UNMOVED): readonly Surprise[] {
  const surprises: Surprise[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    for (let index = from; index < belief.facts.length; index += 1) {
      const step = refine(belief, index, DAMPING, still);
      surprises[index - from] = step.surprise;
      moved = Math.max(moved, step.moved);
    }
    if (moved < SETTLED) break;
  }
  return surprises;
}

/** Takes back what a fact has said. O(size²). */
export function forget(belief: Belief, index: number): void {
  const [fact] = belief.facts.splice(index, 1);
  const [site] = belief.sites.splice(index, 1);
  const { at, by } = fact!;
  const { mean, variance } = project(belief, at, by);
  const left = 1 - site!.precision * variance;
  if (left < 1e-9) return; // it alone said all that is known of its sum: nothing would remain to divide by
  multiply(belief, at, by, -site!.precision / left, (site!.precision * mean - site!.shift) / left);
}

/** The same belief, which learns on its own from here. */
export function copyOf({ mean, covariance, facts, sites, within }: Belief): Belief {
  const copy = believe(mean.slice(), covariance.slice(), within);
  copy.facts.push(...facts);
  for (const { precision, shift } of sites) copy.sites.push({ precision, shift });
  return copy;
}

/** Mean and variance of a sum of the unknowns. */
export function project(
  { mean, covariance, size, least }: Belief,
  at: readonly number[],
  by: readonly number[],
): { mean: number; variance: number } {
  let expected = 0;
  let variance = 0;
  for (let i = 0; i < at.length; i += 1) {
    const row = at[i]! * size;
    let across = 0;
    for (let j = 0; j < i; j += 1) across += by[j]! * covariance[row + at[j]!]!;
    expected += by[i]! * mean[at[i]!]!;
    variance += by[i]! * (2 * across + by[i]! * covariance[row + at[i]!]!);
  }
  return { mean: expected, variance: Math.max(variance, least) };
}

/** Replaces one site by what its fact says against the belief without it. */
function refine(belief: Belief, index: number, damping: number, still: number): { surprise: Surprise; moved: number } {
  const { at, by, low, high, noise, doubt } = belief.facts[index]!;
  const site = belief.sites[index]!;
  const now = project(belief, at, by);
  const left = 1 / now.variance - site.precision;
  if (left * belief.least <= LEAST ** 3) return { surprise: { log: 0, off: 0, trust: 1 }, moved: 0 };
  const variance = 1 / left;
  const mean = variance * (now.mean / now.variance - site.shift);

  const width = Math.sqrt(variance + noise * noise);
  const inside = normalWithin((low - mean) / width, (high - mean) / width);
  const wrong = doubt * Math.min(1, (high - low) / belief.within);
  const right = (1 - doubt) * Math.exp(inside.log);
  const trust = wrong === 0 ? 1 : right / (right + wrong);
  const shift = (variance / width) * inside.mean;
  const narrowed = variance - ((variance * variance) / (width * width)) * (1 - inside.variance);
  const seen = mean + trust * shift;
  const spread = trust * narrowed + (1 - trust) * variance + trust * (1 - trust) * shift * shift;

  // A fact that may be wrong can widen the belief; its factor must not, or the whole may cease to be one.
  const precision = Math.max(0, 1 / Math.max(spread, belief.least) - left);
  const wanted = precision === 0 ? 0 : seen * (precision + left) - mean * left;
  const more = damping * (precision - site.precision);
  const push = damping * (wanted - site.shift);
  const off = mean > high ? (mean - high) / width : mean < low ? (mean - low) / width : 0;
  const log = wrong === 0 ? inside.log : Math.log(right + wrong);
  const step = (push - more * now.mean) / (1 + more * now.variance);
  const moved = Math.abs(step) * Math.sqrt(now.variance);
  if (moved > still || Math.abs(more) * now.variance > still) {
    multiply(belief, at, by, more / (1 + more * now.variance), step);
    site.precision += more;
    site.shift += push;
  }
  return { surprise: { log, off, trust }, moved };
}

/**
 * Multiplies the belief by a normal factor over one sum (a rank-one update).
 *
 * @param gain what is taken from the covariance @param step what is added to the mean, both times the sum's own column
 */
function multiply(
  { mean, covariance, size, column }: Belief,
  at: readonly number[],
  by: readonly number[],
  gain: number,
  step: number,
): void {
  column.fill(0);
  for (let i = 0; i < at.length; i += 1) {
    const row = at[i]! * size;
    const factor = by[i]!;
    for (let j = 0; j < size; j += 1) column[j]! += factor * covariance[row + j]!;
  }
  for (let i = 0; i < size; i += 1) {
    const own = column[i]!;
    if (own === 0) continue;
    mean[i]! += step * own;
    const row = i * size;
    const taken = gain * own;
    for (let j = 0; j < size; j += 1) covariance[row + j]! -= taken * column[j]!;
  }
}
