import type { Unit } from '../../../../lib/records/ids.ts';
import type { Indicator } from '../catalog.ts';

type More = Partial<Pick<Indicator, 'weight' | 'printed' | 'fraction'>>;
type Range = readonly [number, number];

/** One line an indicator; the labels after `|` are its other names. */
function make(better: 'higher' | 'lower', unit: Unit) {
  return (id: string, labels: string, decimals: number, range: Range, more: More = {}): Indicator => ({
    id,
    labels: labels.split('|'),
    unit,
    decimals,
    range,
    better,
    ...more,
  });
}

export const goodRate = make('higher', 'percent');
export const badRate = make('lower', 'percent');
export const rating = make('higher', 'score');
export const seconds = make('lower', 'seconds');
export const hours = make('lower', 'hours');
export const days = make('lower', 'days');
export const count = make('lower', 'count');

export function of(numerator: string, denominator: string, low = 400, high = 9000): More {
  return { fraction: { numerator, denominator, size: [low, high] } };
}
