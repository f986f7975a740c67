import { afterEach, describe, expect, test } from 'vitest';
import { look, tiles } from './by-hand';

afterEach(() => document.body.replaceChildren());

const BOARD = tiles(['商家体验分', '90 分'], ['商品体验', '88 分'], ['物流体验', '95 分'], ['服务体验', '92 分']);
const scoreOf = (html: string) => {
  const { snapshot } = look({ platform: 'douyin', path: '/ffa/eco/experience-score', html: BOARD + html });
  const rate = snapshot?.readings.find(({ indicator }) => indicator === 'quality_return_rate');
  return [rate?.value, rate?.score];
};
const tile = (rest: string) =>
  `<div style="padding:8px"><div>商品品质退货率</div><div style="font-size:24px">0.608%</div>${rest}</div>`;

describe('a sub-score is called one', () => {
  test.each([
    ['in points behind the figure', tile('<p>85分</p>')],
    ['by its caption', tile('<p>得分 85</p>')],
    ['beside a place among others', `<div style="display:flex"><div>85分</div>${tile('<p>行业第19名</p>')}</div>`],
    [
      'in a ring beside its tile, with what another value would bring',
      `<div style="display:flex"><div style="width:110px;font-size:24px">85分</div><div>${tile('<p style="font-size:12px">距下一档0.4%得100分</p>')}</div></div>`,
    ],
    [
      'by its column',
      '<table><tr><th>指标</th><th>得分</th><th>数值</th></tr><tr><td>商品品质退货率</td><td>85</td><td>0.608%</td></tr></table>',
    ],
  ])('%s', (_, html) => {
    expect(scoreOf(html)).toEqual([0.608, 85]);
  });

  test.each([
    [
      'a numerator under a name of the page’s own',
      tile('<p>近30天因品质问题产生的订单数 <b>34</b></p><p>物流签收订单量 <b>5592</b></p>'),
    ],
    ['a fraction', tile('<p>（34/5592）</p>')],
    ['a bare count', tile('<p>34</p>')],
    ['a scale', tile('<p><i>1分</i> <i>2分</i> <i>3分</i> <i>4分</i> <i>5分</i></p>')],
    ['a change in points', tile('<p>较上个周期 <i>+0.8392分</i></p>')],
  ])('%s is none', (_, html) => {
    expect(scoreOf(html)).toEqual([0.608, undefined]);
  });
});

test('points in a column of their own, in English', () => {
  const html = `${tiles(['Shop Performance Score', '4.5'], ['Product satisfaction', '4.1'])}<table>
    <tr><th>Metric</th><th>Your performance</th><th>Points</th></tr>
    <tr><td>Negative review rate</td><td>2.14%</td><td>4.5</td></tr></table>`;
  const readings = look({ platform: 'tiktok', html }).snapshot?.readings ?? [];
  expect(readings.find(({ indicator }) => indicator === 'bad_review_rate')).toMatchObject({ value: 2.14, score: 4.5 });
});

test('what an indicator of the bonus adds is its sub-score; what it could add is none', () => {
  const rows = [
    ['金牌客服认证比例', '45.10%', '+0.16'],
    ['店铺复购率', '17.24%', '+0.15'],
    ['打标送货上门率', '88.02%', '+0.06'],
  ].map(([label, value, added]) => `<tr><td>${label}</td><td>${value}</td><td>${added}</td><td>+0.20</td></tr>`);
  const html = `<table><tr><th>加分项目</th><th>当前表现</th><th>加分</th><th>最高可加分</th></tr>${rows.join('')}</table>`;
  const { readings = [] } = look({ platform: 'jd', html }).snapshot ?? {};
  expect(readings.map(({ score }) => score)).toEqual([0.16, 0.15, 0.06]);
});

test('beside the marks of a scale it is the one that is called so; behind a stroke, the one whose head says so', () => {
  const scale = '<p><i>1分</i> <i>3分</i> <i>5分</i></p>';
  expect(scoreOf(tile(`${scale}<p>得分 <b>4.4</b></p>`))).toEqual([0.608, 4.4]);
  const table = `<table><tr><th>考核项</th><th>当前值/得分</th></tr><tr><td>商品品质退货率</td><td>0.608% / 4.4分</td></tr></table>`;
  expect(scoreOf(table)).toEqual([0.608, 4.4]);
});

test('no sub-score is the score of the dimension that its section is named after', () => {
  const rings = ['商品综合评分 4.61分 85分', '商品品质退货率 0.61% 90分'].map((each) => {
    const [label, value, score] = each.split(' ');
    return `<div style="display:flex"><div style="font-size:24px">${score}</div><div><div>${label}</div><b style="font-size:20px">${value}</b></div></div>`;
  });
  const html = `<section><div class="head">商品体验</div><div>${rings.join('')}</div></section><div>平台求助率 <b>0.51%</b></div>`;
  const { readings = [] } = look({ platform: 'douyin', path: '/ffa/eco/experience-score', html }).snapshot ?? {};
  expect(readings.map(({ indicator, score }) => [indicator, score])).toEqual([
    ['goods_rating', 85],
    ['quality_return_rate', 90],
    ['platform_help_rate', undefined],
  ]);
});

test('a weight that is called a share', () => {
  const { readings = [] } =
    look({ platform: 'douyin', path: '/ffa/eco/experience-score', html: BOARD + tile('<p>权重占比25%</p>') })
      .snapshot ?? {};
  expect(readings.find(({ indicator }) => indicator === 'quality_return_rate')).toMatchObject({
    value: 0.608,
    weight: 0.25,
  });
});
