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

describe('a label and its figure in pieces are no sentence', () => {
  test.each([
    ['with the unit apart', (l: string, v: string) => pieces(l, '：', v.slice(0, -1), '%')],
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
