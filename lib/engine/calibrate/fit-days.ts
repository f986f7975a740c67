import { curveScore } from '../curve-score';
import type { DayValues } from '../day-values';
import { decimalsSeen, printedHalf, scoreDecimals, scoreHalf } from '../printed-half';
import type { Dimension, ModelIndicator, ScoreModel, Weight } from '../score-model';
import { type FloorOn, fitInside, type InsideFit, insideHistory, shiftsOf } from './fit-inside';
import { fitShown, type Scoring, type ShownFit, scoringOf } from './fit-shown';
import type { Pair } from './fit-tiers';
import { fitWeights, type WeightsFit, weightsHistory } from './fit-weights';
import type { DaySeen } from './keep-up';
import { type Printed, printedScore, printedTotal } from './printed-sums';
import { isPublished } from './published';
import { type DatedPair, floorsOf, pairsKept, pairsOf, scoreIn, scoresOf, seenOf, valueIn } from './seen';
import type { SumHistory } from './sum-histories';

/** Older days speak of other peers. Our judgement, held against simulated platforms. */
const PEER_DAYS = 30;

/** What is said in points is said for a scale of so many. */
const HUNDRED = 100;
/** A rounded value moves a sub-score by so much, in points. */
const BESIDE = 0.3;
/** So many days make a contradiction. */
const ENOUGH = 3;
/** A weight that the figures contradict may be so many times smaller or larger. */
const FREE = 3;

/** The fits of a model with all that they were learnt from; by the id of the indicator, the dimension or the total. */
export type Fits = {
  readonly pairs: ReadonlyMap<string, readonly DatedPair[]>;
  readonly shown: Map<string, ShownFit>;
  readonly inside: Map<string, InsideFit>;
  readonly weights: Map<string, WeightsFit>;
  /** What the days say of every sum that is printed, in which new rules may show. */
  readonly sums: SumHistory[];
};

/**
 * From which day on the present rule of a curve, an inside or a sum's weights holds, by the id of the indicator, the dimension
 * or the total; what is not named has held all along.
 */
export type Since = ReadonlyMap<string, string>;

/** Fits from which to go on, and those that are being made. */
type Making = {
  readonly since: Since;
  readonly by: Scoring;
  /** Of the scale for one of a hundred. */
  readonly point: number;
  readonly before: Fits | undefined;
  readonly floorOn: FloorOn;
  readonly fits: Fits;
};

/**
 * The model fitted to the days of a history; see `calibrate`.
 *
 * @param all in order, at least one
 * @param since what is not learnt from all of them
 * @param before the fits to the same days but for the last, and since the same days, to go on from
 */
export function fitDays(
  model: ScoreModel,
  all: readonly DayValues[],
  since: Since = new Map(),
  before?: Fits,
): { model: ScoreModel; fits: Fits } {
  const days = model.kind === 'ranked' ? all.slice(-PEER_DAYS) : all;
  const every = model.dimensions.flatMap(({ indicators }) => indicators);
  const pairs = new Map(
    every.map((indicator) => {
      const known = before?.pairs.get(indicator.id);
      const held = heldFrom(days, since.get(indicator.id));
      const own = known ? pairsKept(model, indicator, held, known) : pairsOf(model, indicator, held);
      return [indicator.id, own] as const;
    }),
  );
  const fits: Fits = { pairs, shown: new Map(), inside: new Map(), weights: new Map(), sums: [] };
  const { max } = model.scale;
  const point = max / HUNDRED;
  const making = { by: scoringOf(model, pairs, point), point, since, before, fits, floorOn: floorsOf(model) };
  const inside = model.dimensions.map((dimension) => ({
    ...fitDimension(dimension, days, making),
    decimals: decimalsSeen(seenOf(days, dimension.score), dimension.decimals, scoreDecimals(dimension.max)),
  }));
  const isDark = model.dimensions.every(({ score }) => seenOf(days, score).length === 0);
  const dimensions = isDark
    ? fitFromTotal(model, inside, days, making)
    : fitDimensionWeights(model, inside, days, making);
  const decimals = decimalsSeen(seenOf(days, model.total), model.scale.decimals, scoreDecimals(max));
  const held = [...since.values()].reduce(heldFrom, days);
  const calibration = { from: held[0]!.day, until: held.at(-1)!.day, days: held.length };
  return { model: { ...model, scale: { ...model.scale, decimals }, dimensions, calibration }, fits };
}

