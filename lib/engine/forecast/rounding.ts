import type { NoisePrior } from './learn';
import type { Series } from './series';

/** Keeps the arithmetic from dividing by 0 where figures are exact. */
const LEAST = 1e-6;

/**
 * Variance of a printed figure's rounding, in the daily noise's. A window's steps show the noise: each has the variance of
 * two days over the square of the window's length.
 */
export function roundingOf({ seen, digit }: Series, windowDays: number, prior: NoisePrior): number {
  let squares = 0;
  for (let index = 1; index < seen.length; index += 1) {
    squares += (seen[index]!.value - seen[index - 1]!.value) ** 2 / (seen[index]!.day - seen[index - 1]!.day);
  }
  const steps = seen.length - 1;
  const ofSteps = Math.max(0, squares - (steps * digit ** 2) / 6) * (windowDays ** 2 / 2);
  const noise = (prior.days * prior.variance + ofSteps) / (prior.days + steps);
  return Math.max(LEAST, digit ** 2 / 12 / noise);
}
