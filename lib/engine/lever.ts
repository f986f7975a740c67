import type { Basis } from '../records/ids';
import { exactly } from './exactly';
import { readFigure, requireValue } from './read-figure';
import { resolveWeights } from './resolve-weights';
import type { Adjustment, Dimension, ScoreModel } from './score-model';
import { scoreMove } from './score-move';
import type { Estimate, Values } from './types';
import { weakestBasis } from './weakest-basis';

/** One figure that a scenario can change. */
export type Lever = {
  readonly id: string;
  /** Index of the dimension it belongs to, its own score included; one past the last for bonus and deduction. */
  readonly group: number;
  /** What would have to be read to move it. */
  readonly missing: readonly string[];
  /** Share of the dimension; 1 for its own score, bonus and deduction. */
  readonly weight: Estimate;
  /** Of the move and the weight. */
  readonly basis: Basis;
  /** The values that the shop's history has shown, where the curve is fitted to it. */
  readonly support?: { readonly from: number; readonly to: number } | undefined;
  /** New value → signed points, before the weight. @throws RangeError outside the range */
  readonly move: (to: number) => Estimate;
};

const WHOLE = exactly(1, 'official');

/**
 * The levers of one dimension: its own score first, then its indicators.
 *
 * @param before its score now, or what is missing to know it
 */
export function dimensionLevers(
  model: ScoreModel,
  dimension: Dimension,
  group: number,
  values: Values,
  before: Estimate | readonly string[],
): Lever[] {
  const unknown = 'value' in before ? [] : before;
  const own = { id: dimension.score, unit: 'score', range: dimension } as const;
  const start = 'value' in before ? before : exactly(dimension.min, 'shown');
  const levers: Lever[] = [
    {
      id: dimension.score,
      group,
      missing: unknown.length > 0 ? [dimension.score] : [],
      weight: WHOLE,
      basis: start.basis,
      move(to) {
        requireValue('simulate', own, to);
        return exactly(to - start.value, start.basis);
      },
    },
  ];
  const weights = resolveWeights(dimension.indicators, ({ id }) => id, values);
  dimension.indicators.forEach((indicator, place) => {
    const weight = weights[place]!;
    const figure = readFigure(values, indicator);
    const missing = figure || unknown.includes(indicator.id) ? unknown : [...unknown, indicator.id];
    const move = scoreMove(model, dimension, indicator, figure ?? { value: indicator.range.min }, values);
    levers.push({
      id: indicator.id,
      group,
      missing,
      weight,
      support: indicator.curve.kind === 'identity' ? undefined : indicator.curve.fit,
      basis: weakestBasis(indicator.curve.basis, weight.basis),
      move(to) {
        requireValue('simulate', indicator, to);
        return move(to);
      },
    });
  });
  return levers;
}

/** The lever of bonus (`sign` 1) or deduction (−1). It goes no further than its cap, unless it already stands beyond. */
export function adjustmentLever(adjustment: Adjustment, group: number, sign: 1 | -1, now: number | undefined): Lever {
  const measure = { id: adjustment.id, unit: 'score' } as const;
  const start = now ?? 0;
  return {
    id: adjustment.id,
    group,
    missing: now === undefined ? [adjustment.id] : [],
    weight: WHOLE,
    basis: adjustment.basis,
    move(to) {
      requireValue('simulate', measure, to);
      return exactly(sign * (Math.min(to, Math.max(adjustment.max ?? to, start)) - start), adjustment.basis);
    },
  };
}