/** The days on which a rule has held. */
function heldFrom(days: readonly DayValues[], from: string | undefined): readonly DayValues[] {
  return from === undefined ? days : days.filter(({ day }) => day >= from);
}

function fitDimension(dimension: Dimension, all: readonly DayValues[], making: Making): Dimension {
  const { by, since, before, fits } = making;
  const days = heldFrom(all, since.get(dimension.id));
  const pairs = dimension.indicators.map(({ id }) => fits.pairs.get(id)!);
  const shown = dimension.indicators.map((indicator, index) => {
    const own = pairs[index]!;
    // Of rules that changed without a word nothing is published any more.
    const isInForce = isPublished(indicator.curve) && !since.has(indicator.id);
    if (own.length === 0 || (isInForce && !contradicts(indicator, own, dimension.max / HUNDRED))) return indicator;
    const fit = fitShown(indicator, dimension, own, by, before?.shown.get(indicator.id));
    fits.shown.set(indicator.id, fit);
    return { ...indicator, curve: fit.curve };
  });
  const printedOn = printedScore(dimension, days);
  if (pairs.every((own) => own.length > 0)) {
    const weights = weigh(shown.map(({ weight }) => weight), days, printedOn, (values) => shown.map(({ id }) => scoreIn(values, id)), subScoreHalf(shown, days, dimension.max), dimension.id, making); // biome-ignore format: one call
    return { ...dimension, indicators: shown.map((each, index) => ({ ...each, weight: weights[index]! })) };
  }
  const isHidden = dimension.indicators.some(({ curve }) => !isPublished(curve));
  if (!isHidden || pairs.some((own) => own.length > 0)) return { ...dimension, indicators: shown };
  const terms = dimension.indicators.map((indicator) => ({ indicator, share: indicator.weight.value }));
  return {
    ...dimension,
    indicators: fixed(
      learnInside(terms, days, printedOn, dimension.id, dimension.max / HUNDRED, making),
      dimension.indicators,
    ),
  };
}

/** Weights of the dimensions, where they are not certain, from the printed totals. */
function fitDimensionWeights(
  model: ScoreModel,
  dimensions: readonly Dimension[],
  all: readonly DayValues[],
  making: Making,
): Dimension[] {
  const days = heldFrom(all, making.since.get(model.total));
  const half = Math.max(...dimensions.map((each) => scoreHalf(seenOf(days, each.score), each.max, each.decimals)));
  const weights = weigh(
    dimensions.map(({ weight }) => weight),
    days,
    printedTotal(model, days),
    (values) => dimensions.map(({ score }) => valueIn(values, score)),
    half,
    model.total,
    making,
  );
  return dimensions.map((dimension, index) => ({ ...dimension, weight: weights[index]! }));
}

/** No dimension's score is ever shown: everything that can be learnt is in the total. */
function fitFromTotal(
  model: ScoreModel,
  dimensions: readonly Dimension[],
  all: readonly DayValues[],
  making: Making,
): Dimension[] {
  const days = heldFrom(all, making.since.get(model.total));
  const printedOn = printedTotal(model, days);
  const owners = dimensions.flatMap((dimension) => dimension.indicators.map((indicator) => ({ dimension, indicator })));
  const shares = owners.map(({ dimension, indicator }) => share(dimension.weight, indicator.weight));
  const isShown = owners.every(({ indicator }) => making.fits.pairs.get(indicator.id)!.length > 0);
  if (!isShown) {
    const isHidden = owners.some(({ indicator }) => !isPublished(indicator.curve));
    if (!isHidden) return [...dimensions];
    const terms = owners.map(({ indicator }, index) => ({ indicator, share: shares[index]!.value }));
    const fitted = learnInside(terms, days, printedOn, model.total, model.scale.max / HUNDRED, making, true);
    return dimensions.map((dimension) => ({
      ...dimension,
      weight: certain(dimension.weight),
      indicators: fixed(dimension.indicators.map(({ id }) => fitted.find((each) => each.id === id)!), dimension.indicators), // biome-ignore format: one call
    }));
  }
  const learnt = weigh(shares, days, printedOn, (values) => owners.map(({ indicator }) => scoreIn(values, indicator.id)), subScoreHalf(owners.map(({ indicator }) => indicator), days, model.scale.max), model.total, making); // biome-ignore format: one call
  return dimensions.map((dimension) => {
    const own = owners.flatMap((owner, index) => (owner.dimension === dimension ? [learnt[index]!] : []));
    const whole = own.reduce((sum, { value }) => sum + value, 0);
    if (own.length === 0 || whole === 0) return dimension;
    return {
      ...dimension,
      weight: certain({ ...own[0]!, value: whole }),
      indicators: dimension.indicators.map((indicator, index) => {
        const { value, low, high, basis, source } = own[index]!;
        return { ...indicator, weight: { value: value / whole, low: low / whole, high: Math.min(1, high / whole), basis, source } }; // biome-ignore format: one thought
      }),
    };
  });
}

