import type { Curve, ScoreModel } from '../../../engine/score-model';
import { measures } from './measures';
import { priorCurves } from './prior-curves';
import { stages, starsFrom0, update } from './rules';
import { sources } from './sources';
import { variantsSinceSeptember } from './variants';
import { dimensionWeights, goodsWeights, logisticsWeights, serviceWeightsOfFour } from './weights';

/** Whether steps remain inside a dimension is not known: half of one is reckoned with. */
const hidden = (curve: Curve): Curve => ({ ...curve, jump: 5 });

/**
 * In force since 2026-09-08. The sum over the dimensions is published, what happens inside one is not: its weights and
 * curves here are a prior with a wide band, for changes only. Whether the small-shop floor and the +3 for remote areas
 * survive is not known; neither is modelled.
 */
export const douyin20260908: ScoreModel = {
  id: 'douyin@2026-09-08',
  platform: 'douyin',
  name: { zh: '商家体验分规范（2026-09-08 版）', en: 'Experience score, rules of 2026-09-08' },
  kind: 'hidden',
  validFrom: '2026-09-08',
  scale: { min: 0, max: 100, decimals: 0 },
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
        { ...measures.goods_rating, weight: goodsWeights.goods_rating, curve: hidden(priorCurves.goods_rating) },
        {
          ...measures.quality_return_rate,
          weight: goodsWeights.quality_return_rate,
          curve: hidden(priorCurves.quality_return_rate),
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
        { ...measures.pickup_time, weight: logisticsWeights.pickup, curve: hidden(priorCurves.pickup_time) },
        {
          ...measures.delivery_on_time_rate,
          weight: logisticsWeights.delivery,
          curve: hidden(priorCurves.delivery_on_time_rate),
        },
        {
          ...measures.damage_return_rate,
          weight: logisticsWeights.returns,
          curve: hidden(priorCurves.damage_return_rate),
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
          ...measures.aftersale_review_time,
          weight: serviceWeightsOfFour.aftersale_review_time,
          curve: hidden(priorCurves.aftersale_review_time),
        },
        {
          ...measures.im_response_time,
          weight: serviceWeightsOfFour.im_response_time,
          curve: hidden(priorCurves.im_response_time),
        },
        {
          ...measures.im_dissatisfaction_rate,
          weight: serviceWeightsOfFour.im_dissatisfaction_rate,
          curve: hidden(priorCurves.im_dissatisfaction_rate),
        },
        {
          ...measures.platform_help_rate,
          weight: serviceWeightsOfFour.platform_help_rate,
          curve: hidden(priorCurves.platform_help_rate),
        },
      ],
    },
  ],
  bonus: {
    id: 'bonus',
    max: 11,
    scenes: [
      {
        id: 'next_day_delivery',
        name: { zh: '明日达订单占比 ≥20 %', en: 'Next-day delivery ≥ 20 %' },
        each: 5,
        max: 5,
      },
      { id: 'return_insurance', name: { zh: '退换货运费险', en: 'Return freight insurance' }, each: 2, max: 2 },
      {
        id: 'large_return_insurance',
        name: { zh: '大件退换货运费险', en: 'Return freight insurance, large goods' },
        each: 2,
        max: 2,
      },
      { id: 'home_installation', name: { zh: '上门安装', en: 'Home installation' }, each: 2, max: 2 },
    ],
    basis: 'official',
    source: 'rule_0908',
  },
  deduction: {
    id: 'deduction',
    max: 60,
    scenes: [
      {
        id: 'false_return_address',
        name: { zh: '设置异常售后地址', en: 'False return address' },
        each: 2,
        max: 10,
      },
      { id: 'refused_invoice', name: { zh: '拒开发票', en: 'Refused invoice' }, each: 2, max: 10 },
      { id: 'fake_trade', name: { zh: '刷单刷评、炒信', en: 'Fake trade' }, each: 10, max: 10 },
      { id: 'false_advertising', name: { zh: '虚假宣传', en: 'False advertising' }, each: 10, max: 10 },
      { id: 'fraud_shipping', name: { zh: '欺诈发货', en: 'Fraudulent shipping' }, each: 10, max: 10 },
      {
        id: 'brand_confusion',
        name: { zh: '混淆品牌信息、品牌资质缺失或不符', en: 'Confusing or unproven brand' },
        each: 10,
        max: 10,
      },
    ],
    basis: 'official',
    source: 'rule_0908',
  },
  update: { ...update, source: 'page_2026_09' },
  stages: { ...stages, source: 'rule_0908' },
  floors: [],
  variants: [...variantsSinceSeptember],
  stars: starsFrom0,
  sources,
};
