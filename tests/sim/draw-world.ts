import type { Chance } from './chance';
import { type TrueCurve, trueScore } from './curve';
import type { Family } from './family';
import { type Measure, valueAt } from './measures';
import type { Rules } from './rules';
import type { Stream } from './stream';
import type { World } from './truth';

/** Days by which a window may end before the day that it is printed for. */
export const MOST_LAG = 10;

/** What a world is drawn for. */
type Plot = {
  readonly family: Family;
  readonly rules: Rules;
  readonly later: World['rules'];
  readonly all: number;
  readonly small: boolean;
  readonly today: number;
  readonly future: number;
  readonly windowDays: number;
};

/** Orders, events, lags, bonus and deductions of one shop, from long before its history to after it. */
export function drawWorld(root: Chance, { family, rules, later, all, small, today, future, windowDays }: Plot): World {
  /** What no page has counted yet is of the future. */
  const then = (name: string, lag = 0) => ({
    from: today - lag + 1,
    chance: root.fork(`future ${future}/${name}`),
  });
  const draw = root.fork('world');
  const level = small ? draw.factor(4, 9) : draw.factor(60, 3000);
  const orders = family.orders(root.fork('orders'), level, all, then('orders'));
  const indicators = rules.dimensions.flatMap(({ indicators }) => indicators);
  const streams: Record<string, Stream> = {};
  const lags: Record<string, number> = {};
  for (const { measure, curve } of indicators) {
    const own = root.fork(`stream/${measure.id}`);
    const lag = root.fork(`lag/${measure.id}`).int(0, MOST_LAG);
    lags[measure.id] = lag;
    streams[measure.id] = family.events(own, measure, usual(own, measure, curve), orders, then(measure.id, lag));
  }
  return {
    measures: indicators.map(({ measure }) => measure),
    orders: { cases: orders, sum: orders },
    streams,
    lags,
    windowDays,
    ...drawExtras(root.fork('extras'), rules.floors, all, rules.top / 100),
    rules: [{ from: 0, rules }, ...later],
  };
}

/** A shop's ordinary distance from perfect: one that scores 60 to 97, so that moves count. */
function usual(draw: Chance, measure: Measure, curve: TrueCurve): number {
  const wanted = draw.between(60, 97);
  let near = measure.full / 20;
  let far = measure.poor * 3;
  for (let round = 0; round < 40; round += 1) {
    const middle = Math.sqrt(near * far);
    if (trueScore(curve, measure.better, valueAt(measure, middle), 0) >= wanted) near = middle;
    else far = middle;
  }
  return near * draw.factor(0.85, 1.18);
}

/** A bonus that comes and goes, and cases that cost two points for thirty days. */
function drawExtras(draw: Chance, has: boolean, all: number, unit: number): Pick<World, 'bonus' | 'deduction'> {
  const bonus = new Float64Array(all);
  const deduction = new Float64Array(all);
  if (!has) return { bonus, deduction };
  let granted = draw.pick([0, 0, 2, 4]);
  for (let day = 0; day < all; day += 1) {
    if (draw.happens(1 / 240)) granted = draw.pick([0, 2, 4]);
    bonus[day] = granted * unit;
    if (!draw.happens(1 / 300)) continue;
    for (let at = day; at < Math.min(all, day + 30); at += 1)
      deduction[at] = Math.min(10 * unit, deduction[at]! + 2 * unit);
  }
  return { bonus, deduction };
}
