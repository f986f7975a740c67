import { cholesky, dotOf, solveLower, solveUpper } from './cholesky';
import { between, looks } from './looks';
import type { KindCovariances, NoiseCovariances } from './smooth';

/** What is known of the daily noise before the history is looked at: its variance, and how many days that is worth. */
export type NoisePrior = { readonly variance: number; readonly days: number };

/** What was seen, and how it goes together. */
export type Evidence = {
  /** At least one figure. */
  readonly seen: Float64Array;
  /** Of all that a page may have shown; `rows` are the places of those that were seen among them. */
  readonly kinds: KindCovariances;
  readonly rows: readonly number[];
  /** Of those seen. */
  readonly noise: NoiseCovariances;
  /** Variance of a printed figure's rounding, in the daily noise's. */
  readonly rounding: number;
  readonly prior: NoisePrior;
  /** Fits by place among the kinds, each made when first asked for. */
  readonly fits: Map<number, Fit>;
};

export type Learnt = {
  /** What each asked is expected to be. */
  readonly means: Float64Array;
  /** Its doubt, as the scale of Student's distribution with `freedom`. */
  readonly scales: Float64Array;
  readonly freedom: number;
  /** Variance of the daily noise. */
  readonly daily: number;
  /** The kind that explains best what was seen. */
  readonly best: number;
};

/** One kind, fitted. `level` is the mean of the days; `z` and `o` are what was seen and ones, both whitened. */
export type Fit = {
  readonly place: number;
  readonly lower: Float64Array;
  readonly z: Float64Array;
  readonly o: Float64Array;
  readonly information: number;
  readonly level: number;
  readonly variance: number;
  readonly evidence: number;
};

/** Kinds that hold less than this share of the belief are left out. */
const NEGLIGIBLE = 0.03;

/**
 * Conditions on what was seen: a Gaussian state of daily values whose mean is not known and whose noise follows from the
 * data (so Student's distribution), averaged over the kinds by how well each explains what was seen.
 *
 * @param shares of the whole window that each asked covers, 0–1: how much of the mean is in it
 * @param asked places of those to tell about, along a path: their doubt is looked at here and there, and straight in between
 * @param kinds places of those to reckon with
 * @param usual how usual each kind is, logarithms by its place
 */
export function learn(
  evidence: Evidence,
  shares: Float64Array,
  asked: readonly number[],
  kinds: readonly number[],
  usual: readonly number[],
): Learnt {
  const { seen, prior } = evidence;
  const size = seen.length;
  const base = seen[size - 1]!;
  const fits = kinds.map((place) => fitted(evidence, place));
  const likely = fits.map((fit) => fit.evidence + usual[fit.place]!);
  const best = Math.max(...likely);
  const beliefs = likely.map((each) => Math.exp(each - best));
  const all = beliefs.reduce((sum, belief) => sum + (belief < NEGLIGIBLE ? 0 : belief), 0);

  const looked = looks(asked.length);
  const means = new Float64Array(asked.length);
  const squares = new Float64Array(looked.length);
  let daily = 0;
  fits.forEach(({ place, lower, z, o, information, level, variance }, index) => {
    if (beliefs[index]! < NEGLIGIBLE) return;
    const belief = beliefs[index]! / all;
    const across = acrossOf(evidence, place);
    const smooth = evidence.kinds(place, 'own');
    const pull = pullOf(lower, z, o, level);
    const ownMeans = asked.map((each) => level * shares[each]! + dot(across(each), pull));
    daily += belief * variance;
    for (let at = 0; at < asked.length; at += 1) means[at]! += belief * ownMeans[at]!;
    looked.forEach((at, look) => {
      const each = asked[at]!;
      const k = solveLower(lower, size, across(each));
      const rest = shares[each]! - dot(k, o);
      const square = Math.max(0, evidence.noise.own(each) + smooth[each]! - dot(k, k)) + (rest * rest) / information;
      squares[look]! += belief * (variance * square + ownMeans[at]! ** 2);
    });
  });
  const scales = squares.map((square, look) => Math.sqrt(Math.max(0, square - means[looked[look]!]! ** 2)));
  return {
    means: means.map((mean, at) => mean + base * shares[asked[at]!]!),
    scales: between(looked, scales, asked.length),
    freedom: prior.days + size - 1,
    daily,
    best: fits[likely.indexOf(best)]!.place,
  };
}

