import { afterEach, describe, expect, test } from 'vitest';
import { look, tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const PARTS = [
  ['客服咨询', '8.7'],
  ['物流履约', '9.3'],
  ['售后服务', '9.1'],
  ['商品体验', '9.4'],
] as const;
const VALUES = { total_score: 9.21, chat_score: 8.7, logistics_score: 9.3, aftersale_score: 9.1, goods_score: 9.4 };
const wide = (text: string) => text.replace(/[\d.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const spans = (print: (text: string) => string) =>
  PARTS.map(([label, value]) => `<span style="margin-right:14px">${label} ${print(value)}</span>`).join('');
const total = (text: string) => `<div style="font-size:30px;margin-top:12px;line-height:1">${text}</div>`;

describe('a large total over its parts, which are printed as text', () => {
  test.each([
    [
      'in a line of spans',
      `<b>体验得分</b>${total('9.21<small style="font-size:12px">分</small>')}<div>${spans((v) => `${v}分`)}</div>`,
    ],
    ['in full-width digits', `<div>体验得分</div>${total(wide('9.21'))}<div>${spans(wide)}</div>`],
    [
      'in boxes of a row',
      `<b>体验得分</b>${total('9.21分')}<div style="display:flex">${PARTS.map(([l, v]) => `<div>${l} ${v}分</div>`).join('')}</div>`,
    ],
    [
      'in one text',
      `<div>体验得分 <b style="font-size:24px">9.21</b> 分　${PARTS.map(([l, v]) => `${l} <b>${v}</b> 分`).join('　')}</div>`,
    ],
  ])('%s', (_, html) => {
    expect(valuesOf({ platform: 'jd', html: `<section>${html}</section>` })).toEqual(VALUES);
    const other = '<section><b>今日实时</b><div>成交金额 <b>12,345</b></div></section>';
    expect(valuesOf({ platform: 'jd', path: '/jdm/home', html: `<section>${html}</section>${other}` })).toEqual(VALUES);
  });
});

test.each([
  ['in one text', '考核行业：食品饮料　近30天有效订单：45,680　更新于 2026年09月09日 11:00:36'],
  ['in one text, parted by bars', '考核行业：食品饮料 | 近30天有效订单：45,680 | 更新于 2026年09月09日'],
  ['in pieces', '考核行业：食品饮料　<!-- -->近30天有效订单<!-- -->：<!-- -->45,680<!-- -->　更新于 2026年09月09日'],
])('a count among other facts of one line, %s', (_, line) => {
  const parts = PARTS.map(
    ([label, value]) => `<div style="padding:8px"><div>${label}</div>${total(`${value}分`)}</div>`,
  );
  expect(valuesOf({ platform: 'jd', html: `<div>${parts.join('')}</div><p>${line}</p>` })).toMatchObject({
    valid_orders: 45680,
  });
});

test('the day of a score behind it makes it no count of ratings', () => {
  const html = `<div>真实体验分</div><div><b style="font-size:30px">4.70</b> <i>评分日期：2026-09-09</i></div>${tiles(['宝贝质量', '4.25'], ['物流速度', '4.81'])}`;
  expect(valuesOf({ platform: 'taobao', html })).toMatchObject({ total_score: 4.7 });
});

test.each(['商品体验（4.14分）', '商品体验<!-- -->（<!-- -->4.14<!-- -->分）'])(
  'a score in brackets behind its name: %s',
  (goods) => {
    const html = (first: string) =>
      `<h3>店铺体验分：4.40分</h3><h4>${first}</h4><h4>物流体验（4.12分）</h4>${tiles(['商品质量差评率', '1.24%'])}`;
    const values = { total_score: 4.4, logistics_score: 4.12, bad_review_rate: 1.24 };
    expect(valuesOf({ platform: 'kuaishou', html: html(goods) })).toEqual({ ...values, goods_score: 4.14 });
    expect(valuesOf({ platform: 'kuaishou', html: html('商品体验（3）') })).toEqual(values); // three things to do
  },
);

test('a total between its figure and the time of its update, in one line', () => {
  const line =
    '<b style="font-size:26px">75</b><span> 分 · <!-- -->我的总分<!-- --> · <!-- -->2026-09-09<!-- --> 11:02:10 更新</span>';
  const parts = tiles(['商品体验', '69分'], ['物流体验', '88分'], ['服务体验', '80分']);
  expect(valuesOf({ platform: 'douyin', html: `<div>${line}</div>${parts}` })).toMatchObject({ total_score: 75 });
});

test('a total set large over its name, at the head of the list of its parts', () => {
  const head = (size: number) => `<div style="font-size:${size}px">4.30</div><div>店铺体验分</div>`;
  const part = (label: string, value: string) =>
    `<li style="display:flex;margin-top:24px"><span style="width:200px">${label}</span><b>${value}</b></li>`;
  const list = `<ol>${part('商品体验', '4.10')}${part('物流体验', '4.52')}${part('售后服务', '4.61')}</ol>`;
  const values = { goods_score: 4.1, logistics_score: 4.52, service_score: 4.61 };
  const read = (html: string) => valuesOf({ platform: 'kuaishou', html: `<section>${html}${list}</section>` });
  expect(read(head(28))).toEqual({ ...values, total_score: 4.3 });
  expect(read(`<div style="font-size:28px">4.30</div>`)).toEqual(values); // of what is not said
});

test('a total in the line of its name, over parts that print the figure first', () => {
  const parts = PARTS.map(
    ([label, value]) =>
      `<div style="text-align:center"><b style="font-size:28px">${value}</b>分<div>${label}</div></div>`,
  );
  const html = `<div><b>体验得分</b>：<span style="font-size:22px">9.21</span>分<div style="display:flex;gap:26px">${parts.join('')}</div></div>`;
  expect(valuesOf({ platform: 'jd', html })).toEqual(VALUES);
});

test('a section’s title takes no figure from a tile of its own that prints it over its name', () => {
  const parts = PARTS.map(
    ([label, value]) => `<span style="font-size:12px;margin:8px">${label} ${value}分</span>`,
  ).join('');
  const tile = (label: string, value: string) =>
    `<div style="text-align:center"><div style="height:110px;padding-top:40px;font-size:18px">${value}</div>${label}</div>`;
  const html = `<div>体验得分 <b>9.21</b>分 ${parts}<h3>商品体验</h3><div style="display:flex">${tile('店铺评价得分', '8.72分')}${tile('商品品质退货率', '0.31%')}</div></div>`;
  expect(valuesOf({ platform: 'jd', html })).toEqual({ ...VALUES, shop_rating: 8.72, quality_return_rate: 0.31 });
});

test('a name that ends under the beginning of the unit of the large total right over it', () => {
  const parts = PARTS.map(([label, value]) => `<p>${label} <b>${value}</b>分</p>`).join('');
  const digits = '<span style="display:inline-block;width:100px;text-align:right">9.21</span>';
  const html = `<div style="line-height:1"><div style="font-size:40px">${digits}分</div><div style="width:100px;text-align:right;margin-top:-6px">体验得分</div></div>${parts}`;
  expect(valuesOf({ platform: 'jd', html })).toEqual(VALUES);
});

test('a total whose name ends in the everyday word for it, in a box of its own, keeps its whole name', () => {
  const tile = (name: string, value: string) =>
    `<div style="display:flex;justify-content:space-between"><div><span>${name}</span></div><div>${value}</div></div>`;
  const html = `<div>${tile('购物<span>体验分</span>', '4.66')}${tile('商品', '4.94')}${tile('物流', '5.00')}</div>`;
  const { snapshot } = look({ platform: 'kuaishou', html });
  const total = snapshot?.readings.find(({ indicator }) => indicator === 'total_score');
  expect(total).toMatchObject({ label: '购物体验分', value: 4.66 });
});

test('a figure in pieces over its name is read whole', () => {
  const tile = (name: string, value: string) =>
    `<div style="padding:8px"><div style="font-size:22px"><span>${value}</span><span>分</span></div><div>${name}</div></div>`;
  const html = `<div>${tile('服务<span>体验分</span>', '4<span>.39</span>')}${tile('商品体验分', '4.94')}${tile('物流体验分', '5.00')}</div>`;
  expect(valuesOf({ platform: 'weixin', path: '/shop/rate', html })).toMatchObject({ service_score: 4.39 });
});

test('a total in a ring beside its name, on one line with the tiles of its parts', () => {
  const tile = (label: string, value: string) =>
    `<div style="padding:12px"><div>${label}</div><div style="font-size:22px">${value}</div></div>`;
  const ring = (value: string) =>
    `<div style="width:110px;height:110px;display:flex;align-items:center;justify-content:center;font-size:32px">${value}</div>`;
  const parts = tile('商品体验', '73分') + tile('物流体验', '93分') + tile('服务体验', '88分');
  const html = `<div style="display:flex;gap:16px;align-items:center">${ring('80')}<span>我的总分</span>${parts}</div>`;
  expect(valuesOf({ platform: 'douyin', path: '/ffa/eco/experience-score', html })).toEqual({
    total_score: 80,
    goods_score: 73,
    logistics_score: 93,
    service_score: 88,
  });
});

describe('a card with the total’s name for its title', () => {
  const parts = `<table>${PARTS.map(([label, value]) => `<tr><td style="width:300px">${label}</td><td>${value}分</td></tr>`).join('')}</table>`;
  const card = (body: string) =>
    `<section style="width:900px"><div style="height:40px">体验得分</div><div>${body}</div></section>`;
  test('begins with its figure, wherever that stands on its line', () => {
    const hero = '<div style="text-align:center"><div style="font-size:52px">9.21</div><div>前 12.6%</div></div>';
    expect(valuesOf({ platform: 'jd', html: card(hero + parts) })).toEqual(VALUES);
  });
  test('and with a part’s figure, where that is named below it', () => {
    const tile = `<div style="text-align:center"><div style="font-size:52px">9.21</div><div>商品体验</div></div>`;
    expect(valuesOf({ platform: 'jd', html: card(tile + parts) })).not.toHaveProperty('total_score');
  });
});
