import type { ModelIndicator, ScoreModel, Weight } from '../../lib/engine/score-model';
import type { Chance } from './chance';
import { asPublished } from './curve';
import type { Family } from './family';
import { scaled } from './guess';
import type { Kind } from './kinds';
import { type Measure, valueAt } from './measures';
import { FLOOR, hasFloor, type Rules } from './rules';

/**
 * The model that a seller's tool would start with: what the kind publishes, and guesses for the rest. Half the shops' pages
 * tell how far each window lags.
 */
export function priorModel(
  chance: Chance,
  kind: Kind,
  family: Family,
  rules: Rules,
  shop: {
    readonly decimals: { readonly dimension: number; readonly total: number };
    readonly windowDays: number;
    readonly lags: Readonly<Record<string, number>>;
  },
): ScoreModel {
  const { secret, extras, min } = kind;
  const tellsLags = chance.fork('lags').happens(0.5);
  const sourced = { basis: 'official', source: 'rule' } as const;
  const { top } = rules;
  const weights = (known: readonly number[], isSecret: boolean) =>
    isSecret ? family.guessedWeights(chance, known) : known.map(certain);
  const shares = weights(
    rules.dimensions.map(({ weight }) => weight),
    secret.dimensionWeights,
  );
  return {
    id: `${kind.platform}@2025-11-01`,
    platform: kind.platform,
    name: { zh: '模拟规则', en: 'Simulated rules' },
    kind: kind.kind,
    validFrom: '2025-11-01',
    scale: { min: 0, max: top, decimals: shop.decimals.total },
    total: 'total_score',
    dimensions: rules.dimensions.map(({ id, indicators }, index) => {
      const own = weights(
        indicators.map(({ weight }) => weight),
        secret.weights,
      );
      return {
        id,
        score: `${id}_score`,
        weight: shares[index]!,
        min: (min * top) / 100,
        max: top,
        decimals: shop.decimals.dimension,
        indicators: indicators.map(
          (indicator, place): ModelIndicator => ({
            ...measureOf(indicator.measure),
            windowDays: shop.windowDays,
            ...(tellsLags ? { lagDays: shop.lags[indicator.measure.id]! } : {}),
            weight: own[place]!,
            curve: scaled(
              secret.curves ? family.guess(chance, indicator, kind) : asPublished(indicator.curve),
              top / 100,
            ),
          }),
        ),
      };
    }),
    ...(extras
      ? {
          bonus: {
            id: 'bonus',
            max: 5,
            scenes: [{ id: 'insurance', name: { zh: '运费险', en: 'Return insurance' }, each: 2, max: 4 }],
            ...sourced,
          },
          deduction: {
            id: 'deduction',
            max: 10,
            scenes: [{ id: 'case', name: { zh: '违规', en: 'Case' }, each: 2, max: 10 }],
            ...sourced,
          },
        }
      : {}),
    floors: extras
      ? [
          {
            score: (FLOOR.score * top) / 100,
            orders: 'valid_orders',
            ordersBelow: FLOOR.ordersBelow,
            eventsAtMost: FLOOR.eventsAtMost,
            count: 'numerator',
            indicators: rules.dimensions.flatMap(({ indicators }) =>
              indicators.filter(({ measure }) => hasFloor(measure)).map(({ measure }) => measure.id),
            ),
            ...sourced,
          },
        ]
      : [],
    variants: [],
    stars: [],
    sources: {
      rule: { title: { zh: '模拟的规则', en: 'The simulated rule' }, date: '2025-11-01' },
      guess: { title: { zh: '猜测', en: 'A guess' }, date: '2025-11-01' },
    },
  };
}

/** Slider and unit; the range reaches well past every simulated value. */
function measureOf(measure: Measure): Pick<ModelIndicator, 'id' | 'unit' | 'better' | 'range'> {
  const { id, unit, better, perfect, poor } = measure;
  const far = unit === 'score' ? 1 : valueAt(measure, poor * 3.5); // scores have a scale, and none lies outside it
  const range = { min: Math.min(perfect, far), max: Math.max(perfect, far), step: poor > 1 ? 0.1 : 0.01 };
  return { id, unit, better, range };
}

function certain(value: number): Weight {
  return { value, low: value, high: value, basis: 'official', source: 'rule' };
}