/** What each seen weighs in the best guess of anything that goes with it. */
function pullOf(lower: Float64Array, z: Float64Array, o: Float64Array, level: number): Float64Array {
  return solveUpper(
    lower,
    z.length,
    z.map((value, index) => value - level * o[index]!),
  );
}

/** The best guess of each day by one kind. */
export function dailyMeans(evidence: Evidence, place: number, count: number): Float64Array {
  const { seen } = evidence;
  const size = seen.length;
  const { lower, z, o, level } = fitted(evidence, place);
  const pull = pullOf(lower, z, o, level);
  const smooth = evidence.kinds(place, 'daily');
  const means = new Float64Array(count).fill(seen[size - 1]! + level);
  for (let index = 0; index < size; index += 1) {
    const from = evidence.rows[index]! * count;
    const by = pull[index]!;
    for (let day = 0; day < count; day += 1) means[day]! += by * smooth[from + day]!;
    evidence.noise.addDaily(index, by, means);
  }
  return means;
}

/** What one kind makes of it. */
export function fitted(evidence: Evidence, place: number): Fit {
  const known = evidence.fits.get(place);
  if (known) return known;
  const fit = fitAnew(evidence, place, new Float64Array(evidence.seen.length ** 2));
  evidence.fits.set(place, fit);
  return fit;
}

/** @param into where its matrix is put; size² of what was seen */
export function fitAnew(evidence: Evidence, place: number, into: Float64Array): Fit {
  const { seen, prior } = evidence;
  const size = seen.length;
  const lower = cholesky(amongOf(evidence, place, into), size, into);
  const base = seen[size - 1]!;
  const z = solveLower(
    lower,
    size,
    seen.map((value) => value - base),
  );
  const o = solveLower(lower, size, new Float64Array(size).fill(1));
  const information = dot(o, o);
  const level = dot(o, z) / information;
  let volume = Math.log(information) / 2;
  for (let index = 0; index < size; index += 1) volume += Math.log(lower[index * size + index]!);
  const squares = prior.days * prior.variance + Math.max(0, dot(z, z) - level * level * information);
  const freedom = prior.days + size - 1;
  return {
    place,
    lower,
    z,
    o,
    information,
    level,
    variance: squares / freedom,
    evidence: -volume - (freedom / 2) * Math.log(squares),
  };
}

/** A kind's covariances of those seen, the noise's and the rounding's: each seen with each seen, the lower half. */
function amongOf({ kinds, rows, noise, rounding }: Evidence, place: number, into: Float64Array): Float64Array {
  const among = kinds(place, 'among');
  const all = countOf(among);
  const size = rows.length;
  for (let row = 0; row < size; row += 1) {
    const start = rows[row]! * all;
    const own = row * size;
    for (let column = 0; column <= row; column += 1) {
      into[own + column] = noise.among[own + column]! + among[start + rows[column]!]!;
    }
    into[own + row]! += rounding;
  }
  return into;
}

/** Of each asked: with each seen. The array is the same every time. */
function acrossOf({ kinds, rows, noise }: Evidence, place: number): (asked: number) => Float64Array {
  const across = kinds(place, 'across');
  const all = countOf(kinds(place, 'among'));
  const size = rows.length;
  const sums = new Float64Array(size);
  return (asked) => {
    noise.across(asked, sums);
    for (let seen = 0; seen < size; seen += 1) sums[seen]! += across[asked * all + rows[seen]!]!;
    return sums;
  };
}

/** How many may have been seen. */
function countOf(square: Float64Array): number {
  return Math.round(Math.sqrt(square.length));
}

function dot(a: Float64Array, b: Float64Array): number {
  return dotOf(a, 0, b, 0, a.length);
}
