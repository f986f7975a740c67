import { curveScore } from '../curve-score';
import type { DayValues } from '../day-values';
import { decimalsSeen, printedHalf } from '../printed-half';
import type { Curve, Dimension, ModelIndicator, ScoreModel, Weight } from '../score-model';
import { fitInside, type Printed } from './fit-inside';
import { fitShown } from './fit-shown';
import type { Pair } from './fit-tiers';
import { fitWeights, type Weighing } from './fit-weights';
import { pairsOf, scoreIn, seenOf, valueIn } from './seen';

/** Older days speak of other peers. Our judgement, held against simulated platforms. */
const PEER_DAYS = 30;

/** A rounded value moves a sub-score by so much, in points. */
const BESIDE = 0.3;
/** So many days make a contradiction. */
const ENOUGH = 3;
/** A weight that the figures contradict may be so many times smaller or larger. */
const FREE = 3;

/** The model fitted to days on which one rule held; see `calibrate`. @param all in order, at least one */
export function fitDays(model: ScoreModel, all: readonly DayValues[]): ScoreModel {
  const days = model.kind === 'ranked' ? all.slice(-PEER_DAYS) : all;
  const inside = model.dimensions.map((dimension) => ({
    ...fitDimension(model, dimension, days),
    decimals: decimalsSeen(seenOf(days, dimension.score), dimension.decimals),
  }));
  const isDark = model.dimensions.every(({ score }) => seenOf(days, score).length === 0);
  const dimensions = isDark ? fitFromTotal(model, inside, days) : fitDimensionWeights(model, inside, days);
  const decimals = decimalsSeen(seenOf(days, model.total), model.scale.decimals);
  const calibration = { from: days[0]!.day, until: days.at(-1)!.day, days: days.length };
  return { ...model, scale: { ...model.scale, decimals }, dimensions, calibration };
}

function fitDimension(model: ScoreModel, dimension: Dimension, days: readonly DayValues[]): Dimension {
  const pairs = dimension.indicators.map((indicator) => pairsOf(model, indicator, days));
  const shown = dimension.indicators.map((indicator, index) => {
    const own = pairs[index]!;
    if (own.length === 0 || (isPublished(indicator.curve) && !contradicts(indicator, own))) return indicator;
    return {
      ...indicator,
      curve: fitShown(indicator, dimension, pairs[index]!, model.kind === 'ranked'),
    };
  });
  const printedOn = printedScore(dimension, days);
  if (pairs.every((own) => own.length > 0)) {
    const weights = weigh(shown.map(({ weight }) => weight), days, printedOn, (values) => shown.map(({ id }) => scoreIn(values, id)), scoreHalf(shown, days)); // biome-ignore format: one call
    return { ...dimension, indicators: shown.map((each, index) => ({ ...each, weight: weights[index]! })) };
  }
  const isHidden = dimension.indicators.some(({ curve }) => !isPublished(curve));
  if (!isHidden || pairs.some((own) => own.length > 0)) return { ...dimension, indicators: shown };
  const terms = dimension.indicators.map((indicator) => ({ indicator, share: indicator.weight.value }));
  return { ...dimension, indicators: fixed(fitInside(terms, days, printedOn), dimension.indicators) };
}

/** Weights of the dimensions, where they are not certain, from the printed totals. */
function fitDimensionWeights(
  model: ScoreModel,
  dimensions: readonly Dimension[],
  days: readonly DayValues[],
): Dimension[] {
  const half = Math.max(...dimensions.map((each) => printedHalf(seenOf(days, each.score), each.decimals)));
  const weights = weigh(
    dimensions.map(({ weight }) => weight),
    days,
    printedTotal(model, days),
    (values) => dimensions.map(({ score }) => valueIn(values, score)),
    half,
  );
  return dimensions.map((dimension, index) => ({ ...dimension, weight: weights[index]! }));
}

