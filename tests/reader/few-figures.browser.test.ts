import { afterEach, describe, expect, test } from 'vitest';
import { tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const cells = (...texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;

/** Two indicators of the score, and measures beside it that do not enter it. */
const RATES = [
  ['Late dispatch rate', '1.31%', '< 4%'],
  ['Valid tracking rate', '97.2%', '≥ 95%'],
  ['Seller-fault cancellation rate', '0.82%', '< 2.5%'],
  ['On-time delivery rate', '94.1%', '≥ 90%'],
] as const;
const READ = {
  late_dispatch_rate: 1.31,
  valid_tracking_rate: 97.2,
  seller_fault_cancel_rate: 0.82,
  delivery_on_time_rate: 94.1,
};

describe('a board of which fewer than three figures enter the score', () => {
  test('a table with the shop’s rate and the target', () => {
    const html = `<table>${cells('Metric', 'Your rate', 'Policy target')}${RATES.map((rate) => cells(...rate)).join('')}</table>`;
    expect(valuesOf({ platform: 'tiktok', html })).toEqual(READ);
  });

  test('tiles over a table of employees', () => {
    const figures = [
      ['旺旺人工平响时长', '31秒'],
      ['3分钟人工响应率', '91.25%'],
      ['旺旺满意度', '94.10%'],
    ] as const;
    const agents = ['小艾', '晚晚'].map((name) => cells(`店铺:${name}`, '30秒', '90.11%', '93.20%')).join('');
    const html = `<section><b>店铺整体</b>${tiles(...figures)}</section>
      <section><b>按客服查看</b><table>${cells('旺旺账号', ...figures.map(([label]) => label))}${agents}</table></section>`;
    expect(valuesOf({ platform: 'taobao', html })).toEqual({
      im_response_time: 31,
      reply_rate_3min: 91.25,
      im_satisfaction_rate: 94.1,
    });
  });

  test('tiles, one of which is named once more over a drawer of its days', () => {
    const drawer = `<aside><h2>On-time delivery rate</h2><p>Current <b>94.1%</b></p></aside>`;
    const html = tiles(...RATES.map(([label, value]) => [label, value] as const)) + drawer;
    expect(valuesOf({ platform: 'tiktok', html })).toEqual(READ);
  });

  test('not where the measure beside two of them is printed in another way, or is a count', () => {
    const two = tiles(['3分钟人工响应率', '91.25%'], ['旺旺满意度', '94.10%']);
    expect(valuesOf({ platform: 'taobao', html: `${two}<p>旺旺人工平响时长 <b>31秒</b></p>` })).toEqual({});
    expect(valuesOf({ platform: 'taobao', html: two + tiles(['近30天有效支付订单数', '4,120']) })).toEqual({});
  });
});

describe('two tiles of a board that is folded away otherwise', () => {
  const folded = (...labels: readonly string[]) =>
    `<section style="display:none">${tiles(...labels.map((label) => [label, '1.20%'] as const))}</section>`;
  const open = tiles(['商品综合评分', '4.5795分'], ['商品品质退货率', '0.682%']);
  test('are read', () => {
    const html = open + folded('平台求助率', '飞鸽人工会话不满意率', '运单配送时效达成率');
    expect(valuesOf({ platform: 'douyin', html })).toEqual({ goods_rating: 4.5795, quality_return_rate: 0.682 });
  });
  test('are read under the names of the score’s parts', () => {
    const html = `<p>商品体验</p>${open}<p>物流体验</p><p>服务体验</p>`;
    expect(valuesOf({ platform: 'douyin', html })).toEqual({ goods_rating: 4.5795, quality_return_rate: 0.682 });
  });
  test('are not, where nothing or one more thing is folded', () => {
    expect(valuesOf({ platform: 'douyin', html: open })).toEqual({});
    expect(valuesOf({ platform: 'douyin', html: open + folded('平台求助率') })).toEqual({});
  });
});

describe('a promoter’s own score', () => {
  const html = (title: string) =>
    `<h3>${title}</h3>${tiles(['带货评分', '4.64'], ['橱窗好评率', '84.16%'], ['主播服务分', '4.62分'])}`;
  test.each(['带货中心', '我的达人数据'])('under %s', (title) => {
    expect(valuesOf({ platform: 'weixin', html: html(title) })).toMatchObject({ promoter_score: 4.64 });
  });
  test.each(['达人详情', '带货榜单', '合作达人列表'])('under %s it is somebody else’s', (title) => {
    expect(valuesOf({ platform: 'weixin', html: html(title) })).toEqual({});
  });
});

test('on a page of the agents or of returns one tile is enough; elsewhere, or in a line of text, it is not', () => {
  const one = tiles(['3分钟人工回复率', '87.17%']);
  const path = '/sycm/goods_quality/customer';
  expect(valuesOf({ platform: 'pinduoduo', path, html: one })).toEqual({ reply_rate_3min: 87.17 });
  expect(valuesOf({ platform: 'pinduoduo', html: one })).toEqual({});
  expect(valuesOf({ platform: 'pinduoduo', path, html: '<p>3分钟人工回复率 87.17%</p>' })).toEqual({});
});

test('under a heading of the agents’ performance the shop as a whole is read, and nothing else', () => {
  const figures = tiles(['3分钟人工响应率', '91.25%'], ['旺旺满意度', '94.10%'], ['旺旺人工平响时长', '31秒']);
  const under = (over: string) =>
    valuesOf({ platform: 'taobao', html: `<section><h3>客服绩效</h3>${over}${figures}</section>` });
  expect(Object.keys(under('<div>店铺整体</div>'))).toHaveLength(3);
  expect(under('')).toEqual({});
});
