import type { Better } from '../records/ids';
import { clamp } from './clamp';
import { curveScore } from './curve-score';
import { exactly } from './exactly';
import { floorScore } from './floor-score';
import type { FigureParts } from './read-figure';
import type { Curve, Dimension, ModelIndicator, ScoreModel } from './score-model';
import type { Estimate, Values } from './types';

/** The real curve is taken to be at most this much steeper than the steepest part of the prior. Our judgement. */
const STEEPER = 2;

/** Five unknown edges in the reach of a curve: one is crossed with 5 % chance by a move of this share of the reach. */
const LEAP_WITHIN = 0.01;

/**
 * What a new value does to an indicator's sub-score.
 *
 * The estimate is the curve's own difference, anchored on the sub-score that the page shows. A published curve is exact.
 * Otherwise the band reaches from no effect at all to `jump` (an unknown edge crossed; phased in over the first hundredth
 * of the curve's reach) plus twice the steepest slope of the prior times the distance moved, and never beyond the scale.
 * So an improvement is never said to lose, the band grows with the move, and no move means no change.
 *
 * @param figure the indicator as read; its `score` is the anchor where shown
 * @param to value supposed, in the indicator's unit
 * @returns points on the dimension's scale, signed
 */
export function scoreChange(
  model: ScoreModel,
  dimension: Dimension,
  indicator: ModelIndicator,
  figure: FigureParts,
  to: number,
  values: Values,
): Estimate {
  const { curve, better } = indicator;
  const from = figure.value;
  if (to === from) return exactly(0, curve.basis);
  const { min, max } = dimension;
  const floorNow = floorScore(model.floors, indicator, figure, from, values);
  const floorThen = floorScore(model.floors, indicator, figure, to, values);
  const now = clamp(Math.max(curveScore(curve, better, from), floorNow.sure), min, max);
  const then = clamp(Math.max(curveScore(curve, better, to), floorThen.sure), min, max);
  const anchor = figure.score ?? now;
  const value = clamp(anchor + then - now, min, max) - anchor;

  const floorOpen = floorNow.possible !== floorNow.sure || floorThen.possible !== floorThen.sure;
  if (curve.spread === 0 && curve.jump === 0 && !floorOpen) return exactly(value, curve.basis);

  const reach = Math.max(reachOf(curve, Math.abs(to - from)), floorOpen ? floorThen.possible - min : 0);
  const spread = figure.score === undefined ? curve.spread : 0;
  return isBetter(better, from, to)
    ? {
        value,
        low: 0,
        high: Math.max(value, Math.min(reach, max - Math.max(min, anchor - spread))),
        basis: curve.basis,
      }
    : {
        value,
        low: Math.min(value, Math.max(-reach, min - Math.min(max, anchor + spread))),
        high: 0,
        basis: curve.basis,
      };
}

function isBetter(better: Better, from: number, to: number): boolean {
  return better === 'higher' ? to > from : to < from;
}

/** The most that the sub-score may move over a distance. */
function reachOf(curve: Curve, distance: number): number {
  if (curve.kind === 'identity') return STEEPER * distance;
  const knots = curve.kind === 'line' ? curve.points : curve.tiers.map(({ edge, score }) => ({ value: edge, score }));
  let steepest = 0;
  for (let index = 1; index < knots.length; index += 1) {
    const a = knots[index - 1]!;
    const b = knots[index]!;
    steepest = Math.max(steepest, Math.abs((b.score - a.score) / (b.value - a.value)));
  }
  const width = Math.abs(knots[knots.length - 1]!.value - knots[0]!.value);
  const leap = width > 0 ? curve.jump * Math.min(1, distance / (width * LEAP_WITHIN)) : curve.jump;
  return leap + STEEPER * steepest * distance;
}
