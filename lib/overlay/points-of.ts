import { evaluate } from '../engine/evaluate';
import { misfits } from '../engine/misfits';
import type { ScoreModel } from '../engine/score-model';
import { times } from '../engine/times';
import type { Estimate, Values } from '../engine/types';
import type { Snapshot } from '../records/snapshot';

/**
 * Points of the total that each figure of a snapshot brings, by indicator; dimension scores too.
 *
 * @returns nothing where the platform computes no score (growth stage), where a figure lies outside the model's scales,
 * or where too little was read: a part of an unknown whole is no answer
 */
export function pointsOf(model: ScoreModel, snapshot: Snapshot): ReadonlyMap<string, Estimate> {
  const points = new Map<string, Estimate>();
  if (snapshot.stage !== 'formal') return points;
  const values: Values = Object.fromEntries(snapshot.readings.map((reading) => [reading.indicator, reading]));
  if (misfits(model, values).length > 0) return points;
  const evaluation = evaluate(model, values);
  if (evaluation.status !== 'scored') return points;

  for (const { indicator, points: brought } of evaluation.contributions) points.set(indicator, brought);
  for (const { id, score, weight } of evaluation.dimensions) {
    const dimension = model.dimensions.find((each) => each.id === id);
    if (dimension && values[dimension.score]) points.set(dimension.score, times(score, weight));
  }
  return points;
}
