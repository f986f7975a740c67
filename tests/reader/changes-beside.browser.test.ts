import { afterEach, describe, expect, test } from 'vitest';
import { look, tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const OTHERS = tiles(['店铺体验分', '4.61分'], ['物流体验', '4.72分'], ['售后服务', '4.52分']);
const goodsOf = (tile: string) =>
  valuesOf({ platform: 'kuaishou', html: `${OTHERS}<div style="padding:8px">${tile}</div>` }).goods_score;
const row = (...cells: string[]) =>
  `<div style="display:flex;justify-content:space-between;width:500px">${['商品体验', ...cells].map((cell) => `<span>${cell}</span>`).join('')}</div>`;
const UP = '<svg width="12" height="12"><path d="M0 12 6 0 12 12Z"/></svg>';
const BADGE = '<sup class="x-badge-count">3</sup>';

describe('a change beside the value, in type of one size', () => {
  test.each<[string, string, number | undefined]>([
    ['an arrow behind it', row('0.13分↑', '4.18分'), 4.18],
    ['an arrow behind it, the value first', row('4.18分', '0.13分 ↓'), 4.18],
    ['an arrow before it', row('4.18分', '↑ 0.13分'), 4.18],
    ['without its unit', row('3↑', '4.18'), 4.18],
    ['in a line between label and value', '<div>商品体验 <span>0.13分↑</span></div><div>4.18分</div>', 4.18],
    ['an icon in its own box', row('4.18分', `<i style="color:green">0.13分${UP}</i>`), 4.18],
    ['in one word with it', '<p>商品体验</p><p><b>4.18</b>分 升0.13分</p>', 4.18],
    ['the one of now, in so many words', '<p>商品体验</p><p>当前值 4.18分 前值 4.1分</p>', 4.18],
    ['the one before', '<p>商品体验</p><p><b>4.18</b>分 前值 4.1分</p>', 4.18],
    [
      'in small print behind a space',
      '<p>商品体验</p><p><b style="font-size:24px">4.18</b>分 <small>0分</small></p>',
      4.18,
    ],
    [
      'a dash before the large value',
      '<p>商品体验 <span>-</span></p><p style="font-size:24px">4.18<small>分</small></p>',
      4.18,
    ],
    ['only what goes up', '<p>商品体验</p><p>4.18分↑</p>', 4.18],
    ['a count in a badge', `<div role="tab">商品体验 ${BADGE}</div>`, undefined],
  ])('%s', (_, tile, value) => {
    expect(goodsOf(tile)).toBe(value);
  });
});

test('counts beside the names of all parts are none of their scores', () => {
  const tab = (label: string) => `<span>${label} <b>3</b></span>`;
  const html = `${tiles(['店铺体验分', '4.61分'], ['商品品质退款率', '1.32%'], ['纠纷商责率', '0.19%'])}
    <div>${['商品体验', '物流体验', '售后服务'].map(tab).join('')}</div>`;
  expect(valuesOf({ platform: 'kuaishou', html })).toEqual({
    total_score: 4.61,
    quality_return_rate: 1.32,
    dispute_liability_rate: 0.19,
  });
});

test('a ranking of others has its places before their names', () => {
  const line = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const html = `<table>${line('排名', '服务商', '店铺体验分', '商品体验', '物流体验', '售后服务')}
    ${line('1', '星河代运营', '4.81', '4.80', '4.70', '4.82')}${line('2', '远航电商', '4.71', '4.60', '4.50', '4.62')}</table>`;
  expect(valuesOf({ platform: 'kuaishou', html })).toEqual({});
});

test('a change behind its caption is no total of the section over it', () => {
  const tile = (label: string, value: string) =>
    `<div style="width:220px">${label}<br><b style="font-size:24px">${value}</b><br><span>Change vs. previous day</span> <span>0.1</span></div>`;
  const html = `<section><h2>Shop Performance Score</h2><div style="display:flex">${[
    ['Product satisfaction', '3.9'],
    ['Fulfillment and logistics', '4.1'],
    ['Customer service', '4.0'],
  ]
    .map(([label, value]) => tile(label!, value!))
    .join('')}</div></section>`;
  expect(valuesOf({ platform: 'tiktok', html })).toEqual({ goods_score: 3.9, logistics_score: 4.1, service_score: 4 });
});

describe('a bare arrow before the only figure of a tile', () => {
  const size = (px: number, value = 4.18) => `<span>↑</span><b style="font-size:${px}px">${value}</b>分`;
  test('is the way it went where the figure is set larger than its label', () => {
    expect(goodsOf(`<div>商品体验</div><div>${size(24)}</div>`)).toBe(4.18);
  });
  test('is the way it went where no score moves by so much', () => {
    expect(goodsOf(`<div>商品体验</div><div>${size(16)}</div>`)).toBe(4.18);
    expect(goodsOf('<div><span>商品体验</span> <span>▼ 4.55</span></div>')).toBe(4.55);
  });
  test('makes a change of it elsewhere', () => {
    expect(goodsOf(`<div>商品体验</div><div>${size(16, 0.18)}</div>`)).toBeUndefined();
    expect(goodsOf(`<div>商品体验</div><div>较昨日 ${size(24)}</div>`)).toBeUndefined();
  });
});

test.each([
  ['较前1日', 0.04],
  ['日环比', 0.04],
  ['较前7日', undefined],
  ['周环比', undefined],
])('a change that %s names in a box of its own is one against the day before, or none of that', (words, change) => {
  const tile = `<div><b style="font-size:24px">4.18</b>分</div><div>商品体验</div><div><span>${words} <span>上升0.04分</span></span></div>`;
  const { snapshot } = look({ platform: 'kuaishou', html: `${OTHERS}<div style="padding:8px">${tile}</div>` });
  const goods = snapshot?.readings.find(({ indicator }) => indicator === 'goods_score');
  expect(goods?.value).toBe(4.18);
  expect(goods?.change).toBe(change);
});

test('a change beside the column of the period before is none against yesterday', () => {
  const changesOf = (...heads: readonly string[]) => {
    const line = (tag: string, ...cells: readonly string[]) =>
      `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    const html = `<table><thead>${line('th', '指标', ...heads)}</thead><tbody>
      ${line('td', '店铺体验分', '4.61分', '4.59分', '↑0.02')}${line('td', '物流体验', '4.72分', '4.73分', '↓0.01')}
      ${line('td', '商品体验', '4.38分', '4.35分', '↑0.03')}</tbody></table>`;
    return look({ platform: 'kuaishou', html }).snapshot?.readings.map(({ value, change }) => [value, change]);
  };
  const none = [[4.61], [4.72], [4.38]].map(([value]) => [value, undefined]);
  expect(changesOf('近30天', '上一周期', '变化')).toEqual(none);
  expect(changesOf('本周', '上周', '变化值')).toEqual(none);
  expect(changesOf('今日', '昨日', '变化')).toEqual([
    [4.61, 0.02],
    [4.72, -0.01],
    [4.38, 0.03],
  ]);
});
