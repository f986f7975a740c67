import type { Curve, ScoreModel } from '../../lib/engine/score-model';
import type { Snapshot } from '../../lib/records/snapshot';

type Adjustment = NonNullable<ScoreModel['bonus']>;

/** A platform's rules and pages as they would be if it told its scores in other units: out of ten, say, instead of a hundred. */
export type Rescaled = { readonly model: ScoreModel; readonly snapshots: readonly Snapshot[] };

/**
 * @param decimals the scale of a hundred in units of 10^decimals points: 1 for a scale of ten
 */
export function onScale(model: ScoreModel, snapshots: readonly Snapshot[], decimals: number): Rescaled {
  const to = (score: number): number => Number((score / 10 ** decimals).toPrecision(12));
  return { model: rescaled(model, to, decimals), snapshots: snapshots.map((each) => pageOn(each, to)) };
}

function rescaled(model: ScoreModel, to: (score: number) => number, decimals: number): ScoreModel {
  const adjustment = (own: Adjustment): Adjustment => ({
    ...own,
    max: own.max === null ? null : to(own.max),
    scenes: own.scenes.map((scene) => ({ ...scene, each: to(scene.each), max: to(scene.max) })),
  });
  return {
    ...model,
    scale: { min: to(model.scale.min), max: to(model.scale.max), decimals: model.scale.decimals + decimals },
    dimensions: model.dimensions.map((dimension) => ({
      ...dimension,
      min: to(dimension.min),
      max: to(dimension.max),
      decimals: dimension.decimals + decimals,
      indicators: dimension.indicators.map((each) => ({ ...each, curve: curveOn(each.curve, to) })),
    })),
    ...(model.bonus ? { bonus: adjustment(model.bonus) } : {}),
    ...(model.deduction ? { deduction: adjustment(model.deduction) } : {}),
    floors: model.floors.map((floor) => ({ ...floor, score: to(floor.score) })),
    stars: model.stars.map((each) => ({ ...each, from: to(each.from) })),
  };
}

function curveOn(curve: Curve, to: (score: number) => number): Curve {
  const doubt = { spread: to(curve.spread), jump: to(curve.jump) };
  const scored = <T extends { readonly score: number }>(each: T): T => ({ ...each, score: to(each.score) });
  if (curve.kind === 'line') return { ...curve, ...doubt, points: curve.points.map(scored) };
  if (curve.kind === 'tiers') {
    return { ...curve, ...doubt, tiers: curve.tiers.map(scored), otherwise: to(curve.otherwise) };
  }
  return { ...curve, ...doubt };
}

/** Sub-scores, the scores of dimensions and total, bonus and deduction; ratings out of five are figures and stay. */
function pageOn(snapshot: Snapshot, to: (score: number) => number): Snapshot {
  return {
    ...snapshot,
    readings: snapshot.readings.map((reading) => ({
      ...reading,
      ...(/_score$|^bonus$|^deduction$/.test(reading.indicator) ? { value: to(reading.value) } : {}),
      ...(reading.score === undefined ? {} : { score: to(reading.score) }),
    })),
  };
}
