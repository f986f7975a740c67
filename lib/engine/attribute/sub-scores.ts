import type { Basis } from '../../records/ids';
import { readFigure } from '../read-figure';
import type { Dimension, ModelIndicator, ScoreModel } from '../score-model';
import { scoreMove } from '../score-move';
import { subScore } from '../sub-score';
import type { Values } from '../types';

/** One indicator under the rules of one day. */
export type Place = {
  readonly model: ScoreModel;
  readonly dimension: Dimension;
  readonly indicator: ModelIndicator;
  readonly values: Values;
};

/** Sub-scores of both days' values under the rules of one; `doubt` is the standard deviation of their difference. */
export type Pair = { readonly before: number; readonly after: number; readonly doubt: number };

/** A 90 % band is this many standard deviations wide. */
export const BAND_SDS = 3.29;

/**
 * What an indicator scored on two days under the same rules: as shown on both; else as the curve moves it from the day on
 * which it is shown, or as the mean of both directions, so that the days can be swapped.
 *
 * @returns undefined where it was not read on one of them
 */
export function pairUnderOneRule(
  old: Place,
  now: Place,
): (Pair & { readonly isShown: boolean; readonly basis: Basis }) | undefined {
  const before = readFigure(old.values, old.indicator);
  const after = readFigure(now.values, now.indicator);
  if (!before || !after) return undefined;
  if (before.score !== undefined && after.score !== undefined)
    return { before: scoreOf(old), after: scoreOf(now), doubt: 0, isShown: true, basis: 'shown' };
  const { basis } = old.indicator.curve;
  const isShown = false;
  const onwards = moveFrom(old, after.value);
  const back = moveFrom(now, before.value);
  const doubt = (onwards.doubt + back.doubt) / 2;
  if (before.score === undefined && after.score === undefined)
    return { before: scoreOf(old), after: scoreOf(now), doubt, isShown, basis };
  const move = (onwards.value - back.value) / 2;
  return before.score === undefined
    ? { before: scoreOf(now) - move, after: scoreOf(now), doubt, isShown, basis }
    : { before: scoreOf(old), after: scoreOf(old) + move, doubt, isShown, basis };
}

/** The sub-scores of both days' values under the rules of the day of `own`. The value of the `other` day may be unknown. */
export function pairUnderOwnRule(own: Place, other: number, isBefore: boolean): Pair {
  const score = scoreOf(own);
  const { value, doubt } = moveFrom(own, other);
  return isBefore ? { before: score, after: score + value, doubt } : { before: score + value, after: score, doubt };
}

/** The sub-score on the place's own day. */
export function scoreOf({ model, dimension, indicator, values }: Place): number {
  return subScore(model, dimension, indicator, values)!.value;
}

function moveFrom({ model, dimension, indicator, values }: Place, to: number) {
  const move = scoreMove(model, dimension, indicator, readFigure(values, indicator)!, values)(to);
  return { value: move.value, doubt: (move.high - move.low) / BAND_SDS };
}
