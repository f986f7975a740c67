const MS_A_DAY = 86_400_000;

/** A business day as a number, so that days can be counted: 0 is 1970-01-01. @param day `YYYY-MM-DD` */
export function dayNumber(day: string): number {
  const number = Date.parse(day) / MS_A_DAY;
  if (Number.isInteger(number)) return number;
  throw new RangeError(`dayNumber requires a day as YYYY-MM-DD, got ${day}`);
}

/** The business day of a number, `YYYY-MM-DD`. */
export function dayOf(number: number): string {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10);
}
