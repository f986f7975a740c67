import type { Snapshot } from '../../records/snapshot';
import type { ScoreModel } from '../score-model';
import { startCalibration } from './start-calibration';

/**
 * The model fitted to one shop's history. What is published stays; the rest is learnt:
 * curves from the sub-scores that the page shows; where it shows none, from the printed score of their dimension (or from
 * the total) as a monotone additive model; weights from printed sums, as the range that every figure seen is consistent
 * with. Before any day it is the model's own curve and weight.
 *
 * Where the rules seem to have changed in mid-history, only the days since are learnt from (`calibration.changedOn`).
 * Fitted curves carry their support (`fit.from`, `fit.to`) and the covariance from which `simulate` draws its band.
 *
 * To add days later on, keep what `startCalibration` gives.
 *
 * @param model the rules in force; days outside its validity are left out
 * @param snapshots of one shop, any order; an empty history gives the model back
 * @throws RangeError where a figure is not finite or a day is none
 */
export function calibrate(model: ScoreModel, snapshots: readonly Snapshot[]): ScoreModel {
  return startCalibration(model, snapshots).model;
}
