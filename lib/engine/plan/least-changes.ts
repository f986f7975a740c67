import type { Changes } from '../types';
import { cheapest } from './cheapest';
import { drawBack } from './draw-back';
import type { Field } from './field';
import { predict, reaches } from './goal';

/** Sums of gains and the simulation may round differently; then a little more is asked for. */
const TRIES = 4;
const MORE = 1e-9;

/**
 * The cheapest changes whose predicted score reaches another.
 *
 * @returns undefined where none do
 */
export function leastChanges(field: Field, score: number): Changes | undefined {
  const { goal, items, rooms } = field;
  const predicted = (changes: Changes): number => predict(goal, changes);
  let need = field.need(score);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const choice = cheapest(items, rooms, need);
    if (!choice) break;
    const changes = Object.fromEntries([...choice.stops].map(([place, { to }]) => [items[place]!.id, to]));
    const { between } = choice;
    if (between && choice.stops.has(between.place)) {
      const { id, stops } = items[between.place]!;
      const whole = { ...changes, [id]: between.end };
      if (reaches(predicted(whole), score)) return drawBack(whole, id, stops[0]!.to, score, predicted);
    } else if (reaches(predicted(changes), score)) return changes;
    need += MORE * 10 ** tries;
  }
  return allButTheRest(field, score, predicted);
}

/** Where only the very last of all gains reaches, sums cannot tell: everything, each drawn back as far as the others allow. */
function allButTheRest({ able }: Field, score: number, predicted: (changes: Changes) => number): Changes | undefined {
  const all: Changes = Object.fromEntries(able.map(({ id, best }) => [id, best]));
  if (!reaches(predicted(all), score)) return undefined;
  const dearest = able.toSorted((a, b) => b.costAt(b.best) - a.costAt(a.best));
  return dearest.reduce((left, { id, from }) => drawBack(left, id, from, score, predicted), all);
}
