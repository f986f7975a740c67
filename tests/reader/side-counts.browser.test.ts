import { afterEach, describe, expect, test } from 'vitest';
import { look, tiles } from './by-hand';

afterEach(() => document.body.replaceChildren());

const BOARD = tiles(['真实体验分', '4.66'], ['宝贝质量', '4.50'], ['物流速度', '4.81'], ['服务保障', '4.67']);

function counts(html: string): (number | undefined)[] {
  const readings = look({ platform: 'taobao', html: BOARD + html }).snapshot?.readings ?? [];
  const rate = readings.find(({ indicator }) => indicator === 'platform_help_rate');
  return [rate?.value, rate?.numerator, rate?.denominator];
}

const tile = (value: string) => `<div style="padding:8px"><div>平台求助率</div>${value}</div>`;
const table = (heads: string, cells: string) =>
  `<table><tr><th>指标</th>${heads}</tr><tr><td>平台求助率</td>${cells}</tr><tr><td>旺旺满意度</td><td>900</td><td>1000</td><td>90.00%</td></tr></table>`;

test('a count that cannot make the rate is of something else: the orders of today', () => {
  const parts = (beside: string, orders: string) => {
    const today = `<h3>今日经营</h3>${tiles(['成交金额', '¥8,120'], ['支付订单数', orders])}`;
    const rates = tiles(['品质退货率', `0.82%${beside}`], ['纠纷发起率', '0.31%'], ['及时发货率', '97.11%']);
    const readings = look({ platform: 'weixin', html: rates + today }).snapshot?.readings ?? [];
    const { value, numerator, denominator } = readings.find(({ indicator }) => indicator === 'quality_return_rate')!;
    return [value, numerator, denominator];
  };
  expect(parts('', '230')).toEqual([0.82, undefined, undefined]);
  expect(parts('<small>41 / 4,994</small>', '2,300')).toEqual([0.82, 41, 4994]);
});

describe('what a rate was counted from, beside it', () => {
  test.each([
    ['words below', tile('<b>0.8210%</b><div>分子：41　分母：4994</div>')],
    ['a fraction in brackets', tile('<b>0.82%</b> <span>(41/4,994)</span>')],
    ['two counts of cases in words', tile('<b>0.82%</b><p>共 <b>4,994</b> 单，其中品质退款 <b>41</b> 单</p>')],
    ['a fraction behind a tag', tile('<b>0.82%</b> <em>得分 4.6</em> <span>41/4994</span>')],
    [
      'columns of their own',
      table('<th>分子</th><th>分母</th><th>指标值</th>', '<td>41</td><td>4994</td><td>0.82%</td>'),
    ],
  ])('%s', (_, html) => {
    const [value, ...parts] = counts(html);
    expect(value).toBeCloseTo(0.82, 1);
    expect(parts).toEqual([41, 4994]);
  });

  test.each([
    ['another rate’s', tile('<b>0.82%</b> <span>(51/5,000)</span>')],
    ['a place among shops', tile('<b>0.82%</b> <span>排名 12/300</span>')],
    ['a page of few', tile('<b>50.0%</b> <span>1/2</span>')],
  ])('%s is left', (_, html) => {
    const [value, ...parts] = counts(html);
    expect(value).toBeGreaterThan(0);
    expect(parts).toEqual([undefined, undefined]);
  });
});

test('a count in one text with its label is not the score set larger before it, and no count has decimals', () => {
  const head = (count: string) =>
    `<div>店铺体验分</div><div><span style="font-size:26px">4.41</span><span>${count}</span></div>`;
  const parts = tiles(['商品体验', '4.12'], ['物流体验', '4.93'], ['售后服务', '4.28']);
  const signed = (count: string) => {
    const readings = look({ platform: 'kuaishou', html: head(count) + parts }).snapshot?.readings ?? [];
    return readings.find(({ indicator }) => indicator === 'signed_orders')?.value;
  };
  expect(signed(' 近30天签收订单数 23946单')).toBe(23946);
  expect(signed(' 近30天签收订单数')).toBeUndefined();
});

test('counts of another day’s rate, in a table below, are left', () => {
  const days = `<table><tr><th>日期</th><th>商品负反馈率</th><th>负反馈订单数</th><th>签收订单数</th></tr>
    <tr><td>2026-09-08</td><td>0.90%</td><td>13</td><td>1444</td></tr><tr><td>2026-09-07</td><td>0.80%</td><td>12</td><td>1500</td></tr></table>`;
  const board = tiles(['商品负反馈率', '1.56%'], ['商品好评率', '93.60%'], ['退款处理时长', '10.28小时']);
  const { readings = [] } = look({ platform: 'taobao', html: `<section>${board}</section>${days}` }).snapshot ?? {};
  const rate = readings.find(({ indicator }) => indicator === 'negative_feedback_rate');
  expect([rate?.value, rate?.numerator, rate?.denominator]).toEqual([1.56, undefined, undefined]);
});
