import type { Changes } from '../types';
import type { Field } from './field';
import { predict } from './goal';
import { leastChanges } from './least-changes';

/** Everything that shows in time, as far as it brings anything. */
export function furthest({ able, items }: Field, mostDays: number): Changes {
  const some = items.filter(({ stops }, place) => stops.length > 1 && able[place]!.days <= mostDays);
  return Object.fromEntries(some.map(({ id, stops }) => [id, stops[stops.length - 1]!.to]));
}

/** The cheapest changes with the highest score that can be predicted. */
export function mostChanges(field: Field): Changes {
  const all = furthest(field, Number.POSITIVE_INFINITY);
  return leastChanges(field, predict(field.goal, all)) ?? all;
}
