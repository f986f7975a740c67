import { describe, expect, test } from 'vitest';
import { valuesOf } from './by-hand';
import { judge, readAt } from './look';

/** The figures of 2026-09-09, which every layout below prints in its own way. */
const FIGURES = [
  ['我的总分', '82', '分', 'total_score', 82],
  ['商品体验', '69', '分', 'goods_score', 69],
  ['物流体验', '99', '分', 'logistics_score', 99],
  ['服务体验', '85', '分', 'service_score', 85],
  ['商品综合评分', '4.6923', '分', 'goods_rating', 4.6923],
  ['商品品质退货率', '1.340', '%', 'quality_return_rate', 1.34],
  ['平均揽收时长', '5.5741', '小时', 'pickup_time', 5.5741],
  ['运单配送时效达成率', '99.412', '%', 'delivery_on_time_rate', 99.412],
  ['飞鸽人工会话平响时长', '13.893', '秒', 'im_response_time', 13.893],
  ['售后平均审核时长', '3.3061', '小时', 'aftersale_review_time', 3.3061],
  ['飞鸽人工会话不满意率', '5.357', '%', 'im_dissatisfaction_rate', 5.357],
  ['平台求助率', '0.6522', '%', 'platform_help_rate', 0.6522],
] as const;
type Figure = (typeof FIGURES)[number];

const HEAD = `<header style="display:flex;height:48px"><b>抖店</b><span style="margin-left:auto">云朵旗舰店</span></header>
  <h2>体验分概览</h2><p>更新时间：2026-09-09 11:00:37（今日已更新）</p>`;