/** No dimension's score is ever shown: everything that can be learnt is in the total. */
function fitFromTotal(model: ScoreModel, dimensions: readonly Dimension[], days: readonly DayValues[]): Dimension[] {
  const printedOn = printedTotal(model, days);
  const owners = dimensions.flatMap((dimension) => dimension.indicators.map((indicator) => ({ dimension, indicator })));
  const shares = owners.map(({ dimension, indicator }) => share(dimension.weight, indicator.weight));
  const isShown = owners.every(({ indicator }) => pairsOf(model, indicator, days).length > 0);
  if (!isShown) {
    const isHidden = owners.some(({ indicator }) => !isPublished(indicator.curve));
    if (!isHidden) return [...dimensions];
    const terms = owners.map(({ indicator }, index) => ({ indicator, share: shares[index]!.value }));
    const fitted = fitInside(terms, days, printedOn);
    return dimensions.map((dimension) => ({
      ...dimension,
      weight: certain(dimension.weight),
      indicators: fixed(dimension.indicators.map(({ id }) => fitted.find((each) => each.id === id)!), dimension.indicators), // biome-ignore format: one call
    }));
  }
  const learnt = weigh(shares, days, printedOn, (values) => owners.map(({ indicator }) => scoreIn(values, indicator.id)), scoreHalf(owners.map(({ indicator }) => indicator), days)); // biome-ignore format: one call
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
): readonly Weight[] {
  const weighings = days.flatMap((day): Weighing[] => {
    const printed = printedOn(day);
    const scores = scoresOn(day.values);
    if (!printed || scores.some((score) => score === undefined)) return [];
    return [{ scores: scores as number[], ...printed, noise: half / Math.sqrt(3) }];
  });
  if (weights.length < 2 || weighings.length === 0) return weights;
  if (weights.some(({ low, high }) => high - low > 1e-9)) return fitWeights(weights, weighings);
  const off = weighings.filter(({ scores, low, high, noise }) => {
    const sum = scores.reduce((all, score, index) => all + weights[index]!.value * score, 0);
    return sum < low - 2 * noise - 1e-9 || sum > high + 2 * noise + 1e-9;
  });
  if (off.length < ENOUGH || off.length <= weighings.length / 2) return weights;
  const free = weights.map((weight): Weight => {
    return { ...weight, low: weight.value / FREE, high: Math.min(1, weight.value * FREE) };
  });
  return fitWeights(free, weighings);
}

/** What a day says of a dimension's score; beyond an end of its scale the real one may lie anywhere. */
function printedScore(dimension: Dimension, days: readonly DayValues[]): (day: DayValues) => Printed | undefined {
  const half = printedHalf(seenOf(days, dimension.score), dimension.decimals);
  return ({ values }) => interval(valueIn(values, dimension.score), half, dimension);
}

/** What a day says of the total before bonus and deduction. */
function printedTotal(model: ScoreModel, days: readonly DayValues[]): (day: DayValues) => Printed | undefined {
  const half = printedHalf(seenOf(days, model.total), model.scale.decimals);
  return ({ values }) => {
    const printed = interval(valueIn(values, model.total), half, model.scale);
    const bonus = (model.bonus && valueIn(values, model.bonus.id)) ?? 0;
    const extra = bonus - ((model.deduction && valueIn(values, model.deduction.id)) ?? 0);
    return printed && { low: printed.low - extra, high: printed.high - extra };
  };
}

function interval(
  shown: number | undefined,
  half: number,
  { min, max }: { min: number; max: number },
): Printed | undefined {
  if (shown === undefined) return undefined;
  return {
    low: shown - half <= min ? Number.NEGATIVE_INFINITY : shown - half,
    high: shown + half >= max ? Number.POSITIVE_INFINITY : shown + half,
  };
}

function scoreHalf(indicators: readonly ModelIndicator[], days: readonly DayValues[]): number {
  const halves = indicators.map(({ id }) => printedHalf(days.flatMap(({ values }) => scoreIn(values, id) ?? []), 0)); // biome-ignore format: one thought
  return Math.max(...halves);
}

/** Is a published curve not the one by which this page scores? More than half of the shown sub-scores are beside it. */
function contradicts({ curve, better }: ModelIndicator, pairs: readonly Pair[]): boolean {
  const half = printedHalf(pairs.map(({ score }) => score), 0); // biome-ignore format: one thought
  const off = pairs.filter(({ value, score }) => Math.abs(score - curveScore(curve, better, value)) > half + BESIDE);
  return off.length >= ENOUGH && off.length > pairs.length / 2;
}

/** A curve that is published needs no fit. */
function isPublished({ spread, jump, basis }: Curve): boolean {
  return spread === 0 && jump === 0 && (basis === 'official' || basis === 'shown');
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
