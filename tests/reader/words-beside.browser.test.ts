import { afterEach, describe, expect, test } from 'vitest';
import { look, tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const OTHERS = tiles(['On-Time Delivery Rate', '91.86%'], ['IM Dissatisfaction Rate', '14.36%'], ['SFCR', '1.49%']);

describe('words beside a figure leave it the shop’s own', () => {
  test.each([
    ['a verdict that says fail', '<span>Late Dispatch Rate</span> <b>4.31%</b> <em>不及格</em>', 4.31],
    ['a verdict of two words', '<span>Late Dispatch Rate</span> <em>Needs improvement</em> <b>4.31%</b>', 4.31],
    [
      'an average behind a narrow space',
      '<span>Late Dispatch Rate</span> <b>5.16%</b><div style="font-size:12px"><span>Category average</span> <span>1.31%</span></div>',
      5.16,
    ],
    [
      'no change since yesterday',
      '<span>Late Dispatch Rate</span> <b>4.1%</b><div><span>vs. yesterday </span><span>0%</span></div>',
      4.1,
    ],
    [
      'a place before it',
      '<div style="display:flex;gap:40px"><span>Late Dispatch Rate</span><span>No.3</span><span>4.31%</span></div>',
      4.31,
    ],
    [
      'a level before it',
      '<div style="display:flex;gap:40px"><span>Late Dispatch Rate</span><span>Lv.3</span><span>4.31%</span></div>',
      4.31,
    ],
  ])('%s', (_, html, rate) => {
    const values = valuesOf({ platform: 'tiktok', html: `${OTHERS}<div><div>${html}</div></div>` });
    expect(values).toEqual({
      delivery_on_time_rate: 91.86,
      im_dissatisfaction_rate: 14.36,
      seller_fault_cancel_rate: 1.49,
      late_dispatch_rate: rate,
    });
  });
});

describe('a change is the day’s only where the page says so', () => {
  test.each([
    ['较前一日 +0.10%', 0.1],
    ['较昨日 -0.10%', -0.1],
    ['较昨日 持平', 0],
    ['较前7日 +0.10%', undefined],
    ['较前7日 持平', undefined],
    ['周环比 持平', undefined],
  ])('%s', (words, change) => {
    const html = `${tiles(['真实体验分', '4.34分'], ['宝贝质量', '4.03分'], ['物流速度', '4.28分'])}
      <div><div>旺旺满意度</div><b style="font-size:24px">91.57%</b><p>${words}</p></div>`;
    const reading = look({ platform: 'taobao', html }).snapshot?.readings.find(
      ({ indicator }) => indicator === 'im_satisfaction_rate',
    );
    expect(reading?.value).toBe(91.57);
    expect(reading?.change).toBe(change);
  });
});

describe('what stands on the figure’s own line', () => {
  test.each([
    [
      'peers behind it',
      (label: string, value: string) =>
        `<span>${label}</span> <a style="font-size:22px">${value}</a> <span>同行 4.71分</span>`,
    ],
    [
      'a weight before it',
      (label: string, value: string) =>
        `<span>${label}</span> <span style="font-size:12px">权重50%</span> <b style="font-size:24px">${value}</b>`,
    ],
    [
      'a weight before it, without a space',
      (label: string, value: string) =>
        `<span>${label}</span><span style="font-size:12px">权重50%</span><b style="font-size:24px">${value}</b>`,
    ],
    [
      'peers before it, in the same type',
      (label: string, value: string) => `${label} <span>同行均值 4.5</span> <b>${value.replace('分', '')}</b>`,
    ],
    [
      'a change before it',
      (label: string, value: string) =>
        `<div><span style="font-size:12px">↑0.02</span> <b style="font-size:22px">${value}</b></div><div>${label}</div>`,
    ],
  ])('%s', (_, print) => {
    const figures = [
      ['真实体验分', '4.34分'],
      ['宝贝质量', '4.03分'],
      ['物流速度', '4.28分'],
    ] as const;
    const html = figures
      .map(([label, value]) => `<div style="display:inline-block;width:280px">${print(label, value)}</div>`)
      .join('');
    expect(valuesOf({ platform: 'taobao', html })).toEqual({
      total_score: 4.34,
      goods_score: 4.03,
      logistics_score: 4.28,
    });
  });
});

describe('a place among others beside a figure', () => {
  const tile = (label: string, figure: string) =>
    `<div style="width:200px"><div>${label}</div><div style="font-size:24px">${figure}</div></div>`;
  test.each([
    ['TOP3 behind it', (value: string) => `${value} <span style="font-size:12px">TOP3</span>`],
    [
      'its place, without the word for place',
      (value: string) => `<p>${value}</p><p style="font-size:12px">同行排名第9</p>`,
    ],
    ['TOP3 before it', (value: string) => `<span style="font-size:12px">TOP3</span> ${value}`],
    ['行业第3 behind it', (value: string) => `${value} <span style="font-size:12px">行业第3</span>`],
    ['3/5 behind it', (value: string) => `${value} <span style="font-size:12px">3/5</span>`],
    ['3/5 before it', (value: string) => `<span style="font-size:12px">3/5</span> ${value}`],
  ])('%s', (_, print) => {
    const figures = [
      ['商家体验分', '90'],
      ['商品体验', '88'],
      ['商品综合评分', '4.69'],
      ['商品品质退货率', '1.2%'],
      ['平均揽收时长', '21.5小时'],
    ] as const;
    const html = figures.map(([label, value]) => tile(label, print(value))).join('');
    const { snapshot } = look({ platform: 'douyin', html });
    expect(snapshot?.readings.map(({ indicator, value, score }) => [indicator, value, score])).toEqual([
      ['total_score', 90, undefined],
      ['goods_score', 88, undefined],
      ['goods_rating', 4.69, undefined],
      ['quality_return_rate', 1.2, undefined],
      ['pickup_time', 21.5, undefined],
    ]);
  });

  test('the peers’ best, called so below its figure, are peers', () => {
    const html = `${tiles(['商家体验分', '90 分'], ['商品体验', '88 分'], ['物流体验', '95 分'])}
      <div><div>商品品质退货率</div><div style="font-size:24px">0.9%<div style="font-size:12px">TOP10</div></div></div>`;
    expect(valuesOf({ platform: 'douyin', html })).toEqual({ total_score: 90, goods_score: 88, logistics_score: 95 });
  });
});

test('a target to be filled in below a figure that is set large', () => {
  const tile = (label: string, value: string) =>
    `<div><div>${label}</div><div style="font-size:24px">${value}</div><div>目标 <input type="number" value="99"></div></div>`;
  const html = tile('商家体验分', '90') + tile('商品体验', '88') + tile('物流体验', '95');
  const path = '/ffa/eco/experience-score';
  expect(valuesOf({ platform: 'douyin', path, html })).toEqual({
    total_score: 90,
    goods_score: 88,
    logistics_score: 95,
  });
  expect(valuesOf({ platform: 'douyin', html })).toEqual({});
});

test('a unit in a column of its own before the figure’s', () => {
  const rows = [
    ['指标', '单位', '数值'],
    ['商品负反馈率', '‰', '10.20'],
    ['旺旺满意度', '%', '91.57'],
    ['物流到货时长', '天', '2.5'],
  ];
  const html = `<table>${rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
  expect(valuesOf({ platform: 'taobao', html })).toEqual({
    negative_feedback_rate: 1.02,
    im_satisfaction_rate: 91.57,
    delivery_time: 60,
  });
});

test.each(['您的真实体验分为 <b>4.34</b> 分，超过 60% 的同行', '真实体验分为<b>4.34</b>'])(
  'a total that a sentence says: %s',
  (said) => {
    const html = `<p>${said}</p>${tiles(['宝贝质量', '4.03分'], ['物流速度', '4.28分'])}`;
    expect(valuesOf({ platform: 'taobao', html })).toEqual({
      total_score: 4.34,
      goods_score: 4.03,
      logistics_score: 4.28,
    });
  },
);

describe('tags and lists of peers beside the figure', () => {
  const RATES = [
    ['平台介入率', '0.77%'],
    ['发货物流品退率', '0.14%'],
  ] as const;
  const board = (tile: string) =>
    valuesOf({ platform: 'jd', html: `${tiles(...RATES)}<div style="padding:8px">${tile}</div>` });

  test('a word in a tag behind the only figure says nothing of whose it is', () => {
    const line = (tag: string) => `<span>售后服务时长</span> <span><span>36.4小时</span> <i>${tag}</i></span>`;
    for (const tag of ['考核项', '观察期', '新版']) expect(board(line(tag)).aftersale_service_time).toBe(36.4);
  });

  test('the best of the peers behind their mean is no sub-score', () => {
    const { snapshot } = look({
      platform: 'jd',
      html: `${tiles(...RATES)}<div style="padding:8px">售后评价得分：<b>8.32分</b> <small>同行平均 8.39分 | 优秀 8.66分</small></div>`,
    });
    const rating = snapshot?.readings.find(({ indicator }) => indicator === 'aftersale_rating');
    expect(rating?.value).toBe(8.32);
    expect(rating?.score).toBeUndefined();
  });

  test('a sub-score in brackets under a head of both', () => {
    const rows = [
      ['售后评价得分', '9.59分（9.7分）', '9.1分'],
      ['平台介入率', '0.59%（9.6分）', '0.9%'],
      ['售后服务时长', '30.1小时（9.1分）', '22.1小时'],
    ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const head = '<thead><tr><th>指标</th><th>本店（得分）</th><th>同行均值</th></tr></thead>';
    const { snapshot } = look({ platform: 'jd', html: `<table>${head}<tbody>${rows.join('')}</tbody></table>` });
    const read = snapshot?.readings.map(({ value, score }) => [value, score]);
    expect(read).toEqual([
      [9.59, 9.7],
      [0.59, 9.6],
      [30.1, 9.1],
    ]);
  });

  test('the unit in a cell of its own, behind the name of the dimension', () => {
    const rows = [
      ['客服咨询', '咚咚平均响应时长', '秒', '40.77', '45.54'],
      ['售后服务', '售后服务时长', '小时', '30.77', '45.54'],
      ['售后服务', '平台介入率', '%', '0.77', '0.54'],
    ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const head = ['一级指标', '二级指标', '单位', '数值', '行业平均'].map((cell) => `<th>${cell}</th>`).join('');
    const html = `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    expect(valuesOf({ platform: 'jd', html })).toEqual({
      im_response_time: 40.77,
      aftersale_service_time: 30.77,
      platform_intervention_rate: 0.77,
    });
  });
});

