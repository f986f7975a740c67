import { describe, expect, test } from 'vitest';
import { evaluate, simulate } from '../../lib/engine';
import { pickModel } from '../../lib/engine/pick-model';
import { taobao } from '../../lib/platforms/taobao';
import { fixes } from '../../lib/platforms/taobao/fixes';
import { taobao20260316 } from '../../lib/platforms/taobao/models/2026-03-16';
import { type LabelCase, testAddresses, testLabels } from './vocabulary-cases';

const { vocabulary } = taobao;

/** 真实体验分 by the pages of 2026-04 to 2026-08 and the rule texts of 2025-06-30 and 2026-03-16. */
const current: readonly LabelCase[] = [
  ['真实体验分', 'total_score', 'score', 'higher', 4.66, 4.88, 3, 5],
  ['店铺真实体验分', 'total_score', 'score', 'higher'],
  ['宝贝质量', 'goods_score', 'score', 'higher', 4.51, 5],
  ['商品质量', 'goods_score', 'score', 'higher'],
  ['物流速度', 'logistics_score', 'score', 'higher', 4.96, 5],
  ['服务保障', 'service_score', 'score', 'higher', 4.32, 4.86],
  ['商品负反馈率', 'negative_feedback_rate', 'percent', 'lower', 0.2105, 1.2441],
  ['商品好评率', 'good_review_rate', 'percent', 'higher', 97.91, 100],
  ['首次品退率', 'quality_return_rate', 'percent', 'lower'],
  ['商品差评率', 'bad_review_rate', 'percent', 'lower'],
  ['48小时揽收及时率', 'pickup_on_time_rate', 'percent', 'higher', 100],
  ['物流到货时长', 'delivery_time', 'hours', 'lower', 49.28],
  ['物流差评率', 'logistics_bad_review_rate', 'percent', 'lower'],
  ['物流异常率', 'logistics_exception_rate', 'percent', 'lower'],
  ['旺旺3分钟人工响应率', 'reply_rate_3min', 'percent', 'higher', 99.85],
  ['3分钟人工响应率', 'reply_rate_3min', 'percent', 'higher', 85],
  ['旺旺满意度', 'im_satisfaction_rate', 'percent', 'higher', 94.56],
  ['退款处理时长', 'refund_time', 'hours', 'lower', 10.52],
  ['平台求助率', 'platform_help_rate', 'percent', 'lower', 0],
  ['附加分', 'bonus', 'score', 'higher', 0.08],
  ['特色服务加分', 'special_service_bonus', 'score', 'higher'],
  ['当日/次日达订单占比', 'next_day_delivery_rate', 'percent', 'higher', 15.07],
  ['特色服务达标占比', 'special_service_rate', 'percent', 'higher'],
  ['成交能力', 'transaction_score', 'score', 'higher'],
  ['旺旺人工平响时长', 'im_response_time', 'seconds', 'lower'],
  ['近30天有效支付订单数', 'valid_orders', 'count', undefined, 30],
  ['Shop experience score', 'total_score', 'score', 'higher'],
  ['Quality return rate', 'quality_return_rate', 'percent', 'lower'],
];

/** Scores before it: DSR, 综合体验星级, 新灯塔, 店铺综合体验分. */
const before: readonly LabelCase[] = [
  ['店铺综合体验分', 'total_score', 'score', 'higher'],
  ['综合体验星级', 'experience_stars', 'score', 'higher'],
  ['基础服务考核分', 'xdt_score', 'score', 'higher', 0, 5],
  ['综合服务能力分', 'xdt_score', 'score', 'higher'],
  ['商品体验', 'goods_score', 'score', 'higher'],
  ['物流体验', 'logistics_score', 'score', 'higher'],
  ['售后体验', 'aftersale_score', 'score', 'higher'],
  ['纠纷投诉', 'dispute_score', 'score', 'higher'],
  ['咨询体验', 'chat_score', 'score', 'higher'],
  ['~特色服务', 'special_service_bonus', 'score', 'higher'],
  ['揽收及时率', 'pickup_on_time_rate', 'percent', 'higher'],
  ['商品DSR差评率', 'bad_review_rate', 'percent', 'lower'],
  ['平台判责率', 'dispute_liability_rate', 'percent', 'lower'],
  ['纠纷退款率', 'dispute_refund_rate', 'percent', 'lower'],
  ['投诉成功率', 'complaint_rate', 'percent', 'lower'],
  ['动态评分', 'dsr_score', 'score', 'higher'],
  ['店铺评分', 'dsr_score', 'score', 'higher'],
  ['描述相符', 'dsr_goods_score', 'score', 'higher', 4.8],
  ['服务态度', 'dsr_service_score', 'score', 'higher', 4.8],
  ['物流服务', 'dsr_logistics_score', 'score', 'higher', 4.8],
];

/** What the fifth seed (an agency's article of 2024-11-01) names. */
const seed004: readonly LabelCase[] = [
  ['天猫综合体验分', 'total_score', 'score', 'higher'],
  ['天猫综合评分', 'total_score', 'score', 'higher'],
  ['天猫体验分', 'total_score', 'score', 'higher'],
  ['天猫售后体验分', 'aftersale_score', 'score', 'higher'],
  ['售后体验分', 'aftersale_score', 'score', 'higher'],
  ['新灯塔分', 'xdt_score', 'score', 'higher'],
  ['~商品在售', 'dsr_goods_score', 'score', 'higher'],
  ['售后服务响应及时性', 'aftersale_response_rate', 'percent', 'higher'],
  ['解决问题的效率', 'aftersale_resolution_rate', 'percent', 'higher'],
  ['售后评价', 'aftersale_rating', 'score', 'higher'],
];

