import { forecast } from '../../../lib/engine';
import { chance, distance, type Shop, valueAt } from '../../sim';
import { median } from '../measured';
import { shownValue } from './baselines';
import type { Learnt } from './learnt';
import { holds } from './measure-what-ifs';
import { type Tally, tallies } from './tally';

/** Days ahead. */
export const HORIZONS = [1, 3, 7, 14, 30] as const;

/** Futures of one past that one who knows the shop looks at. */
const FUTURES = 15;

const NAMES = ['error', 'still', 'knowing', 'inside', 'width', 'halved', 'halvedStill', 'halvedInside'] as const;

/**
 * Of the total so many days ahead: mean absolute error of the do-nothing path, of persistence (the total shown today) and of
 * one who knows the rules, every single day that has been counted and what goes on in the shop (the middle of the futures that
 * it can have: chance alone is left), share inside the band and its width; `halved…`: the same for a scenario that halves the daily figure of one indicator.
 */
export type ForecastMeasures = Readonly<Record<(typeof NAMES)[number], Tally>>;

export function measureForecasts(learnt: readonly Learnt[]): readonly ForecastMeasures[] {
  const all = HORIZONS.map(() => tallies(...NAMES));
  for (const each of learnt) judge(all, each);
  return all;
}

function judge(all: readonly ForecastMeasures[], { shop, model, snapshots, values }: Learnt): void {
  const { id, to } = halved(shop);
  const result = forecast(model, snapshots, { [id]: to }, HORIZONS.at(-1)!);
  if (result.status !== 'forecast') throw new RangeError(`measureForecasts requires forecasts, got ${result.status}`);
  const shown = shownValue(values[model.total]);
  const futures = Array.from({ length: FUTURES }, (_, index) => shop.truthIn(index + 1));
  HORIZONS.forEach((ahead, index) => {
    const tally = all[index]!;
    const day = shop.future[ahead - 1]!;
    const truth = shop.truth.scores(day).total;
    const { total } = result.doNothing[ahead - 1]!;
    tally.error.add(Math.abs(total.value - truth));
    tally.still.add(Math.abs(shown - truth));
    tally.knowing.add(Math.abs(median(futures.map((each) => each.scores(day).total)) - truth));
    tally.inside.add(holds(total, truth));
    tally.width.add(total.high - total.low);
    const supposed = shop.truth.factsIf(day, shop.today, { [id]: to }).values[id]!;
    const other = shop.truth.scores(day, { [id]: supposed }).total;
    const under = result.days[ahead - 1]!.total;
    tally.halved.add(Math.abs(under.value - other));
    tally.halvedStill.add(Math.abs(shown - other));
    tally.halvedInside.add(holds(under, other));
  });
}

/** One indicator, and half of its present distance from perfect. */
function halved(shop: Shop): { id: string; to: number } {
  const indicators = shop.truth.rules(shop.today).dimensions.flatMap((dimension) => dimension.indicators);
  const { measure } = chance(`halved/${shop.name}`).pick(indicators);
  const now = distance(measure, shop.truth.facts(shop.today).values[measure.id]!);
  return { id: measure.id, to: Number(valueAt(measure, now / 2).toPrecision(6)) };
}
