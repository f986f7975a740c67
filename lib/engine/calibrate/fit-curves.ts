import type { ModelIndicator } from '../score-model';
import { absorb, believe, type Fact, type Surprise, settle } from './belief';
import { fallsTo, type Grid, gridOf, type Segment } from './grid';
import { type DaySeen, type Kept, keepUp } from './keep-up';

/** One day's sum: Σ share × score of each indicator at its value (in the indicators' order) lies in the interval. */
export type SumSeen = DaySeen & {
  /** Days before the last of the history from which the curves were first learnt. */
  readonly age: number;
};

/** One curve to learn: an indicator and its share of the sum. */
export type Term = { readonly indicator: ModelIndicator; readonly share: number };

/** How far curves are off before any history, as standard deviations. */
export type Doubt = {
  /** Natural logarithm of how much further from the ideal value all of a curve may lie: the table of another industry. */
  readonly stretch: number;
  /** The whole curve's height, its weight included, relative to the model's. */
  readonly scale: number;
  /** One stretch of it against another, relative to the fall expected there. */
  readonly shape: number;
  /** The least that a stretch is in doubt, relative to the curve's mean fall over its length: also where it is flat. */
  readonly flat: number;
  /** Points by which the sum may lie beside the curves' tops. */
  readonly level: number;
  /** Points a day by which the sum may have risen or fallen while no value moved: peers, where it is relative to them. */
  readonly drift: number;
  /** Points that a sub-score falls where it leaps, and their standard deviation. */
  readonly height: number;
  readonly leap: number;
  /** A sum that was read wrong lies anywhere within so many points. */
  readonly wrong: number;
};

/** Doubt told for a scale of 100, on another. @param point of that scale for one of a hundred */
export function onScale(doubt: Doubt, point: number): Doubt {
  const { level, drift, height, leap, wrong } = doubt;
  return {
    ...doubt,
    level: level * point,
    drift: drift * point,
    height: height * point,
    leap: leap * point,
    wrong: wrong * point,
  };
}

/** What is believed of a sum of curves. Unknown 0 is its top, 1 its drift; then each term's segments in turn. */
export type Curves = Kept<SumSeen> & { readonly terms: readonly Term[]; readonly grids: readonly Grid[] };

/** Where the segments begin among the unknowns. */
export const FIRST = 2;
/** Stretches a quarter of a curve apart have little to do with each other. */
const RELATED = 0.25;
/** One figure in fifty misread would be a very bad day for the reader. */
const MISREAD = 0.02;
/** What keeps the arithmetic from dividing by 0 where nothing drifts and nothing falls, as shares of the scale. */
const STEADY = 3e-7;
const FLAT = 1e-5;
/** More new days than this share ask for another grid. */
const NEW = 0.2;

/** Curves before any history: their grids, and mean and covariance of the unknowns, row by row. */
export type PriorCurves = {
  readonly terms: readonly Term[];
  readonly grids: readonly Grid[];
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
};

/** What is known of the curves' forms before they are learnt, for each term. */
export type Forms = {
  /** Where edges were found. */
  readonly leaps: readonly (readonly Segment[])[];
  /** Steps: between edges the curve is flat, as far as the shop has seen it. */
  readonly stepped: readonly boolean[];
};

export function priorCurves(
  terms: readonly Term[],
  seen: readonly SumSeen[],
  cuts: number,
  doubt: Doubt,
  forms?: Forms,
): PriorCurves {
  const grids = terms.map(({ indicator }, place) => gridOf(indicator, seen.map(({ values }) => values[place]!), cuts, forms?.leaps[place])); // biome-ignore format: one thought
  const size = FIRST + grids.reduce((sum, { segments }) => sum + segments.length, 0);
  const mean = new Float64Array(size);
  const covariance = new Float64Array(size * size);
  mean[0] = terms.reduce((sum, { share }, place) => sum + share * grids[place]!.top, 0);
  covariance[0] = doubt.level ** 2;
  covariance[size + 1] = doubt.drift ** 2 + (STEADY * doubt.wrong) ** 2;
  let first = FIRST;
  terms.forEach(({ share }, place) => {
    fill(mean, covariance, first, grids[place]!, share, doubt, forms?.stepped[place] ?? false);
    first += grids[place]!.segments.length;
  });
  return { terms, grids, mean, covariance };
}

/** What is believed of a sum of curves before any history. */
export function doubtCurves({ terms, grids, mean, covariance }: PriorCurves, { wrong }: Doubt): Curves {
  const belief = believe(mean, covariance, wrong);
  for (let index = FIRST; index < belief.size; index += 1) {
    // Curves are monotone: worse values never gain.
    const fact = { at: [index], by: [1], low: 0, high: Number.POSITIVE_INFINITY, noise: 0, doubt: 0 };
    absorb(belief, fact);
  }
  return { terms, grids, belief, first: belief.facts.length, seen: [] };
}

