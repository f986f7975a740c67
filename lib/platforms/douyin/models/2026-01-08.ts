import type { ModelIndicator, ScoreModel } from '../../../engine/score-model';

/** Typed from screens of one shop of an unknown industry; 90 and 80 are spaced evenly (see `step-curves.ts`). */
const pickupOnTime: Omit<ModelIndicator, 'weight'> = {
  id: 'pickup_on_time_rate',
  unit: 'percent',
  better: 'higher',
  range: { min: 50, max: 100, step: 0.1 },
  windowDays: 30,
  curve: {
    kind: 'tiers',
    tiers: [
      { edge: 96.84, score: 100 },
      { edge: 89.83, score: 90 },
      { edge: 82.81, score: 80 },
      { edge: 75.8, score: 70 },
      { edge: 59.55, score: 60 },
    ],
    otherwise: 50,
    spread: 20,
    jump: 10,
    basis: 'unofficial',
    source: 'screens_2026_02',
  },
};

/** 30/70 on those screens; the ranges span the table that was published in June. */
const SERVICE: Readonly<Record<string, number>> = { aftersale_on_time_rate: 0.3, im_response_time: 0.7 };

/**
 * As the screens of one shop showed it on 2026-02-07: 物流 still with 揽收时效达成率 in the place of 揽收时长平均得分. Taken to hold
 * from the amendment of 2026-01-08, whose text is not known, to the version of 2026-04-07. Floors and stages of that time
 * are not known, so none is modelled; deductions are those of the next version.
 *
 * @param next the version of 2026-04-07, handed in so that it is not loaded twice
 */
export function before20260407({ stages: _, ...next }: ScoreModel): ScoreModel {
  return {
    ...next,
    id: 'douyin@2026-01-08',
    name: { zh: '商家体验分（2026 年 2 月的页面）', en: 'Experience score, pages of 2026-02' },
    validFrom: '2026-01-08',
    validUntil: '2026-04-07',
    dimensions: next.dimensions.map((dimension) => ({ ...dimension, indicators: dimension.indicators.map(asThen) })),
    deduction: next.deduction && { ...next.deduction, basis: 'unofficial' },
    floors: [],
    variants: [],
  };
}

function asThen(indicator: ModelIndicator): ModelIndicator {
  if (indicator.id === 'pickup_time_score') return { ...pickupOnTime, weight: indicator.weight };
  const value = SERVICE[indicator.id];
  if (value === undefined) return indicator;
  return { ...indicator, weight: { value, low: 0.3, high: 0.7, basis: 'unofficial', source: 'screens_2026_02' } };
}
