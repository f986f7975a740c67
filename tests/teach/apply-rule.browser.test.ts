import { afterEach, describe, expect, test } from 'vitest';
import { applyRule } from '../../lib/reader/teach/apply-rule';
import { mutate } from './mutate';
import { candidateOf, figure, show, teach } from './pages';

afterEach(() => show(''));

const big = (text: string) => `<b style="font-size:26px">${text}</b>`;
const FIGURES = [
  ['直播间好评率', '97.25', '%', 97.25],
  ['客服首响时长', '13.89', '秒', 13.89],
  ['发货及时率', '99.4', '%', 99.4],
  ['有效订单数', '1,204', '单', 1204],
] as const;
type Printed = (typeof FIGURES)[number];
const each = (print: (figure: Printed) => string) => FIGURES.map(print).join('');

const LAYOUTS: Record<string, string> = {
  'label over value': each(([l, v, u]) => `<div class="a"><p>${l}</p><p>${big(v)}<i>${u}</i></p></div>`),
  'value over label': each(([l, v, u]) => `<div class="a"><p>${big(v)}<i>${u}</i></p><p>${l}</p></div>`),
  'one text each': each(([l, v, u]) => `<p>${l}：${v}${u}</p>`),
  'side by side': each(([l, v, u]) => `<p style="display:flex;gap:40px"><span>${l}</span><span>${v} ${u}</span></p>`),
  'a definition list': `<dl>${each(([l, v, u]) => `<dt>${l}</dt><dd>${v}${u}</dd>`)}</dl>`,
  'a table, a row each': `<table>${each(([l, v, u]) => `<tr><td>${l}</td><td>${v}${u}</td><td>8.8${u}</td></tr>`)}</table>`,
  'a table, a column each': `<table><tr>${each(([l]) => `<th style="padding:8px">${l}</th>`)}</tr><tr>${each(([, v, u]) => `<td style="text-align:right">${v}${u}</td>`)}</tr></table>`,
  'tiles in a row': `<div style="display:flex">${each(([l, v, u]) => `<div style="width:200px"><div>${l}</div><div>${big(v)}${u}</div><div>较前1日 +0.3${u}</div></div>`)}</div>`,
  'units with the labels': each(([l, v, u]) => `<div><p>${l}（${u}）</p><p>${big(v)}</p></div>`),
  'a span for each digit': each(
    ([l, v, u]) => `<div><p>${l}</p><p>${[...`${v}${u}`].map((c) => `<span>${c}</span>`).join('')}</p></div>`,
  ),
};

describe('a taught figure is found again', () => {
  test.each(Object.entries(LAYOUTS))('%s', (name, html) => {
    for (const [label, value, unit, expected] of FIGURES) {
      show(html);
      const raw = [`${value}${unit}`, `${value} ${unit}`, value].find((text) => document.body.innerText.includes(text));
      const rule = teach(raw ?? `${value}${unit}`)!;
      expect(rule.label, name).toMatch(label);
      const [unitWanted] = [rule.unit];
      for (let variant = 0; variant < 12; variant++) {
        show(html);
        mutate(document.body, variant);
        const outcome = applyRule(document, rule);
        expect(outcome, `${label} ${unitWanted} variant ${variant}`).toMatchObject({ status: 'read', value: expected });
      }
    }
  });

  test('inside a shadow root, and after it has gone', () => {
    show('<div id="host"></div>');
    const html = LAYOUTS['tiles in a row']!;
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = html;
    const rule = teach('97.25%')!;
    expect(applyRule(document, rule)).toMatchObject({ status: 'read', value: 97.25 });
    show(html);
    expect(applyRule(document, rule)).toMatchObject({ status: 'read', value: 97.25 });
  });

  test('with another figure, and a label with marks and notes', () => {
    show('<div><p>直播间好评率</p><p>97.25%</p></div>');
    const rule = teach('97.25%')!;
    show('<div><p>直播间好评率 ⓘ（近30天）：</p><p>8.5 %</p></div>');
    expect(applyRule(document, rule)).toMatchObject({ status: 'read', value: 8.5, raw: '8.5 %' });
  });
});

