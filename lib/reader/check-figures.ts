import type { Role, Term, Vocabulary } from '../platforms/vocabulary';
import type { Reading } from '../records/snapshot';
import type { Reason } from '../records/visit';

/**
 * What a snapshot says against itself. Any reason holds the whole snapshot back.
 *
 * - The total without bonus and deduction is a weighted mean of its dimensions, whatever the weights: it cannot lie
 *   outside them by more than rounding. Checked when every dimension that is scored on that day is known.
 * - A rate is its numerator over its denominator, to the decimals printed.
 *
 * @param day business day, `YYYY-MM-DD`
 */
export function checkFigures(readings: readonly Reading[], vocabulary: Vocabulary, day: string): Reason[] {
  return [...checkTotal(readings, vocabulary, day), ...checkRates(readings)];
}

function checkTotal(readings: readonly Reading[], { terms, mostBonus }: Vocabulary, day: string): Reason[] {
  const main = terms.filter((term) => !term.system && isInForce(term, day));
  const shown = (role: Role) =>
    main
      .filter((term) => term.role === role)
      .map(({ indicator }) => readings.find((reading) => reading.indicator === indicator));
  const [total] = shown('total');
  const scores = shown('dimension').filter((reading) => reading !== undefined);
  if (!total || scores.length < shown('dimension').length || scores.length === 0) return [];

  const sumOf = (role: Role) => {
    const found = shown(role).filter((reading) => reading !== undefined);
    return found.length > 0 ? found.reduce((sum, { value }) => sum + value, 0) : undefined;
  };
  const bonus = sumOf('bonus');
  const deduction = sumOf('deduction');
  const values = scores.map(({ value }) => value);
  // Half a step of the total and half a step of a dimension.
  const rounding = (step(total) + Math.max(...scores.map(step))) / 2;
  // Not shown means not known: then only the side that it cannot explain is checked.
  const lowest = deduction === undefined ? 0 : Math.min(...values) + (bonus ?? 0) - deduction - rounding;
  const highest = Math.max(...values) + (bonus ?? mostBonus) - (deduction ?? 0) + rounding;
  if ((total.value >= lowest - DUST || total.value <= 0) && total.value <= highest + DUST) return [];
  const expected = `${plain(Math.max(0, lowest))}–${plain(highest)}`;
  return [{ code: 'total_mismatch', indicator: total.indicator, seen: String(total.value), expected }];
}

function isInForce({ since, until }: Term, day: string): boolean {
  return (!since || since <= day) && (!until || day < until);
}

function step({ raw }: Reading): number {
  return stepOf(raw);
}

/** One of the last decimal printed. */
function stepOf(raw: string): number {
  return 10 ** -(/\.(\d+)/.exec(raw)?.[1]?.length ?? 0);
}

/** What binary arithmetic may add to a sum of decimals. */
const DUST = 1e-9;

function plain(value: number): string {
  return String(Number(value.toFixed(2)));
}

/**
 * The readings without the sub-scores and weights of a dimension whose shown score they contradict: a dimension whose
 * indicators all show both is their weighted sum. The figures themselves stand: nothing was said against them.
 */
export function withoutDoubtfulParts(readings: readonly Reading[]): readonly Reading[] {
  const doubtful = new Set<Reading>();
  for (const [dimension, members] of Map.groupBy(readings, (reading) => reading.dimension)) {
    const shown = members.find((reading) => reading.indicator === `${dimension}_score`);
    const parts = members.filter((reading) => reading.score !== undefined && reading.weight !== undefined);
    const weights = parts.reduce((sum, { weight }) => sum + weight!, 0);
    if (!shown || Math.abs(weights - 1) > 0.005) continue;
    const sum = parts.reduce((total, { score, weight }) => total + score! * weight!, 0);
    const rounding = (step(shown) + Math.max(...parts.map(({ score }) => stepOf(String(score))))) / 2;
    if (Math.abs(sum - shown.value) > rounding + DUST) for (const part of parts) doubtful.add(part);
  }
  return readings.map((reading) => {
    if (!doubtful.has(reading)) return reading;
    const { score: _, weight: __, ...rest } = reading;
    return rest;
  });
}

function checkRates(readings: readonly Reading[]): Reason[] {
  return readings.flatMap((reading): Reason[] => {
    const { numerator, denominator, unit, raw, indicator } = reading;
    if (numerator === undefined || !denominator || unit === 'score') return [];
    if (isRateOf(numerator, denominator, reading)) return [];
    return [{ code: 'rate_mismatch', indicator, seen: raw, expected: `${numerator} / ${denominator}` }];
  });
}

/**
 * Whether a rate, or a mean, is what its counts make, to the decimals printed.
 *
 * @param denominator not 0
 */
export function isRateOf(
  numerator: number,
  denominator: number,
  { value, unit, raw }: Pick<Reading, 'value' | 'unit' | 'raw'>,
): boolean {
  const rate = (numerator / denominator) * (unit === 'percent' ? 100 : 1);
  // One step of the last decimal printed: the platform may cut off instead of rounding.
  return Math.abs(rate - value) <= 1.01 * stepOf(raw);
}
