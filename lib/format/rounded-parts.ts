import { round } from './decimals';

/**
 * Parts as they are to be printed: rounded so that they still sum to the rounded whole. Each goes to the nearer digit but
 * for those that were nearest to the other one.
 *
 * @param parts they sum to the whole
 */
export function roundedParts(parts: readonly number[], decimals: number): readonly number[] {
  const scale = 10 ** decimals;
  const units = parts.map((part) => Math.round(round(part, decimals) * scale));
  const whole = round(
    parts.reduce((sum, part) => sum + part, 0),
    decimals,
  );
  let missing = Math.round(whole * scale) - units.reduce((sum, unit) => sum + unit, 0);
  const way = Math.sign(missing);
  const byNeed = parts
    .map((part, index) => ({ index, need: way * (part * scale - units[index]!) }))
    .sort((a, b) => b.need - a.need);
  for (const { index } of byNeed) {
    if (missing === 0) break;
    units[index]! += way;
    missing -= way;
  }
  return units.map((unit) => unit / scale + 0);
}
