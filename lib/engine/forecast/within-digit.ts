import { clamp } from '../clamp';
import type { ScoreModel } from '../score-model';
import type { Figure, Values } from '../types';
import type { Followed } from './followed-figures';

/**
 * The figures that a path is measured from: inside the last digit that the page prints, where the ledger sees them. Else the
 * path's first step would be what rounding took. On steps a figure stays as printed: the page says which tier it is in.
 *
 * @param nowOf the ledger's value now, by place in `followed`
 */
export function withinDigits(
  model: ScoreModel,
  values: Values,
  followed: readonly Followed[],
  nowOf: (index: number) => number,
): Values {
  const found: Record<string, Figure | undefined> = { ...values };
  const onLines = new Set(
    model.dimensions.flatMap(({ indicators }) =>
      indicators.flatMap(({ id, curve }) => (curve.kind === 'line' ? id : [])),
    ),
  );
  followed.forEach(({ id, min, max, series }, index) => {
    const figure = values[id];
    if (figure === undefined || series.digit === 0 || !onLines.has(id)) return;
    const printed = typeof figure === 'number' ? figure : figure.value;
    const half = series.digit / 2;
    const value = clamp(nowOf(index), Math.max(min, printed - half), Math.min(max, printed + half));
    found[id] = typeof figure === 'number' ? value : { ...figure, value };
  });
  return found;
}
