import type { Reading } from '../records/snapshot';
import type { Reason } from '../records/visit';

/** A printed whole number is off by up to half; a sum of two such by up to one. */
const ROUNDING = 1;

/**
 * What a snapshot says against itself. Any reason holds the whole snapshot back.
 *
 * - The total without bonus and deduction is a weighted mean of its dimensions, whatever the weights: it cannot lie
 *   outside them by more than rounding. Checked when every dimension and bonus and deduction are known.
 * - A dimension whose indicators all show sub-score and weight is their weighted sum.
 * - A rate is its numerator over its denominator, to the decimals printed.
 *
 * @param dimensions ids of all dimension scores of the platform
 */
export function checkFigures(readings: readonly Reading[], dimensions: readonly string[]): Reason[] {
  return [...checkTotal(readings, dimensions), ...checkDimensions(readings), ...checkRates(readings)];
}

function checkTotal(readings: readonly Reading[], dimensions: readonly string[]): Reason[] {
  const value = (indicator: string) => readings.find((reading) => reading.indicator === indicator)?.value;
  const total = value('total_score');
  const scores = dimensions.map(value).filter((score) => score !== undefined);
  if (total === undefined || scores.length < dimensions.length || scores.length === 0) return [];

  const bonus = value('bonus');
  const deduction = value('deduction');
  // Not shown means not known: then only the side that it cannot explain is checked.
  const lowest = deduction === undefined ? 0 : Math.min(...scores) + (bonus ?? 0) - deduction - ROUNDING;
  const highest = Math.max(...scores) + (bonus ?? MOST_BONUS) - (deduction ?? 0) + ROUNDING;
  if ((total >= lowest || total <= 0) && total <= highest) return [];
  const expected = `${Math.max(0, lowest)}–${Math.min(100, highest)}`;
  return [{ code: 'total_mismatch', indicator: 'total_score', seen: String(total), expected }];
}

/** 明日达 5 + three scenes of 2, rule of 2026-09-08: the most that an unshown bonus can explain. */
const MOST_BONUS = 11;

function checkDimensions(readings: readonly Reading[]): Reason[] {
  const reasons: Reason[] = [];
  for (const [dimension, members] of Map.groupBy(readings, (reading) => reading.dimension)) {
    const shown = members.find((reading) => reading.indicator === `${dimension}_score`);
    const parts = members.filter((reading) => reading.score !== undefined && reading.weight !== undefined);
    const weights = parts.reduce((sum, { weight }) => sum + weight!, 0);
    if (!shown || Math.abs(weights - 1) > 0.005) continue;
    const sum = parts.reduce((total, { score, weight }) => total + score! * weight!, 0);
    if (Math.abs(sum - shown.value) <= ROUNDING) continue;
    reasons.push({
      code: 'total_mismatch',
      indicator: shown.indicator,
      seen: String(shown.value),
      expected: sum.toFixed(1),
    });
  }
  return reasons;
}

function checkRates(readings: readonly Reading[]): Reason[] {
  return readings.flatMap((reading): Reason[] => {
    const { numerator, denominator, value, unit, raw, indicator } = reading;
    if (numerator === undefined || !denominator || unit === 'score') return [];
    const rate = (numerator / denominator) * (unit === 'percent' ? 100 : 1);
    const decimals = /\.(\d+)/.exec(raw)?.[1]?.length ?? 0;
    // One step of the last decimal printed: the platform may cut off instead of rounding.
    if (Math.abs(rate - value) <= 1.01 * 10 ** -decimals) return [];
    return [{ code: 'rate_mismatch', indicator, seen: raw, expected: `${numerator} / ${denominator}` }];
  });
}
