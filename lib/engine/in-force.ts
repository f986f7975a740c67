import type { ScoreModel } from './score-model';

/** Does a rule version hold on a business day? */
export function isInForce({ validFrom, validUntil }: ScoreModel, day: string): boolean {
  return day >= validFrom && (validUntil === undefined || day < validUntil);
}
