import { afterEach, describe, expect, test } from 'vitest';
import { tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const BOARD = `<section>${tiles(['商品综合评分', '4.81分'], ['商品品质退货率', '0.820%'], ['商品差评率', '0.40%'], ['平台求助率', '0.65%'])}</section>`;
const VALUES = { goods_rating: 4.81, quality_return_rate: 0.82, bad_review_rate: 0.4, platform_help_rate: 0.65 };
const read = (html: string) => valuesOf({ platform: 'douyin', html });

describe('a page about one product or order', () => {
  test.each([
    [
      'whose number stands in a card of its own',
      '<div><p>纯棉T恤 三件装</p><p>商品ID：3712345678</p><p>库存 120</p></div>',
    ],
    ['whose number is a text of its own behind its name', '<div>商品ID：<!-- -->3712345678</div>'],
    ['of an order', '<div>订单编号：6911223344556677</div>'],
  ])('%s', (_, head) => {
    expect(read(head + BOARD)).toEqual({});
  });
});

describe('a page with such numbers that is about the shop', () => {
  test.each([
    ['where it lists several products', '<p>商品ID：3712345678</p><p>商品ID：3712345679</p>'],
    ['where one stands in a row of a table', '<table><tr><td>商品ID：3712345678</td></tr></table>'],
    ['where one is not shown', '<p hidden>商品ID：3712345678</p>'],
  ])('%s', (_, rest) => {
    expect(read(BOARD + rest)).toEqual(VALUES);
  });
});
