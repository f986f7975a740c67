import { afterEach, expect, test } from 'vitest';
import { collectText } from '../../lib/reader/text-pass';

afterEach(() => document.body.replaceChildren());

const ROWS = '<p>平台 求助率</p><p>0.65%</p><p>我的<b>总分</b></p><script>const a = 1;</script><p>（％）Rate</p>';
const JOINED = '平台求助率\u0001我的总分\u0001consta=1;(%)Rate';

test('the texts of a page, with a gap where something else stands between', () => {
  document.body.innerHTML = ROWS.replace('<script>', '12.5<script>');
  const { text, nodes, starts } = collectText(document.body);
  expect(text).toBe(JOINED);
  expect(nodes.map(({ data }) => data)).toEqual(['平台 求助率', '我的', '总分', 'const a = 1;', '（％）Rate']);
  expect(starts.map((start) => text[start])).toEqual(['平', '我', '总', 'c', '(']);
});

test('the texts in shadow roots stand where their hosts do, however deep', () => {
  document.body.innerHTML = '<p>物流</p><section><div></div></section><p>服务</p>';
  const outer = document.querySelector('section div')!.attachShadow({ mode: 'open' });
  outer.innerHTML = '<i>商品</i><div></div>';
  const inner = outer.querySelector('div')!.attachShadow({ mode: 'open' });
  inner.innerHTML = '<i>体验</i>';
  const { text, shadowRoots } = collectText(document.body);
  expect(text).toBe('物流商品体验服务');
  expect(shadowRoots).toEqual([outer, inner]);
});

test('a text that changed alone', () => {
  expect(collectText(document.createTextNode('总分 ')).text).toBe('总分');
});