function learnInside(
  terms: Parameters<typeof fitInside>[0],
  days: readonly DayValues[],
  printedOn: (day: DayValues) => Printed | undefined,
  id: string,
  point: number,
  { before, fits, floorOn }: Making,
  isWhole = false,
): readonly ModelIndicator[] {
  const fit = fitInside(terms, days, printedOn, point, floorOn, before?.inside.get(id));
  fits.inside.set(id, fit);
  const history = insideHistory(fit, id);
  if (history) fits.sums.push(isWhole ? { ...history, shifts: () => shiftsOf(fit) } : history);
  return fit.indicators;
}

/**
 * Learns weights that are not certain, or that most days contradict; gives them back where no day shows all parts and
 * their sum.
 */
function weigh(
  weights: readonly Weight[],
  days: readonly DayValues[],
  printedOn: (day: DayValues) => Printed | undefined,
  scoresOn: (values: DayValues['values']) => readonly (number | undefined)[],
  half: number,
  id: string,
  { point, before, fits }: Making,
): readonly Weight[] {
  const learn = (prior: readonly Weight[]) => {
    const fit = fitWeights(prior, weighings, point, before?.weights.get(id));
    fits.weights.set(id, fit);
    return fit.weights;
  };
  if (weights.length < 2) return weights;
  const isCertain = weights.every(({ low, high }) => high - low <= 1e-9);
  const weighings: DaySeen[] = [];
  for (const day of days) {
    const printed = printedOn(day);
    const scores = printed && scoresOn(day.values);
    if (!printed || !scores || scores.includes(undefined)) continue;
    weighings.push({ day: day.day, values: scores as number[], low: printed.low, high: printed.high, noise: half / Math.sqrt(3) }); // biome-ignore format: one call
  }
  if (weighings.length === 0) return weights;
  const free = weights.map((weight): Weight => {
    return { ...weight, low: weight.value / FREE, high: Math.min(1, weight.value * FREE) };
  });
  fits.sums.push(weightsHistory(id, weights, isCertain ? free : weights, weighings, point));
  if (!isCertain) return learn(weights);
  const off = weighings.filter(({ values, low, high, noise }) => {
    const sum = values.reduce((all, score, index) => all + weights[index]!.value * score, 0);
    return sum < low - 2 * noise - 1e-9 || sum > high + 2 * noise + 1e-9;
  });
  if (off.length < ENOUGH || off.length <= weighings.length / 2) return weights;
  return learn(free);
}

function subScoreHalf(indicators: readonly ModelIndicator[], days: readonly DayValues[], top: number): number {
  return Math.max(...indicators.map(({ id }) => scoreHalf(scoresOf(days, id), top)));
}

/** Is a published curve not the one by which this page scores? More than half of the shown sub-scores are beside it. */
function contradicts({ curve, better }: ModelIndicator, pairs: readonly Pair[], point: number): boolean {
  const half = scoreHalf(pairs.map(({ score }) => score), point * HUNDRED) + BESIDE * point; // biome-ignore format: one thought
  const digit = printedHalf(pairs.map(({ value }) => value), 0); // biome-ignore format: one thought
  const off = pairs.filter(({ value, score }) => {
    const ends = [value - digit, value + digit].map((end) => curveScore(curve, better, end));
    return score < Math.min(...ends) - half || score > Math.max(...ends) + half;
  });
  return off.length >= ENOUGH && off.length > pairs.length / 2;
}

/** A fitted curve has learnt its weight with it: the weight itself is then no doubt of its own. */
function fixed(fitted: readonly ModelIndicator[], before: readonly ModelIndicator[]): ModelIndicator[] {
  return fitted.map((each, index) => (each === before[index] ? each : { ...each, weight: certain(each.weight) }));
}

function certain(weight: Weight): Weight {
  return { ...weight, low: weight.value, high: weight.value, basis: 'fitted' };
}

function share(whole: Weight, part: Weight): Weight {
  return { ...part, value: whole.value * part.value, low: whole.low * part.low, high: whole.high * part.high };
}
