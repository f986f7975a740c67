import type { Better } from '../../records/ids';
import type { Curve, ScoreModel } from '../score-model';

/** The model with every fitted edge at the end at which it is surely passed; all else as it is. */
export function sureEdges(model: ScoreModel): ScoreModel {
  const dimensions = model.dimensions.map((dimension) => ({
    ...dimension,
    indicators: dimension.indicators.map((indicator) => {
      return { ...indicator, curve: sureCurve(indicator.curve, indicator.better) };
    }),
  }));
  return { ...model, dimensions };
}

function sureCurve(curve: Curve, better: Better): Curve {
  const edges = curve.kind === 'tiers' ? curve.fit?.edges : undefined;
  if (curve.kind !== 'tiers' || !edges) return curve;
  const tiers = curve.tiers.map(({ score }, index) => {
    return { edge: edges[index]![better === 'lower' ? 'low' : 'high'], score };
  });
  return { ...curve, tiers };
}
