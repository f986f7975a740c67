import { afterEach, describe, expect, test } from 'vitest';
import { type ByHand, tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const row = (...cells: string[]) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
const head = (...cells: string[]) => `<tr>${cells.map((text) => `<th>${text}</th>`).join('')}</tr>`;
const DOUYIN = tiles(['商家体验分', '90分'], ['商品体验', '88分'], ['物流体验', '95分'], ['服务体验', '92分']);
const DOUYIN_PATH = '/ffa/eco/experience-score';

/** A menu at the left of the content, on one line with what stands there. */
const beside = (html: string) =>
  `<div style="display:flex"><div style="width:200px"><p>数据中心</p><p>店铺体验分</p></div><div style="flex:1">${html}</div></div>`;
const KUAISHOU = ['店铺体验分', '商品体验', '物流体验', '售后服务'];
const headOf = (kind: string) => head(kind, ...KUAISHOU);
const EACH = `${row('甲', '4.55', '4.40', '4.70', '4.58')}${row('乙', '4.11', '4.02', '4.31', '4.22')}`;
const ROWS = [
  ['团队', ...KUAISHOU],
  ['甲组', '4.55', '4.40', '4.70', '4.58'],
  ['乙组', '4.11', '4.02', '4.31', '4.22'],
]
  .map(
    (cells) =>
      `<div style="display:flex">${cells.map((text) => `<div style="width:120px">${text}</div>`).join('')}</div>`,
  )
  .join('');

const NOTHING: Record<string, ByHand> = {
  'agents with numbers for names': {
    platform: 'kuaishou',
    html: `<h3>接待明细</h3><table>${head('接待', '会话数')}${row('客服01', '312')}${row('客服02', '188')}${row('客服03', '95')}</table>`,
  },
  'what was advertised': {
    platform: 'douyin',
    html: `<section><h3>千川推广数据</h3>${DOUYIN}</section>`,
  },
  'other shops of the same owner': {
    platform: 'douyin',
    html: `<section><h3>其他店铺</h3>${DOUYIN}</section>`,
  },
  'points in a sentence below the page’s title': {
    platform: 'douyin',
    path: DOUYIN_PATH,
    html: '<h1>商家体验分</h1><section><h3>考核规则</h3><p>平台每日更新分数，考核不达标的店铺将影响活动报名，每超出一次扣1分。</p></section>',
  },
  'steps of a scale, told by 以上': {
    platform: 'taobao',
    path: '/home.html/voc-tmall/serverReport',
    html: '<p>3分钟人工响应率 85% 以上为优秀，旺旺满意度 95% 以上为优秀，平台求助率 0.05% 以下为优秀。</p>',
  },
  'a full mark in a sentence': {
    platform: 'weixin',
    path: '/shop/shopdiagnosis/home',
    html: '<p>店铺体验分 4.8 分及以上为优秀，4.3 分以下会影响流量。</p>',
  },
  'levels and what each is worth': {
    platform: 'xiaohongshu',
    path: '/app-violation/shop-score',
    html: `<table><thead>${head('等级', '店铺总分', '商品分', '物流分')}</thead>${row('优秀', '≥4.8', '≥4.7', '≥4.7')}${row('较差', '4.0', '4.0', '4.0')}</table>`,
  },
  'a sentence over the board that takes it all back': {
    platform: 'douyin',
    path: DOUYIN_PATH,
    html: `<div>当前店铺暂无体验分，以下为示例数据，不代表您的店铺真实数据</div><div>${DOUYIN}</div>`,
  },
  ...Object.fromEntries(
    [
      '<h3>权益中心</h3>',
      '<h2>2025 年度经营报告</h2><p>这一年，你的店铺平均表现</p>',
      '<h3>门店数据 · 朝阳大悦城店</h3>',
      '<h3>供货商详情</h3><p style="font-size:12px">义乌日用品厂</p>',
      '<h3>直播复盘</h3><p style="font-size:12px">11月18日 20:00 场</p>',
      '<h3>小雨</h3><p>桐间家纺旗舰店:小雨 售前组</p>',
    ].map((over) => [
      `tiles under ${over}`,
      { platform: 'douyin', html: `<section>${over}${DOUYIN}</section>` } as ByHand,
    ]),
  ),
  'a questionnaire': {
    platform: 'jd',
    html: `${tiles(['体验得分', '0 分'], ['客服咨询', '0 分'], ['物流履约', '0 分'], ['售后服务', '0 分'])}${[
      'a',
      'b',
      'c',
    ]
      .map((name) => [1, 2, 3].map((step) => `<label><input type="radio" name="${name}">${step} 分</label>`).join(''))
      .join('')}`,
  },
  'marks to be given, in labels without a name': {
    platform: 'jd',
    html: `<div>${['客服咨询', '物流履约', '售后服务', '商品质量']
      .map(
        (label) =>
          `<div>${label} ${[1, 2, 3, 4, 5].map((mark) => `<label><input type="radio">${mark}分</label>`).join('')}</div>`,
      )
      .join('')}</div><div>综合体验得分：<b>0</b> 分</div>`,
  },
  'one product’s figures': {
    platform: 'douyin',
    html: `<h3>中性笔 0.5mm 12支装</h3><p>商品ID：3441209912</p>
      ${tiles(['商品综合评分', '4.81 分'], ['商品品质退货率', '0.820 %'], ['商品差评率', '0.40 %'])}`,
  },
  'products with their sum': {
    platform: 'pinduoduo',
    html: `<table><thead>${head('商品', '商品评分', '品质退款率', '积极评论率')}</thead>${row('瓜子 500g', '4.7', '0.2%', '97%')}${row('合计', '4.7', '0.3%', '96%')}</table>`,
  },
  warehouses: {
    platform: 'jd',
    html: `<table><thead>${head('仓库', '当日揽收率', '运单配送时效达成率', '商品品质退货率')}</thead>${row('北京仓', '91%', '88%', '1%')}${row('广州仓', '93%', '86%', '1%')}</table>`,
  },
  ...Object.fromEntries(
    ['客服', '供应商', '团队', '场次', '分销商'].map((kind) => [
      `a table of each ${kind}, beside the menu`,
      {
        platform: 'kuaishou',
        html: beside(`<table style="width:600px"><thead>${headOf(kind)}</thead>${EACH}</table>`),
      },
    ]),
  ),
  'rows of others without a table, beside the menu': { platform: 'kuaishou', html: beside(ROWS) },
  'levels that an assistant suggests': {
    platform: 'jd',
    html: [
      ['体验得分', '9.43分'],
      ['客服咨询', '8.3分'],
      ['物流履约', '9.1分'],
      ['售后服务', '9.0分'],
    ]
      .map(
        ([label, value]) =>
          `<div><div>${label}</div><b style="font-size:20px">${value}</b><div>建议达到的水平</div></div>`,
      )
      .join(''),
  },
  'a comparison that heads its card in plain type': {
    platform: 'taobao',
    html: `<section><div style="padding:12px">行业均值</div><div>${tiles(['真实体验分', '4.66'], ['宝贝质量', '4.50'], ['物流速度', '4.81'])}</div></section>`,
  },
  'one employee’s figures': {
    platform: 'douyin',
    html: `<section><p>客服账号：小李</p><div>${tiles(['商品体验', '72 分'], ['物流体验', '98 分'], ['服务体验', '87 分'])}</div></section>`,
  },
  'one outlet’s figures': {
    platform: 'douyin',
    html: `<section><p>门店：上海一店</p><div>${tiles(['商品体验', '72 分'], ['物流体验', '98 分'], ['服务体验', '87 分'])}</div></section>`,
  },
  'the line to be reached, as a card’s title in plain type': {
    platform: 'taobao',
    html: `<section><header>达标线</header><div>${tiles(['真实体验分', '4.66'], ['宝贝质量', '4.50'], ['物流速度', '4.81'])}</div></section>`,
  },
  'one buyer’s review': {
    platform: 'douyin',
    html: `<h3>评价详情</h3>${tiles(['商品体验', '4 分'], ['物流体验', '5 分'], ['服务体验', '5 分'])}`,
  },
  'a column of examples': {
    platform: 'kuaishou',
    html: `<table><thead>${head('指标', '示例')}</thead>${row('店铺体验分', '4.55')}${row('商品体验', '4.40')}${row('物流体验', '4.70')}</table>`,
  },
};

describe('figures that are not the shop’s, with its labels', () => {
  test.each(Object.entries(NOTHING))('%s', (_, page) => {
    expect(valuesOf(page)).toEqual({});
  });
});

test.each(['行业TOP10%', '同行商家体验分', '行业优秀水平'])('a board of peers under ours, headed %s', (heading) => {
  const PEERS = tiles(['商家体验分', '99 分'], ['商品体验', '98 分'], ['物流体验', '97 分'], ['服务体验', '96 分']);
  const html = `<section><h3>我的表现</h3>${DOUYIN}</section><section><h3>${heading}</h3>${PEERS}</section>`;
  const values = { total_score: 90, goods_score: 88, logistics_score: 95, service_score: 92 };
  expect(valuesOf({ platform: 'douyin', path: DOUYIN_PATH, html })).toEqual(values);
});

test('what stands under a veil that waits is left out; the cards beside it are read', () => {
  const veil =
    '<div style="position:absolute;inset:0;background:rgba(255,255,255,.7)"><span role="status">加载中...</span></div>';
  const html = `${DOUYIN}<div style="position:relative"><div>售后平均审核时长 <b>0</b> 小时</div><div>平台求助率 <b>0</b> %</div>${veil}</div>`;
  expect(valuesOf({ platform: 'douyin', path: DOUYIN_PATH, html })).toEqual({
    total_score: 90,
    goods_score: 88,
    logistics_score: 95,
    service_score: 92,
  });
});

describe('figures of another period than the indicator’s own', () => {
  const choice = (...texts: string[]) =>
    `<div role="radiogroup" style="display:flex">${texts.map((text, i) => `<label aria-checked="${i === 0}"><input type="radio"${i === 0 ? ' checked' : ''}><span>${text}</span></label>`).join('')}</div>`;
  const CASES: Record<string, ByHand> = {
    'below a heading that is a label, and the choice under it': {
      platform: 'taobao',
      path: '/home.html/voc-tmall/serverReport',
      html: `<div><h2>真实体验分</h2>${choice('近7天', '近30天')}</div><div><div style="font-size:30px">4.40</div></div>`,
    },
    'below a head with the date in English': {
      platform: 'tiktok',
      path: '/compass/sps',
      html: `<div style="display:flex"><h2>Shop Performance Score</h2><span>Data period: Dec 1, 2025 - Dec 30, 2025</span>${choice('Last 7 days', 'Last 30 days')}</div>
        <div>${tiles(['Shop Performance Score', '3.2'], ['Product satisfaction', '3.9'], ['Customer service', '4.0'])}</div>`,
    },
  };
  test.each(Object.entries(CASES))('%s', (_, page) => {
    expect(valuesOf(page)).toEqual({});
  });
});

test('last month, chosen among periods, is the window that counts; a heading that names it is not', () => {
  const figures = [
    ['真实体验分', '4.34'],
    ['宝贝质量', '4.03'],
    ['物流速度', '4.28'],
  ] as const;
  const under = (over: string) =>
    valuesOf({ platform: 'taobao', html: `<section>${over}${tiles(...figures)}</section>` });
  const chosen = '<div role="tablist"><b role="tab" aria-selected="true">上月</b></div>';
  expect(under(chosen)).toEqual({ total_score: 4.34, goods_score: 4.03, logistics_score: 4.28 });
  expect(under('<h3>上月表现</h3>')).toEqual({});
});

test('a status of an order that is also the name of a count takes nothing from its row', () => {
  const row = '<tr><td>2612-88</td><td>124</td><td>待商家处理</td><td>3</td></tr>';
  const orders = `<table><tr><th>订单编号</th><th>数量</th><th>售后状态</th><th>次数</th></tr>${row}</table>`;
  const figures = tiles(['平台介入率', '2.18%'], ['纠纷退款率', '0.46%'], ['平均退款时长', '20.69小时']);
  expect(valuesOf({ platform: 'pinduoduo', html: figures + orders })).toEqual({
    platform_intervention_rate: 2.18,
    dispute_refund_rate: 0.46,
    refund_time: 20.69,
  });
});

test('an amount is no count', () => {
  const figures = tiles(
    ['平台介入率', '2.18%'],
    ['纠纷退款率', '0.46%'],
    ['平均退款时长', '20.69小时'],
    ['待商家处理', '124.97'],
  );
  expect(valuesOf({ platform: 'pinduoduo', html: figures })).not.toHaveProperty('aftersale_pending');
});

describe('titles in English', () => {
  const figures = tiles(
    ['Negative review rate', '2.33%'],
    ['On-time delivery rate', '93.82%'],
    ['Late dispatch rate', '2.98%'],
    ['Seller-fault cancellation rate', '1.66%'],
  );
  const under = (title: string) =>
    Object.keys(valuesOf({ platform: 'tiktok', html: `<section><h3>${title}</h3>${figures}</section>` }));
  test.each(['Metric details', 'Order fulfillment', 'Fair play'])('%s heads the shop’s own', (title) => {
    expect(under(title)).toHaveLength(4);
  });
  test.each([
    'AI insights',
    'Order 5771',
    'Customer reviews',
    'Sample data',
    'Success story',
    'Weekly report, week 44',
  ])('%s does not', (title) => {
    expect(under(title)).toEqual([]);
  });
});

test.each([
  ['a sentence that asks for them', '<p>要达到该分数，各指标需提升至：</p>'],
  ['the effect of a tool that is sold', '<h4>使用效果</h4>'],
])('figures under %s are not read', (_, over) => {
  const figures = tiles(['平台介入率', '2.18%'], ['纠纷退款率', '0.46%'], ['平均退款时长', '20.69小时']);
  expect(valuesOf({ platform: 'pinduoduo', html: `<section>${over}<div>${figures}</div></section>` })).toEqual({});
});

test('a table of cases, a number and an indicator each', () => {
  const rows = [
    ['8812331', '3分钟人工回复率', '77.86%'],
    ['8812332', '平台求助率', '0.82%'],
    ['8812333', '积极评论率', '93.13%'],
  ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  for (const head of ['申诉单号', '工单编号', '违规记录'])
    expect(
      valuesOf({
        platform: 'pinduoduo',
        html: `<table><thead><tr><th>${head}</th><th>指标</th><th>异常数据</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
      }),
    ).toEqual({});
});

test('the peers’ figures under an English title, and mine beside theirs', () => {
  const tile = (label: string, mine: string, others: readonly string[]) =>
    `<div style="padding:12px"><div>${label}</div><div style="display:flex;gap:16px">${[mine, ...others]
      .map((value, at) => `<div><small>${['Mine', 'Peers', 'Best'][at]}</small><div>${value}</div></div>`)
      .join('')}</div></div>`;
  const own = [
    tile('Seller-fault cancellation rate', '2.95%', ['1.21%', '0.43%']),
    tile('On-time delivery rate', '88.73%', ['91.30%', '96.02%']),
    tile('Negative review rate', '1.09%', ['0.92%', '0.40%']),
  ];
  const peers = tiles(['Negative review rate', '0.92%'], ['IM dissatisfaction rate', '4.10%']);
  const html = `<section>${own.join('')}</section><section><h3>Category average</h3>${peers}</section>`;
  expect(valuesOf({ platform: 'tiktok', html })).toEqual({
    seller_fault_cancel_rate: 2.95,
    delivery_on_time_rate: 88.73,
    bad_review_rate: 1.09,
  });
});

test('客服与物流 is no agent’s name', () => {
  const html = `<section><h3>客服与物流</h3>${DOUYIN}</section>`;
  expect(Object.keys(valuesOf({ platform: 'douyin', path: DOUYIN_PATH, html }))).toHaveLength(4);
});

test('a title of other times says it with the window in the corner of its card, too', () => {
  const card = (title: string, corner: string) => `<div class="x-card"><div class="x-card-header" style="overflow:auto">
    <div class="x-card-header-extra" style="float:right">${corner}</div>
    <div class="x-card-header-titles"><div class="x-card-header-title">${title}</div></div></div><div>${DOUYIN}</div></div>`;
  const read = (title: string, corner: string) => valuesOf({ platform: 'douyin', html: card(title, corner) });
  expect(read('历史最佳', '近30天')).toEqual({});
  expect(read('Same period last year', 'Last 30 days')).toEqual({});
  expect(read('体验分概览', '近30天')).toEqual({
    total_score: 90,
    goods_score: 88,
    logistics_score: 95,
    service_score: 92,
  });
});
