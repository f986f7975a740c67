const MOST_DECIMALS = 6;
/** So many figures without a decimal are enough to say that none is printed. */
const ENOUGH = 5;

/**
 * In how many decimals a figure is printed; the real one may lie half of the last off.
 *
 * @param seen the figures of the history
 * @param decimals what the model says; more are believed when seen, fewer when so in many figures
 */
export function decimalsSeen(seen: readonly number[], decimals: number): number {
  let most = 0;
  let power = 1;
  for (const number of seen) {
    for (; most < MOST_DECIMALS && !isWhole(number * power); power = 10 ** most) most += 1;
  }
  return seen.length >= ENOUGH ? most : Math.max(most, decimals);
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-6;
}

/** Half of the last digit in which a figure is printed. */
export function printedHalf(seen: readonly number[], decimals: number): number {
  return 0.5 / 10 ** decimalsSeen(seen, decimals);
}
