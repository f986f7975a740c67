import { daysBetween } from '../format/day';
import type { DayValue } from './figure-facts';

export type Sparkline = {
  /** For an SVG path; days without a figure are bridged. */
  readonly path: string;
  /** Where today's figure stands. */
  readonly end: { readonly x: number; readonly y: number };
  readonly low: number;
  readonly high: number;
};

/** @returns a line through the values, days to scale, that fills the box; undefined for less than two days */
export function sparkline(series: readonly DayValue[], width: number, height: number): Sparkline | undefined {
  const first = series[0];
  const last = series.at(-1);
  if (!first || !last || first === last) return undefined;
  const values = series.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const days = daysBetween(first.day, last.day);
  const at = ({ day, value }: DayValue) => ({
    x: tenth((width * daysBetween(first.day, day)) / days),
    y: tenth(high === low ? height / 2 : (height * (high - value)) / (high - low)),
  });
  const path = series
    .map(at)
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`)
    .join('');
  return { path, end: at(last), low, high };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
