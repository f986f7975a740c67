import { expect, test } from 'vitest';
import { kuaishouVocabulary as kuaishou } from '../../lib/platforms/kuaishou/vocabulary';
import { findTerm, holds, meaningOf, pageAt } from './find-term';

test.each([
  // 店铺体验分, and 购物体验分 before it
  ['店铺体验分', 'total_score score higher'],
  ['购物体验分', 'total_score score higher'],
  ['商品体验', 'goods_score score higher'],
  ['商品品质', 'goods_score score higher'],
  ['物流体验', 'logistics_score score higher'],
  ['物流速度', 'logistics_score score higher'],
  ['售后服务', 'service_score score higher'],
  ['服务体验', 'service_score score higher'],
  ['店铺竞争力', 'competitiveness_score score higher'],
  ['商品', 'goods_score score higher weak'],
  ['物流', 'logistics_score score higher weak'],
  ['服务', 'service_score score higher weak'],
  ['客服', 'chat_score score higher weak'],
  ['售后', 'aftersale_score score higher weak'],
  ['内容体验', 'content_score score higher'],
  ['商品质量差评率', 'bad_review_rate percent lower'],
  ['商品品质退款率', 'quality_return_rate percent lower'],
  ['品质退单率', 'quality_return_rate percent lower'],
  ['承诺发货揽收及时率', 'pickup_on_time_rate percent higher'],
  ['综合揽收及时率', 'pickup_on_time_rate percent higher'],
  ['发签配送时长', 'dispatch_to_sign_time hours lower'],
  ['物流负向投诉率', 'logistics_complaint_rate percent lower'],
  ['异常揽收率', 'abnormal_pickup_rate percent lower'],
  ['仅退款自主完结时长', 'refund_only_time hours lower'],
  ['退货退款自主完结时长', 'return_refund_time hours lower'],
  ['纠纷商责率', 'dispute_liability_rate percent lower'],
  ['商家自主完结率', 'self_resolved_rate percent higher'],
  ['售后差评率', 'aftersale_bad_review_rate percent lower'],
  ['客服好评率', 'im_good_review_rate percent higher'],
  ['3分钟回复率', 'reply_rate_3min percent higher'],
  ['近30天有效支付订单数', 'valid_orders count'],
  // 带货口碑分
  ['带货口碑分', 'promoter_score score higher'],
  ['内容维度', 'promoter_content_score score higher'],
  ['商品维度', 'promoter_goods_score score higher'],
  ['服务维度', 'promoter_service_score score higher'],
  ['带货竞争力', 'promoter_competitiveness_score score higher'],
  ['直播间举报率', 'promoter_report_rate percent lower'],
  // stars and ratings until 2022
  ['购物体验星级', 'experience_stars score higher'],
  ['店铺动态评分', 'dsr_score score higher'],
  ['商品质量', 'dsr_goods_score score higher'],
  ['物流速度评分', 'dsr_logistics_score score higher'],
  ['服务态度', 'dsr_service_score score higher'],
  ['Store experience score', 'total_score score higher'],
])('%s is %s', (label, meaning) => {
  expect(meaningOf(kuaishou, label)).toBe(meaning);
});

test.each([
  ['店铺体验分', [3, 4.85, 5], [2.9, 5.1, 85]],
  ['带货口碑分', [3, 4.5], [2.9, 47]],
  ['购物体验星级', [2, 5], [1.5]],
  ['商品体验', [4.72], [47.2]],
])('%s may be %j, never %j', (label, may, never) => {
  for (const value of may) expect(holds(kuaishou, label, value)).toBe(true);
  for (const value of never) expect(holds(kuaishou, label, value)).toBe(false);
});

test.each([
  ['店铺体验分', undefined, undefined, undefined],
  ['客服体验', undefined, '2022-09-21', '2023-04-28'],
  ['带货口碑分', 'promoter', '2023-04-28', undefined],
  ['带货竞争力', 'promoter', '2023-11-14', undefined],
  ['购物体验星级', 'stars', undefined, '2022-09-21'],
  ['店铺动态评分', 'dsr', undefined, '2022-09-21'],
])('%s: system %s, from %s until %s', (label, ...expected) => {
  const term = findTerm(kuaishou, label)?.term;
  expect([term?.system, term?.since, term?.until]).toEqual(expected);
});

test.each([
  ['https://s.kwaixiaodian.com/zone/home', 'home card'],
  ['https://cps.kwaixiaodian.com/zone/home', 'home card'],
  ['https://s.kwaixiaodian.com/login', 'login login'],
  ['https://s.kwaixiaodian.com/zone/goods/v1/list', 'none'],
])('%s is %s', (address, page) => {
  expect(pageAt(kuaishou, address)).toBe(page);
});
