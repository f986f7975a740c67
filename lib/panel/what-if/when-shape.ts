import type { ForecastDay } from '../../engine/forecast/types';

/** Two paths over the same days as drawings in a square of 100 × 100. */
export type WhenShape = {
  readonly line: string;
  readonly still: string;
  readonly band: string;
  readonly floor: number;
  readonly ceiling: number;
};

/** Points of the total that the picture shows at least: what hardly moves is to look so. */
const LEAST_SHARE = 0.03;

/** @param scale of the total, for the least height */
export function whenShape(
  days: readonly ForecastDay[],
  doNothing: readonly ForecastDay[],
  scale: { readonly min: number; readonly max: number },
): WhenShape {
  const all = [...days.flatMap(({ total }) => [total.low, total.high]), ...doNothing.map(({ total }) => total.value)];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const spare = Math.max(0, (scale.max - scale.min) * LEAST_SHARE - (high - low)) / 2;
  const floor = low - spare;
  const ceiling = high + spare;
  const x = (place: number) => (place / Math.max(1, days.length - 1)) * 100;
  const y = (total: number) => ((ceiling - total) / (ceiling - floor || 1)) * 100;
  const path = (points: readonly (readonly [number, number])[]) =>
    points.map(([a, b], place) => `${place === 0 ? 'M' : 'L'}${a.toFixed(1)} ${b.toFixed(1)}`).join('');
  const of = (path: readonly ForecastDay[], end: 'value' | 'low' | 'high') =>
    path.map(({ total }, place) => [x(place), y(total[end])] as const);
  return {
    line: path(of(days, 'value')),
    still: path(of(doNothing, 'value')),
    band: `${path([...of(days, 'high'), ...of(days, 'low').reverse()])}Z`,
    floor,
    ceiling,
  };
}
