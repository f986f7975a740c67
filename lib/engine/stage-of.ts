import { readFigure } from './read-figure';
import type { ScoreModel } from './score-model';
import type { NoAnswer, Values } from './types';

/**
 * A shop with too few valid orders has a flat score, or none, that no indicator moves. Where it should have none and the page
 * shows a total all the same, the page is right: some categories count more days.
 *
 * @returns undefined where the model scores the shop, or the orders were not read
 */
export function stageOf(model: ScoreModel, values: Values): NoAnswer | undefined {
  if (!model.stages) return undefined;
  const orders = readFigure(values, { id: model.stages.orders, unit: 'count' })?.value;
  if (orders === undefined || orders >= model.stages.formalOrders) return undefined;
  if (model.stages.growth === undefined && values[model.total] !== undefined) return undefined;
  return { status: 'no_score', orders };
}