testLabels(vocabulary, [...current, ...before, ...seed004]);

testAddresses(vocabulary, [
  ['https://myseller.taobao.com/home.htm/voc-tmall/serverReport', 'score'],
  ['https://qn.taobao.com/home.html/voc-tmall/serverReport', 'score'],
  ['https://myseller.taobao.com/home.htm/voc/newTask/serverReport?taskversion=2023S1', 'score'],
  ['https://qn.taobao.com/home.html/voc-tmall/serverReport-analysis', 'card'],
  ['https://myseller.taobao.com/home.htm', 'card'],
  // Item scores, and figures by agent: not the shop's.
  ['https://myseller.taobao.com/home.htm/voc-tmall/task/pxi', undefined],
  ['https://sycm.taobao.com/qos/service/frame/customer/performance/new', undefined],
]);

test('the score of one item (商品体验分, 0 to 100) is nobody’s label', () => {
  const all = vocabulary.terms.flatMap(({ labels, weakLabels = [] }) => [...labels, ...weakLabels]);
  expect(all.filter((label) => /^商品体验分|PXI/.test(label))).toEqual([]);
});

test('what a rule version scores, by dimension', () => {
  const scored = (day: string) =>
    taobao.models
      .find((model) => model === pickModel(taobao.models, day))
      ?.dimensions.map(({ indicators }) => indicators.map(({ id }) => id));
  const service = ['reply_rate_3min', 'im_satisfaction_rate', 'refund_time', 'platform_help_rate'];
  expect(scored('2025-06-29')).toBeUndefined();
  expect(scored('2026-03-15')).toEqual([
    ['quality_return_rate', 'bad_review_rate'],
    ['pickup_on_time_rate', 'delivery_time', 'logistics_exception_rate'],
    service,
  ]);
  expect(scored('2026-03-16')).toEqual([
    ['negative_feedback_rate', 'good_review_rate'],
    ['pickup_on_time_rate', 'delivery_time'],
    service,
  ]);
});

describe('figures that pages showed', () => {
  test('0.25 × 5.00 + 0.25 × 5.00 + 0.50 × 4.32 = 4.66', () => {
    const values = { goods_score: 5, logistics_score: 5, service_score: 4.32 };
    expect(evaluate(taobao20260316, values)).toMatchObject({ status: 'scored', shown: 4.66 });
  });

  test('4.51, 4.96 and 4.86 made 4.88: other weights or a bonus, inside the band', () => {
    const result = evaluate(taobao20260316, { goods_score: 4.51, logistics_score: 4.96, service_score: 4.86 });
    if (result.status !== 'scored') throw new Error(result.status);
    expect(result.total.value).toBeCloseTo(0.25 * 4.51 + 0.25 * 4.96 + 0.5 * 4.86, 9);
    expect(result.total.low <= 4.88 && 4.88 <= result.total.high + vocabulary.mostBonus).toBe(true);
  });

  // Each row: the indicators of one dimension and its printed score, reached within a tenth of a point.
  test.each([
    ['goods', { negative_feedback_rate: 1.2441, good_review_rate: 97.91 }, 4.51],
    ['logistics', { pickup_on_time_rate: 100, delivery_time: 49.28 }, 4.96],
    [
      'service',
      { reply_rate_3min: 99.85, im_satisfaction_rate: 94.56, refund_time: 10.52, platform_help_rate: 0 },
      4.86,
    ],
  ] as const)('the guessed curves give %s what the page of 2026-08-01 printed', (id, values, printed) => {
    const others = { goods_score: 5, logistics_score: 5, service_score: 5, [`${id}_score`]: undefined };
    const result = evaluate(taobao20260316, { ...others, ...values });
    if (result.status !== 'scored') throw new Error(result.status);
    const { score } = result.dimensions.find((dimension) => dimension.id === id)!;
    expect(Math.abs(score.value - printed)).toBeLessThan(0.1);
    expect(score.basis).toBe('unofficial');
  });

  test('a sub-score of the page stands before the curve', () => {
    const page = { total_score: 4.66, goods_score: 5, logistics_score: 5, service_score: 4.32 };
    const reply = { value: 85, score: 4, weight: 0.3 };
    const result = simulate(taobao20260316, { ...page, reply_rate_3min: reply }, { reply_rate_3min: 90 });
    expect(result).toMatchObject({ status: 'simulated', total: { basis: 'unofficial' } });
    if (result.status === 'simulated') expect(result.change.value).toBeGreaterThan(0);
  });
});

test('each indicator of the current rules has a fix that moves it the better way', () => {
  const effects = fixes.flatMap((fix) => fix.effects);
  for (const { id, better } of taobao20260316.dimensions.flatMap(({ indicators }) => indicators)) {
    const found = effects.filter((effect) => effect.indicator === id);
    if (id !== 'good_review_rate') expect([id, found.length > 0]).toEqual([id, true]);
    for (const effect of found) {
      if (effect.kind !== 'to') expect([id, effect.by > 0]).toEqual([id, better === 'higher']);
    }
  }
});
