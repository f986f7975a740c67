import type { Chance } from './chance';
import type { Measure } from './measures';

/** What happened on each day: how many cases, and the sum of their distances from perfect (bad events for a share). */
export type Stream = { readonly cases: Float64Array; readonly sum: Float64Array };

/** The day from which another chance decides: the same past can have many futures. */
export type Then = { readonly from: number; readonly chance: Chance };

/** Monday to Sunday: goods sell at the weekend. */
const WEEK = [0.92, 0.9, 0.93, 0.97, 1.05, 1.15, 1.08];

/**
 * Orders a day: a level, a weekday rhythm, a slow trend, sales days that treble them.
 *
 * @param level orders on an ordinary day
 */
export function orderStream(before: Chance, level: number, days: number, then: Then): Float64Array {
  let chance = before;
  const trend = chance.between(-0.5, 0.5) / 100;
  let sale = 1;
  return Float64Array.from({ length: days }, (_, day) => {
    if (day === then.from) chance = then.chance;
    sale = chance.happens(0.015) ? chance.between(2, 4) : 1 + (sale - 1) * 0.4;
    const mean = level * WEEK[day % 7]! * Math.exp(trend * (day - days / 2)) * sale;
    return Math.max(1, chance.poisson(mean));
  });
}

/**
 * Cases and their distances from perfect around `level`: a wandering mean, spells in which something is wrong (or goes
 * especially well), months in which it gets better or worse, and the chance of single cases.
 */
export function eventStream(before: Chance, measure: Measure, level: number, orders: Float64Array, then: Then): Stream {
  let chance = before;
  const days = orders.length;
  const hold = chance.between(0.97, 0.995);
  const wander = chance.between(0.02, 0.1);
  const cases = new Float64Array(days);
  const sum = new Float64Array(days);
  let state = wander * chance.normal();
  let drift = 0;
  let slope = chance.between(-1, 1) / 100;
  let spell = 0;
  let spellDays = 0;
  for (let day = 0; day < days; day += 1) {
    if (day === then.from) chance = then.chance;
    state = hold * state + wander * Math.sqrt(1 - hold ** 2) * chance.normal();
    if (spellDays > 0) spellDays -= 1;
    else if (chance.happens(1 / 300)) {
      spellDays = chance.int(5, 14);
      spell = Math.log(chance.factor(1.8, 5)) * (chance.happens(0.8) ? 1 : -1);
    } else spell = 0;
    // It gets better or worse for months, and then the other way sooner than on and on.
    if (chance.happens(1 / 120)) slope = chance.between(-1, 1) / 100 - 0.01 * drift;
    if (chance.happens(1 / 400)) drift = 0.3 * drift + Math.log(chance.factor(0.4, 2.5));
    drift += slope;
    const mean = level * Math.exp(state + spell + drift);
    const count = chance.binomial(orders[day]!, Math.min(1, measure.cases));
    cases[day] = count;
    if (measure.of === 'share') sum[day] = chance.binomial(count, Math.min(0.9, mean / 100));
    else
      sum[day] = count * mean * Math.max(0.05, 1 + (measure.spread / Math.sqrt(Math.max(1, count))) * chance.normal());
  }
  return { cases, sum };
}

/** Cases and sum over the `days` that end `lag` days before `day`. */
export function windowOf(stream: Stream, day: number, days: number, lag: number): { cases: number; sum: number } {
  let cases = 0;
  let sum = 0;
  for (let at = day - lag - days + 1; at <= day - lag; at += 1) {
    cases += stream.cases[at] ?? 0;
    sum += stream.sum[at] ?? 0;
  }
  return { cases, sum };
}
