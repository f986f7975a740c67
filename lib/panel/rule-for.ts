import { pickModel } from '../engine/pick-model';
import type { ScoreModel } from '../engine/score-model';
import { defaultModel } from '../platforms/own/default-model';
import type { Platform } from '../platforms/platform';

/**
 * The rule version of a platform's business day. Undefined where none is known: the general estimate speaks of 0–100 and
 * three dimensions, which is nonsense for a score of 4.8, so it only fills in where scores run to a hundred.
 */
export function ruleFor(platform: Platform | undefined, day: string): ScoreModel | undefined {
  if (!platform) return undefined;
  const known = pickModel(platform.models, day);
  return known ?? (platform.models.at(-1)?.scale.max === defaultModel.scale.max ? defaultModel : undefined);
}
