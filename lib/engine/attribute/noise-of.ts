import type { FigureParts } from '../read-figure';

/**
 * `one_event`: one order, review or case more or less does as much. `chance`: no more than what changes from day to day
 * when nothing does. `real`: more than that.
 */
export type Noise = 'one_event' | 'chance' | 'real';

/** 90 %, two-sided. */
const Z = 1.645;

/**
 * Is the move of a rolling rate more than chance, by its counts?
 *
 * Two windows a few days apart share most of their cases, so only those that entered and left can differ: a share
 * `days / windowDays` of the cases each. Their events, at an unchanged rate, differ with variance 2 n p (1 − p). p is the
 * centre of Wilson's interval at all cases of both windows, so that a rate of 0 is not taken to be impossible to leave.
 *
 * @param before figure in percent with numerator and denominator
 * @param days between the two; 1 where not known
 * @returns undefined where the counts were not read, cannot be counts of a rate, or the value did not move
 */
export function noiseOf(before: FigureParts, after: FigureParts, windowDays: number, days = 1): Noise | undefined {
  const [b0, n0, b1, n1] = [before.numerator, before.denominator, after.numerator, after.denominator];
  if (before.value === after.value || n0 === undefined || n1 === undefined) return undefined;
  if (!(n0 > 0 && n1 > 0)) return undefined;
  const moved = Math.abs(after.value - before.value) / 100;
  const least = Math.min(n0, n1);
  // Half of a printed hundredth of a percent is forgiven.
  if (moved <= 1 / least + 5e-5) return 'one_event';
  const events = (b0 ?? (before.value * n0) / 100) + (b1 ?? (after.value * n1) / 100);
  if (!(events >= 0 && events <= n0 + n1)) return undefined;
  const rate = (events + (Z * Z) / 2) / (n0 + n1 + Z * Z);
  const share = Math.min(1, days / windowDays);
  const turned = Math.max(1, least * share);
  return moved <= (Z * Math.sqrt(2 * turned * rate * (1 - rate))) / least ? 'chance' : 'real';
}
