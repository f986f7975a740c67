import { clamp } from './clamp';
import type { Lever } from './lever';
import { moveGroup } from './move-group';
import type { ScoreModel } from './score-model';
import { type Part, shareChange } from './share-change';
import { times } from './times';
import type { Changes, Estimate, Simulation } from './types';
import { weakestBasis } from './weakest-basis';

type Moved = { readonly id: string; readonly before: number; readonly after: Estimate };

/** What a scenario starts from. */
export type Start = {
  readonly model: ScoreModel;
  /** Of the dimensions, and at −1 that of bonus and deduction. */
  readonly weightOf: (dimension: number) => Estimate;
  /** Scores of the dimensions as they are; undefined where neither shown nor computable. */
  readonly now: readonly (Moved | undefined)[];
  /** The sum before the scale clamps it; undefined where a dimension is. */
  readonly raw: number | undefined;
  /** The total shown, or the model's. */
  readonly base: Estimate;
};

/**
 * Pulls the levers of a scenario, dimension by dimension, then clamps the total. See `simulate` for the rules.
 *
 * @param levers in the model's order, so that the order of the changes does not matter; none is missing anything
 * @throws RangeError if a change is outside its range, or both a dimension's score and an indicator under it are changed
 */
export function move(
  { model, weightOf, now, raw, base }: Start,
  levers: readonly Lever[],
  changes: Changes,
): Simulation {
  const dimensions = [...now];
  let parts: readonly Part[] = [];
  let value = 0;
  let low = 0;
  let high = 0;
  let basis: Estimate['basis'] = 'official';

  for (let first = 0; first < levers.length; ) {
    const index = levers[first]!.dimension;
    let next = first + 1;
    while (next < levers.length && levers[next]!.dimension === index) next += 1;
    const pulled = first === 0 && next === levers.length ? levers : levers.slice(first, next);
    const was = now[index];
    const dimension = model.dimensions[index];
    if (dimension && pulled.length > 1 && pulled[0]!.id === dimension.score) {
      throw new RangeError(`simulate requires ${dimension.score} or its indicators to change, got both`);
    }
    const before = was?.before ?? 0;
    const group = moveGroup(pulled, changes, weightOf(index), (change) =>
      dimension ? clamp(before + change, dimension.min, dimension.max) - before : change,
    );
    if (was) dimensions[index] = { ...was, after: plus(before, group.change) };
    const change = times(group.change, weightOf(index));
    value += change.value;
    low += change.low;
    high += change.high;
    basis = weakestBasis(basis, change.basis);
    parts = first === 0 ? group.parts : [...parts, ...group.parts];
    first = next;
  }

  const { min, max } = model.scale;
  const hold = (change: number): number => {
    const left = raw === undefined ? change : clamp(raw + change, min, max) - clamp(raw, min, max);
    return clamp(base.value + left, min, max) - base.value;
  };
  const held = hold(value);
  const change = { value: held, low: Math.min(held, hold(low)), high: Math.max(held, hold(high)), basis };
  return {
    status: 'simulated',
    total: {
      value: base.value + held,
      low: clamp(base.low + change.low, min, max),
      high: clamp(base.high + change.high, min, max),
      basis: weakestBasis(base.basis, basis),
    },
    change,
    dimensions: dimensions.filter((dimension) => dimension !== undefined),
    parts: shareChange(parts, held),
  };
}

function plus(before: number, { value, low, high, basis }: Estimate): Estimate {
  return { value: before + value, low: before + low, high: before + high, basis };
}
