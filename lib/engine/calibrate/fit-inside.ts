import { curveScore } from '../curve-score';
import type { DayValues } from '../day-values';
import type { CurveFit, ModelIndicator } from '../score-model';
import { lifted } from '../sub-score';
import type { Values } from '../types';
import { project } from './belief';
import { canBeSteps, findForms } from './find-forms';
import {
  type Curves,
  carryOn,
  type Doubt,
  doubtCurves,
  FIRST,
  factOf,
  fitCurves,
  onScale,
  type PriorCurves,
  priorCurves,
  type SumSeen,
  type Term,
} from './fit-curves';
import { fittedLine } from './fitted-line';
import { fallsTo } from './grid';
import { liftedValue } from './lifted-value';
import type { Printed } from './printed-sums';
import { isPublished } from './published';
import { valueIn } from './seen';
import { sumCovariance } from './sum-covariance';
import type { SumHistory } from './sum-histories';

/**
 * How far the last published curves may be off for this shop. Our judgement, held against simulated platforms
 * (`npm run bench`): steepness by a third, one stretch against another by two fifths, leaps of 5 or 10.
 */
const INSIDE: Doubt = {
  stretch: 0.35,
  scale: 0.3,
  shape: 0.4,
  flat: 0,
  level: 3,
  drift: 0,
  height: 7,
  leap: 3.5,
  wrong: 100,
};
/**
 * The curves' forms are not those of the grid, nor the platform's rounding ours: of simulated platforms' what-ifs 90 % lie
 * in bands about twice as wide as the belief's own.
 */
const BROADER = 2.2;
const CUTS = 4;
/** Half of the platforms have steps inside; of the edges that a shop passes half show. Our judgement. */
const STEPPED = 0.5;
const FOUND = 0.5;
/** So far beyond the values seen, as a share of their width, the curves bend as they were cut: they are cut coarsely anyway. */
const REACH = 1;
/** A figure between two days on which it was read, at most so many days apart, is taken to lie on the line between. */
const GAP_DAYS = 3;
/** What no curve and no leap explains (order of rounding, lags, small steps), tried from least to most, in points. */
const NOISES = [0.1, 0.4];
/** A value taken from its neighbours instead of the page costs so much certainty, in points. */
const FILLED_NOISE = 0.3;
/** What curves of other forms than the grid's leave of a printed sum, as a share of the scale: see `insideHistory`. */
const OTHER_FORMS = 0.005;
/** New rules move a sum overnight by so much, as a share of the scale (a standard deviation); so many days on either side tell. */
const NEW_LEVEL = 0.04;
const SIDE = 3;
/** Which curves are steps costs more than a day added: it is asked anew so often, in days. */
const ASKED_EVERY = 5;
/** A sum that is farther than so many points from what its steps say has passed another. */
const UNTOLD = 0.5;
/** Older days say little of today's peers and rules, and cost as much. */
const MOST_DAYS = 150;

/** The small-shop floor that surely lies under an indicator on a day; 0 where there is none. */
export type FloorOn = (indicator: ModelIndicator, values: Values) => number;

/** Indicators with fitted curves, and what they were learnt from; as they were, and nothing, where no day helps. */
export type InsideFit = { readonly indicators: readonly ModelIndicator[]; readonly learnt?: Learnt };
type Learnt = {
  readonly curves: Curves;
  readonly noise: number;
  readonly days: number;
  readonly until: string;
  readonly doubt: Doubt;
  /** Before any day. */
  readonly prior: PriorCurves;
  /** Of each curve, whether it is held for steps. */
  readonly stepped: readonly boolean[];
};

/**
 * The curves of indicators whose sum alone is printed: a monotone additive model, learnt from intervals. Curves that are
 * published with their weight stay as they are, cliffs included, and what they bring is taken off the sum.
 *
 * @param terms with each one's share of the sum
 * @param printedOn what a day says of the sum; undefined where it was not read
 * @param point of the sum's scale for one of a hundred
 * @param floorOn what holds a sub-score up, whatever its curve
 * @param before what was learnt of the same terms from an earlier history, to go on from
 */
