import { requireValue } from '../read-figure';
import type { ScoreModel } from '../score-model';
import type { Changes, NoAnswer } from '../types';
import type { Followed } from './followed-figures';

/** What a scenario asks for: the daily rate of each followed figure (undefined where it is left alone), and what changes at once. */
export type Wanted = { readonly rates: readonly (number | undefined)[]; readonly fixed: Changes };

/**
 * @throws RangeError where the scenario names nothing that the model scores, or a value outside its range
 * @returns `incomplete` where it names an indicator that was never read
 */
export function wantedRates(model: ScoreModel, followed: readonly Followed[], scenario: Changes): Wanted | NoAnswer {
  const fixed: Record<string, number> = {};
  const missing: string[] = [];
  for (const [id, value] of Object.entries(scenario)) {
    const figure = followed.find((each) => each.id === id);
    if (figure) {
      requireValue('forecast', figure.measure, value);
    } else if (id === model.bonus?.id || id === model.deduction?.id) {
      requireValue('forecast', { id, unit: 'score' }, value);
      fixed[id] = value;
    } else if (model.dimensions.some(({ indicators }) => indicators.some((each) => each.id === id))) {
      missing.push(id);
    } else {
      throw new RangeError(`forecast requires a scenario over figures of ${model.id}, got ${id}`);
    }
  }
  if (missing.length > 0) return { status: 'incomplete', missing };
  return { rates: followed.map(({ id }) => scenario[id]), fixed };
}

/** How much noisier days at another rate are: chance alone makes the difference for rates; others are taken as they are. */
export function noiseAt({ measure, series }: Followed, rate: number): number {
  if (measure.unit !== 'percent') return 1;
  const { value } = series.seen[series.seen.length - 1]!;
  const now = value * (100 - value);
  return now > 0 ? (rate * (100 - rate)) / now : 1;
}
