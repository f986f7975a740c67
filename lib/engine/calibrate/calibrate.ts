import type { Snapshot } from '../../records/snapshot';
import { type DayValues, dayValues } from '../day-values';
import { isInForce } from '../in-force';
import type { ScoreModel } from '../score-model';
import { fitDays } from './fit-days';
import { ruleChangeIn } from './rule-changes';

/** Older days speak of other rules and another season, and would cost as much. */
const MOST_DAYS = 365;
/** More changes than this in one history are noise. */
const MOST_CHANGES = 3;

/**
 * The model fitted to one shop's history. What is published stays; the rest is learnt:
 * curves from the sub-scores that the page shows; where it shows none, from the printed score of their dimension (or from
 * the total) as a monotone additive model; weights from printed sums, as the range that every figure seen is consistent
 * with. Before any day it is the model's own curve and weight.
 *
 * Where the rules seem to have changed in mid-history, only the days since are learnt from (`calibration.changedOn`).
 * Fitted curves carry their support (`fit.from`, `fit.to`) and the covariance from which `simulate` draws its band.
 *
 * @param model the rules in force; days outside its validity are left out
 * @param snapshots of one shop, any order; an empty history gives the model back
 * @throws RangeError where a figure is not finite or a day is none
 */
export function calibrate(model: ScoreModel, snapshots: readonly Snapshot[]): ScoreModel {
  return calibrateDays(model, dayValues(snapshots));
}

/** {@link calibrate} on days that were prepared, oldest first. */
export function calibrateDays(model: ScoreModel, all: readonly DayValues[]): ScoreModel {
  let days = all.filter(({ day }) => isInForce(model, day)).slice(-MOST_DAYS);
  if (days.length === 0) return model;
  let fitted = fitDays(model, days);
  for (let count = 0; count < MOST_CHANGES; count += 1) {
    const change = ruleChangeIn(fitted, days);
    if (change === undefined) break;
    days = days.filter(({ day }) => day >= change.day);
    fitted = fitDays(model, days);
    fitted = { ...fitted, calibration: { ...fitted.calibration!, changedOn: change.day } };
  }
  return fitted;
}
