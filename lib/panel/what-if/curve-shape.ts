import type { Row } from '../rows';
import { type ResponseCurve, totalAt } from './curve';

/** Per cent of a drawing's width and height, from its upper left corner. */
export type CurveShape = {
  readonly line: string;
  readonly band: string | undefined;
  readonly seen: { readonly from: number; readonly width: number } | undefined;
  /** Height of the page's own total. */
  readonly now: number;
};

/** Keeps the line's own width inside the drawing. */
const EDGE = 6;

/** A response curve as paths in a square of 100 × 100, under a slider of the same width. */
export function curveShape(curve: ResponseCurve, { range }: Pick<Row, 'range'>): CurveShape {
  const x = (value: number) => across(value, range);
  const y = (total: number) => up(curve, total);
  const path = (points: readonly (readonly [number, number])[]) =>
    points.map(([a, b], place) => `${place === 0 ? 'M' : 'L'}${tenth(a)} ${tenth(b)}`).join('');
  const line = path(curve.points.map(({ value, total }) => [x(value), y(total)]));
  const unsure = curve.points.some(({ low, high }) => high - low > 1e-9);
  const upper = curve.points.map(({ value, high }) => [x(value), y(high)] as const);
  const lower = curve.points.map(({ value, low }) => [x(value), y(low)] as const);
  const from = curve.seen && x(curve.seen.from);
  return {
    line,
    band: unsure ? `${path([...upper, ...lower.reverse()])}Z` : undefined,
    seen: curve.seen && from !== undefined ? { from, width: Math.max(0.8, x(curve.seen.to) - from) } : undefined,
    now: y(curve.now.total),
  };
}

/** Where a value of the scenario stands on the curve. */
export function dotAt(
  curve: ResponseCurve,
  { range }: Pick<Row, 'range'>,
  value: number,
): { left: number; top: number } {
  return { left: tenth(across(value, range)), top: tenth(up(curve, totalAt(curve, value))) };
}

function across(value: number, { min, max }: Row['range']): number {
  return (Math.min(max, Math.max(min, value)) - min) * (100 / (max - min || 1));
}

function up({ floor, ceiling }: ResponseCurve, total: number): number {
  return EDGE + ((ceiling - total) / (ceiling - floor || 1)) * (100 - 2 * EDGE);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
