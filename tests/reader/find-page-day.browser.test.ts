import { afterEach, expect, test } from 'vitest';
import { tiles } from './by-hand';
import { readBoard } from './exam';

afterEach(() => document.body.replaceChildren());

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
])('the day in the words %s over a board', (words) => {
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
