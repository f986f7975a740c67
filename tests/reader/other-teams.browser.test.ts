import { afterEach, describe, expect, test } from 'vitest';
import { look, tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const RATES = [
  ['品质退货率', '0.13%'],
  ['及时发货率', '97.11%'],
  ['仅退款自主完结时长', '1天3小时'],
] as const;
const READ = { quality_return_rate: 0.13, ship_on_time_rate: 97.11, refund_only_time: 27 };
const grid = (...cells: readonly string[]) =>
  `<div style="display:grid;grid-template-columns:repeat(3,1fr);gap:4px 16px">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
const large = (value: string) => `<b style="font-size:20px">${value}</b>`;

describe('ways of other teams', () => {
  test('labels in brackets', () => {
    const html = tiles(...RATES.map(([label, value]) => [`【${label}】`, value] as const));
    expect(valuesOf({ platform: 'weixin', html })).toEqual(READ);
  });

  test('a line of figures over a line of labels', () => {
    const html = grid(...RATES.map(([, value]) => large(value)), ...RATES.map(([label]) => label));
    expect(valuesOf({ platform: 'weixin', html })).toEqual(READ);
  });

  test('but not lines of which nobody can say whose the figures are', () => {
    const labels = RATES.map(([label]) => label);
    const html = grid(...RATES.map(([, value]) => large(value)), ...labels, ...['0.31%', '96.02%', '9小时'].map(large));
    expect(valuesOf({ platform: 'weixin', html })).toEqual({});
  });

  test('a number of a list in an element of its own', () => {
    const html = tiles(
      ...RATES.map(([label, value], at) => [`<i>${5 - at}.</i> <span>${label}</span>`, value] as const),
    );
    expect(valuesOf({ platform: 'weixin', html })).toEqual(READ);
  });

  test('a note between a label and its figure, which stands nearer to the next label', () => {
    const html = RATES.map(
      ([label, value], at) =>
        `<div><span>${label}</span><div style="margin:14px 0">${at === 1 ? '统计口径占比' : '有效订单中相关订单的占比'}</div><b>${value}</b></div>`,
    ).join('');
    const { ship_on_time_rate: _, ...read } = READ;
    expect(valuesOf({ platform: 'weixin', html: tiles(['客服好评率', '91.02%']) + html })).toEqual({
      im_good_review_rate: 91.02,
      ...read,
    });
  });

  test('what can be won is no sub-score', () => {
    const html = tiles(
      ...RATES.map(([label, value]) => [label, `${value}<p style="font-size:12px">可提升 0.4分</p>`] as const),
    );
    const readings = look({ platform: 'weixin', html }).snapshot?.readings ?? [];
    expect(readings.map(({ value, score }) => [value, score])).toEqual(
      Object.values(READ).map((value) => [value, undefined]),
    );
  });

  test.each(['实时数据', '今日实时', '今日数据'])('under %s a rate of thirty days is another', (title) => {
    const html = `${tiles(...RATES)}<section><h3>${title}</h3>${tiles(['差评率', '0.69%'])}</section>`;
    expect(valuesOf({ platform: 'weixin', html })).toEqual(READ);
  });

  test('under a title of this day a rate whose window nobody has published is another too', () => {
    const rates = tiles(['纠纷退款率', '0.69%'], ['平台介入率', '0.2%'], ['平均退款时长', '20小时']);
    const under = (title: string) =>
      Object.keys(valuesOf({ platform: 'pinduoduo', html: `<section><h3>${title}</h3>${rates}</section>` }));
    expect(under('实时数据')).toEqual([]);
    expect(under('售后数据')).toHaveLength(3);
  });

  test.each(['Product: Desk lamp (ID 88213311)', 'Product ID: 88213311', '商品：保温杯（ID 88213311）'])(
    'a page about one product: %s',
    (subject) => expect(valuesOf({ platform: 'weixin', html: `<p>${subject}</p>${tiles(...RATES)}` })).toEqual({}),
  );
});