export function fitInside(
  terms: readonly Term[],
  days: readonly DayValues[],
  printedOn: (day: DayValues) => Printed | undefined,
  point: number,
  floorOn: FloorOn,
  before?: InsideFit,
): InsideFit {
  const open = terms.filter(({ indicator }) => !isKnown(indicator));
  const seen = open.length > 0 ? seenIn(terms, days.slice(-MOST_DAYS), printedOn, point, floorOn) : [];
  if (seen.length === 0) return { indicators: terms.map(({ indicator }) => indicator) };
  const learnt = goOn(seen, before?.learnt) ?? learn(open, seen, point);
  const { curves, noise } = learnt;
  const indicators = terms.map((term) => {
    const place = open.indexOf(term);
    if (place < 0) return term.indicator;
    const own = seen.map(({ values }) => values[place]!);
    return {
      ...term.indicator,
      curve: fittedLine(curves, place, own, noise / Math.sqrt(open.length), BROADER, 0, leapOf(curves, place, learnt)),
    };
  });
  return { indicators, learnt };
}

/**
 * How likely a curve is steps: one with an edge found is; of others each edge that the shop should have passed and that did
 * not show makes it less likely.
 */
function leapOf({ grids, belief }: Curves, place: number, { doubt }: Learnt): CurveFit['leap'] {
  const { segments, seen, better } = grids[place]!;
  const points = doubt.height;
  if (segments.some(({ leaps }) => leaps)) return { chance: 1, points };
  const first = FIRST + grids.slice(0, place).reduce((sum, grid) => sum + grid.segments.length, 0);
  const [near, far] = better === 'lower' ? [seen.from, seen.to] : [seen.to, seen.from];
  const passed = [near, far].map((value) => fallsTo(grids[place]!, value).reduce((sum, part, index) => sum + part * Math.max(0, belief.mean[first + index]!), 0)); // biome-ignore format: one thought
  const unseen = STEPPED * Math.exp((-FOUND * (passed[1]! - passed[0]!)) / points);
  return { chance: unseen / (unseen + 1 - STEPPED), points };
}

function learn(terms: readonly Term[], seen: readonly SumSeen[], point: number): Learnt {
  const doubt = onScale(INSIDE, point);
  const calm = noisier(seen, NOISES[0]! * point);
  const forms = findForms(terms, calm, CUTS, doubt);
  // New rules are looked for under curves that may fall anywhere: an edge that steps had not shown yet is no new rule.
  const prior = priorCurves(terms, calm, CUTS, doubt, { ...forms, stepped: terms.map(() => false) });
  const fits = NOISES.map((share) => {
    const noise = share * point;
    const { curves, surprises } = fitCurves(terms, noisier(seen, noise), CUTS, doubt, forms);
    return { curves, noise, evidence: surprises.reduce((sum, { log }) => sum + log, 0) };
  });
  const { curves, noise } = fits.reduce((best, fit) => (fit.evidence > best.evidence ? fit : best));
  return { curves, noise, days: seen.length, until: seen[seen.length - 1]!.day, doubt, prior, stepped: forms.stepped };
}

/**
 * What the days say of the sum; undefined where no day helped. A rule is not held to have changed because its curves are
 * not of the forms that the grid has.
 */
export function insideHistory({ learnt }: InsideFit, id: string): SumHistory | undefined {
  if (!learnt) return undefined;
  const { curves, doubt, prior } = learnt;
  const { grids, seen } = curves;
  const believed = () => {
    const { mean, covariance } = prior;
    return doubtCurves({ ...prior, mean: mean.slice(), covariance: covariance.slice() }, doubt).belief;
  };
  const statedBy = (each: SumSeen) => ({
    ...factOf({ grids }, { ...each, noise: Math.hypot(each.noise, OTHER_FORMS * doubt.wrong) }),
    day: each.day,
  });
  const facts = () => [...seen].sort((a, b) => (a.day < b.day ? -1 : 1)).map(statedBy);
  return { id, facts, believed, replaced: believed };
}

/**
 * How much likelier the sums are if from a day on they all lie higher or lower, whatever the figures: new rules, where the whole
 * total is one sum. (Inside one dimension a step that was passed looks just so.)
 */
