import { roundTo } from './round-to';
import type { ScoreModel } from './score-model';

/**
 * Stars that consumers see for a total, from the model's table. The total is rounded first, because the platform's table
 * speaks of printed totals: 96.5 is printed as 97.
 *
 * @param total points on the model's scale
 * @returns undefined where the platform shows no stars or the table does not reach that far down
 * @throws RangeError if total is not finite or outside the scale
 * @example consumerStars(douyin, 96.4) // => 4.9
 */
export function consumerStars(model: ScoreModel, total: number): number | undefined {
  const { min, max, decimals } = model.scale;
  if (!(total >= min && total <= max)) throw new RangeError(`consumerStars requires ${min} to ${max}, got ${total}`);
  const printed = roundTo(total, decimals);
  return model.stars.find((step) => printed >= step.from)?.stars;
}
