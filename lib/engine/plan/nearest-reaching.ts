import { firstReaching } from './first-reaching';
import { reaches } from './goal';

/** Share of the way that may be gone further to reach a score in full, where twelve digits would do a little earlier. */
const A_LITTLE = 1e-6;

/**
 * The value nearest to `from`, on the way to `to`, whose predicted score reaches another. On a line it reaches in full; at
 * an edge whose sum is a hair short only by rounding, that edge counts.
 *
 * @param predicted grows on the way; does not reach at `from`, and reaches at `to`
 */
export function nearestReaching(from: number, to: number, score: number, predicted: (value: number) => number): number {
  const near = firstReaching(from, to, (value) => reaches(predicted(value), score));
  if (predicted(near) >= score || predicted(to) < score) return near;
  const full = firstReaching(near, to, (value) => predicted(value) >= score);
  return Math.abs(full - near) <= A_LITTLE * Math.abs(to - from) ? full : near;
}
