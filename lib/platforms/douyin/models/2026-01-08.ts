import type { ScoreModel } from '../../../engine/score-model';
import { douyin20260507 } from './2026-05-07';
import { measures } from './measures';
import { sources } from './sources';
import { pickupRateCurve, stepCurves } from './step-curves';
import { dimensionWeights, logisticsWeights, serviceWeightsSeen } from './weights';

const { stages: _, ...later } = douyin20260507;
const [goods] = later.dimensions;
const scale = { min: 50, max: 100, decimals: 0 };

/**
 * As the screens of one shop showed it on 2026-02-07: 物流 still with 揽收时效达成率. Taken to hold from the amendment of
 * 2026-01-08, whose text is not known, to the version of 2026-04-07. Floors and stages of that time are not known, so
 * none is modelled; deductions are those of the next version.
 */
export const douyin20260108: ScoreModel = {
  ...later,
  id: 'douyin@2026-01-08',
  name: { zh: '商家体验分（2026 年 2 月的页面）', en: 'Experience score, pages of 2026-02' },
  validFrom: '2026-01-08',
  validUntil: '2026-04-07',
  dimensions: [
    goods!,
    {
      ...scale,
      id: 'logistics',
      score: 'logistics_score',
      weight: dimensionWeights.logistics,
      indicators: [
        { ...measures.pickup_on_time_rate, weight: logisticsWeights.pickup, curve: pickupRateCurve },
        {
          ...measures.delivery_on_time_rate,
          weight: logisticsWeights.delivery,
          curve: stepCurves.delivery_on_time_rate,
        },
        {
          ...measures.logistics_return_rate,
          weight: logisticsWeights.returns,
          curve: stepCurves.logistics_return_rate,
        },
      ],
    },
    {
      ...scale,
      id: 'service',
      score: 'service_score',
      weight: dimensionWeights.service,
      indicators: [
        {
          ...measures.aftersale_on_time_rate,
          weight: serviceWeightsSeen.aftersale_on_time_rate,
          curve: stepCurves.aftersale_on_time_rate,
        },
        {
          ...measures.im_response_time,
          weight: serviceWeightsSeen.im_response_time,
          curve: stepCurves.im_response_time,
        },
      ],
    },
  ],
  deduction: { ...later.deduction!, basis: 'unofficial' },
  floors: [],
  variants: [],
  sources,
};
