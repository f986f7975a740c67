import type { Changes } from '../types';
import { cheapest } from './cheapest';
import { drawBack } from './draw-back';
import type { Field } from './field';
import { predict, reaches } from './goal';
import type { Item, Stop } from './item';
import type { Movable } from './movables';
import { toPlan } from './to-plan';
import type { Plan } from './types';

/** Stops tried between the ends of a figure's slopes: at most on each, and about as many on all. */
const BETWEEN = 4;
const ON_ALL = 10;

/** Times that the low gains asked for are adjusted to what the low end of the whole needs. */
const HALVINGS = 4;

/** The search is repeated, and its sums are approximate anyway. */
const HASTE = 5;

/**
 * The least cost at which the low end of the band reaches the goal. Low ends of single moves need not add up (independent
 * doubts partly cancel), so the sum asked for is adjusted until the whole is just sure, and what is too much drawn back.
 *
 * @param cheap the cheapest plan; where it is sure already, nothing is safer for less
 * @returns all that can be done, `reached: false`, where nothing makes the goal sure
 */
export function safest(field: Field, cheap: Plan): Plan {
  const { goal, able } = field;
  if (reaches(cheap.total.low, goal.score)) return cheap;
  const lowEnd = (changes: Changes): number => predict(goal, changes, 'low');
  const isSure = (changes: Changes): boolean => reaches(lowEnd(changes), goal.score);
  const items = able.map((each, place) => sureItem(field.items[place]!, each));
  const rooms = field.rooms.map(() => Number.POSITIVE_INFINITY); // the low ends are clamped already
  const toChanges = (need: number): Changes | undefined => {
    const choice = cheapest(items, rooms, need, HASTE);
    return choice && Object.fromEntries([...choice.stops].map(([place, { to }]) => [items[place]!.id, to]));
  };

  const most = items.reduce((sum, { stops }) => sum + stops[stops.length - 1]!.gain, 0);
  const furthest = Object.fromEntries(
    field.items.flatMap(({ id, stops }) => (stops.length > 1 ? [[id, stops[stops.length - 1]!.to]] : [])),
  );
  const surest = toChanges(most * (1 - 1e-12));
  let sure = [surest, furthest].find((changes) => changes && isSure(changes));
  if (!sure) return toPlan(field, furthest, 'low');

  let short = 0;
  let enough = most;
  let need = Math.min(most, goal.score - goal.read(goal.now).low);
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const changes = toChanges(need);
    if (changes && isSure(changes)) {
      if (costOf(field, changes) <= costOf(field, sure)) sure = changes;
      enough = need;
    } else short = need;
    need = (short + enough) / 2;
  }
  return toPlan(field, trimmed(field, sure, lowEnd), 'low');
}

/** Stops by what is sure to be gained there: a fitted tier from where its edge can lie at the worst. */
function sureItem({ id, group, stops, slopes }: Item, { knots, best, sureAt, costAt }: Movable): Item {
  const places = new Set([...stops.slice(1).map(({ to }) => to), best, ...(slopes.length > 0 ? [] : knots)]);
  const between = Math.min(BETWEEN, Math.ceil(ON_ALL / slopes.length));
  for (const { from, to } of slopes) {
    for (let part = 1; part <= between; part += 1) places.add(from.to + ((to.to - from.to) * part) / (between + 1));
  }
  const found: Stop[] = [...places]
    .map((to) => ({ to, gain: sureAt(to), cost: costAt(to) }))
    .sort((a, b) => a.cost - b.cost || b.gain - a.gain);
  const kept: Stop[] = [stops[0]!];
  for (const stop of found) if (stop.gain > kept[kept.length - 1]!.gain + 1e-10) kept.push(stop);
  return { id, group, stops: kept, slopes: [] };
}

/** Draws back every move as far as the goal stays sure, the dearest first. A tier is kept where its edge is sure, or not at all. */
function trimmed({ able, items, goal }: Field, changes: Changes, lowEnd: (changes: Changes) => number): Changes {
  const dearest = able
    .map((each, place) => ({ ...each, isSloped: items[place]!.slopes.length > 0 }))
    .filter(({ id }) => changes[id] !== undefined)
    .sort((a, b) => b.costAt(changes[b.id]!) - a.costAt(changes[a.id]!));
  return dearest.reduce<Changes>((left, { id, from, isSloped }) => {
    if (isSloped) return drawBack(left, id, from, goal.score, lowEnd);
    const { [id]: _, ...others } = left;
    return reaches(lowEnd(others), goal.score) ? others : left;
  }, changes);
}

function costOf({ able }: Field, changes: Changes): number {
  return able.reduce((sum, { id, costAt }) => sum + (changes[id] === undefined ? 0 : costAt(changes[id])), 0);
}
