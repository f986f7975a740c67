import type { DayValues } from '../day-values';
import { floorScore } from '../floor-score';
import type { ModelIndicator, ScoreModel } from '../score-model';
import type { Figure, Values } from '../types';
import type { Pair } from './fit-tiers';

/** A value and its sub-score on a day. */
export type DatedPair = Pair & { readonly day: string };

/** A figure's value; undefined where it was not read. */
export function valueIn(values: Values, id: string): number | undefined {
  const figure = values[id];
  return typeof figure === 'number' ? figure : figure?.value;
}

/** The sub-score that the page showed beside an indicator. */
export function scoreIn(values: Values, id: string): number | undefined {
  return (values[id] as Exclude<Figure, number> | undefined)?.score;
}

/** All that the history shows of one figure, oldest first. */
export function seenOf(days: readonly DayValues[], id: string): number[] {
  const seen: number[] = [];
  for (const { values } of days) {
    const value = valueIn(values, id);
    if (value !== undefined) seen.push(value);
  }
  return seen;
}

/** All sub-scores that the history shows of one indicator, oldest first. */
export function scoresOf(days: readonly DayValues[], id: string): number[] {
  const seen: number[] = [];
  for (const { values } of days) {
    const score = scoreIn(values, id);
    if (score !== undefined) seen.push(score);
  }
  return seen;
}

/** Values with the sub-scores shown beside them, but for days on which a small-shop floor may have lifted them. */
export function pairsOf(model: ScoreModel, { id }: ModelIndicator, days: readonly DayValues[]): readonly DatedPair[] {
  const pairs: DatedPair[] = [];
  for (const { day, values } of days) {
    const value = valueIn(values, id);
    const score = scoreIn(values, id);
    if (value !== undefined && score !== undefined && floorOf(model, id, values) === 0)
      pairs.push({ day, value, score });
  }
  return pairs;
}

/**
 * The same, from those of a history that differs in its last day only.
 *
 * @param before pairs of the days before the last, and maybe of older ones and of the last as it was
 */
export function pairsKept(
  model: ScoreModel,
  indicator: ModelIndicator,
  days: readonly DayValues[],
  before: readonly DatedPair[],
): readonly DatedPair[] {
  const [first, last] = [days[0]!, days[days.length - 1]!];
  const kept = before.filter(({ day }) => day >= first.day && day < last.day);
  return [...kept, ...pairsOf(model, indicator, [last])];
}

/** The small-shop floor that may be under an indicator on a day; 0 where there is none. */
export function floorOf(model: ScoreModel, id: string, values: Values): number {
  return floorUnder(model, id, values)?.possible ?? 0;
}

/** The same of one that is there for certain. */
export function floorsOf(model: ScoreModel): (indicator: Pick<ModelIndicator, 'id'>, values: Values) => number {
  return ({ id }, values) => floorUnder(model, id, values)?.sure ?? 0;
}

function floorUnder({ floors }: ScoreModel, id: string, values: Values): ReturnType<typeof floorScore> | undefined {
  const figure = values[id];
  if (floors.length === 0 || figure === undefined) return undefined;
  const shown = typeof figure === 'number' ? { value: figure } : figure;
  return floorScore(floors, { id } as ModelIndicator, shown, shown.value, values);
}
