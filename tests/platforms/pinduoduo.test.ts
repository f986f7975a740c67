import { expect, test } from 'vitest';
import { pinduoduoVocabulary as pinduoduo } from '../../lib/platforms/pinduoduo/vocabulary';
import { findTerm, holds, meaningOf, pageAt } from './find-term';

test.each([
  // 消费者服务体验分
  ['消费者服务体验分', 'total_score score higher'],
  ['服务体验分', 'total_score score higher'],
  ['服务态度体验分', 'attitude_score score higher'],
  ['基础服务体验分', 'basic_service_score score higher'],
  ['商品服务体验分', 'goods_score score higher'],
  ['发货服务体验分', 'dispatch_score score higher'],
  ['物流服务体验分', 'logistics_score score higher'],
  ['基础服务', 'basic_service_score score higher weak'],
  ['商品', 'goods_score score higher weak'],
  ['发货', 'dispatch_score score higher weak'],
  ['物流', 'logistics_score score higher weak'],
  ['商品求助率', 'goods_help_rate percent lower'],
  ['发货求助率', 'dispatch_help_rate percent lower'],
  ['物流求助率', 'logistics_help_rate percent lower'],
  ['服务激励分', 'service_incentive_score score higher'],
  // 店铺领航员
  ['综合体验星级', 'pilot_stars score higher'],
  ['店铺综合体验星级', 'pilot_stars score higher'],
  ['领航员综合分行业排名', 'pilot_rank percent higher'],
  ['近30天平台求助率', 'platform_help_rate percent lower'],
  ['近30天3分钟人工回复率', 'reply_rate_3min percent higher'],
  ['3分钟人工回复率', 'reply_rate_3min percent higher'],
  ['近30天在途订单退款时长', 'in_transit_refund_time hours lower'],
  ['近30天商家签收消费者退货订单后的平均退款时长', 'returned_refund_time hours lower'],
  ['近90天用户评价得分排名', 'review_score_rank percent higher'],
  ['近30天积极评论率', 'positive_review_rate percent higher'],
  ['积极评论率', 'positive_review_rate percent higher'],
  ['近30天严重劣质率', 'severe_inferior_rate percent lower'],
  ['近30天成团-签收时效', 'group_to_sign_time days lower'],
  ['近30天物流综合违规处理率', 'logistics_violation_rate percent lower'],
  ['近30天店铺活跃度', 'shop_activity percent higher'],
  // 店铺评价分 (DSR)
  ['店铺评价分', 'dsr_score score higher'],
  ['描述相符', 'dsr_goods_score score higher'],
  ['服务态度评分', 'dsr_service_score score higher'],
  ['物流服务评分', 'dsr_logistics_score score higher'],
  ['店铺评价分排名', 'dsr_rank percent higher'],
  ['近90日评价数', 'review_count count'],
  // 售后数据
  ['纠纷退款数', 'dispute_refunds count lower'],
  ['纠纷退款率', 'dispute_refund_rate percent lower'],
  ['介入订单数', 'intervention_orders count lower'],
  ['平台介入率', 'platform_intervention_rate percent lower'],
  ['品质退款率', 'quality_return_rate percent lower'],
  ['平均退款时长', 'refund_time hours lower'],
  ['成功退款订单数', 'refunded_orders count'],
  ['成功退款率', 'refund_rate percent lower'],
  ['退货退款自主完结时长', 'return_refund_time hours lower'],
  ['退款自主完结时长', 'refund_only_time hours lower'],
  ['待商家处理', 'aftersale_pending count lower'],
  ['投诉率', 'complaint_rate percent lower'],
  // English
  ['Consumer service experience score', 'total_score score higher'],
  ['3-minute reply rate', 'reply_rate_3min percent higher'],
  ['Platform intervention rate', 'platform_intervention_rate percent lower'],
])('%s is %s', (label, meaning) => {
  expect(meaningOf(pinduoduo, label)).toBe(meaning);
});

// A sum of money; a level; a switch; a kind of problem.
test.each(['成功退款金额', '成长层级', '消费者体验提升计划开通状态', '商品问题', 'DSR'])('%s is not read', (label) => {
  expect(meaningOf(pinduoduo, label)).toBe('unknown');
});

test.each([
  ['消费者服务体验分', 1.8],
  ['服务态度体验分', 0.1],
  ['综合体验星级', 4.5],
  ['领航员综合分行业排名', 93.7],
  ['近30天平台求助率', 0.79],
  ['近30天在途订单退款时长', 0.02],
  ['近90天用户评价得分排名', 12.6],
  ['近30天严重劣质率', 0.097],
  ['近30天成团-签收时效', 2.45],
  ['近30天店铺活跃度', 99.49],
])('%s holds the %d of a known page', (label, value) => {
  expect(holds(pinduoduo, label, value)).toBe(true);
});

test('a score of another scale is refused', () => {
  expect(holds(pinduoduo, '消费者服务体验分', 33.96)).toBe(false);
  expect(holds(pinduoduo, '店铺评价分', 0)).toBe(false);
});

test.each([
  ['近30天平台求助率', 'pilot', 30],
  ['近90天用户评价得分排名', 'pilot', 90],
  ['店铺评价分', 'dsr', 90],
  ['消费者服务体验分', undefined, undefined],
] as const)('%s belongs to the system %s and counts %s days', (label, system, windowDays) => {
  const term = findTerm(pinduoduo, label)?.term;
  expect([term?.system, term?.windowDays]).toEqual([system, windowDays]);
});

test.each([
  ['https://mms.pinduoduo.com/sycm/goods_quality/help', 'experience score'],
  ['https://mms.pdd.com/sycm/goods_quality/help', 'experience score'],
  ['https://mms.pinduoduo.com/sycm/goods_quality/pilot_mall', 'pilot score'],
  ['https://mms.pinduoduo.com/sycm/goods_quality/detail?dateFlag=5&day=2026-06-08', 'after_sale card'],
  ['https://mms.pinduoduo.com/sycm/goods_quality/comment', 'reviews card'],
  ['https://mms.pinduoduo.com/goods/evaluation/index?msfrom=mms_sidenav', 'reviews card'],
  ['https://mms.pinduoduo.com/sycm/goods_quality/customer', 'chat card'],
  ['https://mms.pinduoduo.com/aftersales/aftersale_list?msfrom=mms_sidenav', 'after_sale_desk card'],
  ['https://mms.pinduoduo.com/home/', 'home card'],
  ['https://mms.pinduoduo.com/login/?redirectUrl=%2Fhome', 'login login'],
  ['https://mms.pinduoduo.com/orders/list', 'none'],
])('%s is %s', (address, page) => {
  expect(pageAt(pinduoduo, address)).toBe(page);
});
