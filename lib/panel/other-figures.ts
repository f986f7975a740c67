import type { ScoreModel } from '../engine/score-model';
import type { DatedReading, LatestFigures } from './latest-figures';

/** The figures that were read and stand nowhere else in the panel: those that no what-if of the rules in force moves. */
export function otherFigures(figures: LatestFigures | undefined, model: ScoreModel | undefined): DatedReading[] {
  const shown = new Set(model && [model.total, model.bonus?.id, model.deduction?.id, ...inDimensions(model)]);
  if (!model) shown.add('total_score');
  return Object.values(figures?.readings ?? {}).filter(({ indicator }) => !shown.has(indicator));
}

function inDimensions({ dimensions }: ScoreModel): string[] {
  return dimensions.flatMap(({ score, indicators }) => [score, ...indicators.map(({ id }) => id)]);
}
