import type { ScoreModel } from '../../../engine/score-model';
import { measures } from './measures';
import { floors, stages, starsFrom50, update } from './rules';
import { sources } from './sources';
import { pickupScoreCurve, stepCurves } from './step-curves';
import { variantsOfTwo } from './variants';
import { dimensionWeights, goodsWeights, logisticsWeights, serviceWeightsOfTwo } from './weights';

/**
 * In force until 2026-07-13. Valid from 2026-04-07: that version's text is known and has the same formula; the one of
 * 2026-05-07 only moved one industry. What came before is known from screens and reprints only.
 *
 * Not modelled: +3 on logistics for shipping to remote areas, which the page shows only inside the logistics score.
 */
export const douyin20260507: ScoreModel = {
  id: 'douyin@2026-05-07',
  platform: 'douyin',
  name: { zh: '商家体验分规范（2026-05-07 版）', en: 'Experience score, rules of 2026-05-07' },
  kind: 'tiered',
  validFrom: '2026-04-07',
  validUntil: '2026-07-14',
  scale: { min: 50, max: 100, decimals: 0 },
  total: 'total_score',
  dimensions: [
    {
      id: 'goods',
      score: 'goods_score',
      weight: dimensionWeights.goods,
      min: 50,
      max: 100,
      decimals: 0,
      indicators: [
        { ...measures.goods_rating, weight: goodsWeights.goods_rating, curve: stepCurves.goods_rating },
        {
          ...measures.quality_return_rate,
          weight: goodsWeights.quality_return_rate,
          curve: stepCurves.quality_return_rate,
        },
      ],
    },
    {
      id: 'logistics',
      score: 'logistics_score',
      weight: dimensionWeights.logistics,
      min: 50,
      max: 100,
      decimals: 0,
      indicators: [
        { ...measures.pickup_time_score, weight: logisticsWeights.pickup, curve: pickupScoreCurve },
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
      id: 'service',
      score: 'service_score',
      weight: dimensionWeights.service,
      min: 50,
      max: 100,
      decimals: 0,
      indicators: [
        {
          ...measures.aftersale_on_time_rate,
          weight: serviceWeightsOfTwo.aftersale_on_time_rate,
          curve: stepCurves.aftersale_on_time_rate,
        },
        {
          ...measures.im_response_time,
          weight: serviceWeightsOfTwo.im_response_time,
          curve: stepCurves.im_response_time,
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
        name: {
          zh: '嘲讽贬低消费者、异常售后地址、无故拒绝售后、拒开发票',
          en: 'Mocking buyers, false return address, groundless refusal, refused invoice',
        },
        each: 3,
        max: 15,
      },
      { id: 'fake_trade', name: { zh: '虚假交易刷体验分', en: 'Fake trade for the score' }, each: 15, max: 15 },
    ],
    basis: 'official',
    source: 'rule_0507',
  },
  update: { ...update, source: 'screens_2026_02' },
  stages: { ...stages, source: 'rule_0507' },
  floors: floors(['quality_return_rate', 'logistics_return_rate'], [], 'rule_0507'),
  variants: [...variantsOfTwo],
  stars: starsFrom50,
  sources,
};
