import type { Bilingual } from '../../records/ids';
import { clamp } from '../clamp';
import { limitsOf, readFigure } from '../read-figure';
import { scenario } from '../scenario';
import type { ScoreModel } from '../score-model';
import { tidy } from '../tidy';
import type { Estimate, NoAnswer, Values } from '../types';
import { requireIndicator } from './dilution';

/** Something that happens to a shop and counts in one figure. */
export type ShopEvent = {
  readonly id: string;
  readonly name: Bilingual;
  readonly indicator: string;
  /** What it counts as, in the indicator's unit: 600 (seconds), 1 (star), 100 (a bad case of a rate), 0 (none of the good). */
  readonly value: number;
  /** Whether it is one case more, or one of those counted already gone wrong. */
  readonly adds: boolean;
  readonly source: { readonly title: string; readonly url?: string };
};

export type EventCost =
  | {
      readonly status: 'cost';
      /** The figure now and after, in its unit, unrounded. */
      readonly from: number;
      readonly to: number;
      /** Points of the total, usually negative. */
      readonly change: Estimate;
    }
  | NoAnswer;

/**
 * What one event costs: the figure that it leads to by its share of the window, and through the model the points.
 *
 * @param values with the indicator's denominator; without it: `incomplete`, `<indicator>.denominator`
 * @param times how often it happens, at least 1
 * @throws RangeError where the model does not have the indicator, or `times` is no whole number
 */
export function eventCost(model: ScoreModel, values: Values, event: ShopEvent, times = 1): EventCost {
  if (!(Number.isInteger(times) && times >= 1)) {
    throw new RangeError(`eventCost requires times as a whole number from 1, got ${times}`);
  }
  const measure = requireIndicator('eventCost', model, event.indicator);
  const figure = readFigure(values, measure);
  if (figure?.denominator === undefined || !(figure.denominator > 0)) {
    return { status: 'incomplete', missing: [figure ? `${event.indicator}.denominator` : event.indicator] };
  }
  const { value: from, denominator: cases } = figure;
  const { min, max } = limitsOf(measure);
  const perfect = measure.better === 'lower' ? min : max;
  const to = clamp(
    tidy(
      event.adds
        ? (from * cases + event.value * times) / (cases + times)
        : from + ((event.value - perfect) * times) / cases,
    ),
    min,
    max,
  );
  const result = scenario(model, values)({ [event.indicator]: to });
  return result.status === 'simulated' ? { status: 'cost', from, to, change: result.change } : result;
}
