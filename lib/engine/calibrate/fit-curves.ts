import type { ModelIndicator } from '../score-model';
import { absorb, type Belief, believe, type Fact, type Surprise, settle } from './belief';
import { fallsTo, type Grid, gridOf } from './grid';

/** One day's sum: Σ share × score of each indicator at its value lies in the interval. */
export type SumSeen = {
  /** Values by the indicators' order. */
  readonly values: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Standard deviation of what is known to be uncertain in it besides the printed digit, in points. */
  readonly noise: number;
};

/** One curve to learn: an indicator and its share of the sum. */
export type Term = { readonly indicator: ModelIndicator; readonly share: number };

/** How far curves are off before any history, as standard deviations relative to the model's curve. */
export type Doubt = {
  /** The whole curve steeper or flatter, its weight included. */
  readonly scale: number;
  /** One stretch of it against another. */
  readonly shape: number;
  /** Where the model's curve is flat, against its mean slope. */
  readonly flat: number;
  /** Points by which the sum may lie beside the curves' tops. */
  readonly level: number;
};

/** What is believed of a sum of curves. Unknown 0 is its top; then each term's segments in turn. */
export type Curves = { readonly terms: readonly Term[]; readonly grids: readonly Grid[]; readonly belief: Belief };

/** Stretches a quarter of a curve apart have little to do with each other. */
const RELATED = 0.25;
/** One figure in fifty misread would be a very bad day for the reader. */
const MISREAD = 0.02;

/** What is believed of a sum of curves before any history. */
export function doubtCurves(terms: readonly Term[], seen: readonly SumSeen[], cuts: number, doubt: Doubt): Curves {
  const grids = terms.map(({ indicator }, place) => gridOf(indicator, seen.map(({ values }) => values[place]!), cuts)); // biome-ignore format: one thought
  const size = 1 + grids.reduce((sum, { segments }) => sum + segments.length, 0);
  const mean = new Float64Array(size);
  const covariance = new Float64Array(size * size);
  mean[0] = terms.reduce((sum, { share }, place) => sum + share * grids[place]!.top, 0);
  covariance[0] = doubt.level ** 2;
  let first = 1;
  terms.forEach(({ share }, place) => {
    fill(mean, covariance, first, grids[place]!, share, doubt);
    first += grids[place]!.segments.length;
  });
  const belief = believe(mean, covariance);
  for (let index = 1; index < size; index += 1) {
    // Curves are monotone: worse values never gain.
    const fact = { at: [index], by: [1], low: 0, high: Number.POSITIVE_INFINITY, noise: 0, doubt: 0 };
    absorb(belief, fact);
  }
  return { terms, grids, belief };
}

function fill(mean: Float64Array, covariance: Float64Array, first: number, grid: Grid, share: number, doubt: Doubt) {
  const { segments } = grid;
  const size = mean.length;
  const ends = Math.abs(segments[segments.length - 1]!.worst - segments[0]!.best);
  const middle = segments.map(({ best, worst }) => (best + worst) / 2);
  const local = segments.map(({ fall, usual }) => share * Math.max(doubt.shape * fall, doubt.flat * usual));
  segments.forEach(({ fall }, row) => {
    mean[first + row] = share * fall;
    segments.forEach((other, column) => {
      const apart = Math.abs(middle[row]! - middle[column]!) / (RELATED * ends);
      const together = doubt.scale ** 2 * share * fall * share * other.fall;
      const own = local[row]! * local[column]! * Math.exp(-apart);
      covariance[(first + row) * size + first + column] = together + own + (row === column ? 1e-8 : 0);
    });
  });
}

/** The fact that a day's sum states. */
export function factOf({ grids }: Curves, { values, low, high, noise }: SumSeen): Fact {
  const at = [0];
  const by = [1];
  let first = 1;
  grids.forEach((grid, place) => {
    fallsTo(grid, values[place]!).forEach((part, index) => {
      if (part === 0) return;
      at.push(first + index);
      by.push(-part);
    });
    first += grid.segments.length;
  });
  return { at, by, low, high, noise, doubt: MISREAD };
}

/**
 * Learns a sum of monotone curves from days on which the sum was seen as a printed (rounded) figure.
 *
 * @returns the curves, and how each day sat with all the others
 */
export function fitCurves(
  terms: readonly Term[],
  seen: readonly SumSeen[],
  cuts: number,
  doubt: Doubt,
): { readonly curves: Curves; readonly surprises: readonly Surprise[] } {
  const curves = doubtCurves(terms, seen, cuts, doubt);
  const days = curves.belief.facts.length;
  for (const day of seen) absorb(curves.belief, factOf(curves, day));
  const surprises = settle(curves.belief);
  return { curves, surprises: surprises.slice(days) };
}
