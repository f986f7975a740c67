import type { Better } from '../../records/ids';
import { limitsOf, type Measure } from '../read-figure';
import type { Curve, ModelIndicator, ScoreModel } from '../score-model';

/** How far a figure can go. */
export type Way = {
  readonly better: Better;
  /** The ends of what is asked of the model: its slider and its curve, inside what the unit allows. */
  readonly best: number;
  readonly worst: number;
  /** Values at which its curve bends or leaps, ascending. */
  readonly knots: readonly number[];
  readonly windowDays: number;
  /** Whether the curve was learnt from the shop's history. */
  readonly isFitted: boolean;
};

/** Dimension scores, bonus and deduction follow from figures that mostly count 30 days (facts of all platforms). */
const WINDOW_DAYS = 30;

/**
 * The way of one figure: an indicator, a dimension's own score, bonus (up to its cap) or deduction.
 *
 * @throws RangeError if the model has no such figure
 */
export function wayOf(caller: string, model: ScoreModel, id: string): Way {
  const { bonus, deduction } = model;
  const own = { worst: 0, knots: [], windowDays: WINDOW_DAYS, isFitted: false };
  if (id === bonus?.id) return { ...own, better: 'higher', best: bonus.max ?? 100 };
  if (id === deduction?.id) return { ...own, better: 'lower', best: 0, worst: deduction.max ?? 100 };
  for (const dimension of model.dimensions) {
    if (id === dimension.score) return { ...own, better: 'higher', best: dimension.max, worst: dimension.min };
    const indicator = dimension.indicators.find((each) => each.id === id);
    if (indicator) return wayOfIndicator(indicator);
  }
  throw new RangeError(`${caller} requires figures of ${model.id}, got ${id}`);
}

function wayOfIndicator(indicator: ModelIndicator): Way {
  const { better, range, windowDays, curve } = indicator;
  const { min, max } = limitsOf(indicator satisfies Measure);
  const knots = [...new Set(knotsOf(curve))].filter((knot) => knot >= min && knot <= max).sort((a, b) => a - b);
  const low = Math.max(min, Math.min(range.min, ...knots));
  const high = Math.min(max, Math.max(range.max, ...knots));
  const isFitted = curve.kind !== 'identity' && curve.fit !== undefined;
  return {
    better,
    isFitted,
    best: better === 'higher' ? high : low,
    worst: better === 'higher' ? low : high,
    knots,
    windowDays,
  };
}

function knotsOf(curve: Curve): number[] {
  if (curve.kind === 'identity') return [];
  const own = curve.kind === 'tiers' ? curve.tiers.map(({ edge }) => edge) : curve.points.map(({ value }) => value);
  const { fit } = curve;
  if (!fit) return own;
  return [...own, fit.from, fit.to, ...(fit.edges ?? []).flatMap(({ low, high }) => [low, high])];
}