test('words behind a comma are of the figure that follows them, however the text is cut', () => {
  const rows = [
    ['Negative Review Rate', '2.24 %', '0.13%'],
    ['Seller-Fault Cancellation Rate', '0.45 %', '0.16%'],
    ['On-time delivery rate', '90.54 %', '0.70%'],
  ];
  const html = rows.map(([label, value, change]) => {
    const [start, end] = [label!.slice(0, 9), label!.slice(9)];
    return `<div>${start}<span>${end}: ${value}, vs. previous day </span><span><i class="up"></i>${change}</span></div>`;
  });
  const board = tiles(['Shop performance score', '4.1'], ['Product satisfaction', '4.2'], ['Customer service', '3.9']);
  expect(valuesOf({ platform: 'tiktok', html: board + html.join('') })).toMatchObject({
    bad_review_rate: 2.24,
    seller_fault_cancel_rate: 0.45,
    delivery_on_time_rate: 90.54,
  });
});

test('days before hours are of the time, also behind 当前', () => {
  const html = `${tiles(['店铺体验分', '4.31分'], ['商品体验', '4.40分'], ['物流体验', '4.21分'])}<div><span>发签配送时长：</span><span>当前 <b>3天11小时58分</b></span> <span>同行优秀 84.03小时</span></div>`;
  expect(valuesOf({ platform: 'kuaishou', html }).dispatch_to_sign_time).toBeCloseTo(83.97, 1);
});

test('a window that says whose days it counts takes nothing from the figure behind it', () => {
  const rates = [
    ['Negative review rate', '1.08%'],
    ['On-time delivery rate', '95.2%'],
    ['IM dissatisfaction rate', '1.03%'],
  ];
  const html = rates
    .map(([label, value]) => `<div><span>${label}</span><div>Orders of the last 30 days</div><div>${value}</div></div>`)
    .join('');
  expect(Object.values(valuesOf({ platform: 'tiktok', html }))).toEqual([1.08, 95.2, 1.03]);
});
