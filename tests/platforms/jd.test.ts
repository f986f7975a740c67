import { expect, test } from 'vitest';
import { evaluate } from '../../lib/engine';
import { jd20260701 } from '../../lib/platforms/jd/models/2026-07-01';
import { jdVocabulary as jd } from '../../lib/platforms/jd/vocabulary';
import { findTerm, holds, meaningOf, pageAt } from './find-term';

test.each([
  ['体验得分', 'total_score score higher'],
  ['客服咨询', 'chat_score score higher'],
  ['物流履约', 'logistics_score score higher'],
  ['售后服务', 'aftersale_score score higher'],
  ['商品体验', 'goods_score score higher'],
  ['商品质量', 'goods_score score higher'],
  ['附加项', 'bonus score higher'],
  ['当前星级', 'experience_stars score higher'],
  ['店铺星级', 'experience_stars score higher'],
  ['风向标', 'star_rank percent higher'],
  ['京东平台风向标', 'star_rank percent higher'],
  ['排名率', 'unknown'],
  // 体验得分's indicators of 2026
  ['咚咚平均响应时长', 'im_response_time seconds lower'],
  ['当日揽收率', 'same_day_pickup_rate percent higher'],
  ['运单配送时效达成率', 'delivery_on_time_rate percent higher'],
  ['预约单准时发货率', 'appointment_dispatch_rate percent higher'],
  ['发货物流品退率', 'logistics_return_rate percent lower'],
  ['延迟发货单量(48小时以上)', 'late_dispatch_orders count lower'],
  ['延迟发货单量（48小时以上）', 'late_dispatch_orders count lower'],
  ['售后服务时长', 'aftersale_service_time hours lower'],
  ['售后评价得分', 'aftersale_rating score higher'],
  ['平台介入率', 'platform_intervention_rate percent lower'],
  ['店铺评价得分', 'shop_rating score higher'],
  ['商品品质退货率', 'quality_return_rate percent lower'],
  ['近30天有效订单', 'valid_orders count'],
  // 附加项's
  ['金牌客服认证比例', 'certified_agents_rate percent higher'],
  ['店铺复购率', 'repurchase_rate percent higher'],
  ['店铺价格力', 'price_power score higher'],
  ['打标送货上门率', 'door_delivery_rate percent higher'],
  ['近7天退款不退货执行率', 'refund_without_return_rate percent higher'],
  ['价格1星商品占比', 'one_star_price_rate percent lower'],
  // earlier versions'
  ['用户评价', 'reviews_score score higher'],
  ['交易纠纷', 'dispute_score score higher'],
  ['商品评价满意度', 'review_satisfaction score higher'],
  ['平均配送时长', 'avg_delivery_time hours lower'],
  ['交易纠纷率', 'dispute_rate percent lower'],
  ['质量指标', 'quality_index score higher'],
  ['商品评价差评率', 'bad_review_rate percent lower'],
  ['物流速度差评率', 'logistics_bad_review_rate percent lower'],
  ['店家服务差评率', 'service_bad_review_rate percent lower'],
  ['商品', 'goods_score score higher weak'],
  ['物流', 'logistics_score score higher weak'],
  ['Same-day pickup rate', 'same_day_pickup_rate percent higher'],
  ['Experience score', 'total_score score higher'],
])('%s is %s', (label, meaning) => {
  expect(meaningOf(jd, label)).toBe(meaning);
});

test.each([
  ['体验得分', 9.95],
  ['体验得分', 10.14], // the bonus lifts it over ten
  ['物流履约', 9.9],
  ['附加项', 0.6],
  ['当前星级', 4.6],
  ['风向标', 88.58],
  ['咚咚平均响应时长', 12.15],
  ['售后服务时长', 25.2],
  ['平台介入率', 0],
])('%s holds the %d of a known page', (label, value) => {
  expect(holds(jd, label, value)).toBe(true);
});

test('stars begin at 2.5, and a dimension ends at ten', () => {
  expect(holds(jd, '店铺星级', 2)).toBe(false);
  expect(holds(jd, '物流履约', 10.1)).toBe(false);
});

test.each([
  ['售后评价得分', 90],
  ['店铺评价得分', 30],
  ['店铺复购率', 90],
  ['近7天退款不退货执行率', 7],
  ['店铺价格力', 1],
])('%s counts %d days', (label, days) => {
  expect(findTerm(jd, label)?.term.windowDays).toBe(days);
});

test('only the four dimensions of 2026 are in force', () => {
  const today = jd.terms.filter(({ role, until }) => role === 'dimension' && !until);
  expect(today.map(({ indicator }) => indicator)).toEqual([
    'chat_score',
    'logistics_score',
    'aftersale_score',
    'goods_score',
  ]);
});

test.each([
  ['https://jdsz.jd.com/szweb/view/service/shop-experience-score.html', 'score score'],
  ['https://jdsz.jd.com/szweb/view/service/service-summary.html', 'service_summary card'],
  ['https://jdsz.jd.com/szweb/view/service/negative-service-temp.html', 'violations card'],
  ['https://jdsz.jd.com/szweb/view/service/after-sales-service-analysis-temp.html', 'after_sale card'],
  ['https://jdsz.jd.com/szweb/view/service/after-sales-through-train-temp.html', 'after_sale_check card'],
  ['https://jdsz.jd.com/szweb/view/service/comment-analysis.html', 'reviews card'],
  ['https://jdsz.jd.com/szweb/view/service/product-quality-temp.html', 'quality card'],
  ['https://jdsz.jd.com/szweb/view/service/logistics-quality-temp.html', 'logistics card'],
  ['https://illegal-jdm.shop.jd.com/legal', 'compliance card'],
  ['https://shop.jd.com/jdm/home', 'home card'],
  ['https://seller.shop.jd.com/', 'home card'],
  ['https://porder.shop.jd.com/order/orderlist/allOrders', 'none'],
  ['https://www.jd.com/', 'not a host: www.jd.com'],
  ['https://item.jd.com/1.html', 'not a host: item.jd.com'],
])('%s is %s', (address, page) => {
  expect(pageAt(jd, address)).toBe(page);
});

// Dimensions are printed to 0.1 and the bonus too: each may be off by 0.05, so their weighted sum and the bonus by 0.1.
test.each([
  {
    values: { chat_score: 10, logistics_score: 9.8, aftersale_score: 9.3, goods_score: 8.8, bonus: 0.4 },
    sum: 9.98,
    printed: 9.95,
  },
  {
    values: { chat_score: 10, logistics_score: 9.9, aftersale_score: 9.1, goods_score: 8.8, bonus: 0.6 },
    sum: 10.19,
    printed: 10.14,
  },
])('the model says $sum where a page printed $printed', ({ values, sum, printed }) => {
  const result = evaluate(jd20260701, values);
  if (result.status !== 'scored') throw new Error(result.status);
  expect(result.total.value).toBeCloseTo(sum, 9);
  expect(Math.abs(sum - printed)).toBeLessThanOrEqual(0.05 + 0.05);
  expect(result.total.low <= printed && printed <= result.total.high).toBe(true);
  expect(result.total.basis).toBe('unofficial');
});
