import type { Ladder } from './ladder-now';

/** Room beyond the outermost mark, as a share of what lies between. */
const ROOM = 0.1;

/** The ladder as a ruler: its lines and the shop, in per cent of its length. */
export type LadderRail = {
  readonly value: number;
  readonly at: number;
  readonly lines: readonly { readonly score: number; readonly at: number; readonly held: boolean }[];
};

/**
 * Of the rungs of one score that every shop meets.
 * @param value the score of the day
 * @returns undefined where there are no such rungs
 */
export function ladderRail({ all }: Ladder, of: string, value: number, max: number): LadderRail | undefined {
  const scores = [
    ...new Set(all.filter(({ rung }) => rung.of === of && rung.only === undefined).map(({ rung }) => rung.score)),
  ];
  if (scores.length === 0) return undefined;
  const [least, most] = [Math.min(...scores, value), Math.max(...scores, value)];
  const room = Math.max(most - least, max / 10) * ROOM;
  const [from, to] = [Math.max(0, least - room), Math.min(max, most + room)];
  const at = (score: number) => Number((((score - from) / (to - from)) * 100).toFixed(2));
  return { value, at: at(value), lines: scores.map((score) => ({ score, at: at(score), held: value >= score })) };
}
