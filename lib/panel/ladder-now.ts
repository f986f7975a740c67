import type { Rung } from '../engine/plan/rung';
import { addDays } from '../format/day';

/** A shop before one rung of its ladder. */
export type RungNow = {
  readonly rung: Rung;
  /** What the rung looks at: the day's score, or what its days come to, see {@link counted}. */
  readonly value: number;
  /** Points to it: above 0 missing, else held with so many to spare. */
  readonly gap: number;
  /** How many of the days that it counts were read; undefined where it looks at one day. */
  readonly read: number | undefined;
};

export type Ladder = {
  /** All that hold on the day, lowest first; those for some shops only at the end. */
  readonly all: readonly RungNow[];
  /** The nearest that is not held, and the held one that would go first; for every shop. */
  readonly next: RungNow | undefined;
  readonly atRisk: RungNow | undefined;
};

/** A score by business day, of one id of a reading. */
export type ScoresOf = (id: string) => ReadonlyMap<string, number>;

/**
 * Where a shop stands on the rungs of its platform.
 *
 * @param scores as printed, by day; of a day that was not read there is none
 * @param day of the shop's newest score
 */
export function ladderNow(rungs: readonly Rung[], scores: ScoresOf, day: string): Ladder {
  const all = rungs
    .filter(({ validFrom, validUntil }) => validFrom <= day && (validUntil === undefined || day < validUntil))
    .flatMap((rung) => {
      const found = counted(rung, scores(rung.of), day);
      return found ? [{ rung, ...found, gap: tidy(rung.score - found.value) }] : [];
    })
    .sort(
      (a, b) => Number(a.rung.only !== undefined) - Number(b.rung.only !== undefined) || a.rung.score - b.rung.score,
    );
  const forAll = all.filter(({ rung }) => rung.only === undefined);
  const nearest = (of: readonly RungNow[]) =>
    of.reduce<RungNow | undefined>(
      (best, next) => (best && Math.abs(best.gap) <= Math.abs(next.gap) ? best : next),
      undefined,
    );
  return {
    all,
    next: nearest(forAll.filter(({ gap }) => gap > 0)),
    atRisk: nearest(forAll.filter(({ gap }) => gap <= 0)),
  };
}

/**
 * The score of the day; the mean of its days that were read; or, where a right is lost only after each of so many days
 * below, the best of them.
 */
function counted(
  { days }: Rung,
  scores: ReadonlyMap<string, number>,
  day: string,
): Pick<RungNow, 'value' | 'read'> | undefined {
  if (!days) {
    const value = scores.get(day);
    return value === undefined ? undefined : { value, read: undefined };
  }
  const read = Array.from({ length: days.count }, (_, back) => scores.get(addDays(day, -back))).filter(
    (score) => score !== undefined,
  );
  if (read.length === 0) return undefined;
  const value = days.as === 'mean' ? read.reduce((sum, score) => sum + score, 0) / read.length : Math.max(...read);
  return { value, read: read.length };
}

/** Without what binary fractions leave over: 4.6 − 4.58. */
function tidy(points: number): number {
  return Number(points.toFixed(9));
}
