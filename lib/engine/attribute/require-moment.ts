import type { Weight } from '../score-model';
import type { Moment } from './types';

/** Weights may be printed in tenths of a percent. */
const SLACK = 1e-3;

/** @throws RangeError where the day is no ISO day or the weights of the model are not shares of one whole */
export function requireMoment({ model, day }: Moment): void {
  if (day !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)))) {
    throw new RangeError(`attribute requires days as YYYY-MM-DD, got ${day}`);
  }
  requireWhole(model.id, model.dimensions);
  for (const { id, indicators } of model.dimensions) if (indicators.length > 0) requireWhole(id, indicators);
}

function requireWhole(id: string, owners: readonly { readonly weight: Weight }[]): void {
  const sum = owners.reduce((all, { weight }) => all + weight.value, 0);
  if (!(Math.abs(sum - 1) <= SLACK))
    throw new RangeError(`attribute requires the weights of ${id} to sum to 1, got ${sum}`);
}
