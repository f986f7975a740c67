import { afterEach, describe, expect, test } from 'vitest';
import { valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const FIGURES = [
  ['商品质量差评率', '0.37%'],
  ['商品品质退款率', '1.32%'],
  ['承诺发货揽收及时率', '97.20%'],
  ['客服好评率', '88.10%'],
] as const;
const VALUES = {
  bad_review_rate: 0.37,
  quality_return_rate: 1.32,
  pickup_on_time_rate: 97.2,
  im_good_review_rate: 88.1,
};
/** Texts of their own, as frameworks print what a template puts together. */
const pieces = (...texts: readonly string[]) => texts.join('<!-- -->');
const lines = (print: (label: string, value: string) => string) =>
  FIGURES.map(([label, value]) => `<div style="padding:12px">${print(label, value)}</div>`).join('');
const read = (html: string) => valuesOf({ platform: 'kuaishou', html });

describe('a sentence in pieces is a sentence', () => {
  test.each([
    ['whose words stand before the label', (l: string, v: string) => pieces('官方小二', '：', l, ' ', v)],
    ['whose words stand behind the figure', (l: string, v: string) => pieces(l, ' ', v, ' ', '是行业的标准哦')],
    ['with words on both sides', (l: string, v: string) => pieces('听说', l, ' ', v, ' ', '才合格')],
  ])('%s', (_, print) => {
    expect(read(lines(print))).toEqual({});
  });
});

test('lines of labels and figures are talk on an address that nobody knows, in one text and in pieces', () => {
  const list = (print: (label: string, value: string) => string) =>
    `<div>行业参考数据如下</div><ul>${FIGURES.map(([label, value]) => `<li>${print(label, value)}</li>`).join('')}</ul>`;
  for (const print of [(l: string, v: string) => `${l}：${v}`, (l: string, v: string) => pieces(l, '：', v)]) {
    expect(read(list(print))).toEqual({});
    const known = ['商品综合评分 4.81分', '商品品质退货率 0.82%'].map((line) =>
      print(...(line.split(' ') as [string, string])),
    );
    const html = `<ul>${known.map((line) => `<li>${line}</li>`).join('')}</ul>`;
    expect(valuesOf({ platform: 'douyin', path: '/ffa/eco/experience-score', html })).toEqual({
      goods_rating: 4.81,
      quality_return_rate: 0.82,
    });
  }
});

describe('lines of labels and figures under the day of the data are a board where the total is among them', () => {
  const PARTS = [['店铺体验分', '4.46分'], ['商品体验', '4.03分'], ['物流体验', '4.80分'], ...FIGURES] as const;
  const list = (
    print: (label: string, value: string) => string,
    parts: readonly (readonly [string, string])[] = PARTS,
  ) => parts.map(([label, value]) => `<p>${print(label, value)}</p>`).join('');
  const ALL = { ...VALUES, total_score: 4.46, goods_score: 4.03, logistics_score: 4.8 };
  const DAY = '<p>数据日期：2026-09-09</p>';
  const say = (l: string, v: string) => `${l}：${v}`;
  test.each([
    ['in one text', say],
    ['in pieces', (l: string, v: string) => pieces(l, '：', v)],
    ['behind a space', (l: string, v: string) => `${l} ${v}`],
  ])('%s', (_, print) => {
    expect(read(`<section>${list(print)}${DAY}</section>`)).toEqual(ALL);
  });
  test.each([
    ['of no day', `<section>${list(say)}</section>`],
    ['without a total', `<section>${list(say, FIGURES)}${DAY}</section>`],
    ['that somebody says', `<section><p>您的店铺昨日表现如下：</p>${list(say)}${DAY}</section>`],
    ['in one line', `<section><p>${PARTS.map(([l, v]) => say(l, v)).join('，')}</p>${DAY}</section>`],
    ['of news', `<section><h3>体验分播报</h3>${list(say)}${DAY}</section>`],
  ])('not %s', (_, html) => {
    expect(read(`<div>${html}</div>`)).toEqual({});
  });
});

test('an example in a sentence in pieces makes nothing up', () => {
  const board = FIGURES.map(([l, v]) => `<div><div>${l}</div><b style="font-size:24px">${v}</b></div>`).join('');
  const note = pieces('三大维度，例如', '商品品质退款率', '低于', '0.50%', '可得', '5.00', '分，快来看看吧');
  expect(read(`<section>${board}<p>${note}</p></section>`)).toEqual(VALUES);
});

describe('a label and its figure in pieces are no sentence', () => {
  test.each([
    ['with the unit apart', (l: string, v: string) => `<b>${l}</b>${pieces('：', v.slice(0, -1), '%')}`],
    ['behind a window', (l: string, v: string) => `${pieces('近30天', l)}<b style="font-size:24px">${v}</b>`],
    [
      'before a note in brackets',
      (l: string, v: string) => `${pieces(l, '（近30天）')}<b style="font-size:24px">${v}</b>`,
    ],
  ])('%s', (_, print) => {
    expect(read(`<section>${lines(print)}</section>`)).toEqual(VALUES);
  });

  test('behind the unit of the figure before it, in one line', () => {
    const line = [
      ['店铺体验分', '4.61'],
      ['商品体验', '4.53'],
      ['物流体验', '4.72'],
    ] as const;
    const values = { total_score: 4.61, goods_score: 4.53, logistics_score: 4.72 };
    expect(read(`<div>${line.map(([l, v]) => `${l} <b>${v}</b> 分　`).join('')}</div>`)).toEqual(values);
    expect(
      read(`<div>${line.map(([l, v]) => `${pieces(l, ' ')}<b>${v}</b>${pieces(' 分', '　')}`).join('')}</div>`),
    ).toEqual(values);
  });
});
