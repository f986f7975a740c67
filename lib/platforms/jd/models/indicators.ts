import type { Curve, ModelIndicator } from '../../../engine/score-model';
import { badRate, equalShare, goodRate, guessedLine } from '../../priors';

const SOURCE = 'pages_2026';
/** No sub-score under five was seen. */
const ends = { top: 10, bottom: 5 };
const measure = { windowDays: 30 } as const;

type Row = readonly [measure: Omit<ModelIndicator, 'weight' | 'curve'>, curve: Curve];

/** From the value that is taken to earn ten points to the one that earns five. */
function line(best: number, worst: number): Curve {
  return guessedLine(best, worst, ends, SOURCE);
}

/** A figure out of ten is taken to be its own score, give or take. */
const itself: Curve = { kind: 'identity', spread: 2, jump: 0, basis: 'unofficial', source: SOURCE };
const outOf10 = { unit: 'score', better: 'higher', range: { min: 0, max: 10, step: 0.01 } } as const;

function rows(list: readonly Row[]): ModelIndicator[] {
  return list.map(([each, curve]) => ({ ...each, weight: equalShare(list.length, SOURCE), curve }));
}

/*
 * Raw value and score out of ten stand side by side on the page, so these lines only serve where a score was not read. Of
 * each group's shares nothing is public.
 */

/** 12.15 s scored 10. */
export const ofChat = rows([
  [
    { ...measure, id: 'im_response_time', unit: 'seconds', better: 'lower', range: { min: 0, max: 300, step: 1 } },
    line(12.15, 180),
  ],
]);

export const ofLogistics = rows([
  [{ ...goodRate, id: 'same_day_pickup_rate' }, line(100, 70)],
  [{ ...goodRate, id: 'delivery_on_time_rate' }, line(100, 80)],
  [{ ...goodRate, id: 'appointment_dispatch_rate' }, line(100, 80)],
  [{ ...badRate, id: 'logistics_return_rate' }, line(0, 1)],
  [
    { ...measure, id: 'late_dispatch_orders', unit: 'count', better: 'lower', range: { min: 0, max: 200, step: 1 } },
    line(0, 50),
  ],
]);

/** 25.2 h scored 8.9; no intervention scored 10. */
export const ofAftersale = rows([
  [
    {
      ...measure,
      id: 'aftersale_service_time',
      unit: 'hours',
      better: 'lower',
      range: { min: 0, max: 168, step: 0.1 },
    },
    line(12, 72),
  ],
  [{ ...outOf10, id: 'aftersale_rating', windowDays: 90 }, itself],
  [{ ...badRate, id: 'platform_intervention_rate' }, line(0, 1)],
]);

export const ofGoods = rows([
  [{ ...outOf10, ...measure, id: 'shop_rating' }, itself],
  [{ ...badRate, id: 'quality_return_rate' }, line(0, 3)],
]);
