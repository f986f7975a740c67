import type { Estimate } from '../engine/types';
import { round, trimmed } from './decimals';
import type { Language } from './language';

/** Points of a score: `82`, `84.5`. */
export function formatPoints(points: number, decimals: number): string {
  return round(points, decimals).toFixed(decimals).replace('-', '\u2212');
}

/**
 * A change in points with its sign. One decimal; two below 0.1, so that a small gain is not printed as none;
 * smaller still: `<0.01`. Of a score that is printed with more decimals, as many.
 */
export function formatGain(points: number, ofScore = 0): string {
  const size = Math.abs(points);
  if (size < 1e-9) return '0';
  const sign = points > 0 ? '+' : '\u2212';
  return size < 0.005 ? `${sign}<0.01` : sign + trimmed(size, Math.max(ofScore, size < 0.0995 ? 2 : 1));
}

/** Whether the answer is exact at the precision it is shown with. */
export function isExact(estimate: Estimate): boolean {
  return estimate.high - estimate.low < 1e-9;
}

/** Outward to the shown precision, so that the band never looks narrower than it is: `82–86`. */
export function formatBand(estimate: Estimate, decimals: number): string {
  const unit = 10 ** decimals;
  const low = Math.floor(estimate.low * unit + 1e-9) / unit;
  const high = Math.ceil(estimate.high * unit - 1e-9) / unit;
  return `${formatPoints(low, decimals)}–${formatPoints(high, decimals)}`;
}

/** A total in three runs, so that the figure itself can be set larger: `约 ` `84` `（82–86，估算）`. */
export function totalParts(estimate: Estimate, decimals: number, language: Language): [string, string, string] {
  const value = formatPoints(estimate.value, decimals);
  if (isExact(estimate)) return ['', value, ''];
  const band = formatBand(estimate, decimals);
  return language === 'en' ? ['about ', value, ` (${band}, estimate)`] : ['约 ', value, `（${band}，估算）`];
}

/** A total: `84` when exact, `约 84（82–86，估算）` when not. */
export function formatTotal(estimate: Estimate, decimals: number, language: Language): string {
  return totalParts(estimate, decimals, language).join('');
}

/** A gain with its band: `+1.8 分（+0.5 至 +3）`. */
export function formatGainBand(estimate: Estimate, language: Language): string {
  const gain = formatGain(estimate.value);
  const value = `${gain} ${language !== 'en' ? '分' : gain === '+1' ? 'point' : 'points'}`;
  if (isExact(estimate)) return value;
  const [low, high] = [formatGain(estimate.low), formatGain(estimate.high)];
  return language === 'en' ? `${value} (${low} to ${high})` : `${value}（${low} 至 ${high}）`;
}

/** Consumer stars always with one decimal: `4.6`; a band that spans several: `4.5–4.7`. */
export function formatStars(low: number, high: number): string {
  return low === high ? low.toFixed(1) : `${low.toFixed(1)}–${high.toFixed(1)}`;
}

/** A share 0–1 as per cent: `50%`, `7.5%`. */
export function formatShare(share: number): string {
  return `${trimmed(share * 100, 1)}%`;
}

/** A share with what it may be off by: `50%`, `40–60%`. */
export function formatShareBand(weight: { value: number; low: number; high: number }): string {
  if (weight.high - weight.low < 1e-9) return formatShare(weight.value);
  return `${formatShare(weight.low).slice(0, -1)}–${formatShare(weight.high)}`;
}
