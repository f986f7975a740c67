import type { Changes } from '../types';
import type { Field } from './field';
import { predict } from './goal';
import { leastChanges } from './least-changes';

/** Everything, as far as it brings anything. */
export function furthest({ items }: Field): Changes {
  const some = items.filter(({ stops }) => stops.length > 1);
  return Object.fromEntries(some.map(({ id, stops }) => [id, stops[stops.length - 1]!.to]));
}

/** The cheapest changes with the highest score that can be predicted. */
export function mostChanges(field: Field): Changes {
  const all = furthest(field);
  return leastChanges(field, predict(field.goal, all)) ?? all;
}
