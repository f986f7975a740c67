import { afterEach, expect, test } from 'vitest';
import { douyinVocabulary } from '../../lib/platforms/douyin/vocabulary';
import { findMentions } from '../../lib/reader/find-mentions';
import { collectLabelText } from '../../lib/reader/label-pass';
import { buildLexicon, type Lexicon } from '../../lib/reader/lexicon';
import { collectText, type PageText } from '../../lib/reader/text-pass';
import { boardPages, scorePages, talkPages, trapPages } from '../mutants/pages';
import { wordsOf } from '../mutants/read';

afterEach(() => document.body.replaceChildren());

const lexicon = buildLexicon(douyinVocabulary);
const row = '<div><span>订单编号 6923<i>01</i></span><span>商品名称 连衣裙</span><b>¥128.00</b><i>2026-11-20</i></div>';
const far = row.repeat(30);

const labelText = () => collectLabelText(document.body, lexicon.endings);
const labelsOf = (page: PageText, words: Lexicon = lexicon) =>
  findMentions(page, words).map(({ nodes, element, label, role, unitHint, inline, share }) => ({
    nodes,
    element,
    label,
    role,
    unitHint,
    inline,
    share,
  }));

test.each([
  ['alone', `${far}<p>平台求助率</p>${far}`, ['平台求助率']],
  [
    'cut into pieces, with comments and empty boxes between them',
    `${far}<p>平台<!-- --><b></b><i>求助</i>率</p>`,
    ['平台求助率'],
  ],
  ['with spaces, and characters that draw nothing', `<p>平台 求\u200b助\n率</p>${far}`, ['平台求助率']],
  [
    'in capitals, and in full width',
    `${far}<p>PLATFORM help Rate</p>${far}<p>平台求助率（％）</p>`,
    ['PLATFORM help Rate', '平台求助率'],
  ],
  ['with its share in the page’s formula', `${far}<p>商品体验<i>×</i><b>50%</b></p>${far}`, ['商品体验']],
  [
    'between comments, at the end',
    `${far}<!-- a --><section>${far}<p>我的总分</p><!-- b --></section><!-- c -->`,
    ['我的总分'],
  ],
  ['at the end of a long list', `<div>${far}<p>平台求助率</p><!-- a --></div><b></b>`, ['平台求助率']],
  ['nowhere', far, []],
])('a label %s', (_name, html, expected) => {
  document.body.innerHTML = html;
  const found = labelsOf(labelText());
  expect(found.map(({ label }) => label)).toEqual(expected);
  expect(found).toEqual(labelsOf(collectText(document.body)));
});

test('texts far from every label are passed over', () => {
  document.body.innerHTML = `${far}<p>平台求助率</p>${far}`;
  expect(labelText().nodes.length).toBeLessThan(40);
  expect(collectText(document.body).nodes.length).toBeGreaterThan(100);
});

test('a label in a shadow root, and beside one', () => {
  document.body.innerHTML = `${far}<p>平台求助率</p><div></div>`;
  const shadow = document.querySelector('body > div:last-child')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>商品综合评分</p>';
  expect(labelsOf(labelText()).map(({ label }) => label)).toEqual(['平台求助率', '商品综合评分']);
  expect(labelText().shadowRoots).toEqual([shadow]);
});

test('made-up boards and traps have the same labels in both passes', { timeout: 60_000 }, async () => {
  const root = document.createElement('div');
  let count = 0;
  for (const page of [...scorePages(5), ...talkPages(5), ...boardPages(417, 30), ...trapPages(417, 20)]) {
    document.body.innerHTML = far;
    document.body.append(root);
    await page.mount(root);
    const { lexicon } = wordsOf(page.platform);
    const found = labelsOf(collectLabelText(document.body, lexicon.endings), lexicon);
    expect(found).toEqual(labelsOf(collectText(document.body), lexicon));
    count += found.length;
    page.unmount(root);
  }
  expect(count).toBeGreaterThan(500);
});
