import { applyOverlay } from '../engine/overlay/apply-overlay';
import type { Overlay } from '../engine/overlay/overlay';
import type { ScoreModel } from '../engine/score-model';
import { readOverlay } from '../exchange/model-json';

/** The rules with the seller's changes; as published where there are none, or where they are of another rule version. */
export function withOwnRules(model: ScoreModel, rules: string | undefined): ScoreModel {
  const overlay = ownRules(model, rules);
  if (!overlay) return model;
  try {
    return applyOverlay(model, overlay);
  } catch (error) {
    console.warn('The changes to the rules no longer fit and are left out', error);
    return model;
  }
}

/** The seller's changes to this rule version, where there are any. */
export function ownRules(model: ScoreModel, rules: string | undefined): Overlay | undefined {
  const read = rules === undefined ? undefined : readOverlay(rules);
  return read?.status === 'read' && read.value.model === model.id ? read.value : undefined;
}
