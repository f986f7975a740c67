import type { Unit } from '../../records/ids';
import { readFigure } from '../read-figure';
import type { Figure } from '../types';

/** A move of a rate in the indicator's unit; the three parts sum to `change`. */
export type RateSplit =
  | {
      readonly status: 'split';
      readonly change: number;
      /** Through the numerator: more or fewer bad events, more or less time. */
      readonly events: number;
      /** Through the denominator: fewer cases make each event weigh more. */
      readonly cases: number;
      /** What the printed digits hide. */
      readonly rounding: number;
    }
  /** `no_counts`: not all four were read. `no_cases`: a denominator of 0. `contradiction`: the counts are not those of the rate. */
  | { readonly status: 'unknown'; readonly why: 'no_counts' | 'no_cases' | 'contradiction' };

/** A printed rate may be off by half of its last digit, of which at least one is taken to stand, and by rounded counts. */
const PRINTED = 0.05;
const COUNTED = 0.005;

/**
 * Did the rate move because of its events or of its cases? Two factors, B and 1/N, each as the mean of its move with the
 * other as before and as after (Shapley; Marshall and Edgeworth): ΔB × ½(1/N₀ + 1/N₁) and Δ(1/N) × ½(B₀ + B₁). Unlike
 * logarithmic splits it holds at 0 events.
 *
 * @param unit percent: the rate is 100 B/N; otherwise a mean, B/N
 * @throws RangeError if a value is not finite or outside its unit, or a count is negative
 * @example rateSplit({ value: 2, numerator: 2, denominator: 100 }, { value: 4, numerator: 2, denominator: 50 }, 'percent')
 *   // => { status: 'split', change: 2, events: 0, cases: 2, rounding: 0 }: no more returns, but fewer signed orders
 */
export function rateSplit(before: Figure, after: Figure, unit: Unit): RateSplit {
  const old = countsOf(before, unit);
  const now = countsOf(after, unit);
  if (!old || !now) return { status: 'unknown', why: 'no_counts' };
  if (old.cases === 0 || now.cases === 0) return { status: 'unknown', why: 'no_cases' };
  if (!fits(old) || !fits(now)) return { status: 'unknown', why: 'contradiction' };
  const events = ((now.events - old.events) * (1 / old.cases + 1 / now.cases)) / 2;
  const cases = ((1 / now.cases - 1 / old.cases) * (old.events + now.events)) / 2;
  const change = now.value - old.value;
  return { status: 'split', change, events, cases, rounding: change - events - cases };
}

type Counts = { readonly value: number; readonly events: number; readonly cases: number };

/** Events are scaled so that value = events / cases. */
function countsOf(figure: Figure, unit: Unit): Counts | undefined {
  const { value, numerator, denominator } = readFigure({ figure }, { id: 'figure', unit, range: ANY })!;
  for (const count of [numerator, denominator]) {
    if (count !== undefined && !(count >= 0 && Number.isFinite(count)))
      throw new RangeError(`rateSplit requires counts of at least 0, got ${count}`);
  }
  if (numerator === undefined || denominator === undefined) return undefined;
  return { value, events: unit === 'percent' ? numerator * 100 : numerator, cases: denominator };
}

/** Scores are not held to a scale here: a mean of ratings has its own. */
const ANY = { min: 0, max: Number.MAX_VALUE };

function fits({ value, events, cases }: Counts): boolean {
  return Math.abs(value - events / cases) <= PRINTED + COUNTED * value;
}
