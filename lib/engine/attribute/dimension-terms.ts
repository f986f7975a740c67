import { resolveWeights } from '../resolve-weights';
import type { Dimension, ModelIndicator, ScoreModel } from '../score-model';
import type { Estimate } from '../types';
import { changedDimension, type Side } from './changed-dimension';
import { daysBetween } from './days-between';
import { isRuleChangeBetween } from './same-rule';
import { steadyDimension } from './steady-dimension';
import type { DimensionTerms } from './term';
import type { Moment } from './types';

const NO_WEIGHT: Estimate = { value: 0, low: 0, high: 0, basis: 'official' };

/** What each dimension of either moment's rules brings, in the order of the new ones. */
export function dimensionTerms(old: Moment, now: Moment): readonly (DimensionTerms & { readonly id: string })[] {
  const isOneRule = !isRuleChangeBetween(old, now);
  const days = daysApart(old.day, now.day);
  const weights = [old, now].map(weightsOf) as [ReturnType<typeof weightsOf>, ReturnType<typeof weightsOf>];
  const ids = new Set([...now.model.dimensions, ...old.model.dimensions].map(({ id }) => id));
  return [...ids].map((id) => {
    const [before, after] = ([old, now] as const).map(({ model, values }, at): Side => {
      const dimension = model.dimensions.find((each) => each.id === id);
      return { model, dimension, values, weight: weights[at]!.get(id) ?? NO_WEIGHT };
    }) as [Side, Side];
    const terms =
      isOneRule && isSteady(before, after)
        ? steadyDimension(after.model, after.dimension!, old.values, now.values, [before.weight, after.weight], days)
        : changedDimension(before, after, days ?? 1);
    return { id, ...terms };
  });
}

function weightsOf({ model, values }: Moment): ReadonlyMap<string, Estimate> {
  const weights = resolveWeights(model.dimensions, ({ score }) => score, values);
  return new Map(model.dimensions.map(({ id }, index) => [id, weights[index]!]));
}

/** Whether the same figures would give the dimension the same score on both days. */
function isSteady(old: Side, now: Side): boolean {
  if (!old.dimension || !now.dimension) return false;
  return (
    isSameInside(old.dimension, now.dimension, old.model, now.model) &&
    sharesIn(old, old.dimension).every((share, index) => Math.abs(share - sharesIn(now, now.dimension!)[index]!) < 1e-9)
  );
}

function sharesIn({ values }: Side, { indicators }: Dimension): readonly number[] {
  return resolveWeights(indicators, ({ id }) => id, values).map(({ value }) => value);
}

function isSameInside(a: Dimension, b: Dimension, ofA: ScoreModel, ofB: ScoreModel): boolean {
  if (a === b && ofA.floors === ofB.floors) return true;
  const inside = ({ min, max, score, indicators }: Dimension, { floors }: ScoreModel): string =>
    JSON.stringify([min, max, score, floors, indicators.map(rulesOf)]);
  return inside(a, ofA) === inside(b, ofB);
}

/** What of an indicator decides its score and how sure it is; not where it was published. */
function rulesOf({ id, better, weight, curve }: ModelIndicator) {
  const knots =
    curve.kind === 'tiers' ? [curve.tiers, curve.otherwise] : curve.kind === 'line' ? curve.points : curve.kind;
  return [id, better, weight.value, weight.low, weight.high, knots, curve.spread, curve.jump];
}

/** Days in which a window turned over; 1 where the moments are of one day, undefined where they are not dated. */
function daysApart(from: string | undefined, to: string | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : Math.max(1, Math.abs(daysBetween(from, to)));
}
