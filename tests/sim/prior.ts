import type { Curve, ModelIndicator, ScoreModel, Weight } from '../../lib/engine/score-model';
import type { Chance } from './chance';
import { asPublished } from './curve';
import type { Kind } from './kinds';
import { type Measure, valueAt } from './measures';
import { FLOOR, hasFloor, type Rules, type TrueIndicator } from './rules';

/**
 * The model that a seller's tool would start with: what the kind publishes, and guesses for the rest. Half the shops' pages
 * tell how far each window lags.
 */
export function priorModel(
  chance: Chance,
  kind: Kind,
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
  const shares = weights(
    chance,
    rules.dimensions.map(({ weight }) => weight),
    secret.dimensionWeights,
  );
  return {
    id: `${kind.platform}@2025-11-01`,
    platform: kind.platform,
    name: { zh: '模拟规则', en: 'Simulated rules' },
    kind: kind.kind,
    validFrom: '2025-11-01',
    scale: { min: 0, max: 100, decimals: shop.decimals.total },
    total: 'total_score',
    dimensions: rules.dimensions.map(({ id, indicators }, index) => {
      const own = weights(
        chance,
        indicators.map(({ weight }) => weight),
        secret.weights,
      );
      return {
        id,
        score: `${id}_score`,
        weight: shares[index]!,
        min,
        max: 100,
        decimals: shop.decimals.dimension,
        indicators: indicators.map(
          (indicator, place): ModelIndicator => ({
            ...measureOf(indicator.measure),
            windowDays: shop.windowDays,
            ...(tellsLags ? { lagDays: shop.lags[indicator.measure.id]! } : {}),
            weight: own[place]!,
            curve: secret.curves ? guess(chance, indicator, kind) : asPublished(indicator.curve),
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
            score: FLOOR.score,
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

/** Known weights as they are; secret ones as a guess that is off by half to twice, with a wide range. */
function weights(chance: Chance, known: readonly number[], secret: boolean): Weight[] {
  if (!secret) return known.map((value) => ({ value, low: value, high: value, basis: 'official', source: 'rule' }));
  const off = known.map((value) => value * chance.factor(0.5, 2));
  const sum = off.reduce((total, value) => total + value, 0);
  return off.map((part) => {
    const value = part / sum;
    return { value, low: value / 3, high: Math.min(0.95, value * 3), basis: 'unofficial', source: 'guess' };
  });
}

/** A curve through the guessed knees; steps where the kind has steps and the tool knows so. */
function guess(chance: Chance, { measure }: TrueIndicator, kind: Kind): Curve {
  const { full, poor } = measure;
  const stepped = kind.shapes.includes('tens') || kind.shapes.includes('fine');
  const onlyTens = kind.shapes.length === 1 && kind.shapes[0] === 'tens';
  const doubt = { spread: 25, jump: onlyTens ? 10 : stepped ? 5 : 0, basis: 'unofficial', source: 'guess' } as const;
  if (onlyTens && chance.happens(0.5)) {
    const edges = [0.07, 0.27, 0.47, 0.67, 0.87].map((u) => valueAt(measure, full + u * (poor - full)));
    return {
      kind: 'tiers',
      tiers: edges.map((edge, index) => ({ edge, score: 100 - 10 * index })),
      otherwise: 50,
      ...doubt,
    };
  }
  const points = [0, 0.2, 0.4, 0.6, 0.8, 1].map((u) => ({
    value: valueAt(measure, full + u * (poor - full)),
    score: kind.min + (100 - kind.min) * (1 - u) ** 1.15,
  }));
  return { kind: 'line', points: points.sort((a, b) => a.value - b.value), ...doubt };
}