const ROW = (value: string) =>
  `<div style="display:flex;gap:30px"><i>好评率</i><i>${value}</i><i>退款率</i><i>3%</i></div>`;
const TILE = (rest: string) => `<div style="width:200px"><p>好评率</p>${rest}</div>`;

describe('what is not the figure is not read as it', () => {
  test.each([
    ['a placeholder', ROW('--'), 'no_data'],
    ['暂无 and a change under it', TILE('<p>暂无数据</p><p>较前1日 0.3%</p>'), 'no_data'],
    ['nothing, and the neighbour’s figure', ROW(''), 'not_understood'],
    ['another unit', ROW('12 秒'), 'not_understood'],
    ['a change alone', TILE('<p>较前1日 0.3%</p>'), 'not_understood'],
    ['a peer’s figure alone', TILE('<p>行业均值 1.2%</p>'), 'not_understood'],
    ['a target alone', TILE('<p>目标 ≥90%</p>'), 'not_understood'],
    ['a rank', TILE('<p>超越 97.8% 的同行</p>'), 'not_understood'],
    ['another label in between', TILE('<p>退款率</p><p>3%</p>'), 'not_understood'],
    ['a renamed label', ROW('9%').replace('好评率', '满意率'), 'not_found'],
    ['a label in a sentence', '<p>您的好评率偏低，建议提升到 99% 以上</p>', 'not_found'],
    ['a hidden copy', `<div style="display:none">${ROW('9%')}</div>`, 'not_found'],
    ['private digits', TILE('<p>\ue001\ue002.\ue003%</p>'), 'not_understood'],
    ['the label twice with two figures', ROW('9%') + ROW('8%'), 'not_understood'],
    ['an empty page', '', 'not_found'],
  ])('%s', (_name, html, status) => {
    for (const side of ['right', 'below'] as const) {
      show(html);
      const outcome = applyRule(document, { label: '好评率', side, unit: 'percent' });
      expect(outcome.status === 'read' ? outcome : outcome.status, side).not.toBe('read');
      expect(outcome.status).not.toBe('read');
      if (side === (html.includes('<p>') ? 'below' : 'right')) expect(outcome.status).toBe(status);
    }
  });
});

const SECTION = (title: string, a: string, b: string) =>
  `<section><h3>${title}</h3><div style="display:flex"><div style="width:150px"><p>支付转化率</p><p>${a}</p></div><div style="width:150px"><p>退款率</p><p>${b}</p></div></div></section>`;

describe('a label that stands more than once', () => {
  test('is told apart by its heading', () => {
    show(SECTION('直播', '1.1%', '2.2%') + SECTION('短视频', '3.3%', '4.4%'));
    const rule = teach('4.4%')!;
    expect(rule).toMatchObject({ label: '退款率', under: '短视频' });
    show(SECTION('短视频', '5.5%', '6.6%') + SECTION('商品卡', '7%', '8%') + SECTION('直播', '9.9%', '0.1%'));
    expect(applyRule(document, rule)).toMatchObject({ status: 'read', value: 6.6 });
  });

  test('and is not found when its section is gone', () => {
    show(SECTION('直播', '1.1%', '2.2%') + SECTION('短视频', '3.3%', '4.4%'));
    const rule = teach('4.4%')!;
    show(SECTION('直播', '5.5%', '6.6%') + SECTION('商品卡', '7%', '8%'));
    expect(applyRule(document, rule)).toEqual({ status: 'not_found' });
  });

  test('cannot be taught where nothing tells it apart', () => {
    show(`${ROW('9%')}${ROW('8%')}`);
    expect(teach('9%')).toBeUndefined();
  });
});

test('a figure’s label may be chosen among the texts around it', () => {
  show('<div><p style="font-size:18px">商品评价</p><p>本店</p><p>4.69 分</p></div>');
  expect(candidateOf(figure('4.69 分')).label.text).toBe('商品评价');
  expect(teach('4.69 分', { label: '本店' })).toMatchObject({ label: '本店', side: 'below' });
});
