import { clamp } from './clamp';
import { curveReach } from './curve-reach';
import { curveScore } from './curve-score';
import { exactly } from './exactly';
import { type FittedMove, fittedMove } from './fitted-move';
import { floorScore } from './floor-score';
import type { FigureParts } from './read-figure';
import type { Dimension, ModelIndicator, ScoreModel } from './score-model';
import { lifted, scaleOf } from './sub-score';
import type { Estimate, Values } from './types';

/**
 * What a new value does to an indicator's sub-score.
 *
 * The estimate is the curve's own difference, anchored on the sub-score that the page shows. A published curve is exact:
 * it gives the sub-score itself, so a value printed across an edge from its sub-score costs nothing.
 * A fitted one has the band of its fit, but never one that says an improvement loses.
 * Otherwise the band runs from no effect at all to `curveReach`, and never beyond the scale. So an improvement is never
 * said to lose, the band grows with the move, and no move means no change.
 *
 * @param figure the indicator as read; its `score` is the anchor where shown
 * @returns a function of the supposed value (in the indicator's unit) to signed points on the dimension's scale
 */
export function scoreMove(
  model: ScoreModel,
  dimension: Dimension,
  indicator: ModelIndicator,
  figure: FigureParts,
  values: Values,
): (to: number) => Estimate {
  const { curve, better } = indicator;
  const { basis } = curve;
  const { min, max } = scaleOf(indicator, dimension);
  const from = figure.value;
  const floors = model.floors.filter((floor) => floor.indicators.includes(indicator.id));
  const floorAt = (value: number) => floorScore(floors, indicator, figure, value, values);
  const scoreAt = (value: number, floor: number) => clamp(lifted(curveScore(curve, better, value), floor), min, max);

  const floorNow = floorAt(from);
  const now = scoreAt(from, floorNow.likely);
  const anchor = figure.score ?? now;
  const spread = figure.score === undefined ? curve.spread : 0;
  const mostUp = max - Math.max(min, anchor - spread);
  const mostDown = Math.min(max, anchor + spread) - min;
  const fitted = curve.kind !== 'identity' && curve.fit ? fittedMove(curve, better, from, figure.score !== undefined) : undefined; // biome-ignore format: one thought
  const reach = curveReach(curve);
  const published = curve.spread === 0 && curve.jump === 0;

  return (to) => {
    if (to === from) return exactly(0, basis);
    const floor = floors.length > 0 ? floorAt(to) : floorNow;
    const improves = better === 'higher' ? to > from : to < from;
    // A published curve gives the sub-score itself; of one that is not, only its difference is worth anything.
    const start = published && !fitted ? anchor : now;
    const moved = clamp(anchor + (scoreAt(to, floor.likely) - start), min, max) - anchor;
    const value = improves ? Math.max(0, moved) : Math.min(0, moved); // no double lies on the wrong side of 0
    if (fitted) {
      const free = fitted(to);
      const left = figure.score === undefined ? max - min : improves ? mostUp : mostDown;
      return oneWay(floor.possible + floorNow.possible > 0 ? around(value, free) : free, improves, left);
    }
    // A floor that depends on a shop type or a count not known may lift either end.
    const open = floor.possible > floor.sure || floorNow.possible > floorNow.sure;
    if (published && !open) return exactly(value, basis);
    const most = open ? max - min : reach(Math.abs(to - from));
    return improves
      ? { value, low: 0, high: Math.max(value, Math.min(most, mostUp)), basis }
      : { value, low: Math.min(value, -Math.min(most, mostDown)), high: 0, basis };
  };
}

/** The band of a fit around what a small-shop floor left of its value. */
function around(value: number, { value: free, low, high }: FittedMove): FittedMove {
  return { value, low: value + low - free, high: value + high - free };
}

/** A move for the better gains, one for the worse loses, and neither more than the scale has left. */
function oneWay({ value, low, high }: FittedMove, improves: boolean, most: number): Estimate {
  const [from, to] = improves ? [0, most] : [-most, 0];
  return {
    value: clamp(value, from, to),
    low: clamp(low, from, to),
    high: clamp(high, from, to),
    basis: 'fitted',
  };
}
