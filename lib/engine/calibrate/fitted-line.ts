import type { Curve } from '../score-model';
import type { Curves } from './fit-curves';

/**
 * One of the learnt curves as a line with its support and covariance. Its scores fall from the model's own best score;
 * only their differences were learnt.
 *
 * @param seen values of the history
 */
export function fittedLine({ terms, grids, belief }: Curves, place: number, seen: readonly number[]): Curve {
  const { share, indicator } = terms[place]!;
  const { segments, top } = grids[place]!;
  const first = 1 + grids.slice(0, place).reduce((sum, grid) => sum + grid.segments.length, 0);
  const { mean, covariance, size } = belief;

  const points = [{ value: segments[0]!.best, score: top }];
  let score = top;
  segments.forEach(({ worst }, index) => {
    score -= Math.max(0, mean[first + index]!) / share;
    points.push({ value: worst, score });
  });
  // Point k is the sum of the first k falls, so its covariances are sums over a corner of the falls' own.
  const count = points.length;
  const corner = new Float64Array(count * count);
  for (let row = 1; row < count; row += 1) {
    for (let column = 1; column < count; column += 1) {
      const own = covariance[(first + row - 1) * size + first + column - 1]! / share ** 2;
      corner[row * count + column] =
        own +
        corner[(row - 1) * count + column]! +
        corner[row * count + column - 1]! -
        corner[(row - 1) * count + column - 1]!;
    }
  }
  const flipped = indicator.better === 'higher';
  if (flipped) points.reverse();
  return {
    kind: 'line',
    points,
    spread: 0,
    jump: 0,
    fit: {
      from: Math.min(...seen),
      to: Math.max(...seen),
      days: seen.length,
      covariance: [...(flipped ? corner.reverse() : corner)],
    },
    basis: 'fitted',
    source: indicator.curve.source,
  };
}
