import { limitsOf, type Measure } from './read-figure';
import type { ScoreModel } from './score-model';
import type { Values } from './types';

/** A figure that a model has no place for, with the ends of its place. */
export type Misfit = {
  readonly indicator: string;
  /** Its value, or the sub-score that the page shows beside it. */
  readonly of: 'value' | 'score';
  readonly value: number;
  readonly min: number;
  /** `Number.MAX_VALUE` where there is no upper end. */
  readonly max: number;
};

/**
 * The figures that lie outside a model's scales, in its order. `evaluate`, `simulate` and `rankFixes` refuse such values
 * with a RangeError: pages are read before it is known which rule version they meet.
 */
export function misfits(model: ScoreModel, values: Values): readonly Misfit[] {
  const found: Misfit[] = [];
  const check = (measure: Measure, of: Misfit['of'], value: number | undefined) => {
    const { min, max } = limitsOf(measure);
    if (value !== undefined && !(value >= min && value <= max))
      found.push({ indicator: measure.id, of, value, min, max });
  };
  const checkFigure = (measure: Measure) => {
    const figure = values[measure.id];
    check(measure, 'value', typeof figure === 'number' ? figure : figure?.value);
  };

  checkFigure({ id: model.total, unit: 'score', range: model.scale });
  for (const dimension of model.dimensions) {
    checkFigure({ id: dimension.score, unit: 'score', range: dimension });
    for (const indicator of dimension.indicators) {
      checkFigure(indicator);
      const figure = values[indicator.id];
      const score = typeof figure === 'number' ? undefined : figure?.score;
      check({ id: indicator.id, unit: 'score', range: dimension }, 'score', score);
    }
  }
  for (const part of [model.bonus, model.deduction]) if (part) checkFigure({ id: part.id, unit: 'score' });
  if (model.stages) checkFigure({ id: model.stages.orders, unit: 'count' });
  return found;
}
