/** Rounded to twelve significant digits, so that 0.3 − 0.1 is 0.2 and lands on the documented side of an edge at 0.2. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
