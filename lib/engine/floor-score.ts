import { type FigureParts, readFigure } from './read-figure';
import type { Floor, ModelIndicator } from './score-model';
import type { Values } from './types';

/**
 * The small-shop floor under an indicator's sub-score: few valid orders and few bad events. Events at another value than
 * the one read follow in proportion, in whole events.
 *
 * @param value the indicator's value, read or supposed
 * @returns `sure` holds for this shop; `possible` also counts floors that depend on an industry or shop type not known yet.
 * 0 where there is none, which lies under every score.
 */
export function floorScore(
  floors: readonly Floor[],
  indicator: ModelIndicator,
  figure: FigureParts,
  value: number,
  values: Values,
): { readonly sure: number; readonly possible: number } {
  let sure = 0;
  let possible = 0;
  for (const floor of floors) {
    if (!floor.indicators.includes(indicator.id)) continue;
    const orders = readFigure(values, { id: floor.orders, unit: 'count' })?.value;
    const events = floor.count === 'denominator' ? figure.denominator : eventsAt(figure, value);
    if (orders === undefined || events === undefined) continue;
    if (orders >= floor.ordersBelow || events > floor.eventsAtMost) continue;
    possible = Math.max(possible, floor.score);
    if (!floor.notFor) sure = Math.max(sure, floor.score);
  }
  return { sure, possible };
}

function eventsAt({ value, numerator, denominator }: FigureParts, at: number): number | undefined {
  if (at === value) return numerator;
  if (denominator !== undefined && (numerator === undefined || isRate(value, numerator, denominator))) {
    return Math.round((at * denominator) / 100);
  }
  return numerator !== undefined && value > 0 ? Math.round((numerator * at) / value) : undefined;
}

/** Whether the value is the counts' own share in percent, as far as its printed digits tell: then the counts tell more. */
function isRate(value: number, numerator: number, denominator: number): boolean {
  return Math.abs((100 * numerator) / denominator - value) <= Math.max(0.0051, 0.005 * value);
}
