const MINUS = '\u2212';

/** Digits after the point of a figure as printed: `1.340 %` has 3. */
export function decimalsOf(raw: string): number {
  return /\d[.．](\d+)/.exec(raw)?.[1]?.length ?? 0;
}

/** Digits that a step needs: 0.05 needs 2. */
export function decimalsOfStep(step: number): number {
  const [mantissa = '', exponent = '0'] = String(step).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** Half away from zero, and 1.005 is 1.01: what a person with a pencil does, which `toFixed` does not. */
export function round(value: number, decimals: number): number {
  const scaled = Number(`${Math.abs(value)}e${decimals}`);
  const shifted = Number.isNaN(scaled) ? Math.abs(value) * 10 ** decimals : scaled;
  const rounded = Math.round(shifted) / 10 ** decimals;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Fixed decimals, with a true minus sign. */
export function fixed(value: number, decimals: number): string {
  return round(value, decimals).toFixed(decimals).replace('-', MINUS);
}

/** At most so many decimals, no trailing zeros. */
export function trimmed(value: number, decimals: number): string {
  return String(round(value, decimals)).replace('-', MINUS);
}
