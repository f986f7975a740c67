import type { Lever } from './lever';
import { type Part, shareChange } from './share-change';
import { times } from './times';
import type { Changes, Estimate } from './types';
import { weakestBasis } from './weakest-basis';

export type Group = {
  /** Points on the group's own scale, after its clamp. */
  readonly change: Estimate;
  /** Points of the total; they sum to the change × the weight. */
  readonly parts: readonly Part[];
};

/**
 * Levers of one group (a dimension, or bonus and deduction) under a scenario.
 *
 * @param weight of the group in the total
 * @param hold what the group's clamp leaves of a change: nearer to 0, never of another sign
 */
export function moveGroup(
  levers: readonly Lever[],
  changes: Changes,
  weight: Estimate,
  hold: (change: number) => number,
): Group {
  const parts: Part[] = [];
  let value = 0;
  let low = 0;
  let high = 0;
  let basis: Estimate['basis'] = 'official';
  for (const lever of levers) {
    const points = times(lever.move(changes[lever.id]!), lever.weight);
    value += points.value;
    low += points.low;
    high += points.high;
    basis = weakestBasis(basis, points.basis);
    parts.push({ indicator: lever.id, points: times(points, weight) });
  }
  const held = hold(value);
  const change = { value: held, low: Math.min(held, hold(low)), high: Math.max(held, hold(high)), basis };
  return { change, parts: held === value ? parts : shareChange(parts, held * weight.value) };
}
