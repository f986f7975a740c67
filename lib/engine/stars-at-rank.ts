import { roundTo } from './round-to';
import type { Standing } from './score-model';
import type { Estimate } from './types';

/**
 * Stars of a shop that beats a share of its peers. Nothing is known but the places that were seen and that more never
 * brings less: the band reaches from the stars of the last seen place below to those of the first above.
 *
 * @param rank share of peers beaten, percent
 * @returns straight between the seen places, rounded as printed; exact on a seen place and between two of equal stars
 * @throws RangeError if rank is not in 0..100
 * @example starsAtRank(jd, 90) // => {value: 5, low: 5, high: 5, …}: 86.9 already had five
 */
export function starsAtRank(standing: Standing, rank: number): Estimate {
  if (!(rank >= 0 && rank <= 100)) throw new RangeError(`starsAtRank requires 0 to 100 percent, got ${rank}`);
  const { min, max, decimals, seen, basis } = standing;
  let below = { rank: 0, stars: min };
  let above = { rank: 100, stars: max };
  for (const place of seen) {
    if (place.rank <= rank) below = place;
    if (place.rank >= rank) {
      above = place;
      break;
    }
  }
  const width = above.rank - below.rank;
  const part = width > 0 ? (rank - below.rank) / width : 1;
  const value = roundTo(below.stars + part * (above.stars - below.stars), decimals);
  return { value, low: below.stars, high: above.stars, basis };
}
