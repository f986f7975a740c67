import { readFigure } from '../read-figure';
import { tidy } from '../tidy';
import type { Values } from '../types';
import type { Rung } from './rung';

/** The rungs at one score. */
export type Step = {
  readonly score: number;
  /** To it from where the shop stands, never negative: points to win, or points that may be lost with the rung still held. */
  readonly distance: number;
  readonly rungs: readonly Rung[];
};

export type Standing = {
  readonly value: number;
  /** The lowest rung that is not held; undefined at the top. */
  readonly up: Step | undefined;
  /** The highest that is; undefined below the first. */
  readonly down: Step | undefined;
};

/**
 * Where a shop stands on a ladder: the next rung above and the one that is lost first. Rungs for some shops only (`only`)
 * are left out; of those counted over several days the score of the day is compared.
 *
 * @param of id of the reading whose rungs count; ladders have rungs of several
 * @param day business day on which the rungs must hold; when left out, those without an end
 * @returns undefined where the score was not read
 * @throws RangeError if the score is not finite or negative, or day is not an ISO day
 * @example nextRung(ladder, { total_score: 68 }) // => { value: 68, up: { score: 70, distance: 2, … }, down: { score: 60, … } }
 */
export function nextRung(
  ladder: readonly Rung[],
  values: Values,
  of = 'total_score',
  day?: string,
): Standing | undefined {
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw new RangeError(`nextRung requires a day as YYYY-MM-DD, got ${day}`);
  }
  const value = readFigure(values, { id: of, unit: 'count' })?.value;
  if (value === undefined) return undefined;
  const rungs = ladder.filter((rung) => rung.of === of && rung.only === undefined && holdsOn(rung, day));
  const scores = [...new Set(rungs.map(({ score }) => score))].sort((a, b) => a - b);
  const step = (score: number | undefined): Step | undefined =>
    score === undefined
      ? undefined
      : { score, distance: tidy(Math.abs(score - value)), rungs: rungs.filter((rung) => rung.score === score) };
  return {
    value,
    up: step(scores.find((score) => score > value)),
    down: step(scores.findLast((score) => score <= value)),
  };
}

function holdsOn({ validFrom, validUntil }: Rung, day: string | undefined): boolean {
  if (day === undefined) return validUntil === undefined;
  return validFrom <= day && (validUntil === undefined || day < validUntil);
}
