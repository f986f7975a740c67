import { beforeEach, expect, test } from 'vitest';
import { jdVocabulary } from '../../lib/platforms/jd/vocabulary';
import { kuaishouVocabulary } from '../../lib/platforms/kuaishou/vocabulary';
import { pinduoduoVocabulary } from '../../lib/platforms/pinduoduo/vocabulary';
import type { Vocabulary } from '../../lib/platforms/vocabulary';
import { buildLexicon } from '../../lib/reader/lexicon';
import { readPage } from '../../lib/reader/read-page';

/** One card a line: label, value as the back-end prints it, and what stands below. */
type Card = readonly [label: string, value: string, below?: string];

beforeEach(() => document.body.replaceChildren());

function read(vocabulary: Vocabulary, path: string, cards: readonly Card[]): Record<string, number> {
  const tiles = cards.map(
    ([label, value, below = '']) =>
      `<li style="padding:8px"><div>${label}</div><div style="font-size:22px">${value}</div><div style="font-size:12px">${below}</div></li>`,
  );
  document.body.innerHTML = `<main><ul style="display:grid;grid-template-columns:repeat(3,1fr)">${tiles.join('')}</ul></main>`;
  const { readings } = readPage(document, {
    vocabulary,
    lexicon: buildLexicon(vocabulary),
    path,
    today: '2026-11-22',
  });
  return Object.fromEntries(readings.map(({ indicator, value }) => [indicator, value]));
}

test('消费者体验指标, page of 2026-06', () => {
  const cards: readonly Card[] = [
    ['消费者服务体验分', '1.8 / 5.0', '较前7日 17.10%'],
    ['服务态度体验分', '0.1 分', '较前7日 8.83%'],
    ['基础服务体验分', '1.9 分', '较前7日 2.10%'],
    ['商品服务体验分', '1.8 分', '较前7日 0.42%'],
    ['发货服务体验分', '2.4 分', '较前7日 3.00%'],
    ['物流服务体验分', '3.4 分', '较前7日 1.05%'],
  ];
  expect(read(pinduoduoVocabulary, '/sycm/goods_quality/help', cards)).toEqual({
    total_score: 1.8,
    attitude_score: 0.1,
    basic_service_score: 1.9,
    goods_score: 1.8,
    dispatch_score: 2.4,
    logistics_score: 3.4,
  });
});

test('店铺领航员, page of 2026-06', () => {
  const cards: readonly Card[] = [
    ['店铺综合体验星级', '4.5', '已超越36%同行'],
    ['近30天平台求助率', '2.46%', '已达标'],
    ['近30天3分钟人工回复率', '52.17%', '未达标'],
    ['近30天在途订单退款时长', '0.02小时', '已达标'],
    ['近30天商家签收消费者退货订单后的平均退款时长', '0.67小时', '已达标'],
    ['近90天用户评价得分排名', '12.60%', '未达标'],
    ['近30天积极评论率', '94.12%', '未达标'],
    ['近30天严重劣质率', '0.08%', '已达标'],
    ['近30天成团-签收时效', '2.45天', '已达标'],
    ['近30天物流综合违规处理率', '0.83%', '已达标'],
    ['近30天店铺活跃度', '36%', '未达标'],
  ];
  expect(read(pinduoduoVocabulary, '/sycm/goods_quality/pilot_mall', cards)).toEqual({
    pilot_stars: 4.5,
    platform_help_rate: 2.46,
    reply_rate_3min: 52.17,
    in_transit_refund_time: 0.02,
    returned_refund_time: 0.67,
    review_score_rank: 12.6,
    positive_review_rate: 94.12,
    severe_inferior_rate: 0.08,
    group_to_sign_time: 2.45,
    logistics_violation_rate: 0.83,
    shop_activity: 36,
  });
});

test('售后数据: what waits for the seller is no refund time', () => {
  const cards: readonly Card[] = [
    ['纠纷退款数', '3'],
    ['纠纷退款率', '0.42%'],
    ['介入订单数', '5'],
    ['平台介入率', '0.70%'],
    ['品质退款率', '1.13%'],
    ['待商家处理', '6'],
    ['平均退款时长', '18.20小时'],
    ['退货退款自主完结时长', '41.5小时'],
    ['退款自主完结时长', '9.3小时'],
  ];
  expect(read(pinduoduoVocabulary, '/sycm/goods_quality/detail', cards)).toEqual({
    dispute_refunds: 3,
    dispute_refund_rate: 0.42,
    intervention_orders: 5,
    platform_intervention_rate: 0.7,
    quality_return_rate: 1.13,
    aftersale_pending: 6,
    refund_time: 18.2,
    return_refund_time: 41.5,
    refund_only_time: 9.3,
  });
});

test('店铺星级 of JD, page of 2026-08', () => {
  const cards: readonly Card[] = [
    ['当前星级', '5.0'],
    ['体验得分', '10.14'],
    ['客服咨询', '10.0分'],
    ['物流履约', '9.9分'],
    ['售后服务', '9.1分'],
    ['商品质量', '8.8分'],
    ['附加项', '0.6分'],
    ['咚咚平均响应时长', '12.15秒'],
    ['当日揽收率', '92.40%'],
    ['延迟发货单量(48小时以上)', '2单'],
    ['售后服务时长', '25.2小时'],
    ['平台介入率', '0.00%'],
    ['近7天退款不退货执行率', '88.1%'],
  ];
  expect(read(jdVocabulary, '/szweb/view/service/shop-experience-score.html', cards)).toEqual({
    experience_stars: 5,
    total_score: 10.14,
    chat_score: 10,
    logistics_score: 9.9,
    aftersale_score: 9.1,
    goods_score: 8.8,
    bonus: 0.6,
    im_response_time: 12.15,
    same_day_pickup_rate: 92.4,
    late_dispatch_orders: 2,
    aftersale_service_time: 25.2,
    platform_intervention_rate: 0,
    refund_without_return_rate: 88.1,
  });
});

test('店铺体验分 of Kuaishou, at an address that is not known', () => {
  const cards: readonly Card[] = [
    ['店铺体验分', '4.72分'],
    ['商品体验', '4.81分'],
    ['物流体验', '4.60分'],
    ['售后服务', '4.75分'],
    ['商品质量差评率', '0.31%'],
    ['承诺发货揽收及时率', '98.20%'],
    ['发签配送时长', '52.3小时'],
    ['客服好评率', '93.5%'],
  ];
  expect(read(kuaishouVocabulary, '/zone/data/experience', cards)).toEqual({
    total_score: 4.72,
    goods_score: 4.81,
    logistics_score: 4.6,
    service_score: 4.75,
    bad_review_rate: 0.31,
    pickup_on_time_rate: 98.2,
    dispatch_to_sign_time: 52.3,
    im_good_review_rate: 93.5,
  });
});
