import { beforeEach, expect, test } from 'vitest';
import { createSkim } from '../../lib/reader/skim';
import { tiles } from './by-hand';
import { lexiconOf, readBoard } from './exam';

const BOARD = tiles(
  ['真实体验分', '4.71 分'],
  ['宝贝质量', '4.62 分'],
  ['物流速度', '4.83 分'],
  ['服务保障', '4.74 分'],
);
let isSame: ReturnType<typeof createSkim>;

beforeEach(() => {
  document.body.innerHTML = `<main>${BOARD}</main><aside><i>倒计时 59</i></aside>`;
  isSame = createSkim(readBoard({ platform: 'taobao', url: 'https://shop.test/xsite/data' }), lexiconOf('taobao'));
});

test('what changes beside a board, and is no label, leaves it as it was read', () => {
  document.querySelector('aside')!.innerHTML = '<i>倒计时 58</i>';
  expect([isSame(false), isSame(true)]).toEqual([true, true]);
});

test('another figure in the board is another page', () => {
  const figure = document.evaluate('//text()[contains(., "4.62")]', document.body).iterateNext() as Text;
  figure.data = '4.61 分';
  expect([isSame(false), isSame(true)]).toEqual([false, false]);
});

test('labels that came elsewhere are seen where it is not known what has changed', () => {
  document.querySelector('aside')!.innerHTML = '<p>宝贝质量</p><b>4.10</b>';
  expect([isSame(false), isSame(true)]).toEqual([true, false]);
});
