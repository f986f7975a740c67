import type { ScoreModel } from './score-model';

/**
 * The model in force on a business day: the newest that has begun and has not ended.
 *
 * @param models oldest first
 * @param day `YYYY-MM-DD`; ISO days sort as text
 * @returns undefined where no model covers the day
 * @throws RangeError if day is not an ISO day
 */
export function pickModel(models: readonly ScoreModel[], day: string): ScoreModel | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`pickModel requires a day as YYYY-MM-DD, got ${day}`);
  return models.findLast(
    (model) => model.validFrom <= day && (model.validUntil === undefined || day < model.validUntil),
  );
}
