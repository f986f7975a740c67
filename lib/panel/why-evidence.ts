import {
  type AttributionPart,
  type Noise,
  type RateSplit,
  rateSplit,
  usualNoise,
  type WindowSplit,
  windowSplit,
} from '../engine';
import { addDays } from '../format/day';
import type { Snapshot } from '../records/snapshot';
import type { ScoredDay } from './why-days';

/** What the history says of how one figure moved; each absent where it says nothing. */
export type Evidence = {
  /** Through its events or through its cases. */
  readonly split: Extract<RateSplit, { status: 'split' }> | undefined;
  /** Through the day that came into the window or the one that left; of neighbouring days only. */
  readonly window: Exclude<WindowSplit, { status: 'unknown' }> | undefined;
  readonly noise: Noise | undefined;
};

/** Of a figure that moved between two days, by id. @param snapshots of the shop, up to the later day at least */
export function evidenceOf(
  part: AttributionPart,
  before: ScoredDay,
  after: ScoredDay,
  snapshots: readonly Snapshot[],
): Evidence | undefined {
  const { indicator, from, to } = part;
  const own = after.model.dimensions.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicator);
  const [old, now] = [before.values[indicator], after.values[indicator]];
  if (!own || old === undefined || now === undefined || from === to) return undefined;
  const split = rateSplit(old, now, own.unit);
  const isNext = addDays(before.day, 1) === after.day;
  const isCounted = split.status === 'split';
  const window =
    isNext && isCounted ? windowSplit(snapshots, indicator, after.day, Math.round(own.windowDays)) : undefined;
  return {
    split: isCounted ? split : undefined,
    window: window?.status === 'unknown' ? undefined : window,
    noise: part.noise ?? (isNext ? usualNoise(snapshots, indicator, after.day) : undefined),
  };
}

/** Whether the day that left the window did most of the move, for certain. */
export function isMostlyLeaving({ window }: Evidence): boolean {
  if (!window) return false;
  const { leaving, entering, change } = window;
  const least = Math.min(leaving.low * change, leaving.high * change);
  return least > 0 && least > Math.abs(entering.value * change);
}