const each = (print: (figure: Figure, index: number) => string) => FIGURES.map(print).join('');
const big = (text: string) => `<span style="font-size:26px">${text}</span>`;
const spans = (text: string) => [...text].map((char) => `<span>${char}</span>`).join('');
const wide = (text: string) => text.replace(/[\d.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
/** An odometer: each digit a column of ten in a window one line high. */
const odometer = (text: string) =>
  [...text]
    .map((char) =>
      /\d/.test(char)
        ? `<span style="display:inline-block;height:20px;overflow:hidden;vertical-align:bottom"><span style="display:block;line-height:20px;transform:translateY(-${Number(char) * 20}px)">${[...'0123456789'].map((digit) => `<span style="display:block">${digit}</span>`).join('')}</span></span>`
        : `<span style="line-height:20px">${char}</span>`,
    )
    .join('');

const LAYOUTS: Record<string, string> = {
  'label over value': each(([l, v, u]) => `<div class="t"><div>${l}</div><div>${big(v)}<i>${u}</i></div></div>`),
  'value over label': each(([l, v, u]) => `<div class="t"><div>${big(v)}${u}</div><div>${l}</div></div>`),
  'one text each': `<ul>${each(([l, v, u]) => `<li>${l}：${v}${u}</li>`)}</ul>`,
  'a definition list': `<dl>${each(([l, v, u]) => `<dt>${l}</dt><dd>${v} ${u}</dd>`)}</dl>`,
  'a flat grid of pairs': `<div style="display:grid;grid-template-columns:200px 200px">${each(([l, v, u]) => `<div>${l}</div><div>${v}${u}</div>`)}</div>`,
  'a row of labels over a row of values': [0, 4, 8]
    .map((from) => {
      const cells = FIGURES.slice(from, from + 4);
      const row = (print: (figure: Figure) => string) =>
        `<div style="display:flex">${cells.map((f) => `<div style="width:240px">${print(f)}</div>`).join('')}</div>`;
      return row(([l]) => l) + row(([, v, u]) => v + u);
    })
    .join(''),
  'a table, a row each': `<table>${each(([l, v, u]) => `<tr><td>${l}</td><td>${v}${u}</td></tr>`)}</table>`,
  'a table with peers and changes': `<table><thead><tr><th>指标</th><th>行业均值</th><th>本店</th><th>较前一日</th></tr></thead><tbody>${each(([l, v, u]) => `<tr><td>${l}</td><td>${(Number(v) * 0.97).toFixed(3)}${u}</td><td>${v}${u}</td><td>+0.1${u}</td></tr>`)}</tbody></table>`,
  'a table, a column each': `<table><thead><tr>${each(([l]) => `<th>${l}</th>`)}</tr></thead><tbody><tr>${each(([, v, u]) => `<td>${v}${u}</td>`)}</tr></tbody></table>`,
  'peers and a target in the tile': each(
    ([l, v, u]) =>
      `<div class="t"><div>${l}</div><div>${big(v)}${u}</div><div>行业优秀 ${(Number(v) * 1.01).toFixed(2)}${u}</div><div>目标 ≥${(Number(v) * 0.9).toFixed(2)}${u}</div></div>`,
  ),
  'a span for each digit': each(
    ([l, v, u]) => `<div class="t"><div>${l}</div><div>${spans(v)}<span>${u}</span></div></div>`,
  ),
  'full-width digits': each(([l, v, u]) => `<div class="t"><div>${l}</div><div>${wide(v)}${u}</div></div>`),
  'odometer digits': each(([l, v, u]) => `<div class="t"><div>${l}</div><div>${odometer(v)} ${u}</div></div>`),
  'labels cut in two': each(
    ([l, v, u]) =>
      `<div class="t"><div><span>${l.slice(0, 2)}</span><em>${l.slice(2)}</em> <a>?</a></div><div>${big(v)}${u}</div></div>`,
  ),
  'the unit with the label': each(([l, v, u]) => `<div class="t"><div>${l}(${u})</div><div>${big(v)}</div></div>`),
  'two periods side by side': `<table><thead><tr><th>指标</th><th>本期</th><th>上期</th></tr></thead><tbody>${each(([l, v, u]) => `<tr><td>${l}</td><td>${v}${u}</td><td>${(Number(v) * 0.97).toFixed(3)}${u}</td></tr>`)}</tbody></table>`,
  'arrows, peers first, a note behind the label': each(
    ([l, v, u]) =>
      `<div class="t"><div>${l}<small>（近30天）</small></div><div>同行均值：${(Number(v) * 0.98).toFixed(3)}${u}</div><div>${big(v)}${u}</div><div>↑0.1${u}</div></div>`,
  ),
  'numbers drawn in a ring': each(
    ([l, v, u]) =>
      `<div class="t"><svg width="120" height="60"><circle r="20" cx="30" cy="30" fill="none" stroke="#ccc"></circle><text x="10" y="35" font-size="20">${v}${u}</text></svg><p>${l}</p></div>`,
  ),
  'a layout that says it has a sider': `<section class="ant-layout ant-layout-has-sider page-notice-wrap">${each(([l, v, u]) => `<div class="t"><div>${l}</div><div>${big(v)}${u}</div></div>`)}</section>`,
  'a chip beside the label': each(
    ([l, v, u]) => `<div class="t"><div>${l} <small>前20%</small></div><div>${big(v)}${u}</div></div>`,
  ),
  'a box to tick in each tile': each(
    ([l, v, u]) => `<div class="t"><label><input type="checkbox"> ${l}</label><div>${big(v)}${u}</div></div>`,
  ),
  'stale figures in a folded panel': `${each(([l, v, u]) => `<div class="t"><div>${l}</div><div>${v}${u}</div></div>`)}<div style="height:0;overflow:hidden">${each(([l, v, u]) => `<div class="t"><div>${l}</div><div>${(Number(v) * 0.9).toFixed(3)}${u}</div></div>`)}</div>`,
  'stale figures on the next slide': `<div style="overflow:hidden;width:1200px"><div style="display:flex;width:2400px"><div style="width:1200px">${each(([l, v, u]) => `<div class="t"><div>${l}</div><div>${v}${u}</div></div>`)}</div><div style="width:1200px">${each(([l, v, u]) => `<div class="t"><div>${l}</div><div>${(Number(v) * 0.9).toFixed(3)}${u}</div></div>`)}</div></div></div>`,
  'stale figures in a hidden tab': `<div>${each(([l, v, u]) => `<div class="t"><div>${l}</div><div>${v}${u}</div></div>`)}</div><div style="display:none">${each(([l, v, u]) => `<div class="t"><div>${l}</div><div>${(Number(v) * 0.9).toFixed(3)}${u}</div></div>`)}</div>`,
};

function show(body: string): void {
  document.body.innerHTML = `<style>.t{display:inline-block;width:210px;margin:8px;vertical-align:top}td,th{padding:4px 16px}</style>${HEAD}<main>${body}</main>`;
}

describe('one page in many layouts', () => {
  test.each(Object.entries(LAYOUTS))('%s', (_name, html) => {
    show(html);
    const read = readAt('/ffa/eco/experience-score');
    const values = Object.fromEntries(read.readings.map(({ indicator, value }) => [indicator, value]));
    expect(values).toEqual(Object.fromEntries(FIGURES.map(([, , , indicator, value]) => [indicator, value])));
    expect(judge(read)).toMatchObject({
      visit: { state: 'read' },
      snapshot: { day: '2026-09-09', shopName: '云朵旗舰店' },
    });
  });
});

describe('one tile among others', () => {
  const board = FIGURES.filter(([, , , indicator]) => indicator !== 'quality_return_rate');
  const tiles = board.map(([l, v, u]) => `<div class="t"><div>${l}</div><div>${big(v)}${u}</div></div>`).join('');
  const rate = (tile: string) => {
    show(`${tiles}${tile}`);
    return readAt('/ffa/eco/experience-score').readings.find(({ indicator }) => indicator === 'quality_return_rate')
      ?.value;
  };
  test.each([
    {
      name: 'a figure that is clearly larger than what stands beside it',
      tile: `<div>1.2%</div><div>${big('1.340%')}</div>`,
      value: 1.34,
    },
    { name: 'no data, then a peer', tile: '<div>--</div><div>同城商家 2.5%</div>', value: undefined },
    {
      name: 'a flip counter whose digits stand apart',
      tile: `<div>${['1', '.', '3', '4'].map((digit) => `<b style="margin:0 6px">${digit}</b>`).join('')} %</div>`,
      value: undefined,
    },
    {
      name: 'characters that draw nothing between the digits',
      tile: `<div>${['1', '.', '3', '4'].map((digit) => `<b>\ufeff${digit}\u200b</b>`).join('')} %</div>`,
      value: 1.34,
    },
    ...[
      ['1', '.', '3', '4\u00ad'],
      ['1', '.', '3\u00ad', '4'],
      ['1', '\u00ad.', '3', '4'],
      ['1\u200f', '3\u200f', '.\u200f', '4\u200f'],
    ].map((digits) => ({
      name: `a number that soft hyphens or turns of direction part: ${JSON.stringify(digits)}`,
      tile: `<div>${digits.map((digit) => `<b${digit.includes('\u00ad') ? ' style="margin-left:1em"' : ''}>${digit}</b>`).join('')} %</div>`,
      value: undefined,
    })),
    {
      name: 'digits in two lines, hyphenated',
      tile: '<div style="width:4px">8\u00ad<!-- -->4 %</div>',
      value: undefined,
    },
    { name: 'another window', tile: '<div>近7天 2.5%</div><div>近30天 1.340%</div>', value: 1.34 },
  ])('$name', ({ tile, value }) => {
    expect(rate(`<div class="t"><div>商品品质退货率</div>${tile}</div>`)).toBe(value);
  });

  test('a neighbour with a label that nobody knows keeps its figure', () => {
    expect(rate('<dl><dt>商品品质退货率</dt><dd></dd><dt>退款率</dt><dd>0.25%</dd></dl>')).toBeUndefined();
    expect(
      rate('<table><tr><td>商品品质退货率</td><td></td></tr><tr><td>退款率</td><td>0.25%</td></tr></table>'),
    ).toBeUndefined();
  });

  test('two lists that say different things in the same type: neither', () => {
    const list = (factor: number) =>
      FIGURES.map(
        ([l, v, u]) => `<div class="t"><div>${l}</div><div>${(Number(v) * factor).toFixed(2)}${u}</div></div>`,
      ).join('');
    show(`<section>${list(1)}</section><section>${list(0.9)}</section>`);
    expect(readAt('/ffa/eco/experience-score').readings).toEqual([]);
  });

  test('figures before their labels in one flat block are not paired by guess', () => {
    show(`<p>${FIGURES.map(([l, v, u]) => `<b>${v}${u}</b> <span>${l}</span> `).join('')}</p>`);
    expect(readAt('/ffa/eco/experience-score').readings).toEqual([]);
  });

  test('an emoji before the label shifts nothing', () => {
    expect(rate(`<div class="t"><div>🏅🏅 <b>商品品质退货率</b></div><div>${big('1.340%')}</div></div>`)).toBe(1.34);
  });

  test('durations in one text', () => {
    show(`${tiles.replace(/13\.893<\/span>秒/, '1分13秒</span>').replace(/3\.3061<\/span>小时/, '1小时30分</span>')}`);
    const values = Object.fromEntries(
      readAt('/ffa/eco/experience-score').readings.map(({ indicator, value }) => [indicator, value]),
    );
    expect(values).toMatchObject({ im_response_time: 73, aftersale_review_time: 1.5 });
  });

  test('a label in hundreds of rows heads a list, and costs no more than its rows', () => {
    const timed = (rows: number) => {
      show(`${tiles}<ul>${'<li>商品品质退货率 3%</li>'.repeat(rows)}</ul>`);
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        const { readings } = readAt('/ffa/eco/experience-score');
        expect(readings.some(({ indicator }) => indicator === 'quality_return_rate')).toBe(false);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    // Ten times the rows: a hundred times the work when each block looks at every label, as it once did.
    expect(timed(2000) / timed(200)).toBeLessThan(40);
  });
});

describe('whose page it is', () => {
  const name = (header: string) => {
    document.body.innerHTML = `<header style="display:flex;height:48px">${header}</header><main></main>`;
    return readAt('/ffa/eco/experience-score').shop?.name;
  };
  test.each([
    '<b>抖音小店</b><span>云朵旗舰店</span>',
    '<span>企业店</span><span>云朵旗舰店</span>',
    '<a>预览店铺</a><a>我要开店</a><span>云朵旗舰店</span>',
    '<div class="shopName__x1"><span>云朵旗舰店</span><em>旗舰店</em><a>切换店铺</a></div>',
    '<div class="banner">小鹿官方旗舰店 上新</div><div class="banner"><b>小鹿官方旗舰店</b></div><span>云朵旗舰店</span>',
  ])('%s', (header) => {
    expect(name(header)).toBe('云朵旗舰店');
  });

  test.each(['小店百货旗舰店', '云朵旗舰店'])('%s in a box whose class says head-', (shop) => {
    expect(name(`<div class="head-right load-done"><span>${shop}</span></div>`)).toBe(shop);
  });

  test('the id in the head counts, and not one that a notice quotes', () => {
    document.body.innerHTML =
      '<p hidden>店铺ID：99887766</p><header style="height:48px"><span>云朵旗舰店</span><i>店铺ID：1234567</i></header><p>处罚公示 店铺ID：55554444</p>';
    expect(readAt('/ffa/eco/experience-score').shop).toEqual({ id: '1234567', name: '云朵旗舰店' });
  });

  test('a shop that the page lists is not the shop of the page', () => {
    document.body.innerHTML =
      '<header style="height:48px"><span>云朵旗舰店</span></header><main style="padding-top:400px"><p class="shop-name">小鹿旗舰店</p><p>店铺：小鹿旗舰店</p></main>';
    expect(readAt('/ffa/eco/experience-score').shop?.name).toBe('云朵旗舰店');
  });
});

describe('layouts that must give nothing', () => {
  const NOTHING: Record<string, string> = {
    'a rule article': `<article>${each(([l]) => `<p>${l}是指近30天内统计的结果，达到标准后得分为100分，未达到的按档位计算，详情以页面为准。</p>`)}</article>`,
    'a list of weights': `<table><tr><th>指标</th><th>权重</th></tr>${each(([l], i) => `<tr><td>${l}</td><td>${5 + i}%</td></tr>`)}</table>`,
    'a list of thresholds': `<table><tr><th>指标</th><th>100分</th><th>80分</th></tr>${each(([l, v, u]) => `<tr><td>${l}</td><td>≥${v}${u}</td><td>≥${Number(v) / 2}${u}</td></tr>`)}</table>`,
    'goods with figures of their own': `<table><tr><th>商品ID</th><th>商品名称</th>${each(([l]) => `<th>${l}</th>`)}</tr>${[1, 2, 3].map((i) => `<tr><td>${i}00</td><td>连衣裙</td>${each(([, v, u]) => `<td>${(Number(v) * (1 - i / 10)).toFixed(3)}${u}</td>`)}</tr>`).join('')}</table>`,
    'one item with figures of its own': `<table><tr><th>商品ID</th><th>商品名称</th>${each(([l]) => `<th>${l}</th>`)}</tr><tr><td>100</td><td>连衣裙</td>${each(([, v, u]) => `<td>${v}${u}</td>`)}</tr></table>`,
    'a form of targets': each(
      ([l, v, u]) => `<div class="t"><label>${l}</label><div>当前 ${v}${u}</div><input value="${v}"> ${u}</div>`,
    ),
    'a chat': `<div role="log">${each(([l, v, u]) => `<p>${l}：${v}${u}</p>`)}</div>`,
    'an example': `<div><h3>计算示例</h3>${each(([l, v, u]) => `<div class="t"><div>${l}</div><div>${v}${u}</div></div>`)}</div>`,
  };
  test.each(Object.entries(NOTHING))('%s', (_name, html) => {
    show(html);
    expect(readAt('/ffa/some/page').readings).toEqual([]);
  });
});

test('a figure set large on a tight line reaches into the label above it', () => {
  const parts = [
    ['宝贝质量', '4.25'],
    ['物流速度', '4.81'],
  ].map(
    ([label, value]) => `<div style="display:flex"><span style="width:90px">${label}</span><span>${value}</span></div>`,
  );
  const html = `<section style="font:14px/1.5 sans-serif"><div>真实体验分</div><div style="font-size:40px;line-height:1">4.70</div>${parts.join('')}</section>`;
  expect(valuesOf({ platform: 'taobao', html })).toEqual({
    total_score: 4.7,
    goods_score: 4.25,
    logistics_score: 4.81,
  });
});

test('of two labels in one text the second has the figure behind it', () => {
  const html = `<p>宝贝质量：4.25分　物流速度：<b>4.81</b></p><div>真实体验分</div><b>4.70</b>`;
  expect(valuesOf({ platform: 'taobao', html })).toEqual({
    total_score: 4.7,
    goods_score: 4.25,
    logistics_score: 4.81,
  });
});

test('a path over a grid heads none of its columns', () => {
  const tile = (label: string, value: string) =>
    `<div style="width:200px"><div>${label}</div><div style="font-size:24px">${value}</div><small>建议值</small></div>`;
  const html = `<div style="display:flex">首页 &gt; <a>店铺</a> &gt; <a>体验</a></div>
    <div style="display:flex">${tile('商品负反馈率', '0.74%')}${tile('商品好评率', '95.86%')}${tile('退款处理时长', '21小时')}</div>`;
  expect(valuesOf({ platform: 'taobao', html })).toEqual({});
});

test('labels in one line and large figures in the next, which reach into it', () => {
  const figures = ['平台求助率 0.51% 0.43%', '商品综合评分 4.6分 4.5分', '商品品质退货率 1.34% 1.21%'].map((each) =>
    each.split(' '),
  );
  const line = (at: number, style: string) =>
    `<div style="display:grid;grid-template-columns:repeat(3,1fr);${style}">${figures.map((each) => `<div><span style="font:${style.includes('22') ? 22 : 14}px/20px sans-serif">${at === 2 ? '同行均值 ' : ''}${each[at]}</span></div>`).join('')}</div>`;
  const html = `<div style="line-height:20px">${line(0, '')}${line(1, 'font-size:22px')}${line(2, 'font-size:12px')}</div>`;
  expect(valuesOf({ platform: 'douyin', path: '/ffa/eco/experience-score', html })).toEqual({
    platform_help_rate: 0.51,
    goods_rating: 4.6,
    quality_return_rate: 1.34,
  });
});
