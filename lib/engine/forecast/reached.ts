import type { ForecastDay, Reached } from './types';

/**
 * When a path gets to a total. Rounded as the platform prints it is the seller's question: give `target` less half a digit
 * for that.
 */
export function reached(path: readonly ForecastDay[], target: number): Reached {
  const first = (end: 'low' | 'value' | 'high') => path.find(({ total }) => total[end] >= target - 1e-9)?.day;
  return { target, earliest: first('high'), likely: first('value'), latest: first('low') };
}
