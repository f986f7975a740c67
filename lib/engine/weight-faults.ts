import type { Weight } from './score-model';

/** Three thirds as 0.333 miss 1 by a thousandth; more is a slip. (The last term: 1 − 0.999 is the double above 0.001.) */
export const WHOLE = 1e-3 + 1e-9;

/** What keeps the weights of one group from being shares of a whole: their sum, or ranges that leave no room for it. */
export function weightFaults(weights: readonly Weight[]): string[] {
  const found: string[] = [];
  const sum = (of: (weight: Weight) => number) => weights.reduce((total, weight) => total + of(weight), 0);
  const whole = sum(({ value }) => value);
  if (!(Math.abs(whole - 1) <= WHOLE)) found.push(`weights sum to ${whole}, not 1`);
  if (!(sum(({ low }) => low) <= 1 + WHOLE)) found.push('the least weights sum to more than 1');
  if (!(sum(({ high }) => high) >= 1 - WHOLE)) found.push('the most weights sum to less than 1');
  for (const { value, low, high } of weights) {
    if (!(low <= value && value <= high)) found.push(`weight ${value} is not within ${low} to ${high}`);
  }
  return found;
}
