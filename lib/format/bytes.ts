const UNITS = ['kB', 'MB', 'GB', 'TB'];

/** Room on a disk: `812 kB`, `3.4 MB`, `120 GB`; three digits at the most, in both languages the same. */
export function formatBytes(bytes: number): string {
  let [amount, unit] = [bytes / 1_000, 0];
  while (amount >= 999.5 && unit < UNITS.length - 1) [amount, unit] = [amount / 1_000, unit + 1];
  return `${amount < 9.95 && unit > 0 ? amount.toFixed(1) : Math.round(amount)} ${UNITS[unit]}`;
}
