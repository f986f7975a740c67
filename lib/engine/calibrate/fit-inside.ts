import type { DayValues } from '../day-values';
import type { ModelIndicator } from '../score-model';
import { type Doubt, fitCurves, type SumSeen, type Term } from './fit-curves';
import { fittedLine } from './fitted-line';
import { valueIn } from './seen';

/** A sum as it was printed on one day, and how far the real one may lie off. */
export type Printed = { readonly low: number; readonly high: number };

/**
 * How far the last published curves may be off for this shop. Our judgement, held against simulated platforms
 * (`npm run bench`): steepness by half, one stretch against another by two fifths.
 */
const INSIDE: Doubt = { stretch: 0.6, scale: 0.3, shape: 0.4, flat: 0, level: 3, drift: 0 };
/**
 * The curves' forms are not those of the grid, nor the platform's rounding ours: of simulated platforms' what-ifs 90 % lie
 * in bands twice as wide as the belief's own.
 */
const BROADER = 2;
const CUTS = 4;
/** A figure between two days on which it was read, at most so many days apart, is taken to lie on the line between. */
const GAP_DAYS = 3;
/** What no curve explains (order of rounding, lags, small steps), tried from least to most, in points. */
const NOISES = [0.2, 1];
/** A value taken from its neighbours instead of the page costs so much certainty, in points. */
const FILLED_NOISE = 0.3;
/** Older days say little of today's peers and rules, and cost as much. */
const MOST_DAYS = 150;

/**
 * The curves of indicators whose sum alone is printed: a monotone additive model, learnt from intervals.
 *
 * @param terms with each one's share of the sum
 * @param printedOn what a day says of the sum; undefined where it was not read
 * @returns the indicators with fitted curves; as they were where no day helps
 */
export function fitInside(
  terms: readonly Term[],
  days: readonly DayValues[],
  printedOn: (day: DayValues) => Printed | undefined,
): readonly ModelIndicator[] {
  const recent = days.slice(-MOST_DAYS);
  const seen = recent.flatMap((day, index): SumSeen[] => {
    const printed = printedOn(day);
    if (!printed) return [];
    const values = terms.map(({ indicator }) => valueNear(recent, index, indicator.id));
    if (values.some((value) => value === undefined)) return [];
    const filled = terms.some(({ indicator }) => valueIn(day.values, indicator.id) === undefined);
    return [
      { values: values as number[], ...printed, noise: filled ? FILLED_NOISE : 0, age: recent.length - 1 - index },
    ];
  });
  if (seen.length === 0) return terms.map(({ indicator }) => indicator);
  const fits = NOISES.map((noise) => {
    const noisy = seen.map((day) => ({ ...day, noise: Math.hypot(day.noise, noise) }));
    const { curves, surprises } = fitCurves(terms, noisy, CUTS, INSIDE);
    return { curves, noise, evidence: surprises.reduce((sum, { log }) => sum + log, 0) };
  });
  const { curves, noise } = fits.reduce((best, fit) => (fit.evidence > best.evidence ? fit : best));
  return terms.map(({ indicator }, place) => {
    const own = seen.map(({ values }) => values[place]!);
    return { ...indicator, curve: fittedLine(curves, place, own, noise / Math.sqrt(terms.length), BROADER) };
  });
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
