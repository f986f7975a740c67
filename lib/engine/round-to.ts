import { tidy } from './tidy';

/**
 * Half up, as the platforms print scores. Twelve significant digits are looked at, so that a half that floating point
 * cannot hold (84.49999999999999 for 84.5) still goes up.
 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(tidy(value * scale) + 0.5) / scale;
}
