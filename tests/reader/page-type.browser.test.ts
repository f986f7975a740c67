import { afterEach, describe, expect, test } from 'vitest';
import { type ByHand, tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const FIGURES = [
  ['店铺体验分', '4.61分'],
  ['商品体验', '4.53分'],
  ['物流体验', '4.72分'],
  ['售后服务', '4.58分'],
  ['商品品质退款率', '1.32%'],
  ['发签配送时长', '52.18小时'],
] as const;
const VALUES = {
  total_score: 4.61,
  goods_score: 4.53,
  logistics_score: 4.72,
  service_score: 4.58,
  quality_return_rate: 1.32,
  dispatch_to_sign_time: 52.18,
};
const each = (draw: (label: string, value: string) => string) => FIGURES.map(([l, v]) => draw(l, v)).join('');
const read = (html: string, page: Partial<ByHand> = {}) => valuesOf({ platform: 'kuaishou', html, ...page });

describe('a page that sets its plain text larger than 14 px', () => {
  test.each(['新规则已于2026-03-16生效，店铺体验分按新口径计算', '平台活动报名通道已开启', '如有疑问请联系店小蜜'])(
    'has no title in the plain line %s',
    (line) => {
      expect(
        read(`<div style="font-size:16px"><div>${line}</div><section>${tiles(...FIGURES)}</section></div>`),
      ).toEqual(VALUES);
    },
  );

  test('but has one in a line set larger, and in a heading of two clauses', () => {
    const board = `<section>${tiles(...FIGURES)}</section>`;
    expect(read(`<div style="font-size:16px"><div style="font-size:20px">活动报名要求</div>${board}</div>`)).toEqual(
      {},
    );
    expect(read(`<h2>报名活动，需满足以下要求</h2>${board}`)).toEqual({});
  });
});

test('a sentence over a board in bold is no title of it', () => {
  expect(read(`<b>规则已更新，本页按新口径计算</b><section>${tiles(...FIGURES)}</section>`)).toEqual(VALUES);
});

describe('labels and figures far apart on a wide page', () => {
  test('in a grid without rows', () => {
    const rows = each((l, v) => `<div style="display:contents"><div>${l}</div><div>${v}</div></div>`);
    expect(read(`<div style="display:grid;width:1300px;grid-template-columns:750px 500px">${rows}</div>`)).toEqual(
      VALUES,
    );
  });

  test('in columns side by side, with the peers’ in a third', () => {
    const column = (head: string, texts: readonly string[], width: number) =>
      `<div style="width:${width}px"><div style="height:40px">${head}</div>${texts.map((text) => `<div style="height:40px">${text}</div>`).join('')}</div>`;
    const [labels, values] = [FIGURES.map(([l]) => l), FIGURES.map(([, v]) => v)];
    const peers = ['4.40分', '4.41分', '4.42分', '4.43分', '1.99%', '60.00小时'];
    const html = column('指标', labels, 700) + column('本店', values, 350) + column('同行均值', peers, 200);
    expect(read(`<div style="display:flex;width:1300px">${html}</div>`)).toEqual(VALUES);
  });
});

describe('what stands between a label and its figure', () => {
  test('the mark of the link that the label is', () => {
    const rows = each((l, v) => `<div><a>${l}<span style="margin-left:4px">&gt;</span></a> <b>${v}</b></div>`);
    expect(read(rows)).toEqual(VALUES);
  });

  test('is a bound where it stands with the figure', () => {
    expect(read(each((l, v) => `<div><a>${l}</a> <b><span>&gt;</span> <span>${v}</span></b></div>`))).toEqual({});
  });

  test('the peers’ figure, a link, and a verdict', () => {
    const row = (label: string, value: string, verdict: string) =>
      `<div style="display:flex;width:900px"><div style="width:220px">${label}</div><div style="flex:1;font-size:12px"><span>行业优秀 3.90</span> <a>详情</a> <span style="padding:0 9px">${verdict}</span></div><b style="font-size:20px">${value}</b></div>`;
    const scores = FIGURES.slice(0, 4);
    const html = scores.map(([l, v], i) => row(l, v, ['高', '低', '中', '优秀'][i]!)).join('');
    expect(Object.values(read(html))).toEqual([4.61, 4.53, 4.72, 4.58]);
  });
});

test('numbers of a list in texts of their own, and labels that are links with a mark each, one behind the other', () => {
  const heads = FIGURES.map(([l], i) => `<div style="width:160px">${i + 1}. <!-- -->${l}</div>`).join('');
  const links = FIGURES.map(([l]) => `<div style="width:160px"><a>${l}<span>&gt;</span></a></div>`).join('');
  const values = FIGURES.map(([, v]) => `<div style="width:160px">${v}</div>`).join('');
  const line = (cells: string) => `<div style="display:flex">${cells}</div>`;
  expect(read(line(heads) + line(values))).toEqual(VALUES);
  expect(read(line(links) + line(values))).toEqual(VALUES);
});

test('the shop’s own line, the last of a grid beside a menu', () => {
  const line = (head: string, cells: readonly string[]) =>
    `<div style="display:contents">${[head, ...cells].map((text) => `<div style="height:44px">${text}</div>`).join('')}</div>`;
  const others = (digit: string) => FIGURES.map(([, v]) => v.replace(/^./, digit));
  const rows = [
    ['同行优秀', others('3')],
    ['同行平均', others('2')],
    ['较昨日', others('0')],
  ] as const;
  const grid = [
    line(
      '',
      FIGURES.map(([l]) => l),
    ),
    ...rows.map(([head, cells]) => line(head, cells)),
  ].join('');
  const own = line(
    '店铺值',
    FIGURES.map(([, v]) => v),
  );
  const html = `<div style="display:flex"><div style="width:200px">${['商品', '物流', '服务', '内容'].map((text) => `<div style="height:44px">${text}类</div>`).join('')}</div><div style="flex:1;display:grid;grid-template-columns:repeat(7,1fr)">${grid}${own}</div></div>`;
  expect(read(html)).toEqual(VALUES);
});

test('a column of the peers’ best, whose head has a figure', () => {
  const row = (...cells: string[]) =>
    `<div style="display:flex">${cells.map((text) => `<div style="flex:1">${text}</div>`).join('')}</div>`;
  const rows = each((l, v) => row(l, v, v.replace(/^./, '3')));
  expect(read(`<div>${row('指标名称', '店铺表现', '同行前10%')}${rows}</div>`)).toEqual(VALUES);
});

test('the peers’ figure broken onto the next line', () => {
  const html = each(
    (l, v) =>
      `<div style="width:150px"><p>${l}</p><b>${v}</b> <span style="font-size:12px">同行均值 <br>${v.replace(/^./, '3')}</span></div>`,
  );
  expect(read(html)).toEqual(VALUES);
});

test('a label in two pieces of which one is an everyday word, and one that makes a longer label with the title above', () => {
  const two = (l: string) => `<b>${l.slice(0, 2)}</b>${l.slice(2)}`;
  const card = (title: string, ...figures: readonly (readonly [string, string])[]) =>
    `<section style="background:#fff"><p>${title}</p>${tiles(...figures.map(([l, v]) => [two(l), v] as const))}</section>`;
  const html = tiles(
    ['我的体验分', '4.47分'],
    [two('商品体验分'), '4.78'],
    [two('物流体验分'), '4.56'],
    [two('服务体验分'), '4.11'],
  );
  const rest = card('商品', ['品质退货率', '0.88%'], ['差评率', '1.73%']);
  expect(read(html + rest, { platform: 'weixin' })).toEqual({
    total_score: 4.47,
    goods_score: 4.78,
    logistics_score: 4.56,
    service_score: 4.11,
    quality_return_rate: 0.88,
    bad_review_rate: 1.73,
  });
});

test('counts under 订单概况 are the shop’s, and the rows of records of violations are none', () => {
  const board = tiles(['纠纷退款率', '0.49%'], ['平台介入率', '2.09%'], ['品质退款率', '0.44%']);
  const counts = `<div><h3>订单概况</h3><section>${tiles(['纠纷退款数', '27'], ['介入订单数', '33'])}</section></div>`;
  const page = { platform: 'pinduoduo', path: '/sycm/goods_quality/detail' } as const;
  expect(read(`<section>${board}</section>${counts}`, page)).toMatchObject({
    dispute_refunds: 27,
    intervention_orders: 33,
  });
  const row = (...cells: string[]) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const rows = row('W1', '纠纷退款率', '0.49%') + row('W2', '平台介入率', '2.09%') + row('W3', '品质退款率', '0.44%');
  const html = `<h2>违规记录</h2><table><thead><tr><th>违规编号</th><th>触发指标</th><th>指标值</th></tr></thead><tbody>${rows}</tbody></table>`;
  expect(read(html, { ...page, path: '/app/violations' })).toEqual({});
});
