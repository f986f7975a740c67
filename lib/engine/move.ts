import { clamp } from './clamp';
import { exactly } from './exactly';
import { hold } from './hold';
import type { Lever } from './lever';
import { plus } from './plus';
import { type Part, shareChange } from './share-change';
import { times } from './times';
import type { Changes, Estimate, Simulation } from './types';
import { weakestBasis } from './weakest-basis';

/** A dimension as it is. */
export type Group = {
  /** As it stands in the answer when nothing in it changes; undefined where its score is neither shown nor computable. */
  readonly still: { readonly id: string; readonly before: number; readonly after: Estimate } | undefined;
  /** Id of the lever that is its own score. */
  readonly score: string;
  readonly min: number;
  readonly max: number;
  /** Whether it is known where on its scale it stands, so that an end of it can stop a change. */
  readonly isPlaced: boolean;
  /** Share of the total. */
  readonly weight: Estimate;
};

/** What a scenario starts from. */
export type Start = {
  readonly scale: { readonly min: number; readonly max: number };
  readonly groups: readonly Group[];
  /** The sum before the scale clamps it; undefined where a dimension's score is. */
  readonly raw: number | undefined;
  /** The total shown, or the model's. */
  readonly base: Estimate;
};

const NOTHING = exactly(0, 'official');

/**
 * Pulls the levers of a scenario, dimension by dimension, then clamps the total. See `simulate` for the rules.
 *
 * @param pulled in the model's order, so that the order of the changes does not matter; none misses anything
 * @throws RangeError if a change is outside its range, or both a dimension's score and an indicator under it are changed
 */
export function move({ scale, groups, raw, base }: Start, pulled: readonly Lever[], changes: Changes): Simulation {
  const parts: Part[] = [];
  const alone: Estimate[] = [];
  const dimensions: NonNullable<Group['still']>[] = [];
  let sum: Estimate | undefined;
  const beyond: string[] = [];
  const isOne = pulled.length === 1;
  let next = 0;

  for (let index = 0; index < groups.length; index += 1) {
    const { still, score, min, max, isPlaced, weight } = groups[index]!;
    const first = next;
    const inside: Part[] = [];
    let own: Estimate | undefined;
    for (; next < pulled.length && pulled[next]!.group === index; next += 1) {
      const lever = pulled[next]!;
      const to = changes[lever.id]!;
      const points = times(lever.move(to), lever.weight);
      own = plus(own, points);
      inside.push({ indicator: lever.id, points });
      if (lever.support && isOutside(to, lever.support)) beyond.push(lever.id);
    }
    if (still === undefined) continue;
    if (own === undefined) {
      dimensions.push(still);
      continue;
    }
    if (next - first > 1 && pulled[first]!.id === score) {
      throw new RangeError(`simulate requires ${score} or its indicators to change, got both`);
    }
    const { id, before } = still;
    const held = (points: Estimate) => (isPlaced ? hold(points, before, min, max) : points);
    const change = held(own);
    const brought = times(change, weight);
    if (isOne) parts.push({ indicator: inside[0]!.indicator, points: brought });
    else {
      for (const { points } of inside) alone.push(times(held(points), weight));
      for (const { indicator, points } of shareChange(inside, own, change)) {
        parts.push({ indicator, points: times(points, weight) });
      }
    }
    dimensions.push({ id, before, after: shifted(still.after, change, min, max) });
    sum = plus(sum, brought);
  }
  for (; next < pulled.length; next += 1) {
    const { id, move } = pulled[next]!;
    const points = move(changes[id]!);
    sum = plus(sum, points);
    parts.push({ indicator: id, points });
    alone.push(points);
  }

  const { min, max } = scale;
  const all = sum ?? NOTHING;
  const onScale = (points: Estimate): Estimate =>
    hold(raw === undefined ? points : hold(points, raw, min, max), base.value, min, max);
  const change = onScale(all);
  const shared = shareChange(parts, all, change);
  return {
    status: 'simulated',
    total: shifted(base, change, min, max),
    change,
    dimensions,
    parts: shared.length > 1 ? shared.map((part, index) => within(part, onScale(alone[index]!))) : shared,
    beyond,
  };
}

function isOutside(value: number, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return value < from || value > to;
}

/** Other changes may make room for a part's value, but its doubt reaches no further than it would alone. */
function within({ indicator, points }: Part, alone: Estimate): Part {
  const { value, basis } = points;
  const low = Math.min(value, Math.max(points.low, alone.low));
  const high = Math.max(value, Math.min(points.high, alone.high));
  return { indicator, points: { value, low, high, basis } };
}

/** Where a change leads to. Held once more, because `from + (max − from)` can be the double above `max`. */
function shifted(from: Estimate, { value, low, high, basis }: Estimate, min: number, max: number): Estimate {
  return {
    value: clamp(from.value + value, min, max),
    low: clamp(from.low + low, min, max),
    high: clamp(from.high + high, min, max),
    basis: weakestBasis(from.basis, basis),
  };
}
