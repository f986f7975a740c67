import { scenario } from './scenario';
import type { ScoreModel } from './score-model';
import type { Changes, Simulation, Values } from './types';

/**
 * What if? predicted = shown + (model after − model now), clamped to the scale.
 *
 * Needed are the values of the changed indicators and what anchors their dimension: its shown score, or all its
 * indicators. Of the other dimensions nothing is needed when the total is shown.
 *
 * The band (90 %): each changed sub-score from no effect to the most that its curve's doubt allows (see `scoreMove` and
 * `curveReach`; published curves have no doubt), times the range of the weights, summed as if all were off the same way,
 * and clamped like the value. It is exact, low = high = value, where curves and weights are. It never says that an
 * improvement loses.
 *
 * To ask many times of the same values, prepare once with `scenario`.
 *
 * @param changes new values by id: indicators, a dimension's score, bonus (no further than its cap) or deduction
 * @param shown the total to start from; that of `values` when left out; the model's own when the page shows none
 * @returns unrounded points; what a clamp takes from the parts is shared as in `shareChange`, and a part's doubt reaches no
 *   further than it would alone
 * @throws RangeError if a figure or change is outside its range, or a change names nothing in the model
 */
export function simulate(model: ScoreModel, values: Values, changes: Changes, shown?: number): Simulation {
  return scenario(model, values, shown)(changes);
}