/** Where the stretch is tried, in standard deviations, with the weights of a normal variable. */
const STRETCHES = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2].map((at) => ({ at, weight: Math.exp((-at * at) / 2) }));
const ALL = STRETCHES.reduce((sum, { weight }) => sum + weight, 0);

/** Mean and covariance of a curve's falls: over all stretches of the model's curve, its height, and each fall's own doubt. */
function fill(
  mean: Float64Array,
  covariance: Float64Array,
  first: number,
  grid: Grid,
  share: number,
  doubt: Doubt,
  isStepped: boolean,
) {
  const { segments, fallsIf } = grid;
  const unseen = isStepped ? segments.map((segment) => unseenPart(segment, grid)) : undefined;
  const size = mean.length;
  const count = segments.length;
  const cases = STRETCHES.map(({ at, weight }) => ({
    falls: fallsIf(Math.exp(doubt.stretch * at)).map((fall, index) => fall * (unseen?.[index] ?? 1)),
    weight: weight / ALL,
  }));
  const expected = segments.map((_, index) =>
    cases.reduce((sum, { falls, weight }) => sum + weight * falls[index]!, 0),
  );
  const ends = Math.abs(segments[count - 1]!.worst - segments[0]!.best);
  const whole = expected.reduce((sum, fall) => sum + fall, 0);
  const doubtful = segments.map(({ best, worst }, index) => {
    return Math.max(doubt.shape * expected[index]!, (doubt.flat * whole * Math.abs(worst - best)) / ends);
  });
  const middle = segments.map(({ best, worst }) => (best + worst) / 2);
  for (let row = 0; row < count; row += 1) {
    mean[first + row] = share * (expected[row]! + (segments[row]!.leaps ? doubt.height : 0));
    for (let column = 0; column < count; column += 1) {
      let together = doubt.scale ** 2 * expected[row]! * expected[column]!;
      for (const { falls, weight } of cases) {
        together += weight * (falls[row]! - expected[row]!) * (falls[column]! - expected[column]!);
      }
      const apart = Math.abs(middle[row]! - middle[column]!) / (RELATED * ends);
      const own = doubtful[row]! * doubtful[column]! * Math.exp(-apart);
      const least = row === column ? (FLAT * doubt.wrong) ** 2 + (segments[row]!.leaps ? doubt.leap ** 2 : 0) : 0;
      covariance[(first + row) * size + first + column] = share ** 2 * (together + own + least);
    }
  }
}

/** Of a segment, the share that lies where the shop has never been. */
function unseenPart({ best, worst }: Segment, { seen }: Grid): number {
  const [low, high] = [Math.min(best, worst), Math.max(best, worst)];
  return 1 - Math.max(0, Math.min(high, seen.to) - Math.max(low, seen.from)) / (high - low);
}

/** The fact that a day's sum states. */
export function factOf({ grids }: Pick<Curves, 'grids'>, { values, low, high, noise, age }: SumSeen): Fact {
  const at = [0, 1];
  const by = [1, -age];
  let first = FIRST;
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
  forms?: Forms,
): { readonly curves: Curves; readonly surprises: readonly Surprise[] } {
  const curves = { ...doubtCurves(priorCurves(terms, seen, cuts, doubt, forms), doubt), seen };
  for (const day of seen) absorb(curves.belief, factOf(curves, day));
  const surprises = settle(curves.belief);
  return { curves, surprises: surprises.slice(curves.first) };
}

/**
 * The curves with another history than the one they were learnt from, a day or some later.
 *
 * @param now its days; the age of those that are new is below 0
 * @param days from how many they were learnt
 * @param reach how far beyond the values seen they go on, as a share of the width of those values
 * @returns undefined where they have to be learnt anew: a fifth as many days are new, or values lie where none had been
 */
export function carryOn(curves: Curves, now: readonly SumSeen[], days: number, reach: number): Curves | undefined {
  const fresh = now.filter(({ age }) => age < 0);
  if (fresh.length > NEW * days) return undefined;
  const isBeyond = curves.grids.some(({ seen }, place) => {
    const most = reach * (seen.to - seen.from);
    return fresh.some(({ values }) => values[place]! < seen.from - most || values[place]! > seen.to + most);
  });
  return isBeyond ? undefined : { ...curves, ...keepUp(curves, now, (day) => factOf(curves, day)) };
}
