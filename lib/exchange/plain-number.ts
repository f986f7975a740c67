/**
 * A number as every spreadsheet reads it: the shortest digits that give the same number back, a point, no exponent, no
 * grouping. `-0` is `0`.
 *
 * @throws RangeError if it is not finite: history holds none
 */
export function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) {
    if (!Number.isFinite(value)) throw new RangeError(`plainNumber requires a finite number, got ${value}`);
    return text;
  }
  const [mantissa = '', exponent] = text.split('e'); // below 1e-6 and from 1e21
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  const point = 1 + Number(exponent); // where the point goes, counted from the first digit
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0'); // at 1e21 and above a double has no decimals
}
