import type { Unit } from '../records/ids';
import type { Figure, Values } from './types';

/** A figure with its parts; what was not read is undefined. */
export type FigureParts = Exclude<Figure, number>;

/** What a value must fit: the unit, and for scores the scale that they are on. */
export type Measure = {
  readonly id: string;
  readonly unit: Unit;
  readonly range?: { readonly min: number; readonly max: number };
};

/**
 * The figure of one indicator.
 *
 * @returns undefined where it was not read
 * @throws RangeError where its value is not finite or outside what the unit allows
 */
export function readFigure(values: Values, measure: Measure): FigureParts | undefined {
  const figure = values[measure.id];
  if (figure === undefined) return undefined;
  const parts = typeof figure === 'number' ? { value: figure } : figure;
  requireValue('readFigure', measure, parts.value);
  return parts;
}

/** @throws RangeError where value is not finite or outside its {@link limitsOf} */
export function requireValue(caller: string, measure: Measure, value: number): void {
  const { min, max } = limitsOf(measure);
  if (value >= min && value <= max) return;
  const wanted = max === Number.MAX_VALUE ? `finite and at least ${min}` : `${min} to ${max}`;
  throw new RangeError(`${caller} requires ${measure.id} to be ${wanted} (${measure.unit}), got ${value}`);
}

/**
 * Percentages run from 0 to 100, scores over their scale (0 to 100 where none is given), the rest from 0 up. The range of
 * other units is only the reach of a slider and limits nothing here.
 */
export function limitsOf({ unit, range }: Measure): { readonly min: number; readonly max: number } {
  if (unit === 'score' && range) return range;
  return { min: 0, max: unit === 'percent' || unit === 'score' ? 100 : Number.MAX_VALUE };
}
