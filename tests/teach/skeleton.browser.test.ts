import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { douyinVocabulary } from '../../lib/platforms/douyin/vocabulary';
import { pageSkeleton } from '../../lib/reader/teach/skeleton';
import { safeWords } from '../../lib/reader/teach/skeleton-words';
import { mountPage, unmountPage } from '../pages/apps/mount.tsx';
import { show } from './pages';

afterEach(() => show(''));

const LABELS = douyinVocabulary.terms.flatMap(({ labels }) => labels);
const WORDS = safeWords(LABELS);
const skeleton = () => pageSkeleton(document, LABELS);

/** Every letter that stands in a text of the skeleton belongs to the reader's own words. */
function strangers(text: string): string[] {
  const quoted = [...text.matchAll(/"([^"]*)"/g)].map(([, words]) => words!);
  return quoted
    .flatMap((words) => words.match(/\p{L}+/gu) ?? [])
    .filter((letters) => !WORDS.isSafe(letters) && letters.replace(WORDS.labels, '') !== '');
}
const LINE = /^ *(?:[a-z]+(?:\.[a-z]+)*(?:\[[a-z]+\])?(?:#shadow)?(?: "[^"]*")?|…)$/;

describe('what is kept and what is not', () => {
  test.each([
    ['<p>商品品质退货率</p>', '商品品质退货率'],
    ['<p>1.340 %</p>', '0.000 %'],
    ['<p>云朵旗舰店</p>', '▯▯▯▯▯'],
    ['<p>您的商品品质退货率偏高</p>', '▯▯商品品质退货率▯▯'],
    ['<p>更新时间：2026-09-09 11:00:37</p>', '更新时间:0000-00-00 00:00:00'],
    ['<p>较前1日 上升 0.3%</p>', '较前0日 上升 0.0%'],
    ['<p>客服响应及时率</p>', '客服响应及时率'],
    ['<p>张三 13800138000</p>', '▯▯ 00000000000'],
    ['<p>Nike Air score 4.9</p>', '▯▯▯▯ ▯▯▯ score 0.0'],
    ['<p>天天商城</p>', '▯▯▯▯'],
    ['<p>天天</p>', '▯▯'],
    ['<p>①②三³</p>', '00▯0'],
    ['<p>a@b.c "x" #7</p>', '▯▯▯.▯ ▯▯▯ ▯0'],
  ])('%s', (html, kept) => {
    show(html);
    expect(skeleton().split('\n')[1]).toBe(` p "${kept}"`);
  });

  test('tags, roles and class words, without hashes, ids, links and hidden parts', () => {
    show(
      `<h2 class="ant-card-head_x8Fq yunduo" id="shop-42" title="云朵" data-name="云朵">订单</h2>
       <my-shop7 role="tablist"><a href="https://x.cn/?id=42" role="云朵">详情</a></my-shop7>
       <input value="13800138000" placeholder="云朵"><p style="display:none">商品</p><img alt="云朵">`,
    );
    expect(skeleton()).toBe(
      ['body', ' heading.ant.card.head "订单"', ' custom[tablist]', '  a "详情"', ' input', ' img'].join('\n'),
    );
  });

  test('shadow roots', () => {
    show('<div id="host"></div>');
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<b>好评率 99%</b>';
    expect(skeleton()).toBe('body\n div#shadow\n  b "好评率 00%"');
  });

  test('a look-alike page gives its labels and none of its names', async () => {
    const root = document.body.appendChild(document.createElement('div'));
    const truth = await mountPage(root, { page: 'cards', seed: 21, delay: 30 });
    const text = skeleton();
    unmountPage(root);
    for (const { label } of truth.figures.slice(0, 8)) expect(text).toContain(label.replace(/\d/g, '0'));
    expect(text).not.toContain(truth.shopName);
    expect(text).not.toMatch(/[1-9]/);
    expect(strangers(text)).toEqual([]);
  });
});

test('a huge page stays within 60 kB', () => {
  const tile = '<div><span>商品品质退货率</span><b>1.2%</b></div>';
  show(`<section>${`<section>${`<section>${tile.repeat(20)}</section>`.repeat(10)}</section>`.repeat(20)}</section>`);
  const text = skeleton();
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(60_000);
  expect(text.length).toBeGreaterThan(20_000);
});

describe('whatever a page says', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '商品品质退货率',
      '云朵旗舰店',
      '9.9%',
      '张三',
      '１２３',
      '٣٤',
      '三万',
      'iPhone 17',
      '天天',
      '\u202e12',
    ),
    fc.integer().map(String),
  );
  const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(''));
  const tag = fc.constantFrom('div', 'span', 'p', 'h3', 'td', 'x-12', 'li', 'section');
  type Tree = { tag: string; text: string; name: string; children: Tree[] };
  const treeOf = (children: fc.Arbitrary<Tree[]>) => fc.record({ tag, text, name: text, children });
  const leaf = treeOf(fc.constant([]));
  const tree = treeOf(fc.array(treeOf(fc.array(leaf, { maxLength: 3 })), { maxLength: 3 }));
  const build = ({ tag, text, name, children }: Tree): Element => {
    const element = document.createElement(tag);
    element.className = name;
    element.id = name;
    element.setAttribute('role', name);
    element.append(text, ...children.map(build));
    return element;
  };

  test('no digit but 0, no word but the reader’s own, and lines of one form', () => {
    fc.assert(
      fc.property(tree, (page) => {
        document.body.replaceChildren(build(page));
        const said = skeleton();
        expect(said).not.toMatch(/[1-9]|(?!0)\p{N}/u);
        expect(strangers(said)).toEqual([]);
        for (const line of said.split('\n')) expect(line).toMatch(LINE);
      }),
      { numRuns: 300 },
    );
  });
});
