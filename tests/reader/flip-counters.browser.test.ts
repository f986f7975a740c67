import { afterEach, expect, test } from 'vitest';
import { tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const box = (char: string, name = 'flip') =>
  `<span class="${name}" style="display:inline-block;padding:2px 9px;margin:0 3px;font-size:24px">${char}</span>`;
const SCORES = [
  ['店铺体验分', '4.18'],
  ['商品体验', '4.53'],
  ['物流体验', '4.72'],
] as const;
const read = (flip: (value: string) => string) =>
  valuesOf({
    platform: 'kuaishou',
    html: SCORES.map(
      ([label, value]) => `<div style="padding:8px"><div>${label}</div>${flip(value)} <span>分</span></div>`,
    ).join(''),
  });

test('digits in boxes of one kind, however far apart, are one number', () => {
  expect(read((value) => [...value].map((char) => box(char)).join(''))).toEqual({
    total_score: 4.18,
    goods_score: 4.53,
    logistics_score: 4.72,
  });
});

test.each([
  [
    'in a box of its own kind',
    (value: string) => [...value].map((char) => (char === '.' ? '<i style="padding:0 1px">.</i>' : box(char))).join(''),
  ],
  ['in none', (value: string) => [...value].map((char) => (char === '.' ? char : box(char))).join('')],
  [
    'between boxes that have a style and no class',
    (value: string) =>
      [...value]
        .map(
          (char) =>
            `<span style="${char === '.' ? 'padding:0 1px' : 'padding:0 4px;margin:0 1px;background:#222;color:#fff'};font-size:24px">${char}</span>`,
        )
        .join(''),
  ],
])('the point %s', (_, flip) => {
  expect(read(flip)).toEqual({ total_score: 4.18, goods_score: 4.53, logistics_score: 4.72 });
});

test('a line may break at the zero-width spaces between them', () => {
  const flip = (value: string) =>
    [...value].map((char) => `<span class="d" style="display:inline-block">${char}</span>`).join('&#8203;');
  const narrow = (value: string) => `<div style="width:20px;font-size:24px">${flip(value)}</div>`;
  expect(read(narrow)).toEqual({ total_score: 4.18, goods_score: 4.53, logistics_score: 4.72 });
});

test.each([
  ['of different kinds', (value: string) => [...value].map((char, at) => box(char, `flip${at}`)).join('')],
  ['with something between them', (value: string) => [...value].map((char) => box(char)).join('<i></i>')],
])('digits in boxes %s are not put together, and none of them is the figure', (_, flip) => {
  expect(read(flip)).toEqual({});
});

test('two whole digits that stand apart are neither of them a rate', () => {
  const rates = [
    ['承诺发货揽收及时率', '97'],
    ['客服好评率', '88'],
    ['3分钟回复率', '95'],
  ] as const;
  const flip = (value: string) => [...value].map((char, at) => box(char, `flip${at}`)).join('');
  const html = rates.map(([label, value]) => `<div><div>${label}</div>${flip(value)} <span>%</span></div>`).join('');
  expect(valuesOf({ platform: 'kuaishou', html })).toEqual({});
});

test('last digits that count up from label to label number no list', () => {
  const rates = [
    ['承诺发货揽收及时率', '93.51'],
    ['客服好评率', '70.65'],
    ['3分钟回复率', '99.48'],
    ['商品品质退款率', '1.03'],
  ] as const;
  const inSpans = (value: string) => [...value].map((char) => `<span>${char}</span>`).join('');
  const html = rates.map(([label, value]) => `<span>${label}(%)：<span>${inSpans(value)}</span></span> `).join('');
  expect(Object.values(valuesOf({ platform: 'kuaishou', html }))).toEqual([93.51, 70.65, 99.48, 1.03]);
});

test('a row of rolling digits is no longer than what is seen of it', () => {
  const rates = [
    ['承诺发货揽收及时率', '93.5146'],
    ['客服好评率', '70.6531'],
    ['3分钟回复率', '99.4823'],
    ['商品品质退款率', '1.0375'],
    ['商品质量差评率', '0.7689'],
    ['物流负向投诉率', '0.1204'],
    ['纠纷商责率', '0.0312'],
    ['售后服务好评率', '88.1234'],
    ['30天商品复购率', '12.3456'],
  ] as const;
  const column = (digit: string) => {
    const all = [...'0123456789'].map((each) => `<b style="display:block;height:20px">${each}</b>`).join('');
    const rolled = `display:block;transform:translateY(-${Number(digit) * 20}px)`;
    return `<i style="display:inline-block;height:20px;line-height:20px;overflow:hidden;vertical-align:top"><u style="${rolled}">${all}</u></i>`;
  };
  const rolling = (value: string) => [...value].map((char) => (char === '.' ? '.' : column(char))).join('');
  const html = `<table><tr>${rates.map(([label]) => `<th>${label}</th>`).join('')}</tr><tr>${rates.map(([, value]) => `<td>${rolling(value)} %</td>`).join('')}</tr></table>`;
  const values = Object.values(valuesOf({ platform: 'kuaishou', html }));
  expect(values).toEqual(expect.arrayContaining([93.5146, 70.6531, 99.4823, 1.0375]));
});

test('boxes of digits that break over two lines are one number, or none', () => {
  const digit = (text: string) =>
    `<span style="display:inline-block;overflow:hidden"><span style="display:block">${text}</span></span>`;
  const counter = `<div style="width:40px;font-size:20px">${[...'97.67'].map(digit).join('')}<i>%</i></div>`;
  const html = `${tiles(['店铺体验分', '4.31分'], ['商品体验', '4.40分'], ['物流体验', '4.21分'])}<div><div>承诺发货揽收及时率</div>${counter}</div>`;
  const { pickup_on_time_rate: rate = 97.67 } = valuesOf({ platform: 'kuaishou', html });
  expect(rate).toBe(97.67);
});

test('a number that is set one digit below the other is none, and its first digit is not the figure', () => {
  const upright = (value: string) => [...value].map((char) => `<div>${char}</div>`).join('');
  expect(read(upright)).toEqual({});
});

test('a number with a piece on another line, in a row of other figures, is none', () => {
  const boxed = (char: string, raised = false) =>
    `<span style="display:inline-block;${raised ? 'position:relative;top:-22px' : ''}">${char}</span>`;
  const digits = [...'92.93'].map((char, at) => boxed(char, at === 2)).join('');
  const cells = `<th>承诺发货揽收及时率</th><td>${digits}<i>%</i></td><th>商品品质退款率</th><td>1.03%</td>`;
  const html = `<table><tr>${cells}</tr><tr><th>客服好评率</th><td>70.65%</td><th>3分钟回复率</th><td>99.48%</td></tr></table>`;
  const { pickup_on_time_rate: rate = 92.93 } = valuesOf({ platform: 'kuaishou', html });
  expect(rate).toBe(92.93);
});

test('characters that draw nothing beside the digits of a counter part none of them', () => {
  const MARKS = ['&shy;', '&#8203;', '&#8204;', '&#8288;'];
  const flip = (value: string) => [...value].map((char, at) => box(`${MARKS[at % MARKS.length]}${char}`)).join('');
  expect(read(flip)).toEqual({ total_score: 4.18, goods_score: 4.53, logistics_score: 4.72 });
});

test('nor does a soft hyphen that breaks a box of a full-width digit in two lines', () => {
  const wide = (char: string) => (/\d/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char);
  const flip = (value: string) =>
    [...value]
      .map((char, at) => `<b class="d" style="display:inline-block">${wide(char)}${at === 4 ? '&shy;' : ''}</b>`)
      .join('');
  const tile = (label: string, value: string) => `<div style="width:400px"><div>${label}</div>${flip(value)}</div>`;
  const html = tile('平均退款时长', '14小时12分') + tile('纠纷退款率', '0.46%') + tile('平台介入率', '0.25%');
  expect(valuesOf({ platform: 'pinduoduo', html })).toEqual({
    refund_time: 14.2,
    dispute_refund_rate: 0.46,
    platform_intervention_rate: 0.25,
  });
});

test('a unit that is set letter by letter among the digits is of their number', () => {
  const flip = (value: string) => [...value].map((char) => box(char)).join('');
  const tile = (label: string, value: string) => `<div><div>${label}</div>${flip(value)}</div>`;
  const html = tile('平台介入率', '万分之20.0') + tile('平均退款时长', '11小时18分钟') + tile('纠纷退款率', '0.46%');
  expect(valuesOf({ platform: 'pinduoduo', html })).toEqual({
    platform_intervention_rate: 0.2,
    refund_time: 11.3,
    dispute_refund_rate: 0.46,
  });
});

test('a share whose digits stand apart in boxes of different kinds is not understood', () => {
  const apart = [...'20.0']
    .map((char, at) => `<b class="d${at}" style="padding:0 6px;font-size:24px">${char}</b>`)
    .join('');
  const html = `<div><div>平台介入率</div><span style="font-size:24px">万分之</span>${apart}</div>${tiles(
    ['纠纷退款率', '0.46%'],
    ['平均退款时长', '20.69小时'],
    ['品质退款率', '0.6%'],
  )}`;
  expect(valuesOf({ platform: 'pinduoduo', html })).not.toHaveProperty('platform_intervention_rate');
});

test('a number that is broken before a box in the middle of it is not understood', () => {
  const narrow = (value: string) => `<div style="width:14px">${value}</div>`;
  const html = tiles(
    ['店铺体验分', '4.18'],
    ['商品体验', narrow('４．<span>５</span>')],
    ['物流体验', narrow('<span>４．</span>７')],
    ['售后服务', '4.20'],
  );
  expect(valuesOf({ platform: 'kuaishou', html })).toEqual({ total_score: 4.18, service_score: 4.2 });
});
