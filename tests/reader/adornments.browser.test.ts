import { afterEach, expect, test } from 'vitest';
import { tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const FIGURES = [
  ['店铺体验分', '4.61分'],
  ['商品体验', '4.53分'],
  ['物流体验', '4.72分'],
  ['商品品质退款率', '1.32%'],
  ['发签配送时长', '52.18小时'],
] as const;
const VALUES = {
  total_score: 4.61,
  goods_score: 4.53,
  logistics_score: 4.72,
  quality_return_rate: 1.32,
  dispatch_to_sign_time: 52.18,
};

type Draw = (label: string, value: string, at: number) => string;
const NUMBERED: Record<string, Draw> = {
  'in a column of their own': (label, value, at) => `<tr><td>${at}</td><td>${label}</td><td>${value}</td></tr>`,
  'in a column without some': (label, value, at) => `<tr><td>${at * 2 - 1}</td><td>${label}</td><td>${value}</td></tr>`,
  'set large': (label, value, at) =>
    `<div><span style="font-size:30px">0${at}</span> <span>${label}</span><div>${value}</div></div>`,
  'in the label’s own text': (label, value, at) => `<div><p>${at}. ${label}</p><p>${value}</p></div>`,
};

test.each(Object.entries(NUMBERED))('numbers of a list, %s', (_, draw) => {
  const lines = FIGURES.map(([label, value], i) => draw(label, value, i + 1)).join('');
  const html = lines.startsWith('<tr>') ? `<table>${lines}</table>` : lines;
  expect(valuesOf({ platform: 'kuaishou', html })).toEqual(VALUES);
});

test('figures before their labels are no numbers of a list', () => {
  const html = [
    ['4.61', '店铺体验分'],
    ['4.53', '商品体验'],
    ['5', '物流体验'],
  ]
    .map(([value, label]) => `<div style="padding:8px"><b style="font-size:24px">${value}</b><p>${label}</p></div>`)
    .join('');
  expect(valuesOf({ platform: 'kuaishou', html })).toEqual({
    total_score: 4.61,
    goods_score: 4.53,
    logistics_score: 5,
  });
});

const ICON = '<i style="font-family:iconfont">\ue6a1</i>';
const ADORNED = [
  '▸ _',
  '▼_',
  '> _',
  '- _',
  '🔥_',
  '📦 _',
  '◆_',
  '| _',
  '一、_',
  '+_',
  '_ ▾',
  '_>',
  '_ *',
  '_ NEW',
  '_ 查看',
];

test.each([...ADORNED, '_【考核】', '_/30天', '_ | 近30天', `_${ICON}`, `${ICON}_`])('%s is the label _', (form) => {
  const figures = FIGURES.map(([label, value]) => [form.replace('_', label), value] as const);
  expect(valuesOf({ platform: 'kuaishou', html: tiles(...figures) })).toEqual(VALUES);
});

test.each(['_/7天', '_ | 近7天'])('%s is another figure', (form) => {
  const other = tiles([form.replace('_', '商品品质退款率'), '1.4%']);
  const { quality_return_rate: _, ...rest } = VALUES;
  const html = tiles(...FIGURES.filter(([label]) => label !== '商品品质退款率')) + other;
  expect(valuesOf({ platform: 'kuaishou', html })).toEqual(rest);
});

test('a word of the menu on one line with a figure that has its label', () => {
  const menu = ['商品', '物流', '客服', '售后', '内容']
    .map((word) => `<div style="height:36px">${word}</div>`)
    .join('');
  const lines = FIGURES.map(
    ([label, value]) =>
      `<p style="margin:0;height:36px"><b style="font-size:18px">${value}</b> <span>${label}</span></p>`,
  ).join('');
  const html = `<div style="display:flex"><div style="width:120px">${menu}</div><div style="flex:1">${lines}</div></div>`;
  expect(valuesOf({ platform: 'kuaishou', html })).toEqual(VALUES);
});

test.each(['Updated on 2026-11-29', '更新于 2026-11-29', '数据周期：2026-11-29'])(
  'a total smaller than its title, with a verdict and %s beside it',
  (day) => {
    const html = `<section><h2 style="font-size:20px">店铺体验分</h2><div><b style="font-size:14px">4.40</b><div><i>优秀</i><p>${day}</p></div></div></section>`;
    const parts = tiles(['商品体验', '4.12'], ['物流体验', '4.93']);
    expect(valuesOf({ platform: 'kuaishou', html: html + parts })).toMatchObject({ total_score: 4.4 });
  },
);

test.each(['店铺当前', '本店', '目前店铺'])('%s before the name of the total, in one text with it', (words) => {
  const html = `<div>${words}总分 <b style="font-size:26px">4.5</b></div>`;
  const parts = tiles(['商品分', '4.6'], ['物流分', '4.3']);
  expect(valuesOf({ platform: 'xiaohongshu', html: html + parts })).toMatchObject({ total_score: 4.5 });
});
