import type { DayValues } from '../day-values';
import type { ScoreModel } from '../score-model';
import type { Figure, Values } from '../types';
import { dayNumber } from './day-number';
import type { Followed } from './followed-figures';

/** A score or count that was not read on the last day is taken from the latest day that is no older than this. Our judgement. */
const STALE_DAYS = 7;

/**
 * The figures that a forecast starts from: those of the last day; followed ones that were not read on it as the ledger
 * sees them now, and scores, bonus, deduction and orders as they were read last.
 *
 * @param history with at least one day
 * @param nowOf the ledger's value now, by place in `followed`
 */
export function valuesNow(
  model: ScoreModel,
  history: readonly DayValues[],
  followed: readonly Followed[],
  nowOf: (index: number) => number,
): Values {
  const latest = history[history.length - 1]!;
  const values: Record<string, Figure | undefined> = { ...latest.values };
  const since = dayNumber(latest.day) - STALE_DAYS;
  const ids = [
    ...model.dimensions.map(({ score }) => score),
    model.total,
    model.bonus?.id,
    model.deduction?.id,
    model.stages?.orders,
  ];
  for (const id of ids) {
    if (id === undefined || values[id] !== undefined) continue;
    values[id] = history.findLast(({ day, values: own }) => own[id] !== undefined && dayNumber(day) >= since)?.values[
      id
    ];
  }
  followed.forEach(({ id, min, max }, index) => {
    values[id] ??= Math.min(max, Math.max(min, nowOf(index)));
  });
  return values;
}
