import { afterEach, expect, test } from 'vitest';
import { tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

/** `{label}（{unit}）` in a template: four texts in one element. */
const withUnit = (label: string, unit: string) => `${label}<!-- -->（<!-- -->${unit}<!-- -->）`;

test('the unit in brackets behind a label, in texts of their own', () => {
  const html = tiles(
    [withUnit('商品负反馈率', '%'), '0.8054'],
    [withUnit('物流到货时长', '小时'), '60.96'],
    [withUnit('48小时揽收及时率', '%'), '96.92'],
  );
  expect(valuesOf({ platform: 'taobao', html })).toEqual({
    negative_feedback_rate: 0.8054,
    delivery_time: 60.96,
    pickup_on_time_rate: 96.92,
  });
});

test('labels that are links with a mark behind, over figures that are links', () => {
  const tile = (label: string, value: string) =>
    `<div><a>${label}<!-- --> &gt;</a><div><a style="font-size:22px">${value}</a></div><button>去优化</button></div>`;
  const html = tile('商品负反馈率', '0.8054%') + tile('物流到货时长', '60.96小时') + tile('平台求助率', '0.12%');
  expect(valuesOf({ platform: 'taobao', html })).toEqual({
    negative_feedback_rate: 0.8054,
    delivery_time: 60.96,
    platform_help_rate: 0.12,
  });
});

test('columns that can be sorted both ways say no change', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const head = ['指标 ↕', '指标值 ↑↓', '环比 ↑↓', '同行均值 ▲▼'].map((text) => `<th>${text}</th>`).join('');
  const html = `<table><thead><tr>${head}</tr></thead>${row('商品负反馈率', '0.8054%', '+0.1', '0.9%')}${row('物流到货时长', '60.96小时', '-1.2', '58小时')}${row('平台求助率', '0.12%', '+0.01', '0.2%')}</table>`;
  expect(Object.values(valuesOf({ platform: 'taobao', html }))).toEqual([0.8054, 60.96, 0.12]);
});

test('a note in brackets is no unit', () => {
  const html = tiles(
    [withUnit('商品负反馈率', '近30天'), '0.8054%'],
    [withUnit('物流到货时长', '含节假日'), '60.96小时'],
    [withUnit('48小时揽收及时率', '核心'), '96.92%'],
  );
  expect(Object.keys(valuesOf({ platform: 'taobao', html }))).toHaveLength(3);
});

test.each(['行业服务大盘', '行业概览', '类目行情'])('figures under %s are not the shop’s', (title) => {
  const board = tiles(['商品负反馈率', '0.8054%'], ['物流到货时长', '60.96小时'], ['平台求助率', '0.12%']);
  expect(valuesOf({ platform: 'taobao', html: `<section><h3>${title}</h3><div>${board}</div></section>` })).toEqual({});
});
