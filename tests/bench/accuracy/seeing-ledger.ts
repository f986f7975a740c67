import { dayOf, indexOf, type Measure, type Shop, valueAt } from '../../sim';

/** The level of late: each day counts so much less than the one after it. */
const KEPT = Math.exp(-1 / 10);
const LOOK_BACK = 60;
const WINDOW = 30;

/**
 * A plain forecast by one who sees what no page shows: every single day that has been counted, the true curves, the lags.
 * What leaves a window is known to it, what enters it is the level of late. Beside it persistence is a low bar.
 */
export function seeingLedger(shop: Shop, ahead: number): number {
  const { truth, today } = shop;
  const measures = truth.rules(today).dimensions.flatMap(({ indicators }) => indicators.map(({ measure }) => measure));
  const values = measures.map((measure) => [measure.id, windowAhead(shop, measure, ahead)] as const);
  return truth.scores(today, Object.fromEntries(values)).total;
}

function windowAhead({ truth, today }: Shop, measure: Measure, ahead: number): number {
  const counted = indexOf(today) - truth.lag(measure.id);
  const of = (day: number) => truth.events(dayOf(day), measure.id);
  let [sum, cases, usual] = [0, 0, 0];
  for (let back = 0; back < LOOK_BACK; back += 1) {
    const day = of(counted - back);
    sum += KEPT ** back * day.sum;
    cases += KEPT ** back * day.cases;
    if (back < WINDOW) usual += day.cases / WINDOW;
  }
  const level = cases > 0 ? sum / cases : 0;
  let [inside, all] = [0, 0];
  for (let day = counted + ahead - WINDOW + 1; day <= counted + ahead; day += 1) {
    const known = day <= counted ? of(day) : { sum: level * usual, cases: usual };
    inside += known.sum;
    all += known.cases;
  }
  return valueAt(measure, all > 0 ? ((measure.of === 'share' ? 100 : 1) * inside) / all : 0);
}
