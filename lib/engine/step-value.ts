import { clamp } from './clamp';
import { tidy } from './tidy';

/**
 * An indicator's value after one step, for buttons such as "−1 %", which can be meant in two ways.
 *
 * The result stays in the range; a value that already lies outside it may move towards the range, never further out.
 * It is tidied, so that 0.3 − 0.1 is 0.2.
 *
 * @param by `relative`: `amount` percent of the value (1.34 % − 1 % = 1.3266 %); `points`: `amount` of the unit (1.34 % − 1 = 0.34 %)
 * @param amount signed; −1 lowers
 * @throws RangeError if value or amount is not finite
 */
export function stepValue(
  value: number,
  by: 'relative' | 'points',
  amount: number,
  range: { readonly min: number; readonly max: number },
): number {
  if (!Number.isFinite(value)) throw new RangeError(`stepValue requires a finite value, got ${value}`);
  if (!Number.isFinite(amount)) throw new RangeError(`stepValue requires a finite amount, got ${amount}`);
  const next = by === 'relative' ? value * (1 + amount / 100) : value + amount;
  return clamp(tidy(next), Math.min(range.min, value), Math.max(range.max, value));
}
