import { limitsOf, readFigure, requireValue } from '../read-figure';
import type { ModelIndicator, ScoreModel } from '../score-model';
import type { Values } from '../types';

/**
 * How far a figure is from a target, in cases of its own window (orders, reviews, chats).
 * `bearable`: so many of the worst cases may still come; 0 where the target is not reached.
 * `natural`: so many genuine cases until the target, if they come as supposed; 0 where it is reached, undefined where
 * they never lead there.
 */
export type Dilution =
  | { readonly status: 'counted'; readonly bearable: number; readonly natural: number | undefined }
  | { readonly status: 'incomplete'; readonly missing: readonly string[] };

/** Of a case: what doubles leave over where a whole number of cases is exactly enough. */
const DUST = 1e-7;

/**
 * What dilutes a figure, or may spoil it. It counts what a shop's own trade brings, for comparison with waiting: orders
 * that are not genuine are fined by every platform, and are never meant.
 *
 * A rate of bad cases r over N: bearable ⌊(r*·N − B) / (1 − r*)⌋, natural ⌈(B − r*·N) / (r* − e)⌉, which is ⌈B/r* − N⌉
 * where none of the new cases is bad. A mean m: natural ⌈N·(T − m) / (e − T)⌉.
 *
 * @param indicator one of the model's, of which the denominator was read; for times the worst case must be given
 * @param target in the indicator's unit
 * @param each what a natural case brings, in the indicator's unit; the best there is when left out
 * @param worst what the worst case brings; the worst value there is when left out
 * @throws RangeError where the model has no such indicator, or a value is outside its range
 */
export function dilution(
  model: ScoreModel,
  values: Values,
  indicator: string,
  target: number,
  { each, worst }: { readonly each?: number; readonly worst?: number } = {},
): Dilution {
  const measure = requireIndicator('dilution', model, indicator);
  const { min, max } = limitsOf(measure);
  const [best, end] = measure.better === 'lower' ? [min, max] : [max, min];
  const natural = each ?? best;
  const bad = worst ?? end;
  if (bad === Number.MAX_VALUE)
    throw new RangeError(`dilution requires the worst case of ${indicator}, which has no end`);
  for (const value of [target, natural, bad]) requireValue('dilution', measure, value);

  const figure = readFigure(values, measure);
  if (figure?.denominator === undefined || !(figure.denominator > 0)) {
    return { status: 'incomplete', missing: [figure ? `${indicator}.denominator` : indicator] };
  }
  const cases = figure.denominator;
  const sign = measure.better === 'lower' ? 1 : -1;
  const room = sign * (target - figure.value) * cases;
  if (room >= 0) {
    const each = sign * (bad - target);
    return {
      status: 'counted',
      bearable: each > 0 ? Math.floor(room / each + DUST) : Number.POSITIVE_INFINITY,
      natural: 0,
    };
  }
  const help = sign * (target - natural);
  return { status: 'counted', bearable: 0, natural: help > 0 ? Math.ceil(-room / help - DUST) : undefined };
}

/** @throws RangeError where the model has no such indicator */
export function requireIndicator(caller: string, model: ScoreModel, id: string): ModelIndicator {
  const found = model.dimensions.flatMap(({ indicators }) => indicators).find((each) => each.id === id);
  if (found) return found;
  throw new RangeError(`${caller} requires an indicator of ${model.id}, got ${id}`);
}
