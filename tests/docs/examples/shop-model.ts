import { modelFaults, type ScoreModel } from '../../../lib/engine';
import { scoreModelSchema } from '../../../lib/engine/score-model';

/** A number of a rule's text. A guess has a range and `basis: 'unofficial'`. */
const share = (value: number) => ({ value, low: value, high: value, basis: 'official', source: 'rule' }) as const;
const measure = { unit: 'percent', windowDays: 30, range: { min: 0, max: 100, step: 0.1 } } as const;
const dimension = { min: 50, max: 100, decimals: 0 } as const;

/** Steps that the platform publishes. */
export const tiered: ScoreModel = {
  id: 'example@2026-01-01',
  platform: 'any',
  name: { zh: '示例', en: 'Example' },
  kind: 'tiered',
  validFrom: '2026-01-01',
  scale: { min: 0, max: 100, decimals: 0 },
  total: 'total_score',
  dimensions: [
    {
      ...dimension,
      id: 'goods',
      score: 'goods_score',
      weight: share(0.6),
      indicators: [
        {
          ...measure,
          id: 'returns',
          better: 'lower',
          weight: share(0.5),
          curve: {
            kind: 'tiers', // best first; a value on an edge belongs to that tier
            tiers: [
              { edge: 1, score: 100 },
              { edge: 2, score: 80 },
            ],
            otherwise: 50,
            spread: 0,
            jump: 0,
            basis: 'official',
            source: 'rule',
          },
        },
        {
          ...measure,
          id: 'praise',
          better: 'higher',
          weight: share(0.5),
          curve: {
            kind: 'line', // straight between points, ascending in value
            points: [
              { value: 80, score: 50 },
              { value: 100, score: 100 },
            ],
            spread: 0,
            jump: 0,
            basis: 'official',
            source: 'rule',
          },
        },
      ],
    },
    // Only its own score is known.
    { ...dimension, id: 'service', score: 'service_score', weight: share(0.4), indicators: [] },
  ],
  floors: [],
  variants: [],
  stars: [
    { from: 90, stars: 5 },
    { from: 70, stars: 4 },
  ],
  sources: { rule: { title: { zh: '规则', en: 'Rules' }, date: '2026-01-01' } },
};

/** What one day's page says. */
export const today = { returns: 1.5, praise: 96, service_score: 85 };

console.log(scoreModelSchema.safeParse(tiered).success); // => true
console.log(modelFaults(tiered)); // => []
