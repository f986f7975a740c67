import type { Basis } from '../../records/ids';
import { readFigure } from '../read-figure';
import { resolveWeights } from '../resolve-weights';
import type { Dimension, ModelIndicator, ScoreModel } from '../score-model';
import type { Estimate, Values } from '../types';
import { weakestBasis } from '../weakest-basis';
import type { Table } from './game';
import { movedFigure } from './moved-figure';
import { BAND_SDS, type Place, pairUnderOwnRule, scoreOf } from './sub-scores';
import type { DimensionTerms, Term } from './term';

/** Sums of weighted scores are off by less. */
const ALMOST = 1e-9;

/** A dimension on one of the two days; `dimension` is absent where the rules of that day do not have it. */
export type Side = {
  readonly model: ScoreModel;
  readonly dimension: Dimension | undefined;
  readonly values: Values;
  readonly weight: Estimate;
};

/** One indicator on one day: share of the total, and both days' sub-scores under the rules of that day. */
type Scored = { readonly points: readonly [number, number]; readonly doubt: number; readonly basis: Basis };

/**
 * What a dimension brings when the rules inside it changed too. Each indicator's old and new value is scored under either
 * rules; whatever the shown scores say beyond that, the new rules did.
 */
export function changedDimension(old: Side, now: Side, days: number): DimensionTerms {
  const ids = new Set([...indicatorsOf(old), ...indicatorsOf(now)].map(({ id }) => id));
  const terms: Term[] = [];
  const sides = [old, now] as const;
  const whole = sides.map((side) => ({ sum: 0, missing: 0, isExact: true, shares: sharesOf(side) }));

  for (const id of ids) {
    const scored = sides.map((side, at): Scored | undefined => {
      const place = placeOf(side, id);
      const share = whole[at]!.shares.get(id);
      const own = place && readFigure(side.values, place.indicator);
      if (!place || !share) return undefined;
      if (!own) {
        whole[at]!.missing += 1;
        return undefined;
      }
      const factor = share.value * side.weight.value;
      const basis = weakestBasis(weakestBasis(share.basis, side.weight.basis), place.indicator.curve.basis);
      const other = readFigure(sides[1 - at]!.values, place.indicator);
      const pair = other
        ? pairUnderOwnRule(place, other.value, at === 0)
        : { before: scoreOf(place), after: scoreOf(place), doubt: 0 };
      whole[at]!.sum += factor * (at === 0 ? pair.before : pair.after);
      whole[at]!.isExact &&= pair.doubt === 0 && share.high - share.low < 1e-9;
      return { points: [factor * pair.before, factor * pair.after], doubt: factor * pair.doubt, basis };
    });
    const indicator = placeOf(now, id)?.indicator ?? placeOf(old, id)!.indicator;
    const [was, is] = scored;
    if (!was && !is) continue;
    const table: Table = [was?.points ?? [0, 0], is?.points ?? [0, 0]];
    const isRead = readFigure(old.values, indicator) && readFigure(now.values, indicator);
    const reach = ((was?.doubt ?? 0) + (is?.doubt ?? 0)) * (BAND_SDS / 4);
    terms.push({
      kind: 'indicator',
      dimension: (now.dimension ?? old.dimension)!.id,
      ...(isRead ? movedFigure(indicator, old.values, now.values, days) : { indicator: id }),
      table,
      below: reach,
      above: reach,
      basis: weakestBasis(was?.basis ?? 'official', is?.basis ?? 'official'),
    });
  }

  const ends = sides.map(({ dimension, values, weight }, at) => {
    const { sum, missing, isExact } = whole[at]!;
    if (!dimension) return { base: 0, isOpen: false, rounding: 0, score: undefined };
    const shown = readFigure(values, { id: dimension.score, unit: 'score', range: dimension })?.value;
    const isKnown = dimension.indicators.length > 0 && missing === 0;
    const rounding = (weight.value * 10 ** -dimension.decimals) / 2;
    const score = shown ?? (isKnown && weight.value > 0 ? sum / weight.value : undefined);
    const rest = shown === undefined ? 0 : weight.value * shown - sum;
    // Where the inside is known, so little is the rounding of the printed score.
    const base = isKnown && isExact && Math.abs(rest) <= 2 * rounding + ALMOST ? 0 : rest;
    return { base, isOpen: score === undefined && weight.value > 0, rounding, score };
  });
  const [first, last] = ends as [(typeof ends)[0], (typeof ends)[0]];
  return {
    terms,
    base: [first.base, last.base],
    isOpen: first.isOpen || last.isOpen,
    isShown: false,
    weight: now.weight,
    rounding: first.rounding + last.rounding,
    before: first.score,
    after: last.score,
  };
}

function indicatorsOf({ dimension }: Side): readonly ModelIndicator[] {
  return dimension?.indicators ?? [];
}

function sharesOf(side: Side): ReadonlyMap<string, Estimate> {
  const indicators = indicatorsOf(side);
  const shares = resolveWeights(indicators, ({ id }) => id, side.values);
  return new Map(indicators.map(({ id }, index) => [id, shares[index]!]));
}

function placeOf({ model, dimension, values }: Side, id: string): Place | undefined {
  const indicator = dimension?.indicators.find((each) => each.id === id);
  return dimension && indicator && { model, dimension, indicator, values };
}
