import type { Changes } from '../types';
import { cheapest } from './cheapest';
import { drawBack } from './draw-back';
import type { Field } from './field';
import { predict, reaches } from './goal';
import type { Item, Stop } from './item';
import { furthest } from './most-changes';
import type { Movable } from './movables';

/** Stops tried between the ends of a figure's slopes: at most on each, and about as many on all. */
const BETWEEN = 4;
const ON_ALL = 10;

/** Times that the doubt of a whole way is taken from the one before; it settles by then. */
const ROUNDS = 4;

/** Points of doubt that are none. */
const CERTAIN = 1e-9;

/** The search is repeated, and its sums are approximate anyway. */
const HASTE = 5;

/**
 * The least cost at which the low end of the band reaches the goal, or what lies so far on the way to it.
 *
 * Doubts that were fitted add up as squares V, gains do not care: but √V is the least of (V/s + s)/2 over all s, reached at s = √V.
 * So for a supposed doubt s of the whole, gains less each one's share of it add up, and the way that is found tells a better s;
 * it never gets dearer. What is too much at last is drawn back.
 *
 * @param cheap the cheapest changes; where they are sure already, nothing is safer for less
 * @param end share of the way from the prediction to the low end
 * @returns undefined where nothing makes the goal as sure
 */
export function safest(field: Field, cheap: Changes, end: number): Changes | undefined {
  const { goal, able } = field;
  const lowEnd = (changes: Changes): number => predict(goal, changes, end);
  const isSure = (changes: Changes): boolean => reaches(lowEnd(changes), goal.score);
  if (isSure(cheap)) return cheap;
  const all = furthest(field);
  if (!isSure(all)) return undefined;

  const places = able.map((each, place) => placesOf(field.items[place]!, each));
  const rooms = field.rooms.map(() => Number.POSITIVE_INFINITY); // the low ends are clamped already
  const need = goal.score - predict(goal, {}, end);
  const wayFor = (whole: number, more: number): Changes | undefined => {
    const items = able.map((each, place) => sureItem(field.items[place]!, each, places[place]!, end, whole));
    const choice = cheapest(items, rooms, need + (end * whole) / 2 + more, HASTE);
    return choice && Object.fromEntries([...choice.stops].map(([place, { to }]) => [items[place]!.id, to]));
  };
  let best = all;
  for (const start of [cheap, all]) {
    let from = start;
    let more = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const way = wayFor(Math.max(CERTAIN, doubtOf(able, from)), more);
      if (!way) break;
      if (!isSure(way)) more += goal.score - lowEnd(way);
      else if (costOf(field, way) < costOf(field, best)) best = way;
      else break;
      from = way;
    }
  }
  return fewer(field, trimmed(field, best, lowEnd), lowEnd);
}

/** What all moves whose curves were fitted leave in doubt together, in points. */
function doubtOf(able: readonly Movable[], changes: Changes): number {
  return Math.hypot(
    ...able.map(({ id, isFitted, gainAt, sureAt }) => {
      const to = changes[id];
      return isFitted && to !== undefined ? gainAt(to) - sureAt(to) : 0;
    }),
  );
}

/** Where a figure may stop, and what is gained there by the prediction and by the low end. */
type Place = { readonly to: number; readonly gain: number; readonly sure: number; readonly cost: number };

function placesOf({ stops, slopes }: Item, { knots, best, gainAt, sureAt, costAt }: Movable): readonly Place[] {
  const found = new Set([...stops.slice(1).map(({ to }) => to), best, ...(slopes.length > 0 ? [] : knots)]);
  const between = Math.min(BETWEEN, Math.ceil(ON_ALL / slopes.length));
  for (const { from, to } of slopes) {
    for (let part = 1; part <= between; part += 1) found.add(from.to + ((to.to - from.to) * part) / (between + 1));
  }
  return [...found]
    .map((to) => ({ to, gain: gainAt(to), sure: sureAt(to), cost: costAt(to) }))
    .sort((a, b) => a.cost - b.cost || b.sure - a.sure);
}

/**
 * Stops by what is sure to be gained there: a fitted tier from where its edge can lie at the worst.
 *
 * @param whole the doubt of the whole way, in points
 */
function sureItem(
  { id, group, stops }: Item,
  { isFitted }: Movable,
  places: readonly Place[],
  end: number,
  whole: number,
): Item {
  const kept: Stop[] = [stops[0]!];
  for (const { to, gain, sure, cost } of places) {
    const doubt = isFitted ? (gain - sure) ** 2 / (2 * whole) : gain - sure;
    const left = gain - end * doubt;
    if (left > kept[kept.length - 1]!.gain + 1e-10) kept.push({ to, gain: left, cost });
  }
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

/** Stops on slopes are few: without one of the moves, another that goes further may reach for less. */
function fewer(field: Field, changes: Changes, lowEnd: (changes: Changes) => number): Changes {
  const { able, items, goal } = field;
  let best = changes;
  for (const left of Object.keys(changes)) {
    const { [left]: _, ...others } = changes;
    able.forEach(({ id, from, best: furthest }, place) => {
      if (others[id] === undefined || items[place]!.slopes.length === 0) return;
      const further = { ...others, [id]: furthest };
      if (!reaches(lowEnd(further), goal.score)) return;
      const way = drawBack(further, id, from, goal.score, lowEnd);
      if (costOf(field, way) < costOf(field, best)) best = way;
    });
  }
  return best;
}

function costOf({ able }: Field, changes: Changes): number {
  return able.reduce((sum, { id, costAt }) => sum + (changes[id] === undefined ? 0 : costAt(changes[id])), 0);
}
