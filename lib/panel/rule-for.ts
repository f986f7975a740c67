import type { ScoreModel } from '../engine/score-model';
import { modelFor } from '../platforms';
import type { Platform } from '../platforms/platform';

/**
 * The rule version of a platform's business day. Undefined for a platform of whose rules nothing is known: the general
 * estimate speaks of 0–100 and three dimensions, which is nonsense for a score of 4.8.
 */
export function ruleFor(platform: Platform | undefined, day: string): ScoreModel | undefined {
  return platform && platform.models.length > 0 ? modelFor(platform.id, day) : undefined;
}
