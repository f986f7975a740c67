import { attribute, calibrate, dayValues, forecast, startCalibration } from '../../lib/engine';
import { KIND_NAMES, type KindName, type Shop, simulateShop } from '../sim';
import { ridge } from './accuracy/baselines';
import type { Row } from './engine';
import { median, timed } from './measured';

const THREE_YEARS = 3 * 365;
const INDICATORS = 12;
const ADDED = 20;
const ROUNDS = 5;
const BUDGET = { calibrate: 200, add: 5, attribute: 10, forecast: 30 } as const;

/**
 * What the engine does with a long history, on simulated shops of twelve indicators, against its budgets. Calibration is
 * measured on every kind of platform, and the slowest is told; beside it stands a ridge regression refit on the same days,
 * and beside a day added all days learnt anew.
 */
export function benchEngineHistory(): Row[] {
  const shops = KIND_NAMES.map((kind) => shopOf(kind, THREE_YEARS));
  const learnt = slowest(shops, ({ model, snapshots }) => repeated(() => calibrate(model, snapshots)));
  const { model, snapshots } = learnt.shop;
  const refit = repeated(() => ridge(model, dayValues(snapshots)));
  const added = slowest(shops, addingDays);
  const anew = repeated(() => calibrate(added.shop.model, added.shop.snapshots));

  const shop = shopOf('hidden', 120);
  const fitted = calibrate(shop.model, shop.snapshots);
  const [before, after] = dayValues(shop.snapshots).slice(-2).map(({ day, values }) => ({ model: fitted, values, day })); // biome-ignore format: one thought
  return [
    row(`calibration of 3 years (slowest kind: ${learnt.shop.kind})`, learnt.took, BUDGET.calibrate, `ridge regression ${milli(refit)}`),
    row(`a day added to 3 years, median (slowest kind: ${added.shop.kind})`, added.took, BUDGET.add, `learnt anew ${milli(anew)}`),
    row('attribution of a day, 12 indicators', repeated(() => attribute(before!, after!), 50), BUDGET.attribute),
    row('forecast of 30 days, 12 indicators, after 120 days', repeated(() => forecast(fitted, shop.snapshots, {}, 30)), BUDGET.forecast),
  ]; // biome-ignore format: a table
}

/** The first simulated shop with so many indicators. */
function shopOf(kind: KindName, days: number): Shop {
  for (let seed = 1; ; seed += 1) {
    const { model } = simulateShop({ kind, seed, days: 1 });
    const count = model.dimensions.reduce((sum, { indicators }) => sum + indicators.length, 0);
    if (count === INDICATORS) return simulateShop({ kind, seed, days });
  }
}

function slowest(shops: readonly Shop[], measure: (shop: Shop) => number): { shop: Shop; took: number } {
  const all = shops.map((shop) => ({ shop, took: measure(shop) }));
  return all.reduce((worst, each) => (each.took > worst.took ? each : worst));
}

/** Milliseconds that the median of the last days takes, each added to all before it. */
function addingDays({ model, snapshots }: Shop): number {
  const start = startCalibration(model, snapshots.slice(0, -ADDED));
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    let course = start;
    for (const snapshot of snapshots.slice(-ADDED)) all.push(timed(() => (course = course.add(snapshot))));
  }
  return median(all.slice(ADDED));
}

/** The median of some calls, without the first: it is compiled then. */
function repeated(call: () => unknown, rounds = ROUNDS): number {
  return median(Array.from({ length: rounds + 1 }, () => timed(call)).slice(1));
}

function row(name: string, took: number, budget: number, beside?: string): Row {
  const baseline = `budget ${budget} ms${beside ? `; ${beside}` : ''}`;
  return { name, value: milli(took), baseline, ratio: budget / took };
}

function milli(milliseconds: number): string {
  return `${milliseconds.toFixed(2)} ms`;
}
