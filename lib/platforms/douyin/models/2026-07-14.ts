import type { ScoreModel } from '../../../engine/score-model';
import { douyin20260507 } from './2026-05-07';
import { measures } from './measures';
import { priorCurves } from './prior-curves';
import { floors, stages } from './rules';
import { stepCurves } from './step-curves';
import { variantsOfFour } from './variants';
import { dimensionWeights, serviceWeightsOfFour } from './weights';

const [goods, logistics] = douyin20260507.dimensions;

/** In force from 2026-07-14 to 2026-09-07: four service indicators, fewer reasons for a deduction; the rest as before. */
export const douyin20260714: ScoreModel = {
  ...douyin20260507,
  id: 'douyin@2026-07-14',
  name: { zh: '商家体验分规范（2026-07-14 版）', en: 'Experience score, rules of 2026-07-14' },
  validFrom: '2026-07-14',
  validUntil: '2026-09-08',
  dimensions: [
    goods!,
    logistics!,
    {
      id: 'service',
      score: 'service_score',
      weight: dimensionWeights.service,
      min: 50,
      max: 100,
      decimals: 0,
      indicators: [
        {
          ...measures.aftersale_review_time,
          weight: serviceWeightsOfFour.aftersale_review_time,
          curve: priorCurves.aftersale_review_time,
        },
        {
          ...measures.im_response_time,
          weight: serviceWeightsOfFour.im_response_time,
          curve: stepCurves.im_response_time,
        },
        {
          ...measures.im_dissatisfaction_rate,
          weight: serviceWeightsOfFour.im_dissatisfaction_rate,
          curve: priorCurves.im_dissatisfaction_rate,
        },
        {
          ...measures.platform_help_rate,
          weight: serviceWeightsOfFour.platform_help_rate,
          curve: priorCurves.platform_help_rate,
        },
      ],
    },
  ],
  deduction: {
    id: 'deduction',
    max: 30,
    scenes: [
      {
        id: 'consumer_harm',
        name: { zh: '异常售后地址、拒开发票', en: 'False return address, refused invoice' },
        each: 3,
        max: 15,
      },
      { id: 'fake_trade', name: { zh: '虚假交易刷体验分', en: 'Fake trade for the score' }, each: 15, max: 15 },
    ],
    basis: 'official',
    source: 'rule_0714',
  },
  stages: { ...stages, source: 'rule_0714' },
  floors: floors(
    ['quality_return_rate', 'logistics_return_rate', 'platform_help_rate'],
    ['im_dissatisfaction_rate'],
    'rule_0714',
  ),
  variants: [...variantsOfFour],
};