export function shiftsOf({ learnt }: InsideFit): ReturnType<NonNullable<SumHistory['shifts']>> {
  if (!learnt) return [];
  const { curves, doubt, prior } = learnt;
  const days = curves.seen.filter(({ low, high }) => Number.isFinite(high - low)).sort((a, b) => (a.day < b.day ? -1 : 1)); // biome-ignore format: one thought
  if (days.length < 2 * SIDE) return [];
  const gains: { day: string; gain: number }[] = [];
  const inTime = days.map((_, index) => index);
  sumCovariance(prior, days).eachFrom(inTime, 0, NEW_LEVEL * doubt.wrong, (cut, gain) => {
    if (cut >= SIDE && cut <= days.length - SIDE) gains.push({ day: days[cut]!.day, gain });
  });
  return gains;
}

/** What was learnt, a day or some later; undefined where it has to be learnt anew. */
function goOn(seen: readonly SumSeen[], before: Learnt | undefined): Learnt | undefined {
  if (!before) return undefined;
  const { noise, until, doubt } = before;
  const point = doubt.wrong / INSIDE.wrong;
  const fresh = seen.filter(({ day }) => day > until);
  if (before.stepped.includes(true) && fresh.some((each) => missedBy(before, each) > UNTOLD * point)) return undefined;
  const terms = before.prior.terms;
  if (fresh.length > 0 && fresh.length % ASKED_EVERY === 0 && canBeSteps(terms, seen)) {
    const { stepped } = findForms(terms, noisier(seen, NOISES[0]! * point), CUTS, doubt);
    if (stepped.some((is, place) => is !== before.stepped[place])) return undefined;
  }
  // Nothing drifts inside (see INSIDE), so that the age only tells what is new.
  const now = noisier(seen, noise).map((each) => (each.day > until ? { ...each, age: -1 } : each));
  const curves = carryOn(before.curves, now, before.days, REACH);
  return curves && { ...before, curves };
}

/** How far from what its figures let expect a sum was printed, beyond its rounding, in points: a step that was passed is so. */
function missedBy({ curves }: Learnt, seen: SumSeen): number {
  const { at, by, low, high } = factOf(curves, { ...seen, age: 0 });
  const { mean } = project(curves.belief, at, by);
  return Math.max(0, low - mean, mean - high);
}

function noisier(seen: readonly SumSeen[], by: number): SumSeen[] {
  return seen.map((each) => ({ ...each, noise: Math.hypot(each.noise, by) }));
}

/** The days on which the sum and all figures under it are known. */
function seenIn(
  terms: readonly Term[],
  days: readonly DayValues[],
  printedOn: (day: DayValues) => Printed | undefined,
  point: number,
  floorOn: FloorOn,
): SumSeen[] {
  return days.flatMap((each, index): SumSeen[] => {
    const printed = printedOn(each);
    if (!printed) return [];
    const values = terms.map(({ indicator }) => valueNear(days, index, indicator.id));
    if (values.some((value) => value === undefined)) return [];
    const floors = terms.map(({ indicator }) => floorOn(indicator, each.values));
    const known = terms.reduce((sum, { indicator, share }, place) => {
      if (!isKnown(indicator)) return sum;
      return sum + share * lifted(curveScore(indicator.curve, indicator.better, values[place]!), floors[place]!);
    }, 0);
    const own = terms.flatMap(({ indicator }, place) => {
      return isKnown(indicator) ? [] : [liftedValue(indicator, values[place]!, floors[place]!)];
    });
    const filled = terms.some(({ indicator }) => valueIn(each.values, indicator.id) === undefined);
    const age = days.length - 1 - index;
    const left = { low: printed.low - known, high: printed.high - known };
    return [{ day: each.day, values: own, ...left, noise: filled ? FILLED_NOISE * point : 0, age }];
  });
}

/** A curve that is published with its weight. */
function isKnown({ curve, weight }: ModelIndicator): boolean {
  return isPublished(curve) && weight.high - weight.low < 1e-9;
}

/** The value of a day, or the one between its neighbours. */
function valueNear(days: readonly DayValues[], index: number, id: string): number | undefined {
  const own = valueIn(days[index]!.values, id);
  if (own !== undefined) return own;
  for (let span = 1; span <= GAP_DAYS; span += 1) {
    const before = days[index - span] && valueIn(days[index - span]!.values, id);
    const after = days[index + span] && valueIn(days[index + span]!.values, id);
    if (before !== undefined && after !== undefined) return (before + after) / 2;
    if (before !== undefined || after !== undefined) return before ?? after;
  }
  return undefined;
}
