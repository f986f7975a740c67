import type { Snapshot } from '../../records/snapshot';
import { dayValues } from '../day-values';
import { daysBetween } from './days-between';
import type { Noise } from './noise-of';

/** Hampel's identifier: further from the median than three deviations, estimated by 1.4826 × the median absolute one. */
const DEVIATIONS = 3;
const MAD_TO_SD = 1.4826;

/** From fewer moves nothing is told. Our judgement. */
const FEWEST = 10;

/** Moves of these many days before are compared with: what was usual long ago is not. */
const MOST_DAYS = 90;

/**
 * Is the move of an indicator since the day before more than usual? For figures without counts, by its daily moves so far.
 *
 * @param snapshots of one shop, any order
 * @param day whose move is asked for; moves after it do not count
 * @returns undefined where the day or the one before it was not read, the value did not move, or there are too few moves
 * @throws RangeError as `dayValues`
 */
export function usualNoise(snapshots: readonly Snapshot[], indicator: string, day: string): Noise | undefined {
  const read = dayValues(snapshots).flatMap(({ day: own, values }) => {
    const figure = values[indicator];
    if (own > day || figure === undefined) return [];
    return [{ day: own, value: typeof figure === 'number' ? figure : figure.value }];
  });
  const moves = read.flatMap((each, index) => {
    const before = read[index - 1];
    return before && daysBetween(before.day, each.day) === 1 ? [{ day: each.day, by: each.value - before.value }] : [];
  });
  const asked = moves.at(-1);
  if (asked?.day !== day || asked.by === 0) return undefined;
  const usual = moves.slice(-MOST_DAYS - 1, -1).map(({ by }) => by);
  if (usual.length < FEWEST) return undefined;
  const middle = median(usual);
  const deviation = MAD_TO_SD * median(usual.map((by) => Math.abs(by - middle)));
  return Math.abs(asked.by - middle) <= DEVIATIONS * deviation ? 'chance' : 'real';
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
