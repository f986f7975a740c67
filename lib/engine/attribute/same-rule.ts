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
  if (isRuleChangeBetween(before, after)) return [before, after];
  const model = daysOf(old) >= daysOf(now) ? old : now;
  return [
    { ...before, model },
    { ...after, model },
  ];
}

/** Whether a fit says that the platform changed its rules, without a word, from one of the days to the other. */
export function isRuleChangeBetween(before: Moment, after: Moment): boolean {
  return [before.model, after.model].some(({ calibration }) => {
    const day = calibration?.changedOn;
    return day !== undefined && liesBetween(day, before.day, after.day);
  });
}

function liesBetween(day: string, a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [first, last] = a < b ? [a, b] : [b, a];
  return first < day && day <= last;
}

function daysOf({ calibration }: ScoreModel): number {
  return calibration?.days ?? 0;
}
