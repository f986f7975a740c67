import { afterEach, describe, expect, test } from 'vitest';
import { type ByHand, tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

type Case = ByHand & { readonly values: Record<string, number> };

const cell = (text: string) => `<td style="width:280px;padding:8px">${text}</td>`;
const row = (...cells: string[]) => `<tr>${cells.map(cell).join('')}</tr>`;
const hidden = (text: string) => `<span style="visibility:hidden">${text}</span>`;

/** The first column fixed: the whole table with that column's cells hidden, and the whole table again with the others'. */
const fixed = (...rows: readonly (readonly [string, ...string[]])[]) => `<div style="position:relative;width:900px">
  <table>${rows.map(([label, ...cells]) => row(hidden(label), ...cells)).join('')}</table>
  <div style="position:absolute;left:0;top:0;width:290px;overflow:hidden"><div><div><table style="width:900px">
    ${rows.map(([label, ...cells]) => row(`<div><div><b>${label}</b></div></div>`, ...cells.map(hidden))).join('')}</table></div></div></div></div>`;

/** A table of Douyin's: its heads, and the cells of each row around the shop's own figure. */
const FIGURES = [
  ['商家体验分', '90分'],
  ['商品体验', '88分'],
  ['物流体验', '95分'],
  ['服务体验', '92分'],
  ['商品差评率', '1.340%'],
  ['平均揽收时长', '21.5小时'],
] as const;
const table = (heads: readonly string[], cells: (value: string, at: number) => readonly string[]) => `<table>
  <tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr>
  ${FIGURES.map(([label, value], at) => row(label, ...cells(value, at))).join('')}</table>`;
const VALUES = {
  total_score: 90,
  goods_score: 88,
  logistics_score: 95,
  service_score: 92,
  bad_review_rate: 1.34,
  pickup_time: 21.5,
};
/** The same figure, a little less. */
const less = (value: string) => value.replace(/\d/, (digit) => String(Number(digit) - 1));

const HEADS: Record<string, string> = {
  'own figures under 店铺, beside the business circle’s': table(['指标', '商圈', '店铺'], (value) => [
    less(value),
    value,
  ]),
  'own figures under 商家, beside the trade’s': table(['指标', '行业', '商家'], (value) => [less(value), value]),
  'scores and measured figures in one column, headed 得分/数据': table(['指标', '得分/数据'], (value) => [value]),
  'scores and measured figures in one column, headed 分数': table(['指标', '分数'], (value) => [value]),
  'a day that is over, T-7': table(['指标', 'T-7', '数值'], (value) => [less(value), value]),
  'another channel’s, 短视频': table(['指标', '数值', '短视频'], (value) => [value, less(value)]),
  'another time’s, 大促期间': table(['指标', '大促期间', '数值'], (value) => [less(value), value]),
  'points lost, 失分': table(['指标', '失分', '数值'], (value) => ['0.4分', value]),
  'a number of each row, ID': table(['指标', 'ID', '数值'], (value, at) => [String(at + 1), value]),
};

/** Rows of boxes that stand beside one another, without a table. */
const byHand = (...rows: readonly (readonly string[])[]) =>
  rows
    .map(
      (cells) =>
        `<div style="display:flex">${cells.map((text) => `<div style="width:200px">${text}</div>`).join('')}</div>`,
    )
    .join('');

const CASES: Record<string, Case> = {
  'a dash in a middle column, which makes no range of its neighbours': {
    platform: 'douyin',
    html: byHand(
      ['指标', '本店', '环比', '行业均值'],
      ...FIGURES.map(([label, value]) => [label, value, '-', less(value)]),
    ),
    values: VALUES,
  },
  'a dash in the shop’s own column, between others': {
    platform: 'douyin',
    html: byHand(
      ['指标', '行业均值', '本店', '优秀'],
      ...FIGURES.map(([label, value], at) => [label, less(value), at === 4 ? '--' : value, less(value)]),
    ),
    values: Object.fromEntries(Object.entries(VALUES).filter(([id]) => id !== 'bad_review_rate')),
  },
  'two figures under a head of two: 本店 / 同行均值': {
    platform: 'douyin',
    html: table(['指标', '本店 / 同行均值'], (value) => [`${value} / ${less(value)}`]),
    values: VALUES,
  },
  'two figures under a head of two: 同行均值/店铺': {
    platform: 'douyin',
    html: table(['指标', '同行均值/店铺'], (value) => [`${less(value)}/${value}`]),
    values: VALUES,
  },
  'two figures behind their captions: 同行/本店': {
    platform: 'douyin',
    html: FIGURES.map(([label, value]) => `<div><b>${label}</b><p>同行/本店 ${less(value)}/${value}</p></div>`).join(
      '',
    ),
    values: VALUES,
  },
  ...Object.fromEntries(
    Object.entries(HEADS).map(([name, html]) => [name, { platform: 'douyin', html, values: VALUES } as Case]),
  ),
  'the heads of the only indicator at its left, a line each': {
    platform: 'taobao',
    html: `${tiles(['真实体验分', '4.34分'], ['宝贝质量', '4.03分'], ['物流速度', '4.28分'])}
      <section><div style="display:flex">
        <div style="width:600px"><div style="padding:8px">指标</div><div style="padding:8px">店铺表现</div><div style="padding:8px">同类目均值</div></div>
        <div style="width:600px"><div style="padding:8px">首次品退率</div><div style="padding:8px">0.366%</div><div style="padding:8px">0.412%</div></div>
      </div></section>`,
    values: { total_score: 4.34, goods_score: 4.03, logistics_score: 4.28, quality_return_rate: 0.366 },
  },
  'a figure stays in the column that its label heads, whoever knows the next column': {
    platform: 'taobao',
    html: `${tiles(['真实体验分', '4.34分'], ['宝贝质量', '4.03分'], ['物流速度', '4.28分'])}
      <table><tr><th>店铺</th><th>首次品退率(‰)</th><th>包裹破损率(‰)</th></tr>${row('本店', '', '3.66')}</table>`,
    values: { total_score: 4.34, goods_score: 4.03, logistics_score: 4.28 },
  },
  'a note behind a label in two texts': {
    platform: 'taobao',
    html: `${tiles(['真实体验分', '4.34分'], ['宝贝质量', '4.03分'], ['物流速度', '4.28分'])}
      <div><p>首次品退率（‰<span>）</span></p><b>3.66</b></div>`,
    values: { total_score: 4.34, goods_score: 4.03, logistics_score: 4.28, quality_return_rate: 0.366 },
  },
  'a fixed column in a copy of the table': {
    platform: 'weixin',
    path: '/shop/shopdiagnosis/home',
    html: fixed(
      ['考核指标', '同行均值', '较前一日', '当前值'],
      ['近30天品质退货率', '1.75 %', '-0.07%', '1.22 %'],
      ['近30天差评率', '1.31 %', '持平', '0.96 %'],
      ['近30天纠纷发起率', '0.26 %', '+0.04%', '0.64 %'],
    ),
    values: { quality_return_rate: 1.22, bad_review_rate: 0.96, dispute_rate: 0.64 },
  },
  'a fixed column in a copy of the table, and a change in words first in the other': {
    platform: 'xiaohongshu',
    html: fixed(
      ['指标', '较前一日', '当前值'],
      ['总分', '上升0.1', '4.2分'],
      ['商品', '持平', '4.0'],
      ['物流', '下降0.1', '3.7分'],
      ['服务', '--', '4.8'],
    ),
    values: { total_score: 4.2, goods_score: 4, logistics_score: 3.7, service_score: 4.8 },
  },
  'a scroller in the next slide is out of sight': {
    platform: 'taobao',
    html: `${tiles(['真实体验分', '4.34分'], ['宝贝质量', '4.03分'], ['物流速度', '4.28分'], ['服务保障', '4.36分'])}
      <div style="width:600px;overflow:hidden"><div style="display:flex">
        <div style="flex:none;width:600px;overflow-x:auto"><table>${row('商品负反馈率', '0.4393%')}</table></div>
        <div style="flex:none;width:600px;overflow-x:auto"><table>${row('旺旺满意度', '91.57%')}</table></div></div></div>`,
    values: {
      total_score: 4.34,
      goods_score: 4.03,
      logistics_score: 4.28,
      service_score: 4.36,
      negative_feedback_rate: 0.4393,
    },
  },
  'a switch of periods over a grid names no columns': {
    platform: 'taobao',
    html: `<div style="display:flex"><div style="width:300px">店铺表现</div><label style="width:300px">近7天</label><label style="width:300px">近30天</label></div>
      <div style="display:flex;flex-wrap:wrap;width:900px">
        ${[
          ['店铺真实体验分', '3.99分'],
          ['宝贝质量', '3.57分'],
          ['物流速度', '3.31分'],
          ['服务保障', '4.51分'],
        ]
          .map(
            ([label, value]) =>
              `<div style="width:300px">${label} <span style="position:relative">${value}</span></div>`,
          )
          .join('')}</div>`,
    values: { total_score: 3.99, goods_score: 3.57, logistics_score: 3.31, service_score: 4.51 },
  },
  'labels over values in a table, a span a digit': {
    platform: 'kuaishou',
    html: `${tiles(['店铺体验分', '4.41分'])}<table>
      ${row('物流负向投诉率', '仅退款自主完结时长', '纠纷商责率')}
      ${row([...'万分之16.2'].map((digit) => `<span>${digit}</span>`).join(''), '18.37小时', '0.19%')}</table>`,
    values: {
      total_score: 4.41,
      logistics_complaint_rate: 0.162,
      refund_only_time: 18.37,
      dispute_liability_rate: 0.19,
    },
  },
  'everyday words in the second row of the card': {
    platform: 'kuaishou',
    html: `<table>${row('购物体验分', '4.34 分', '商品', '4.82 分', '物流', '4.03 分')}${row('客服', '4.54', '售后', '4.12', '内容', '3.60 分')}</table>`,
    values: {
      total_score: 4.34,
      goods_score: 4.82,
      logistics_score: 4.03,
      chat_score: 4.54,
      aftersale_score: 4.12,
      content_score: 3.6,
    },
  },
  'the parts of a score of which the page calls one by its name': {
    platform: 'pinduoduo',
    html: `<h2>评价数据</h2><table>${row('指标名称', '我的店铺', '同行优秀')}${row('描述相符', '4.37 分', '4.53')}
      ${row('服务态度', '4.83', '4.70 分')}${row('物流服务', '4.56 分', '4.61 分')}</table><p>积极评论率：97.12 %</p>`,
    values: { dsr_goods_score: 4.37, dsr_service_score: 4.83, dsr_logistics_score: 4.56, positive_review_rate: 97.12 },
  },
  'the parts of a score whose total the page does not print': {
    platform: 'pinduoduo',
    html: `<h2>店铺评价分</h2>${tiles(['描述相符', '4.45'], ['服务态度', '4.32'], ['物流服务', '4.80'])}`,
    values: { dsr_goods_score: 4.45, dsr_service_score: 4.32, dsr_logistics_score: 4.8 },
  },
  'a unit in bold over the next label is no period': {
    platform: 'pinduoduo',
    html: `<div style="width:300px">${[
      ['近30天平台求助率', '1.22', '%'],
      ['近30天积极评论率', '99.9', '%'],
      ['近30天店铺活跃度', '96.77', '%'],
      ['近30天成团-签收时效', '2.22', '天'],
      ['近30天严重劣质率', '0.3', '%'],
    ]
      .map(
        ([label, value, unit]) =>
          `<div><div style="font-size:24px">${[...value!, unit!].map((char) => `<b>${char}</b>`).join('')}</div><div>${label}</div></div>`,
      )
      .join('')}</div>`,
    values: {
      platform_help_rate: 1.22,
      positive_review_rate: 99.9,
      shop_activity: 96.77,
      group_to_sign_time: 2.22,
      severe_inferior_rate: 0.3,
    },
  },
  'the dimension named in a column behind the indicator': {
    platform: 'jd',
    html: `<table>${row('指标', '所属维度', '指标值', '同行均值')}${row('咚咚平均响应时长', '客服咨询', '12.15秒', '14.20秒')}
      ${row('平台介入率', '售后服务', '0.42%', '0.50%')}${row('商品品质退货率', '商品质量', '1.20%', '1.31%')}</table>`,
    values: { im_response_time: 12.15, platform_intervention_rate: 0.42, quality_return_rate: 1.2 },
  },
  'heads in two lines, this period and the last': {
    platform: 'jd',
    html: `<table><thead><tr><th></th><th colspan="2">本期（2026-08-06~2026-08-12）</th><th colspan="2">上期（2026-07-30~2026-08-05）</th></tr>
      <tr>${['指标', '指标值', '同行均值', '指标值', '同行均值'].map((head) => `<th>${head}</th>`).join('')}</tr></thead>
      ${row('咚咚平均响应时长', '12.15秒', '14.00秒', '13.01秒', '14.10秒')}${row('平台介入率', '0.42%', '0.50%', '0.44%', '0.51%')}
      ${row('商品品质退货率', '1.20%', '1.31%', '1.25%', '1.33%')}</table>`,
    values: { im_response_time: 12.15, platform_intervention_rate: 0.42, quality_return_rate: 1.2 },
  },
  'heads in two rows, this period and the last over their days': {
    platform: 'jd',
    html: `<table><thead><tr><th rowspan="2">指标</th><th>本期</th><th>上期</th><th rowspan="2">变化</th></tr>
      <tr><th>2026-08-11 ~ 2026-09-09</th><th>2026-07-12 ~ 2026-08-10</th></tr></thead>
      ${row('咚咚平均响应时长', '12.15秒', '13.01秒', '↓0.86')}${row('平台介入率', '0.42%', '0.44%', '↓0.02')}
      ${row('商品品质退货率', '1.20%', '1.25%', '↓0.05')}</table>`,
    values: { im_response_time: 12.15, platform_intervention_rate: 0.42, quality_return_rate: 1.2 },
  },
  'rows by hand under a head that says 本店': {
    platform: 'taobao',
    html: [
      ['指标名称', '本店', '同类目均值'],
      ['描述相符', '4.80分', '4.87分'],
      ['服务态度', '4.86分', '4.82分'],
      ['物流服务', '4.85分', '4.82分'],
    ]
      .map(
        (cells, i) =>
          `<div style="display:flex;${i ? '' : 'font-weight:600'}">${cells.map((text) => `<div style="width:260px">${text}</div>`).join('')}</div>`,
      )
      .join(''),
    values: { dsr_goods_score: 4.8, dsr_service_score: 4.86, dsr_logistics_score: 4.85 },
  },
  'tabs of two periods over a score': {
    platform: 'taobao',
    html: `${tiles(['店铺综合体验分', '4.36分'], ['商品体验', '4.36分'], ['物流体验', '4.28分'])}
      <div><div style="display:flex"><div style="width:120px">本期</div><div style="width:120px">上期</div></div>
        <div><span style="display:inline-block;width:120px">售后体验</span><b style="display:inline-block;width:120px">4.45</b></div></div>`,
    values: { total_score: 4.36, goods_score: 4.36, logistics_score: 4.28, aftersale_score: 4.45 },
  },
  'the head of a wide table, moved with its body': {
    platform: 'pinduoduo',
    html: `${tiles(['综合体验星级', '4.8 分'], ['近30天平台求助率', '1.22 %'])}<div style="width:500px">
      <div style="overflow:hidden"><table style="width:900px"><tr><th style="width:300px">指标</th><th style="width:300px">近30天积极评论率</th><th style="width:300px">近30天店铺活跃度</th></tr></table></div>
      <div style="overflow:auto"><table style="width:900px"><tr><td style="width:300px">本店</td><td style="width:300px">99.90 %</td><td style="width:300px">96.77 %</td></tr></table></div></div>`,
    values: { pilot_stars: 4.8, platform_help_rate: 1.22, positive_review_rate: 99.9, shop_activity: 96.77 },
  },
  'the same in a card that cuts off what is wider': {
    platform: 'pinduoduo',
    html: `${tiles(['综合体验星级', '4.8 分'], ['近30天平台求助率', '1.22 %'])}<div style="width:500px;overflow:hidden"><div style="width:500px">
      <div style="overflow:hidden"><table style="width:900px"><tr><th style="width:300px">指标</th><th style="width:300px">近30天积极评论率</th><th style="width:300px">近30天店铺活跃度</th></tr></table></div>
      <div style="overflow:auto"><table style="width:900px"><tr><td style="width:300px">本店</td><td style="width:300px">99.90 %</td><td style="width:300px">96.77 %</td></tr></table></div></div></div>`,
    values: { pilot_stars: 4.8, platform_help_rate: 1.22, positive_review_rate: 99.9, shop_activity: 96.77 },
  },
  'a total called by an everyday word over three indicators': {
    platform: 'douyin',
    html: tiles(['体验分', '4.71分'], ['商品综合评分', '4.69分'], ['商品品质退货率', '1.34%'], ['平台求助率', '0.65%']),
    values: { total_score: 4.71, goods_rating: 4.69, quality_return_rate: 1.34, platform_help_rate: 0.65 },
  },
  'a total called by an everyday word': {
    platform: 'douyin',
    html: tiles(['体验分', '4.71'], ['商品体验', '4.73'], ['物流体验', '4.70'], ['服务体验', '4.80']),
    values: { total_score: 4.71, goods_score: 4.73, logistics_score: 4.7, service_score: 4.8 },
  },
  'lines of one block, parted by breaks': {
    platform: 'taobao',
    html: `<div>真实体验分<br>4.34分<br>商品好评率<br>98.10%<br>超过同行 51%<br>平台求助率<br>0.42%<br>超过同行 60%<br>旺旺满意度<br>91.57%</div>`,
    values: { total_score: 4.34, good_review_rate: 98.1, platform_help_rate: 0.42, im_satisfaction_rate: 91.57 },
  },
  'narrow cells, and the full mark in one of its own': {
    platform: 'douyin',
    html: `<table style="border-spacing:0">${['维度 得分 满分', '我的总分 83 100', '商品体验 72 100', '物流体验 98 100']
      .map(
        (line) =>
          `<tr>${line
            .split(' ')
            .map((text) => `<td style="padding:0">${text}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table>`,
    values: { total_score: 83, goods_score: 72, logistics_score: 98 },
  },
  'a row a day, the newest last': {
    platform: 'taobao',
    html: `<table><thead><tr>${['日期', '真实体验分', '宝贝质量', '物流速度'].map((text) => `<th>${text}</th>`).join('')}</tr></thead>
      ${row('09-07', '4.1', '4.2', '4.3')}${row('09-08', '4.3', '4.4', '4.5')}${row('09-09', '4.5', '4.6', '4.7')}</table>`,
    values: { total_score: 4.5, goods_score: 4.6, logistics_score: 4.7 },
  },
  'a row headed by the shop’s own name': {
    platform: 'taobao',
    html: `<table><thead><tr>${['对象', '真实体验分', '宝贝质量', '物流速度'].map((text) => `<th>${text}</th>`).join('')}</tr></thead>
      ${row('同行平均', '4.1', '4.2', '4.3')}${row('云朵旗舰店', '4.5', '4.6', '4.7')}</table>`,
    values: { total_score: 4.5, goods_score: 4.6, logistics_score: 4.7 },
  },
  'another window than the one that counts': {
    platform: 'taobao',
    html: tiles(['真实体验分', '4.5'], ['宝贝质量', '4.6'], ['物流速度', '4.7'], ['近7天平台求助率', '0.42%']),
    values: { total_score: 4.5, goods_score: 4.6, logistics_score: 4.7 },
  },
  'a column that says what days each row counts': {
    platform: 'jd',
    path: '/szweb/view/service/shop-experience-score.html',
    html: `${tiles(['体验得分', '9.54'])}<table><thead><tr>${['附加项', '统计周期', '指标值', '加分'].map((text) => `<th>${text}</th>`).join('')}</tr></thead>
      ${row('店铺价格力', '前1天', '84<!-- -->分', '+0.2')}${row('金牌客服认证比例', '上1月', '29.00%', '+0.2')}${row('打标送货上门率', '近30天', '60.39%', '+0.1')}</table>`,
    values: { total_score: 9.54, price_power: 84, certified_agents_rate: 29, door_delivery_rate: 60.39 },
  },
  'a head and a label that would make another label together': {
    platform: 'xiaohongshu',
    html: `<table>${row('考核指标', '较前7日', '我的店铺')}${row('总分', '-0.1', '4.2分')}${row('商品', '0.1', '4.0')}${row('物流', '-0.1', '3.7分')}</table>`,
    values: { total_score: 4.2, goods_score: 4, logistics_score: 3.7 },
  },
};

describe('rows, columns and slides', () => {
  test.each(Object.entries(CASES))('%s', (_, { values, ...page }) => {
    expect(valuesOf(page)).toEqual(values);
  });
});

test('heads of the details in an opened row are not those of the table around it', () => {
  const row = (cells: readonly string[], tag = 'td') =>
    `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const details = (label: string, value: string) =>
    `<tr><td colspan="4"><table><thead>${row(['考核指标', '权重', '指标值', '得分'], 'th')}</thead><tbody>${row([label, '50%', value, '4.11'])}</tbody></table></td></tr>`;
  const html = `<h3>店铺体验分</h3><div style="font-size:28px">4.38</div>
    <table><thead>${row(['维度', '维度得分', '较前一日', '同行均值'], 'th')}</thead><tbody>
    ${row(['商品体验', '4.21', '+0.03', '3.26'])}${details('商品质量差评率', '1.24%')}
    ${row(['物流体验', '4.33', '-0.10', '3.13'])}${details('承诺发货揽收及时率', '95.34%')}</tbody></table>`;
  expect(valuesOf({ platform: 'kuaishou', html })).toEqual({
    total_score: 4.38,
    goods_score: 4.21,
    logistics_score: 4.33,
    bad_review_rate: 1.24,
    pickup_on_time_rate: 95.34,
  });
});

test('what an indicator is, told below its name, says nothing of the figures under heads of their own', () => {
  const NOTE = '近30天内相关订单数除以签收订单数，按日更新';
  const rows = [
    ['商品质量差评率', '0.83%', '0.70%'],
    ['商品品质退款率', '2.22%', '1.90%'],
    ['客服好评率', '80.77%', '85.00%'],
  ].map(([label, own, peers]) => `<tr><td><b>${label}</b><div>${NOTE}</div></td><td>${own}</td><td>${peers}</td></tr>`);
  const html = `<table><tr><th>指标说明</th><th>本店</th><th>同行平均</th></tr>${rows.join('')}</table>`;
  expect(valuesOf({ platform: 'kuaishou', html })).toEqual({
    bad_review_rate: 0.83,
    quality_return_rate: 2.22,
    im_good_review_rate: 80.77,
  });
});

test.each([
  ['the shop first', ['指标值', '行业平均'], ['4.8970|4.9223', '1.419 %|0.917 %', '68.36 %|62.88 %']],
  ['the peers first', ['同行均值', '本店'], ['4.9223|4.8970', '0.917 %|1.419 %', '62.88 %|68.36 %']],
] as const)('of a table that is drawn column by column the rows are said at its left: %s', (_, rows, figures) => {
  const labels = ['商品综合评分', '商品品质退货率', '揽收时效达成率'];
  const column = (head: string, cells: readonly string[]) =>
    `<div style="width:160px">${[head, ...cells].map((cell) => `<div style="height:30px">${cell}</div>`).join('')}</div>`;
  const columns = labels.map((label, at) => column(label, figures[at]!.split('|')));
  const html = `<div style="display:flex">${column('指标', rows)}${columns.join('')}</div>`;
  expect(valuesOf({ platform: 'douyin', html })).toMatchObject({
    goods_rating: 4.897,
    quality_return_rate: 1.419,
    pickup_on_time_rate: 68.36,
  });
});

test('a head that its library draws as a table of its own, of cells by their role', () => {
  const heads = ['指标', '行业平均', '本店表现', '满分标准'].map(
    (head) => `<th role="gridcell" style="width:25%">${head}</th>`,
  );
  const rows = [
    ['近30天平台求助率', '3.43%', '2.79%', '3.31%'],
    ['近30天3分钟人工回复率', '76.90%', '76.93%', '75.52%'],
    ['近30天积极评论率', '89.10%', '92.64%', '70.41%'],
  ].map((cells) => `<tr>${cells.map((cell) => `<td style="width:25%">${cell}</td>`).join('')}</tr>`);
  const table = (inside: string) => `<table style="width:800px;table-layout:fixed">${inside}</table>`;
  const html = `<div><div>${table(`<thead><tr>${heads.join('')}</tr></thead>`)}</div><div>${table(`<tbody>${rows.join('')}</tbody>`)}</div></div>`;
  expect(valuesOf({ platform: 'pinduoduo', html })).toEqual({
    platform_help_rate: 2.79,
    reply_rate_3min: 76.93,
    positive_review_rate: 92.64,
  });
});

test('the shop’s own row far below the heads of a table of indicators', () => {
  const rows = ['达标线', '行业排名', '同行优秀', '同行均值', '大盘均值', '我的店铺'].map((name, at) => {
    const cells = [name, `0.${at + 1}1%`, `9${at}.10%`, `9${at}.22%`].map((cell) => `<td>${cell}</td>`).join('');
    return `<tr style="height:50px">${cells}</tr>`;
  });
  const head = ['对比项', '近30天平台求助率', '近30天3分钟人工回复率', '近30天积极评论率'];
  const html = `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  expect(valuesOf({ platform: 'pinduoduo', html })).toEqual({
    platform_help_rate: 0.61,
    reply_rate_3min: 95.1,
    positive_review_rate: 95.22,
  });
});

test('large figures on a tight line reach into the cells of their heads and stay below them', () => {
  const rates = [
    ['近30天平台求助率', '2.79'],
    ['近30天3分钟人工回复率', '76.93'],
    ['近30天积极评论率', '92.64'],
  ] as const;
  const head = rates.map(([label]) => `<th style="padding-bottom:4px">${label}</th>`).join('');
  const cell = (value: string) =>
    `<td><b style="font-size:32px">${value}</b><i style="font-size:12px">%</i> <span style="font-size:12px">行业均值 <i>50.12%</i></span></td>`;
  const html = `<table style="width:1000px;border-spacing:0;text-align:left;line-height:18px"><tr>${head}</tr><tr>${rates.map(([, value]) => cell(value)).join('')}</tr></table>`;
  expect(valuesOf({ platform: 'pinduoduo', html })).toEqual({
    platform_help_rate: 2.79,
    reply_rate_3min: 76.93,
    positive_review_rate: 92.64,
  });
});

test('the heads of another table that is drawn in two are none of a table without heads', () => {
  const heads = ['维度', '当前得分', '同行均值'].map((text) => `<th style="width:280px;padding:8px">${text}</th>`);
  const body = `<table>${row('商家体验分', '90分', '80分')}${row('商品体验', '88分', '81分')}</table>`;
  const drawn = `<div><div><table><thead><tr>${heads.join('')}</tr></thead></table></div><div>${body}</div></div>`;
  const bare = `<table>${row('平台求助率', '较昨日 +0.02%', '0.51%')}${row('商品综合评分', '较昨日 +0.0212分', '4.5533分')}</table>`;
  const values = valuesOf({ platform: 'douyin', path: '/ffa/eco/experience-score', html: drawn + bare });
  expect(values).toEqual({ total_score: 90, goods_score: 88, platform_help_rate: 0.51, goods_rating: 4.5533 });
});

test('rows that are the shop and its peers, their names in a column that is drawn apart', () => {
  const rows = [
    ['店铺', '商品品质退货率', '平台求助率', '商品综合评分'],
    ['本店', '1.340%', '0.51%', '4.61分'],
    ['同行均值', '1.210%', '0.43%', '4.55分'],
  ];
  const drawn = (isSeen: (column: number) => boolean) => {
    const cells = (tag: string) => (text: string, at: number) =>
      `<${tag} style="width:200px">${isSeen(at) ? text : hidden(text)}</${tag}>`;
    const [head, ...body] = rows.map((each, at) => `<tr>${each.map(cells(at === 0 ? 'th' : 'td')).join('')}</tr>`);
    return `<table style="width:900px"><thead>${head}</thead><tbody>${body.join('')}</tbody></table>`;
  };
  const html = `<div style="position:relative;width:900px">${drawn((column) => column > 0)}
    <div style="position:absolute;left:0;top:0;width:200px;overflow:hidden">${drawn((column) => column === 0)}</div></div>`;
  const values = valuesOf({ platform: 'douyin', path: '/ffa/eco/experience-score', html });
  expect(values).toEqual({ quality_return_rate: 1.34, platform_help_rate: 0.51, goods_rating: 4.61 });
});

describe('a line that names a group of rows, in a cell as wide as all columns', () => {
  const HEADS = ['考核指标', '本店近30天', '同层均值', '指标得分'].map((words) => `<th>${words}</th>`).join('');
  const group = (name: string, score: string, ...rows: readonly (readonly string[])[]) =>
    `<tr><td colspan="4"><b>${name}</b> <span>${score}</span> <i>高于同行 71%</i></td></tr>
    ${rows.map((cells) => `<tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`).join('')}`;

  test('has no head of its own', () => {
    const html = `<table style="width:900px"><thead><tr>${HEADS}</tr></thead>
      ${group('宝贝质量', '4.65', ['商品负反馈率', '0.56%', '0.83%', '4.6'], ['商品好评率', '97.83%', '96.2%', '4.7'])}
      ${group('物流速度', '4.81', ['48小时揽收及时率', '99.12%', '98.33%', '4.9'])}</table>`;
    expect(valuesOf({ platform: 'taobao', html })).toEqual({
      goods_score: 4.65,
      negative_feedback_rate: 0.56,
      good_review_rate: 97.83,
      logistics_score: 4.81,
      pickup_on_time_rate: 99.12,
    });
  });
});

test('performance in a window is the shop’s, and a line for so many stars is none of it', () => {
  const heads = (...words: readonly string[]) => `<tr>${words.map((each) => `<th>${each}</th>`).join('')}</tr>`;
  const rows = (...values: readonly (readonly string[])[]) =>
    values.map((cells) => `<tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`).join('');
  const BODY = rows(
    ['商品品质退货率', '0.62%', '0.40%'],
    ['运单配送时效达成率', '96.1%', '98%'],
    ['平台求助率', '0.21%', '0.10%'],
  );
  const OWN = { quality_return_rate: 0.62, delivery_on_time_rate: 96.1, platform_help_rate: 0.21 };
  const html = (...words: readonly string[]) => `<table>${heads('考核项', ...words)}${BODY}</table>`;
  expect(valuesOf({ platform: 'douyin', html: html('近30天表现', '5星线') })).toEqual(OWN);
  expect(valuesOf({ platform: 'douyin', html: html('近30天表现', '行业近30天表现') })).toEqual(OWN);
});

describe('a table that is drawn column by column, in boxes of one class', () => {
  const ROWS = [
    ['Negative review rate', '2.44%', '2.40%', '0.03%'],
    ['On-time delivery rate', '95.36%', '95.34%', '0.75%'],
    ['IM dissatisfaction rate', '1.03%', '1.00%', '0.94%'],
  ];
  const column = (head: string, cells: readonly string[]) =>
    `<div class="col_1x" style="flex:1"><div>${head}</div>${cells.map((each) => `<div style="height:40px">${each}</div>`).join('')}</div>`;
  const html = (heads: readonly string[], order: readonly number[]) =>
    `<div style="display:flex;width:1000px">${order
      .map((at) =>
        column(
          heads[at]!,
          ROWS.map((row) => row[at]!),
        ),
      )
      .join('')}</div>`;
  const OWN = { bad_review_rate: 2.44, delivery_on_time_rate: 95.36, im_dissatisfaction_rate: 1.03 };
  const HEADS = ['Metric', 'Last 30 days', 'Last 7 days', 'vs. previous day'];

  test.each([
    ['the usual window first', [0, 1, 2, 3]],
    ['the usual window behind another', [0, 2, 1, 3]],
  ])('%s', (_, order) => {
    expect(valuesOf({ platform: 'tiktok', html: html(HEADS, order) })).toEqual(OWN);
  });
});

test('of two heads over a figure, in one line, the one that is as wide as its cell counts', () => {
  const heads = (...texts: string[]) =>
    `<table style="border-spacing:0"><tr>${texts.map((text) => `<th style="width:280px;padding:8px">${text}</th>`).join('')}</tr></table>`;
  // The copy that holds a fixed column, drawn a little aside.
  const html = `<div style="position:relative;width:1200px">${heads('指标', '店铺数据', '同行同级均值')}
    <div style="position:absolute;left:-290px;top:0">${heads('指标', '店铺数据', '同行同级均值')}</div>
    <table style="border-spacing:0">${FIGURES.map(([label, value]) => row(label, value, less(value))).join('')}</table></div>`;
  expect(valuesOf({ platform: 'douyin', html })).toEqual(VALUES);
});
