import type { Changes } from '../types';
import { reaches } from './goal';
import { nearestReaching } from './nearest-reaching';

/**
 * Takes back as much of one change as the others make up for, the whole of it if they do.
 *
 * @param changes whose predicted score reaches `score`
 * @param from where the figure stands
 */
export function drawBack(
  changes: Changes,
  id: string,
  from: number,
  score: number,
  predicted: (changes: Changes) => number,
): Changes {
  const { [id]: to, ...others } = changes;
  if (to === undefined || reaches(predicted(others), score)) return others;
  return { ...others, [id]: nearestReaching(from, to, score, (value) => predicted({ ...others, [id]: value })) };
}
