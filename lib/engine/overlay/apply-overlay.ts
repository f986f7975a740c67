import { modelFaults } from '../model-faults';
import type { Dimension, ScoreModel } from '../score-model';
import { changedCurve } from './changed-curve';
import { changedWeights } from './changed-weights';
import type { Overlay, OverlayChange } from './overlay';

/** Marks the id of a model that a user has changed. */
export const OWN_MARK = '+own';

type Of<K extends OverlayChange['change']> = Extract<OverlayChange, { readonly change: K }>;

/**
 * The model with a user's changes. Every changed number names a source of its own, `user_3` for the third change, that
 * says who, when and why. Weights that were not changed share what the changed ones leave, in their old proportions.
 *
 * Apply it after `forShop`: industry tables that speak of a changed group are dropped.
 *
 * @returns a new model whose id ends in `+own`
 * @throws RangeError if the overlay is of another model, names what the model has not, or its changes cannot stand:
 *   weights over 1, tiers out of order, scores off their scale
 */
export function applyOverlay(model: ScoreModel, overlay: Overlay): ScoreModel {
  if (overlay.model !== model.id) {
    throw new RangeError(`applyOverlay requires changes to ${model.id}, got changes to ${overlay.model}`);
  }
  if (overlay.changes.length === 0) return model;
  const weights = new Map<string, Of<'weight'> & Sourced>();
  const curves = new Map<string, Of<'tiers' | 'line'> & Sourced>();
  let orders: (Of<'formal_orders'> & Sourced) | undefined;
  let stars: Of<'stars'> | undefined;
  const sources = { ...model.sources };
  overlay.changes.forEach((change, index) => {
    const source = `user_${index + 1}`;
    sources[source] = sourceOf(change);
    if (change.change === 'weight') weights.set(change.of, { ...change, source });
    else if (change.change === 'stars') stars = change;
    else if (change.change === 'formal_orders') orders = { ...change, source };
    else curves.set(change.of, { ...change, source });
  });

  const changed: ScoreModel = {
    ...model,
    id: `${model.id}${OWN_MARK}`,
    dimensions: changedWeights(model.dimensions, weights).map(
      (dimension): Dimension => ({
        ...dimension,
        indicators: changedWeights(dimension.indicators, weights).map((indicator) => {
          const change = curves.get(indicator.id);
          return change ? { ...indicator, curve: changedCurve(indicator.curve, change, change.source) } : indicator;
        }),
      }),
    ),
    variants: model.variants.filter((row) => !Object.keys(row.weights).some((id) => weights.has(id))),
    stars: stars?.stars ?? model.stars,
    sources,
  };
  if (orders) {
    if (!model.stages) throw new RangeError(`applyOverlay requires a model with stages, got ${model.id}`);
    const { basis, source, value: formalOrders } = orders;
    changed.stages = { ...model.stages, formalOrders, basis, source };
  }
  requireKnown(model, weights.keys(), curves.keys());
  const [fault] = modelFaults(changed);
  if (fault) throw new RangeError(`applyOverlay requires changes that can stand, got ${fault.at}: ${fault.wrong}`);
  return changed;
}

type Sourced = { readonly source: string };

function sourceOf({ by, at, why, url }: OverlayChange): ScoreModel['sources'][string] {
  const day = at.slice(0, 10);
  const title = { zh: `自己改的${by && `（${by}）`}：${why}`, en: `Own change${by && ` (${by})`}: ${why}` };
  return url === undefined ? { title, date: day } : { title, url, date: day };
}

function requireKnown(model: ScoreModel, weighted: Iterable<string>, curved: Iterable<string>): void {
  const indicators = new Set(model.dimensions.flatMap((dimension) => dimension.indicators.map(({ id }) => id)));
  const groups = new Set([...indicators, ...model.dimensions.map(({ id }) => id)]);
  for (const id of weighted) {
    if (!groups.has(id)) throw new RangeError(`applyOverlay requires weights of ${model.id}, got one of ${id}`);
  }
  for (const id of curved) {
    if (!indicators.has(id)) throw new RangeError(`applyOverlay requires indicators of ${model.id}, got ${id}`);
  }
}
