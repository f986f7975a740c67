import type { Changes } from '../types';
import type { Field } from './field';
import { reaches } from './goal';
import type { Move, Plan } from './types';

/**
 * What changes cost and bring.
 *
 * @param end of the band that must reach the goal
 */
export function toPlan({ goal, able }: Field, changes: Changes, end: 'value' | 'low'): Plan {
  const answer = goal.ask(changes);
  if (answer.status !== 'simulated') throw new Error('the plan has lost its answer');
  const moves = able.flatMap(({ id, from, days, costAt }): Move[] => {
    const to = changes[id];
    const part = answer.parts.find((each) => each.indicator === id);
    return to === undefined || !part ? [] : [{ indicator: id, from, to, gain: part.points, cost: costAt(to), days }];
  });
  const total = goal.read(answer);
  return {
    moves,
    cost: moves.reduce((sum, { cost }) => sum + cost, 0),
    days: Math.max(0, ...moves.map(({ days }) => days)),
    total,
    reached: reaches(total[end], goal.score),
  };
}
