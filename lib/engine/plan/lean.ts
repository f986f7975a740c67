import type { Changes } from '../types';
import type { Field } from './field';

/** Share of its cost that a plan may spend on being surer. Our judgement: nobody can tell such costs apart. */
const SHARE = 0.03;

/** Points that a stop may be short of sure and still be. */
const SAME = 1e-9;

/**
 * A fitted edge lies before or behind the value that the fit says with equal chance, so a plan that stops right there falls
 * short every other time. For a little more its moves go on towards where the edge is sure, the cheapest first, and the
 * move that takes up what others leave, as far as the rest lasts. Where no curve is fitted, nothing changes.
 */
export function lean(field: Field, changes: Changes): Changes {
  const { goal, able, items } = field;
  const moved = able.flatMap((each, place) => {
    const to = changes[each.id];
    return to === undefined ? [] : [{ ...each, to, slopes: items[place]!.slopes }];
  });
  const unsure = moved.filter(({ to, isFitted, gainAt, sureAt }) => isFitted && sureAt(to) < gainAt(to) - SAME);
  let left = SHARE * moved.reduce((sum, { to, costAt }) => sum + costAt(to), 0);
  if (unsure.length === 0 || goal.dimension !== undefined) return changes;

  const steps = unsure.flatMap(({ id, to, knots, best, slopes, gainAt, sureAt, costAt }) => {
    if (slopes.some(({ from, to: end }) => (to - from.to) * (to - end.to) <= 0)) return [];
    const further = [...knots, best].filter((value) => (value - to) * (best - to) > 0);
    const sure = further.find((value) => sureAt(value) >= gainAt(to) - SAME);
    return sure === undefined ? [] : [{ id, from: to, to: sure, more: costAt(sure) - costAt(to) }];
  });
  const found: Record<string, number> = { ...changes };
  for (const { id, from, to, more } of steps.sort((a, b) => a.more - b.more)) {
    const part = more <= left ? 1 : left / more;
    found[id] = from + part * (to - from);
    left -= part * more;
    if (left <= 0) break;
  }
  for (const { id, to, slopes, costAt } of unsure) {
    const slope = slopes.find(({ from, to: end }) => (to - from.to) * (to - end.to) <= 0);
    if (!slope || left <= 0) continue;
    const whole = slope.to.cost - costAt(to);
    const part = whole <= left ? 1 : left / whole;
    found[id] = to + part * (slope.to.to - to);
    left -= part * whole;
  }
  return found;
}
