import type { Chance } from './chance';
import { type TrueCurve, trueScore } from './curve';
import type { Family } from './family';
import type { Kind } from './kinds';
import type { Measure } from './measures';

export type TrueIndicator = { readonly measure: Measure; readonly weight: number; readonly curve: TrueCurve };
export type TrueDimension = {
  readonly id: Measure['dimension'];
  readonly weight: number;
  readonly indicators: readonly TrueIndicator[];
};
/** What the platform really computes with. */
export type Rules = {
  readonly dimensions: readonly TrueDimension[];
  readonly floors: boolean;
  /** The best score there is; curves are drawn on a scale of 100. */
  readonly top: number;
};

/** A small shop: fewer valid orders than this, at most so many bad events: at least this sub-score. */
export const FLOOR = { score: 80, ordersBelow: 300, eventsAtMost: 3 } as const;

/** Lower shares of bad events are what a floor can hold. */
export function hasFloor({ of, better }: Measure): boolean {
  return of === 'share' && better === 'lower';
}

/** Shares are whole steps of 5 %, none below 10 %. */
export function drawRules(chance: Chance, kind: Kind, family: Family, days: number): Rules {
  const { measures, most } = family;
  const ids = [...new Set(measures.map(({ dimension }) => dimension))];
  const shares = drawWeights(chance, ids.length);
  const dimensions = ids.map((id, index) => {
    const measured = chance.some(
      measures.filter(({ dimension }) => dimension === id),
      chance.int(2, most),
    );
    const weights = drawWeights(chance, measured.length);
    return {
      id,
      weight: shares[index]!,
      indicators: measured.map((measure, place) => ({
        measure,
        weight: weights[place]!,
        curve: family.curve(chance.fork(measure.id), measure, chance.pick(family.shapes(kind)), days),
      })),
    };
  });
  return { dimensions, floors: kind.extras, top: chance.fork('scale').pick(family.tops) };
}

function drawWeights(chance: Chance, count: number): number[] {
  const parts = Array.from({ length: count }, () => 2);
  for (let left = 20 - 2 * count; left > 0; left -= 1) parts[chance.int(0, count - 1)]! += 1;
  return parts.map((part) => part / 20);
}

/** New rules: one dimension's curves are drawn again, or its weights and those of the dimensions are. */
export function changeRules(chance: Chance, rules: Rules, kind: Kind, family: Family, days: number): Rules {
  const which = chance.int(0, rules.dimensions.length - 1);
  const byCurves = chance.happens(0.5);
  const shares = byCurves ? undefined : drawWeights(chance, rules.dimensions.length);
  return {
    ...rules,
    dimensions: rules.dimensions.map((dimension, index) => {
      const weight = shares?.[index] ?? dimension.weight;
      if (index !== which) return { ...dimension, weight };
      const weights = byCurves ? undefined : drawWeights(chance, dimension.indicators.length);
      return {
        ...dimension,
        weight,
        indicators: dimension.indicators.map((indicator, place) => ({
          ...indicator,
          weight: weights?.[place] ?? indicator.weight,
          curve: byCurves
            ? family.curve(
                chance.fork(`${indicator.measure.id}/new`),
                indicator.measure,
                chance.pick(family.shapes(kind)),
                days,
              )
            : indicator.curve,
        })),
      };
    }),
  };
}

/** What a shop's figures are on a day, unrounded. `events` and `orders` count what a floor asks for. */
export type Facts = {
  readonly values: Readonly<Record<string, number>>;
  readonly cases: Readonly<Record<string, number>>;
  readonly orders: number;
  readonly bonus: number;
  readonly deduction: number;
};

export type Scores = {
  /** Unrounded, clamped to the scale. */
  readonly total: number;
  /** The total before it is clamped. */
  readonly sum: number;
  readonly dimensions: Readonly<Record<string, number>>;
  readonly subScores: Readonly<Record<string, number>>;
  /** Points of the total that each indicator brings. */
  readonly points: Readonly<Record<string, number>>;
};

/** The platform's sum: Σ weight × dimension + bonus − deduction. */
export function scoresOf(rules: Rules, facts: Facts, day: number): Scores {
  const dimensions: Record<string, number> = {};
  const subScores: Record<string, number> = {};
  const points: Record<string, number> = {};
  let sum = 0;
  for (const { id, weight, indicators } of rules.dimensions) {
    let own = 0;
    for (const { measure, weight: share, curve } of indicators) {
      const value = facts.values[measure.id]!;
      const curved = trueScore(curve, measure.better, value, day);
      const lifted = rules.floors && isSmall(measure, facts, value) ? Math.max(curved, FLOOR.score) : curved;
      const score = (lifted * rules.top) / 100;
      subScores[measure.id] = score;
      points[measure.id] = weight * share * score;
      own += share * score;
    }
    dimensions[id] = own;
    sum += weight * own;
  }
  sum += facts.bonus - facts.deduction;
  return { total: Math.min(rules.top, Math.max(0, sum)), sum, dimensions, subScores, points };
}

function isSmall(measure: Measure, { cases, orders }: Facts, value: number): boolean {
  if (!hasFloor(measure) || orders >= FLOOR.ordersBelow) return false;
  return Math.round((cases[measure.id]! * value) / 100) <= FLOOR.eventsAtMost;
}
