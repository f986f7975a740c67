import type { Chance } from '../chance';
import type { Measure } from '../measures';
import type { Stream, Then } from '../stream';

/** Sunday to Saturday. */
const WEEK = [1.2, 0.95, 0.9, 0.9, 0.95, 1, 1.1];

/** Orders: a weekly cycle, a trend, promotions of one to three days that bring three to eight times as many. */
export function orders(before: Chance, level: number, days: number, then: Then): Float64Array {
  let chance = before;
  const trend = chance.between(-0.006, 0.008);
  let [left, lift] = [0, 1];
  return Float64Array.from({ length: days }, (_, day) => {
    if (day === then.from) chance = then.chance;
    if (left > 0) left -= 1;
    else if (chance.happens(1 / 35)) {
      left = chance.int(1, 3);
      lift = chance.between(3, 8);
    }
    const mean = level * WEEK[day % 7]! * Math.exp(trend * (day - days / 2)) * (left > 0 ? lift : 1);
    return Math.max(1, chance.poisson(mean));
  });
}

/**
 * Days scatter around a level of their own; every other month something breaks for three to eight days (a bad batch, a
 * courier on strike) and the figure is two and a half to eight times as bad; now and then it is better or worse for good.
 */
export function events(before: Chance, measure: Measure, level: number, orders: Float64Array, then: Then): Stream {
  let chance = before;
  const cases = new Float64Array(orders.length);
  const sum = new Float64Array(orders.length);
  const scatter = chance.between(0.05, 0.25);
  let [left, broken, lasting] = [0, 1, 1];
  for (let day = 0; day < orders.length; day += 1) {
    if (day === then.from) chance = then.chance;
    if (left > 0) left -= 1;
    else {
      broken = 1;
      if (chance.happens(1 / 90)) [left, broken] = [chance.int(3, 8), chance.factor(2.5, 8)];
    }
    if (chance.happens(1 / 150)) lasting *= chance.factor(0.6, 1.6);
    lasting **= 0.995;
    const mean = level * lasting * broken * Math.exp(scatter * chance.normal() - scatter ** 2 / 2);
    const count = chance.binomial(orders[day]!, Math.min(1, measure.cases));
    cases[day] = count;
    if (measure.of === 'share') sum[day] = chance.binomial(count, Math.min(0.8, mean / 100));
    else sum[day] = count * mean * Math.exp((measure.spread / Math.sqrt(Math.max(1, count))) * chance.normal());
  }
  return { cases, sum };
}
