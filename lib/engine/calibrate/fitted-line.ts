import type { Curve, CurveFit } from '../score-model';
import { type Curves, FIRST } from './fit-curves';

/** Two-sided 90 % of a normal variable, in standard deviations. */
const NINETY = 1.645;

/**
 * One of the learnt curves as a line with its support and covariance. Its level is such that the
 * curves together make the sum; how it is shared among them was not learnt.
 *
 * @param seen values of the history
 * @param broader by how much the normal belief is known to be too narrow
 * @param since days since the history from which the curves were first learnt
 * @param leap where the curve may be steps; curves that are told apart only by their sum have it
 * @param noise standard deviation of what the curve leaves out of the sum, in points of the sum
 */
export function fittedLine(
  { terms, grids, belief }: Curves,
  place: number,
  seen: readonly number[],
  noise: number,
  broader: number,
  since: number,
  leap?: CurveFit['leap'],
): Curve {
  const { share, indicator } = terms[place]!;
  const { segments, top } = grids[place]!;
  const first = FIRST + grids.slice(0, place).reduce((sum, grid) => sum + grid.segments.length, 0);
  const { mean, covariance, size } = belief;

  const whole = terms.reduce((sum, term) => sum + term.share, 0);
  const expected = terms.reduce((sum, term, index) => sum + term.share * grids[index]!.top, 0);
  let score = top + (mean[0]! + since * mean[1]! - expected) / whole;
  const points = [{ value: segments[0]!.best, score }];
  segments.forEach(({ worst }, index) => {
    score -= Math.max(0, mean[first + index]!) / share;
    points.push({ value: worst, score });
  });
  // Point k is the sum of the first k falls, so its covariances are sums over a corner of the falls' own.
  const count = points.length;
  const corner = new Array<number>(count * count).fill(0);
  for (let row = 1; row < count; row += 1) {
    for (let column = 1; column < count; column += 1) {
      const own = covariance[(first + row - 1) * size + first + column - 1]! * (broader / share) ** 2;
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
    spread: (NINETY * broader * noise) / share,
    jump: 0,
    fit: {
      from: Math.min(...seen),
      to: Math.max(...seen),
      days: seen.length,
      covariance: flipped ? corner.reverse() : corner,
      ...(leap ? { leap, ofSum: true } : {}),
    },
    basis: 'fitted',
    source: indicator.curve.source,
  };
}
