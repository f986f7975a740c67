import { afterEach, describe, expect, test } from 'vitest';
import { tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const DOUYIN = tiles(['商家体验分', '90分'], ['商品体验', '88分'], ['物流体验', '95分'], ['服务体验', '92分']);
const SCORES = { total_score: 90, goods_score: 88, logistics_score: 95, service_score: 92 };

describe('cards of a page', () => {
  const card = (title: string, html: string) =>
    `<section class="x7k"><div style="font-size:16px;font-weight:600">${title}</div><div>${html}</div></section>`;

  test.each(['权益说明', '我的权益', '报名门槛'])('the title of a card, %s, is not that of the next', (title) => {
    const html = `${card(title, '<div>≥80分</div><div>正品标识</div>')}${card('体验分概览', DOUYIN)}`;
    expect(valuesOf({ platform: 'douyin', html })).toEqual(SCORES);
  });
  test('the head of a folded panel takes no figure out of the next card', () => {
    const list =
      '<div>商品体验</div><div>商品综合评分 4.77分</div><div>商品品质退货率 1.34%</div><div>▸ 服务体验</div>';
    const todo =
      '<div style="display:flex"><div><b style="font-size:24px">71</b><p>待发货</p></div><div><b>35</b><p>待售后</p></div></div>';
    const scores = '<div><div>商家体验分 90分</div><div>商品体验得分 88分</div><div>物流体验得分 95分</div></div>';
    const html = `${scores}${card('', list)}${card('待办事项', todo)}`;
    expect(valuesOf({ platform: 'douyin', html })).not.toHaveProperty('service_score');
  });
  test('nor that of what else stands below it', () => {
    const painted =
      '<div style="background:#fff;font-size:14px"><b>权益说明</b><div>≥80分</div><div>正品标识</div></div>';
    expect(valuesOf({ platform: 'douyin', html: `${painted}<div>${DOUYIN}</div>` })).toEqual(SCORES);
  });
  test('a title over a card, which says no more, is', () => {
    const title = '<section class="x7k"><div style="font-size:16px">示例数据</div></section>';
    expect(valuesOf({ platform: 'douyin', html: `${title}<section class="x7k">${DOUYIN}</section>` })).toEqual({});
  });
});

describe('what stands between a label and its figure', () => {
  const line = (html: string) =>
    `${DOUYIN}<div><div style="display:flex;gap:20px">${html}</div></div><p>数据日期：2026-09-09</p>`;

  test.each([
    ['a dash', '<span>商品品质退货率 — <b>1.34%</b></span>', 1.34],
    ['a dash behind the unit', '<span>商品品质退货率/% — <b>1.34</b></span>', 1.34],
    ['a hyphen', '<span>商品品质退货率 - <b>1.34%</b></span>', 1.34],
    [
      'a note on how it counts, which ends like a caption',
      '<div><div>商品品质退货率</div><div>由各项指标加权计算，满分以页面为准</div></div><div>1.34%</div>',
      1.34,
    ],
    [
      'a streak',
      '<div><div>商品品质退货率</div><div style="font-size:12px">连续3天下降</div></div><div style="font-size:20px">1.34%</div>',
      1.34,
    ],
    [
      'a verdict in a tag',
      '<div>商品品质退货率<i style="padding:0 8px;margin-left:8px">低于同行</i></div><div>1.34%</div>',
      1.34,
    ],
  ])('%s', (_, html, value) => {
    expect(valuesOf({ platform: 'douyin', html: line(html) })).toEqual({ ...SCORES, quality_return_rate: value });
  });
  test('by how much it is below the peers’ is not the figure', () => {
    const html = line('<div>商品品质退货率</div><div>低于同行 <b>0.30%</b></div>');
    expect(valuesOf({ platform: 'douyin', html })).toEqual(SCORES);
  });
  test('a dash that stands for no figure', () => {
    const html = line('<div>商品品质退货率</div><div>—</div><div>较前1日 0.10%</div>');
    expect(valuesOf({ platform: 'douyin', html })).toEqual(SCORES);
  });
});

describe('a caption behind a figure is that of the next figure', () => {
  test.each(['权重占比 25%', '权重 25%', '及格线 1.90%', '合格 1.90%'])('1.34%% %s', (behind) => {
    const html = `${DOUYIN}<div><div>商品品质退货率</div><div><span>1.34%</span><span style="font-size:12px">${behind}</span></div></div>`;
    expect(valuesOf({ platform: 'douyin', html })).toEqual({ ...SCORES, quality_return_rate: 1.34 });
  });
});

test('a Latin unit ends where the next words begin in other type', () => {
  const html = `${tiles(['Negative review rate', '1.2%'], ['On-time delivery rate', '97.4%'], ['Late dispatch rate', '2.1%'])}
    <div><div>After-sales handling time</div><div><b style="font-size:20px">20.6 h</b><span style="font-size:12px">Benchmark 25.9h</span></div></div>`;
  expect(valuesOf({ platform: 'tiktok', html })).toMatchObject({ aftersale_handling_time: 20.6 });
});

describe('bonus and deduction without a unit', () => {
  const list = (text: string) => `${DOUYIN}<dl><div><dt>加分项</dt><dd>${text}</dd></div></dl>`;
  test.each([
    ['4', 4],
    ['4项', undefined],
    ['4 个待领取', undefined],
  ])('加分项 %s', (text, bonus) => {
    expect(valuesOf({ platform: 'douyin', html: list(text) })).toEqual({ ...SCORES, ...(bonus && { bonus }) });
  });
});

describe('heads of tables', () => {
  const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
    `<table><thead><tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows
      .map((cells) => `<tr>${cells.map((text) => `<td style="width:200px">${text}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>`;
  const RATES = [
    ['Negative review rate', '1.20%', '1.31%'],
    ['On-time delivery rate', '97.40%', '96.02%'],
    ['Seller-fault cancellation rate', '2.10%', '2.44%'],
  ];

  test('days in English: the newest is the shop’s own', () => {
    const html = table(['Metric', 'Nov 28', 'Nov 29'], RATES);
    expect(valuesOf({ platform: 'tiktok', html })).toEqual({
      bad_review_rate: 1.31,
      delivery_on_time_rate: 96.02,
      seller_fault_cancel_rate: 2.44,
    });
  });
  test('the newest of many days is the last row', () => {
    const days = Array.from({ length: 7 }, (_, i) => [`09-0${i + 2}`, `1.2${i}%`, `97.1${i}%`, `2.1${i}%`]);
    const html = table(['Date', 'Negative review rate', 'On-time delivery rate', 'Late dispatch rate'], days);
    expect(valuesOf({ platform: 'tiktok', html: tiles(['Shop Performance Score', '4.3']) + html })).toMatchObject({
      bad_review_rate: 1.26,
      delivery_on_time_rate: 97.16,
      late_dispatch_rate: 2.16,
    });
  });
  test.each([
    ['verdicts', ['Metric', 'Excellent', 'Pass']],
    ['points', ['指标', '100分', '80分']],
  ])('%s are the steps of a scale', (_, heads) => {
    expect(valuesOf({ platform: 'tiktok', html: table(heads, RATES) })).toEqual({});
  });
  test('those of a table above say nothing of the next one’s rows', () => {
    const above = table(['指标', '变化', '环比'], [['浏览量', '+12', '+3']]);
    const below = `<table><tbody><tr>${['商品体验', '88分', '物流体验', '95分', '服务体验', '92分'].map((text) => `<td style="width:90px">${text}</td>`).join('')}</tr></tbody></table>`;
    const html = `${tiles(['商家体验分', '90分'])}<div>${above}</div><div>${below}</div>`;
    expect(valuesOf({ platform: 'douyin', html })).toEqual(SCORES);
  });
});

test('what people say to one another is no board, whatever everyday word stands over it', () => {
  const said = ['商品体验得分：87分', '物流体验得分：95分', '商品综合评分：4.71分', '商品品质退货率：1.20%'];
  const html = `<h2>服务</h2>${said.map((text, i) => `<div style="text-align:${i % 2 ? 'right' : 'left'}"><div>客服0${i}</div><span>${text}</span></div>`).join('')}`;
  expect(valuesOf({ platform: 'douyin', html })).toEqual({});
});

test('the numbers of a list in round boxes are no figures of its title', () => {
  const bullet = (n: number) =>
    `<i style="display:inline-block;width:22px;height:22px;border-radius:50%;text-align:center">${n}</i>`;
  const item = (n: number, label: string, value: string) =>
    `<div style="display:flex">${bullet(n)}<div><div>${label}</div><div style="font-size:20px">${value}</div></div></div>`;
  const list = `<div>商品体验</div><div>${item(1, '商品综合评分', '4.77分')}${item(2, '商品品质退货率', '1.34%')}</div>`;
  expect(valuesOf({ platform: 'douyin', html: `${DOUYIN}${list}` })).toEqual({
    ...SCORES,
    goods_rating: 4.77,
    quality_return_rate: 1.34,
  });
});
