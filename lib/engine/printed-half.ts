const MOST_DECIMALS = 6;
/** So many figures without a decimal are enough to say that none is printed. */
const ENOUGH = 5;

/**
 * In how many decimals a figure is printed; the real one may lie half of the last off.
 *
 * @param seen the figures of the history
 * @param decimals what the model says; more are believed when seen, fewer when so in many figures
 * @param least there are no fewer than these: that a score out of ten stood at 9 every day does not say that it is rounded
 * to whole points (see `scoreDecimals`)
 */
export function decimalsSeen(seen: readonly number[], decimals: number, least = 0): number {
  let most = least;
  let power = 10 ** least;
  for (const number of seen) {
    for (; most < MOST_DECIMALS && !isWhole(number * power); power = 10 ** most) most += 1;
  }
  return seen.length >= ENOUGH ? most : Math.max(most, decimals);
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-6;
}

/**
 * The fewest decimals of a score: scales of a hundred print whole points at the least, scales of ten and of five tenths.
 *
 * @param top the best score there is
 */
export function scoreDecimals(top: number): number {
  return Math.max(0, Math.floor(Math.log10(100 / top) + 1e-9));
}

/** Half of the last digit in which a figure is printed. @param least see `decimalsSeen` */
export function printedHalf(seen: readonly number[], decimals: number, least = 0): number {
  return 0.5 / 10 ** decimalsSeen(seen, decimals, least);
}

/** The same of a score. @param top the best score there is */
export function scoreHalf(seen: readonly number[], top: number, decimals = scoreDecimals(top)): number {
  return printedHalf(seen, decimals, scoreDecimals(top));
}
