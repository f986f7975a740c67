import type { ScoreModel } from '../engine/score-model';
import { valueDecimals } from '../format/value';
import type { Platform } from '../platforms/platform';
import type { Reading } from '../records/snapshot';

/** The top of the total's scale, and the decimals it is printed with. */
export type ScoreScale = { readonly max: number | undefined; readonly decimals: number };

/**
 * After the rules in force; where none are known, what the platform's vocabulary and the page itself say. Digits that the
 * page prints beyond those of the rules are kept: 4.85 is not 4.9.
 */
export function scoreScale(
  model: ScoreModel | undefined,
  platform: Platform | undefined,
  total: Reading | undefined,
): ScoreScale {
  if (model) {
    const decimals = valueDecimals(total?.raw, model.scale.decimals);
    return decimals > model.scale.decimals ? { max: model.scale.max, decimals } : model.scale;
  }
  const term = platform?.vocabulary.terms.find(({ indicator }) => indicator === total?.indicator);
  return { max: term?.range[1], decimals: valueDecimals(total?.raw, 1) };
}
