import { pickModel } from '../engine/pick-model';
import type { ScoreModel } from '../engine/score-model';
import { defaultModel } from '../platforms/own/default-model';
import type { Platform } from '../platforms/platform';

/**
 * The rule version of a platform's business day. Undefined for a platform of whose rules nothing is known: the general
 * estimate speaks of 0–100 and three dimensions, which is nonsense for a score of 4.8.
 */
export function ruleFor(platform: Platform | undefined, day: string): ScoreModel | undefined {
  return platform && platform.models.length > 0 ? (pickModel(platform.models, day) ?? defaultModel) : undefined;
}
