import { calibrate, type DayValues, dayValues } from '../../../lib/engine';
import type { ScoreModel } from '../../../lib/engine/score-model';
import type { Values } from '../../../lib/engine/types';
import type { Snapshot } from '../../../lib/records/snapshot';
import { recent, type Shop } from '../../sim';

/** A shop after some days of history, and what the engine has made of them. */
export type Learnt = {
  readonly shop: Shop;
  readonly snapshots: readonly Snapshot[];
  readonly history: readonly DayValues[];
  /** What the page shows today. */
  readonly values: Values;
  readonly model: ScoreModel;
  /** Milliseconds that the calibration took. */
  readonly took: number;
};

export function learn(shop: Shop, days: number): Learnt {
  const snapshots = recent(shop, days);
  const history = dayValues(snapshots);
  const start = performance.now();
  const model = calibrate(shop.model, snapshots);
  const took = performance.now() - start;
  return { shop, snapshots, history, values: history.at(-1)!.values, model, took };
}

/** Points of the shop's scale for one on a scale of 100. */
export function pointOf({ model }: Shop): number {
  return model.scale.max / 100;
}

/** The digits of a page hide about this much of where the shop stands: points that nobody is blamed for. */
export const HIDDEN = 0.02;
