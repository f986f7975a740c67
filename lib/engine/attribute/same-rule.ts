import type { ScoreModel } from '../score-model';
import type { Moment } from './types';

/**
 * Two fits of one rule version are no change of rules: then the one that was learnt from more days speaks for both.
 *
 * @returns the moments as they are to be compared
 */
export function underOneRule(before: Moment, after: Moment): readonly [Moment, Moment] {
  const [old, now] = [before.model, after.model];
  if (old === now || old.id !== now.id || !(old.calibration || now.calibration)) return [before, after];
  const changedOn = [old, now].map(({ calibration }) => calibration?.changedOn);
  if (changedOn.some((day) => day !== undefined && liesBetween(day, before.day, after.day))) return [before, after];
  const model = daysOf(old) >= daysOf(now) ? old : now;
  return [
    { ...before, model },
    { ...after, model },
  ];
}

function liesBetween(day: string, a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [first, last] = a < b ? [a, b] : [b, a];
  return first < day && day <= last;
}

function daysOf({ calibration }: ScoreModel): number {
  return calibration?.days ?? 0;
}
