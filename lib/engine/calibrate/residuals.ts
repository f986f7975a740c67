import type { DayValues } from '../day-values';
import { dimensionScore } from '../dimension-score';
import { decimalsSeen, scoreDecimals } from '../printed-half';
import type { ScoreModel, Weight } from '../score-model';
import { scoreIn, seenOf, valueIn } from './seen';

/** What a printed score has that the model does not explain, day by day (undefined where not printed), in points. */
export type Residual = {
  /** Id of the dimension score or total. */
  readonly id: string;
  readonly points: readonly (number | undefined)[];
  /** Standard deviation that rounding alone gives it. */
  readonly rounding: number;
  /** All that it is the sum of is shown, with weights that are certain: nothing but rounding may be left. */
  readonly exact: boolean;
};

/** No page prints a score of no name: a dimension of this one is told by what is inside. */
const NOT_PRINTED = '';

/** Every printed sum of the history against the model: dimension scores from their inside, the total. */
export function residuals(model: ScoreModel, days: readonly DayValues[]): readonly Residual[] {
  const found: Residual[] = [];
  const add = (id: string, decimals: number, exact: boolean, of: (day: DayValues) => number | undefined) => {
    const points = days.map(of);
    const rounding = 0.5 / 10 ** decimals / Math.sqrt(3);
    if (points.some((each) => each !== undefined)) found.push({ id, points, rounding, exact });
  };
  for (const dimension of model.dimensions) {
    const { score } = dimension;
    const inside = { ...dimension, score: NOT_PRINTED };
    const exact = dimension.indicators.every(({ id, weight }) => isCertain(weight) && isShown(days, id));
    add(score, decimalsOf(seenOf(days, score), dimension.max, dimension.decimals), exact, ({ values }) => {
      const shown = valueIn(values, score);
      if (shown === undefined) return undefined;
      const sum = dimensionScore(model, inside, values);
      return Array.isArray(sum) ? undefined : shown - sum.value;
    });
  }
  const extras = [model.bonus, model.deduction].every((part) => !part || seenOf(days, part.id).length === days.length);
  const exact =
    extras && model.dimensions.every(({ weight, score }) => isCertain(weight) && seenOf(days, score).length > 0);
  add(
    model.total,
    decimalsOf(seenOf(days, model.total), model.scale.max, model.scale.decimals),
    exact,
    ({ values }) => {
      const shown = valueIn(values, model.total);
      if (shown === undefined) return undefined;
      let sum = 0;
      for (const dimension of model.dimensions) {
        const score = dimensionScore(model, dimension, values);
        if (Array.isArray(score)) return undefined;
        sum += dimension.weight.value * score.value;
      }
      const extra = (part: 'bonus' | 'deduction') => (model[part] && valueIn(values, model[part].id)) ?? 0;
      const raw = sum + extra('bonus') - extra('deduction');
      return shown - Math.min(model.scale.max, Math.max(model.scale.min, raw));
    },
  );
  return found;
}

function decimalsOf(seen: readonly number[], top: number, decimals = scoreDecimals(top)): number {
  return decimalsSeen(seen, decimals, scoreDecimals(top));
}

function isCertain({ low, high }: Weight): boolean {
  return high - low < 1e-9;
}

function isShown(days: readonly DayValues[], id: string): boolean {
  return days.some(({ values }) => scoreIn(values, id) !== undefined);
}
