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
  const most = seen.reduce((all, number) => Math.max(all, decimalsOf(number)), 0);
  return seen.length >= ENOUGH ? most : Math.max(most, decimals);
}

function decimalsOf(number: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const scaled = number * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return decimals;
  }
  return MOST_DECIMALS;
}

/** Half of the last digit in which a figure is printed. */
export function printedHalf(seen: readonly number[], decimals: number): number {
  return 0.5 / 10 ** decimalsSeen(seen, decimals);
}
