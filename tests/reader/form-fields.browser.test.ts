import { afterEach, expect, test } from 'vitest';
import { tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const BOARD = tiles(['商品负反馈率', '0.8054%'], ['物流到货时长', '60.96小时'], ['平台求助率', '0.12%']);
const field = (attributes: string) => `<input ${attributes}>`;
const filter = (...fields: string[]) => `<div>${fields.map(field).join('')}<button>查询</button></div>`;

test('a filter over a board is no form', () => {
  const days = ['value="2026-08-11"', 'value="2026-09-09"'];
  const html = filter(...days, 'placeholder="商品/SKU"', 'placeholder="品牌"') + BOARD;
  expect(Object.values(valuesOf({ platform: 'taobao', html }))).toEqual([0.8054, 60.96, 0.12]);
});

test.each([
  ['numbers', ['value="0.9"', 'value="62"', 'value="0.2%"']],
  ['number fields', ['type="number"', 'type="number"']],
  ['sliders', ['type="range"', 'type="range"']],
])('a form of %s over its results is one', (_, fields) => {
  expect(valuesOf({ platform: 'taobao', html: filter(...fields) + BOARD })).toEqual({});
});

test('fields below or beside the figures are a form', () => {
  expect(valuesOf({ platform: 'taobao', html: BOARD + filter('', '') })).toEqual({});
});
