import { readFigure } from '../read-figure';
import type { ModelIndicator } from '../score-model';
import type { Values } from '../types';
import { noiseOf } from './noise-of';
import type { AttributionPart } from './types';

type Moved = Pick<AttributionPart, 'indicator' | 'noise'> & { readonly from: number; readonly to: number };

/** An indicator that was read on both days, with its values and whether they differ by chance only. */
export function movedFigure(indicator: ModelIndicator, old: Values, now: Values, days: number): Moved {
  const before = readFigure(old, indicator)!;
  const after = readFigure(now, indicator)!;
  const noise = indicator.unit === 'percent' ? noiseOf(before, after, indicator.windowDays, days) : undefined;
  return { indicator: indicator.id, from: before.value, to: after.value, noise };
}
