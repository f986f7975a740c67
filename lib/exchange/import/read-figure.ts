import type { KnownIndicator } from './known-indicator';
import { readNumber, type Written } from './read-number';
import { toUnit } from './to-unit';

/** A figure in its indicator's unit; or why there is none, `none` where the cell itself says so. */
export type ReadFigure =
  | { readonly value: number }
  | { readonly fault: 'none' | 'number' | 'cell_error' | 'unit' | 'range' };

/**
 * The figure of a cell. A unit that stands in the cell counts; without one, how its column is written.
 */
export function readFigure(cell: string, written: Written, known: Pick<KnownIndicator, 'unit' | 'range'>): ReadFigure {
  const read = readNumber(cell);
  if ('fault' in read) return read;
  const value = toUnit(read.value, read.unit ?? written, known.unit);
  if (value === undefined) return { fault: 'unit' };
  return value >= known.range[0] && value <= known.range[1] ? { value } : { fault: 'range' };
}
