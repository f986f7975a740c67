import { type FigureParts, readFigure } from './read-figure';
import type { Floor, ModelIndicator } from './score-model';
import type { Values } from './types';

/**
 * The small-shop floor under an indicator's sub-score: few valid orders and few bad events. Events at another value than
 * the one read follow in proportion, in whole events. Where no count is shown, the sub-score tells whether it is held up: it is
 * the floor itself, or it is not.
 *
 * @param value the indicator's value, read or supposed
 * @returns `sure` holds for this shop; `likely` also by events that were not counted (see `eventsSupposed`); `possible` also
 * counts floors that depend on an industry, a shop type or a count not known. 0 where there is none, which lies under every score.
 */
export function floorScore(
  floors: readonly Floor[],
  indicator: ModelIndicator,
  figure: FigureParts,
  value: number,
  values: Values,
): { readonly sure: number; readonly likely: number; readonly possible: number } {
  let sure = 0;
  let likely = 0;
  let possible = 0;
  for (const floor of floors) {
    if (!floor.indicators.includes(indicator.id)) continue;
    const orders = readFigure(values, { id: floor.orders, unit: 'count' })?.value;
    if (orders === undefined || orders >= floor.ordersBelow) continue;
    const counted = floor.count === 'denominator' ? figure.denominator : eventsAt(figure, value);
    const events = counted ?? eventsSupposed(floor, figure, value, orders);
    if (events === undefined) continue;
    const isHeld = events <= floor.eventsAtMost;
    const mayBe = counted === undefined && value !== figure.value;
    if (isHeld || mayBe) possible = Math.max(possible, floor.score);
    if (!isHeld || floor.notFor) continue;
    likely = Math.max(likely, floor.score);
    if (counted !== undefined) sure = Math.max(sure, floor.score);
  }
  return { sure, likely, possible };
}

/**
 * Bad events of a rate whose counts are not shown, if every valid order is a case, as far as the sub-score that is shown does
 * not say more or fewer.
 *
 * @returns undefined where no sub-score is shown, or the floor asks for another count
 */
function eventsSupposed(
  { count, eventsAtMost, score: floor }: Floor,
  { value, score }: FigureParts,
  at: number,
  orders: number,
): number | undefined {
  if (count !== 'numerator' || score === undefined) return undefined;
  const all = (orders * value) / 100;
  const now = score === floor ? Math.min(all, eventsAtMost) : score < floor ? Math.max(all, eventsAtMost + 1) : all;
  if (at === value) return score === floor ? eventsAtMost : eventsAtMost + 1;
  return Math.round(value > 0 ? (now * at) / value : (orders * at) / 100);
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
