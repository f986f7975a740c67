import { curveFaults } from './curve-faults';
import type { Adjustment, ScoreModel } from './score-model';
import { WHOLE, weightFaults } from './weight-faults';

/** What keeps a model from making sense, and where: `goods.quality_return_rate.weight`. */
export type ModelFault = { readonly at: string; readonly wrong: string };

/**
 * What the schema cannot see: weights that do not sum to 1 or whose ranges cannot, curves that turn back or leave their
 * scale, ids that stand for two things, names of sources, orders or indicators that nobody has.
 *
 * @param model one that `scoreModelSchema` accepts, or that is typed so
 * @returns all of them, in the order of the model; empty for one that every function of the engine takes
 */
export function modelFaults(model: ScoreModel): readonly ModelFault[] {
  const faults: ModelFault[] = [];
  const add = (at: string, wrong: string) => faults.push({ at, wrong });
  const source = (at: string, key: string) => {
    if (!Object.hasOwn(model.sources, key)) add(at, `source ${key} is not listed`);
  };

  if (model.validUntil !== undefined && model.validUntil <= model.validFrom) add('validUntil', 'ends before it begins');
  if (!(model.scale.min < model.scale.max)) add('scale', 'has no width');
  for (const wrong of weightFaults(model.dimensions.map(({ weight }) => weight))) add('dimensions', wrong);
  for (const dimension of model.dimensions) {
    const { id, min, max, indicators, weight } = dimension;
    source(`${id}.weight`, weight.source);
    if (!(min < max)) add(id, 'has no width');
    if (indicators.length > 0) for (const wrong of weightFaults(indicators.map((each) => each.weight))) add(id, wrong);
    for (const indicator of indicators) {
      const at = `${id}.${indicator.id}`;
      source(`${at}.weight`, indicator.weight.source);
      source(`${at}.curve`, indicator.curve.source);
      if (!(indicator.range.min < indicator.range.max)) add(`${at}.range`, 'has no width');
      for (const wrong of curveFaults(indicator.curve, indicator.better, dimension)) add(`${at}.curve`, wrong);
    }
  }
  for (const adjustment of [model.bonus, model.deduction]) {
    if (!adjustment) continue;
    source(adjustment.id, adjustment.source);
    for (const wrong of adjustmentFaults(adjustment)) add(adjustment.id, wrong);
  }
  return [...faults, ...idFaults(model), ...starFaults(model)];
}

function adjustmentFaults({ max, scenes }: Adjustment): string[] {
  const found = scenes.flatMap(({ id, each, max }) => (each <= max ? [] : [`${id} gives more each time than in all`]));
  if (max !== null && !(max >= 0)) found.push(`at most ${max} points`);
  return found;
}

function idFaults(model: ScoreModel): ModelFault[] {
  const indicators = model.dimensions.flatMap((dimension) => dimension.indicators.map(({ id }) => id));
  const ids = [model.total, ...model.dimensions.map(({ score }) => score), ...indicators];
  for (const part of [model.bonus, model.deduction]) if (part) ids.push(part.id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  const faults: ModelFault[] = [...twice].map((id) => ({ at: id, wrong: 'stands for two figures' }));
  const unknown = (at: string, named: readonly string[]) => {
    for (const id of named) if (!indicators.includes(id)) faults.push({ at, wrong: `${id} is no indicator of it` });
  };
  for (const floor of model.floors) unknown('floors', floor.indicators);
  for (const { weights } of model.variants) {
    unknown('variants', Object.keys(weights));
    const whole = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    if (!(Math.abs(whole - 1) <= WHOLE)) faults.push({ at: 'variants', wrong: `weights sum to ${whole}, not 1` });
  }
  const sources = [...model.floors, ...model.variants, model.stages, model.standing, model.update].flatMap(
    (part) => part?.source ?? [],
  );
  for (const key of new Set(sources)) {
    if (!Object.hasOwn(model.sources, key)) faults.push({ at: 'sources', wrong: `source ${key} is not listed` });
  }
  return faults;
}

function starFaults({ stages, stars, scale, standing, kind }: ScoreModel): ModelFault[] {
  const faults: ModelFault[] = [];
  for (const flat of [stages?.growth, stages?.growthLow]) {
    if (flat !== undefined && !(flat >= scale.min && flat <= scale.max))
      faults.push({ at: 'stages', wrong: `flat score ${flat} is off the scale` });
  }
  const onScale = ({ from }: { from: number }) => from >= scale.min && from <= scale.max;
  if (!stars.every(onScale)) faults.push({ at: 'stars', wrong: 'a step off the scale' });
  if (
    stars.some(
      (step, index) => index > 0 && !(step.from < stars[index - 1]!.from && step.stars < stars[index - 1]!.stars),
    )
  )
    faults.push({ at: 'stars', wrong: 'not best first' });
  if (!standing) return faults;
  const { seen, min, max } = standing;
  if (kind !== 'ranked') faults.push({ at: 'standing', wrong: `a ${kind} score does not depend on peers` });
  if (seen.some(({ stars }) => !(stars >= min && stars <= max)))
    faults.push({ at: 'standing', wrong: 'stars off their scale' });
  if (
    seen.some(
      ({ rank, stars }, index) => index > 0 && !(rank > seen[index - 1]!.rank && stars >= seen[index - 1]!.stars),
    )
  )
    faults.push({ at: 'standing', wrong: 'places not ascending' });
  return faults;
}
