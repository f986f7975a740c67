import type { ModelIndicator } from '../score-model';
import type { Bound, Steps } from './fit-tiers';
import { idealOf } from './grid';

/**
 * How a platform writes its edges: as distances from the ideal value that are whole halves (2: 1.5, 30, 0.05) or tenths
 * (10: 0.35, 1.2) of their power of ten; or undefined, in more digits.
 */
export type RoundTo = 2 | 10 | undefined;

const GRIDS = [2, 10] as const;
/** An edge of the platform that is no such number: an exception, or a figure read wrong. */
const EXCEPTION = 0.02;
/** Believed where it makes what the days say of all edges so much likelier (a natural logarithm). */
const ENOUGH = 3;
/** Wider than this, as a share of the distance, an edge says nothing of its digits. */
const WIDEST = 0.5;

/** Whether the edges of a platform are round numbers, by all that lie between two values of the shop. */
export function roundingOf(all: readonly { readonly indicator: ModelIndicator; readonly steps: Steps }[]): RoundTo {
  return GRIDS.find((grid) => {
    const evidence = all.reduce((sum, { indicator, steps }) => {
      const ideal = (indicator.better === 'lower' ? 1 : -1) * idealOf(indicator);
      return sum + steps.bounds.reduce((own, bound) => own + evidenceOf(bound, ideal, grid), 0);
    }, 0);
    return evidence > ENOUGH;
  });
}

/** Logarithm of how much likelier round edges make it that one lies there than edges that lie anywhere. */
function evidenceOf({ low, high }: Bound, ideal: number, grid: 2 | 10): number {
  const [near, far] = [low - ideal, high - ideal];
  if (!(near > 0) || far === Number.POSITIVE_INFINITY || far - near > WIDEST * far) return 0;
  const digit = digitOf(far, grid);
  const chance = Math.min(1, (far - near) / digit);
  const isThere = Math.floor(far / digit + 1e-9) * digit >= near - 1e-9 * far;
  return Math.log((EXCEPTION * chance + (isThere ? 1 - EXCEPTION : 0)) / chance);
}

/** The round distance next to an expected one between two ends; the expected one where none lies there. */
export function rounded(distance: number, low: number, high: number, grid: RoundTo): number {
  if (grid === undefined) return distance;
  const digit = digitOf(distance, grid);
  const next = Number((Math.round(distance / digit) * digit).toPrecision(12));
  const others = [next, next - digit, next + digit].map((each) => Number(each.toPrecision(12)));
  return others.find((each) => each > 0 && each >= low && each <= high) ?? distance;
}

function digitOf(distance: number, grid: 2 | 10): number {
  return 10 ** Math.floor(Math.log10(distance)) / grid;
}
