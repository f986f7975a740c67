import { afterEach, expect, test } from 'vitest';
import { tiles } from './by-hand';
import { readBoard } from './exam';

afterEach(() => document.body.replaceChildren());

/** The day before that on which these pages are read. */
const YESTERDAY = '2026-11-21';
const BOARD = tiles(['真实体验分', '4.66'], ['宝贝质量', '4.50'], ['物流速度', '4.81'], ['服务保障', '4.67']);

function dayOf(html: string): string | undefined {
  document.body.innerHTML = `<header style="height:48px">云朵旗舰店</header><main>${html}</main>`;
  return readBoard({ platform: 'taobao', url: 'https://shop.test/app/data/board' }).day?.day;
}

test.each([
  '2026-10-05（昨日）',
  'T-1数据（2026-10-05）',
  'Last 30 days: Sep 6, 2026 - Oct 5, 2026',
  '5 Oct 2026 update',
  '本期 09-06~10-05',
  '统计至 2026-10-05',
])('the day in the words %s over a board', (words) => {
  expect(dayOf(`<p>${words}</p><section>${BOARD}</section>`)).toBe('2026-10-05');
});

test.each([
  ['a comment in it', '数据日期：2026-10-0<!-- -->5'],
  ['a comment in its word', '数据日<!-- -->期：2026-10-05'],
  ['a comment behind its year', 'T-1数据（2026-<!-- -->10-05）'],
  ['characters that draw nothing', '数据&#8203;日期：2026-&#8288;10-0&#65279;5'],
])('a day with %s', (_, words) => {
  expect(dayOf(`<p>${words}</p><section>${BOARD}</section>`)).toBe('2026-10-05');
});

test('the day in the windows beside the figures, where the page says no other', () => {
  const ends = { 旺旺满意度: '2026-10-04', 平台求助率: '2026-10-05', 商品好评率: '2026-09-25' };
  const rows = Object.entries(ends)
    .map(([label, end]) => `<div><b>${label}</b> <b>0.12%</b> <i>30天（2026-09-06~${end}）</i></div>`)
    .join('');
  expect(dayOf(`<section>${BOARD}${rows}</section>`)).toBe('2026-10-05');
  expect(dayOf(`<p>数据日期：2026-10-04</p><section>${BOARD}${rows}</section>`)).toBe('2026-10-04');
});

test('the day stated in the dialog that the board is in, and not that of another dialog', () => {
  const dialog = (html: string) => `<div role="dialog" style="width:560px">${html}</div>`;
  expect(dayOf(dialog(`${BOARD}<p>数据日期：2026-10-05</p>`))).toBe('2026-10-05');
  expect(dayOf(`<section>${BOARD}</section>${dialog('<p>数据日期：2026-10-04</p>')}`)).toBeUndefined();
});

test('a range alone at the head, a text for each of its dates', () => {
  const range = '<span>2026-09-06<!-- --> 至 <!-- -->2026-10-05</span>';
  expect(dayOf(`<div><b>店铺体验</b>${range}</div><section>${BOARD}</section>`)).toBe('2026-10-05');
});

test('a date alone over a table that its library wraps in many boxes, and in a shadow root', () => {
  const wrapped = (html: string, levels: number): string =>
    levels > 0 ? `<div>${wrapped(html, levels - 1)}</div>` : html;
  expect(dayOf(`<div><b>店铺体验</b> <span>2026-10-05</span></div>${wrapped(BOARD, 9)}`)).toBe('2026-10-05');
  document.body.innerHTML = '<header style="height:48px">云朵旗舰店</header><div></div>';
  const root = document.body.lastElementChild!.attachShadow({ mode: 'open' });
  root.innerHTML = `<div><b>店铺体验</b> <span>2026-10-05</span></div>${wrapped(BOARD, 9)}`;
  expect(readBoard({ platform: 'taobao', url: 'https://shop.test/app/data/board' }).day?.day).toBe('2026-10-05');
});

test('spans of different ends among the figures are windows, in whatever words; the update over them says the day', () => {
  const spans = ['2026-10-03', '2026-10-04'].map((end) => `<p>统计周期：2026-09-06 至 ${end}</p>`).join('');
  expect(dayOf(`<p>更新时间：2026-10-05</p><section>${BOARD}${spans}</section>`)).toBe('2026-10-05');
  const one = '<div>旺旺满意度 <b>94.5%</b> <small>统计周期：2026-09-03~2026-10-02</small></div>';
  expect(dayOf(`<p>更新时间：2026-10-05</p><section>${BOARD}${one}</section>`)).toBe('2026-10-05');
  expect(dayOf(`<section>${BOARD}${one}</section>`)).toBe('2026-10-02');
});

test('of a table of days the one that is read, where nothing else says it', () => {
  const cells = (tag: string, texts: readonly string[]) =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const head = cells('th', ['日期', '商品负反馈率', '旺旺满意度', '平台求助率']);
  const rows =
    cells('td', ['2026-10-05', '0.9%', '95%', '0.02%']) + cells('td', ['2026-10-04', '0.8%', '94%', '0.03%']);
  expect(dayOf(`<table>${head}${rows}</table>`)).toBe('2026-10-05');
  expect(dayOf(`<section>${BOARD}</section><table>${rows}</table>`)).toBeUndefined();
  const days = rows.replace('2026-10-05', '昨日').replace('2026-10-04', '前日');
  expect(dayOf(`<table>${head}${days}</table>`)).toBe(YESTERDAY);
  expect(dayOf(`<section>${BOARD}</section><table><thead>${head}</thead><tbody>${rows}</tbody></table>`)).toBe(
    '2026-10-05',
  );
});

test.each(['物流停发区域公告（11月18日更新）', '体验分规则 2026-11-18 更新', '活动时间 2026-11-18'])(
  'no day is stated by the news %s',
  (news) => {
    expect(dayOf(`<ul><li>${news}</li></ul><section>${BOARD}</section>`)).toBeUndefined();
  },
);

test('no day is stated by the items of a list, each of a day of its own', () => {
  const item = (words: string, day: string) => `<li><a>${words}</a> <span>${day}</span></li>`;
  const list = `<ul>${item('考核口径调整', '2026-10-03')}${item('活动报名', '2026-10-02')}</ul>`;
  expect(dayOf(`<div><div>${list}</div><section>${BOARD}</section></div>`)).toBeUndefined();
  expect(dayOf(`<div>${list}<div><b>店铺体验</b> <span>2026-10-05</span></div><section>${BOARD}</section></div>`)).toBe(
    '2026-10-05',
  );
});

test('a score beside 每日更新 is no day', () => {
  const total = '<div>真实体验分 <i>每日更新</i></div><b style="font-size:30px">4.25</b>';
  expect(
    dayOf(`<section><div>${total}</div>${BOARD.split('</div></div>').slice(1).join('</div></div>')}</section>`),
  ).toBeUndefined();
});
