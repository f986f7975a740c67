import { afterEach, describe, expect, test } from 'vitest';
import { readPage } from '../../lib/reader/read-page';
import { collectText } from '../../lib/reader/text-pass';
import { watchPage } from '../../lib/reader/watch-page';
import { readDocument, wordsOf } from '../mutants/read';
import { board, SCORE_PAGE, storedValues, tile, VALUES } from './board';

afterEach(() => document.body.replaceChildren());

const fastest = (work: () => unknown, times = 3) =>
  Math.min(
    ...Array.from({ length: times }, () => {
      const start = performance.now();
      work();
      return Math.max(0.1, performance.now() - start);
    }),
  );

/** The least that a reader can do: go to every node, and look at the texts. */
function plainWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let texts = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && /[\u3400-\u9fff]/.test(node.data)) texts++;
  return texts;
}

const ROW =
  '<div><span>订单编号 6923<i>01</i></span><span>商品名称 春季新款连衣裙</span><em>待发货</em><b>¥128.00</b></div>';

/** A list of so many nodes, laid out only where it is in sight, as long lists are. */
function longList(nodes: number, row = ROW): HTMLElement {
  const list = document.createElement('div');
  list.innerHTML =
    `<div style="content-visibility:auto;contain-intrinsic-size:1px 4000px">${row.repeat(200)}</div>`.repeat(
      Math.ceil(nodes / 200 / 10),
    );
  return list;
}

describe('200,000 nodes', () => {
  test('cost a few plain walks, and hide no board', { timeout: 60_000 }, () => {
    document.body.innerHTML = board();
    document.body.append(longList(200_000));
    expect(document.querySelectorAll('*').length).toBeGreaterThan(100_000);
    document.body.getBoundingClientRect();
    expect(storedValues()).toEqual(VALUES);
    const walk = fastest(plainWalk);
    expect(fastest(() => collectText(document.body)) / walk).toBeLessThan(12);
    expect(fastest(() => readDocument(SCORE_PAGE)) / walk).toBeLessThan(40);
  });

  test('with a label in every row are a list, and none of the shop’s figures', { timeout: 60_000 }, () => {
    document.body.append(
      longList(
        200_000,
        `<div><span>连衣裙</span><span>商品品质退货率</span><b>1.2%</b><i>物流体验</i><b>88分</b></div>`,
      ),
    );
    document.body.getBoundingClientRect();
    expect(storedValues()).toEqual({});
    expect(fastest(() => readDocument(SCORE_PAGE)) / fastest(plainWalk)).toBeLessThan(40);
  });
});

const nested = (depth: number, html: string) => `${'<div>'.repeat(depth)}${html}${'</div>'.repeat(depth)}`;

const NESTED: Record<string, () => void> = {
  '500 deep around the board': () => {
    document.body.innerHTML = nested(500, board());
    expect(storedValues()).toEqual(VALUES);
  },
  '40 deep around a figure': () => aroundFigure(40),
  '500 deep around a figure': () => aroundFigure(500),
  // The parser stops at 512; scripts do not.
  '3,000 deep, with a label at the bottom': () => {
    let inner: Element = document.body;
    for (let depth = 0; depth < 3000; depth++) inner = inner.appendChild(document.createElement('x-n'));
    inner.append('商品品质退货率 1.340 %');
    expect(() => readDocument(SCORE_PAGE)).not.toThrow();
  },
};

function aroundFigure(depth: number): void {
  document.body.innerHTML = board(nested(depth, tile('商品品质退货率', '1.340', '%')));
  const { quality_return_rate, ...others } = storedValues();
  expect([1.34, undefined]).toContain(quality_return_rate);
  expect(others).toEqual(VALUES);
}

test.each(Object.entries(NESTED))('%s', { timeout: 5000 }, (_name, check) => check());

test('a page that changes with every frame costs the watcher little', { timeout: 30_000 }, async () => {
  document.body.innerHTML = board();
  document.body.append(longList(5_000));
  const cells = [...document.querySelectorAll('em')];
  const figure = document.querySelector('main span')!;
  const { vocabulary, lexicon } = wordsOf('douyin');
  let spent = 0;
  let looks = 0;
  const Observer = globalThis.MutationObserver;
  const timed =
    <A extends unknown[], R>(work: (...args: A) => R) =>
    (...args: A) => {
      const start = performance.now();
      try {
        return work(...args);
      } finally {
        spent += performance.now() - start;
      }
    };
  globalThis.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super(timed(callback));
    }
  };
  let alive = true;
  watchPage({
    lexicon,
    isAlive: () => alive,
    look: timed(() => {
      looks++;
      const read = readPage(document, { vocabulary, lexicon, path: SCORE_PAGE.path, today: '2026-11-22' });
      return { ...read, again: 0, news: false };
    }),
  });
  globalThis.MutationObserver = Observer;

  let frames = 0;
  const started = performance.now();
  while (performance.now() - started < 4000) {
    await new Promise(requestAnimationFrame);
    frames++;
    for (let i = 0; i < 20; i++) cells[(frames * 20 + i) % cells.length]!.textContent = `待发货 ${frames}`;
    figure.textContent = String(60 + (frames % 40));
    document.body.style.outlineWidth = `${frames % 3}px`;
  }
  alive = false;
  const share = spent / (performance.now() - started);
  expect(frames).toBeGreaterThan(20);
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThanOrEqual(6); // 0.3, 0.6, 1.2, 2.4 s apart
  expect(share).toBeLessThan(0.1);
});
