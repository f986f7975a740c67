import type { DayValues } from '../day-values';
import { scoreHalf } from '../printed-half';
import type { Dimension, ScoreModel } from '../score-model';
import { seenOf, valueIn } from './seen';

/** A sum as it was printed on one day, and how far the real one may lie off. */
export type Printed = { readonly low: number; readonly high: number };

/** What a day says of a dimension's score; beyond an end of its scale the real one may lie anywhere. */
export function printedScore(
  dimension: Dimension,
  days: readonly DayValues[],
): (day: DayValues) => Printed | undefined {
  const half = scoreHalf(seenOf(days, dimension.score), dimension.max, dimension.decimals);
  return ({ values }) => interval(valueIn(values, dimension.score), half, dimension);
}

/** What a day says of the total before bonus and deduction; nothing where one of them is shown on other days but was not read. */
export function printedTotal(model: ScoreModel, days: readonly DayValues[]): (day: DayValues) => Printed | undefined {
  const half = scoreHalf(seenOf(days, model.total), model.scale.max, model.scale.decimals);
  const extras = [model.bonus, model.deduction].flatMap((part) =>
    part && seenOf(days, part.id).length > 0 ? part.id : [],
  );
  return ({ values }) => {
    if (extras.some((id) => valueIn(values, id) === undefined)) return undefined;
    const printed = interval(valueIn(values, model.total), half, model.scale);
    const bonus = (model.bonus && valueIn(values, model.bonus.id)) ?? 0;
    const extra = bonus - ((model.deduction && valueIn(values, model.deduction.id)) ?? 0);
    return printed && { low: printed.low - extra, high: printed.high - extra };
  };
}

function interval(
  shown: number | undefined,
  half: number,
  { min, max }: { min: number; max: number },
): Printed | undefined {
  if (shown === undefined) return undefined;
  return {
    low: shown - half <= min ? Number.NEGATIVE_INFINITY : shown - half,
    high: shown + half >= max ? Number.POSITIVE_INFINITY : shown + half,
  };
}
